package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a review found about an outcome of the care plan.
 *
 * @param id unique in the case
 * @param on the day of the review
 * @param outcome the outcome it is about; absent means not recorded
 * @param progressed whether there was progress
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind
public record OutcomeProgress(
        String id,
        LocalDate on,

        @RefersTo(value = PlanOutcome.class, earlier = true) @Nullable
        String outcome,

        Answer progressed,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Event {

    /** What is not answered is not recorded. */
    public OutcomeProgress {
        progressed = Answer.orNotRecorded(progressed);
    }

    @Override
    public String toString() {
        return "OutcomeProgress[" + id + "]";
    }
}
