package org.reviewlearning.heed.cli;

import org.jspecify.annotations.Nullable;

/**
 * What is told of cases besides what they are asked.
 *
 * @param why what to explain; absent means nothing
 * @param since what to compare with; absent means nothing
 */
record AssessOptions(@Nullable ExplainOption why, @Nullable SinceOption since) {

    static final AssessOptions NOTHING = new AssessOptions(null, null);
}
