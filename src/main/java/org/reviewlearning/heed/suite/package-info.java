/**
 * The examples beside the rules, and whether the rules agree with them.
 *
 * <p>A rule proves itself through its own examples: one that asks, one that stays quiet, one that cannot tell, and the
 * days around every boundary. They stand in {@code rule-id.examples.yaml} beside the rule and are invented, so what they
 * say may be shown.
 *
 * <p>Start at {@link org.reviewlearning.heed.suite.Suite}.
 */
@NullMarked
package org.reviewlearning.heed.suite;

import org.jspecify.annotations.NullMarked;
