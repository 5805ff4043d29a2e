/**
 * A page that people read, made of headings, paragraphs, lists and tables, and written as Markdown.
 *
 * <p>Knows nothing of rules or cases. A new way to write pages is a class here; what stands on a page is said by {@code
 * report} and {@code register}.
 */
@Internal
@NullMarked
package org.reviewlearning.heed.page;

import org.jspecify.annotations.NullMarked;
import org.reviewlearning.heed.Internal;
