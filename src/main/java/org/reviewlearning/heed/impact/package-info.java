/**
 * What a change of the rules would do to the questions asked of cases at hand, before it is put in place: who would newly be
 * asked about, who no longer, what is asked otherwise, where a rule can no longer tell, and which single difference between
 * the two books makes it so.
 *
 * <p>Start at {@link org.reviewlearning.heed.impact.Impact}. What can differ between two rules is made in {@code RulePair},
 * one difference at a time; which of them makes an answer is found in {@code Causes}, by asking a rule that has only that.
 */
@NullMarked
package org.reviewlearning.heed.impact;

import org.jspecify.annotations.NullMarked;
