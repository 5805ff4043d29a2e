package org.reviewlearning.heed.rule;

import org.jspecify.annotations.Nullable;

/**
 * What a source taught, and, where no rule can carry it, why not.
 *
 * @param learning the finding
 * @param noRule why it is no rule; absent means a rule may carry it
 */
public record Finding(Learning learning, @Nullable String noRule) {}
