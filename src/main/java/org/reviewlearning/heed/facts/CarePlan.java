package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The child's care plan, as agreed or changed on a day.
 *
 * @param id unique in the case
 * @param on the day it was agreed or changed
 * @param permanence where it says the child will grow up; absent means not recorded
 * @param guardianNamed whether it names the person who may become special guardian
 * @param familyTimePlanned whether it says how the child will see their family
 * @param contingencyPlanned whether it says what happens if it cannot be carried out
 * @param agreesWithCourtPlan whether it says the same as the plan before the court
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind
public record CarePlan(
        String id,
        LocalDate on,
        @Nullable PermanencePlan permanence,
        Answer guardianNamed,
        Answer familyTimePlanned,
        Answer contingencyPlanned,
        Answer agreesWithCourtPlan,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Event {

    /** What is not answered is not recorded. */
    public CarePlan {
        guardianNamed = Answer.orNotRecorded(guardianNamed);
        familyTimePlanned = Answer.orNotRecorded(familyTimePlanned);
        contingencyPlanned = Answer.orNotRecorded(contingencyPlanned);
        agreesWithCourtPlan = Answer.orNotRecorded(agreesWithCourtPlan);
    }

    @Override
    public String toString() {
        return "CarePlan[" + id + "]";
    }
}
