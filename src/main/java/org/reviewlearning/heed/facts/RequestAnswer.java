package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a request. A "no" with its reasons, explained to the child, is an answer.
 *
 * @param on the day it was decided
 * @param outcome what it was; absent means not recorded
 * @param explainedToChildOn the day it was explained to the child; absent means not yet
 * @param recordedOn the day it was written down; absent means on its own day
 */
public record RequestAnswer(
        LocalDate on,
        @Nullable RequestOutcome outcome,
        @Nullable LocalDate explainedToChildOn,
        @Nullable LocalDate recordedOn)
        implements Part {

    @Override
    public String toString() {
        return "RequestAnswer";
    }
}
