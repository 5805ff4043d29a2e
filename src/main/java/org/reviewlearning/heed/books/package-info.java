/**
 * The book in use while an application runs: opened, swapped when its folder changes, kept when the new one has problems.
 *
 * <p>Start at {@link org.reviewlearning.heed.books.RuleBooks}. Where a book comes from is a {@link
 * org.reviewlearning.heed.books.BookSource}; what is kept on a disk stands in {@code KeptBooks}, the only one here that writes.
 */
@NullMarked
package org.reviewlearning.heed.books;

import org.jspecify.annotations.NullMarked;
