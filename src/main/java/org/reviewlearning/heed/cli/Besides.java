package org.reviewlearning.heed.cli;

import org.jspecify.annotations.Nullable;

/**
 * What is told of cases besides what they are asked.
 *
 * @param why what to explain; absent means nothing
 * @param since what to compare with; absent means nothing
 */
record Besides(@Nullable Explaining why, @Nullable EarlierFile since) {

    static final Besides NOTHING = new Besides(null, null);
}
