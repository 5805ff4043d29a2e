/**
 * A page that people read, and the ways to write it: lines of text, Markdown, and one HTML file that needs nothing else.
 *
 * <p>{@link Page} is a page as data, and writes itself. {@link Markdown} and {@link TextPage} are how the first two are put
 * together, line by line. Knows nothing of rules or cases: what stands on a page is said elsewhere.
 */
@Internal
@NullMarked
package org.reviewlearning.heed.page;

import org.jspecify.annotations.NullMarked;
import org.reviewlearning.heed.Internal;
