/**
 * How a kind of fact is described: its fields, what each may hold, and what must be true of a record to be a kind.
 *
 * <p>{@link org.reviewlearning.heed.kinds.Vocabulary} holds the kinds a book knows, Heed's own and a host's. What is to be
 * said of every kind or field, whoever made it, is said here; the kinds themselves are {@code facts}.
 */
@NullMarked
package org.reviewlearning.heed.kinds;

import org.jspecify.annotations.NullMarked;
