package org.reviewlearning.heed.impact;

import java.util.function.UnaryOperator;
import org.reviewlearning.heed.rule.Rule;

/**
 * One thing in which two rules differ, that can be put into the older one by itself.
 *
 * @param cause how it is told
 * @param make puts it into a rule; leaves the rule as it is where the difference is one of figures or lines
 */
record Difference(Cause cause, UnaryOperator<Rule> make) {}
