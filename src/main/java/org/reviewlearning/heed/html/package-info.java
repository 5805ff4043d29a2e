/**
 * One case as a page that people open: what is asked, what could not be told, and what was recorded of the child over time.
 *
 * <p>{@link org.reviewlearning.heed.html.HtmlReport} is the door. It says nothing that an assessment does not say; the
 * timeline shows the case as it could be seen on the day, and to a role only what that role may read.
 */
@NullMarked
package org.reviewlearning.heed.html;

import org.jspecify.annotations.NullMarked;
