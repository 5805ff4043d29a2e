/**
 * One case in words, for people: {@link org.reviewlearning.heed.report.TextReport} tells what came out, {@link
 * org.reviewlearning.heed.report.ExplanationText} why.
 *
 * <p>A report adds nothing to what was matched and leaves nothing out: what could not be told is told, and no words here
 * say or suggest that all is well. In lists, rules are called by their ids and never by their titles: a title says what
 * happened, and in a list of what could <em>not</em> be told it would read as if it had. An explanation says it as what the
 * rule looks for.
 */
@NullMarked
package org.reviewlearning.heed.report;

import org.jspecify.annotations.NullMarked;
