package org.reviewlearning.heed.batch;

import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Changes;

/**
 * What the rules answer of a case.
 *
 * @param assessment the answers
 * @param since what changed since an earlier assessment; absent when there is none to compare with
 */
public record Answer(Assessment assessment, @Nullable Changes since) {}
