package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something a care plan aims at for the child.
 *
 * @param id unique in the case
 * @param on the day it was set
 * @param plan the care plan it stands in; absent means not recorded
 * @param topic what it is about; absent means not recorded
 * @param measureAndDate whether it says how one will know, and by when
 * @param inChildsWords whether it is in the child's own words, or says what they hope for
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind
public record PlanOutcome(
        String id,
        LocalDate on,
        @RefersTo(CarePlan.class) @Nullable String plan,
        @Nullable Topic topic,
        Answer measureAndDate,
        Answer inChildsWords,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Event {

    /** What is not answered is not recorded. */
    public PlanOutcome {
        measureAndDate = Answer.orNotRecorded(measureAndDate);
        inChildsWords = Answer.orNotRecorded(inChildsWords);
    }

    @Override
    public String toString() {
        return "PlanOutcome[" + id + "]";
    }
}
