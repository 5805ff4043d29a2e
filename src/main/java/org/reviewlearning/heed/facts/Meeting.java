package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting about the child or those who care for them, the looked-after review included.
 *
 * @param id unique in the case
 * @param on the day it was held
 * @param of what it was; absent means not recorded
 * @param participation how the child took part, for a review; absent means not recorded
 * @param recordsHowPlacementWillBeKept whether its record says how the placement will be kept
 * @param recordsSafetyAndStabilityPlan whether its record holds a joint plan for the child to be safe and settled
 * @param servicesAgreed whether the services that took part agreed on what is to be done
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind
public record Meeting(
        String id,
        LocalDate on,

        @SuppliedApart(later = {"planning", "legal-planning", "court-hearing", "panel", "discharge", "missing"})
        @Nullable
        MeetingKind of,

        @Nullable ChildParticipation participation,
        Answer recordsHowPlacementWillBeKept,
        Answer recordsSafetyAndStabilityPlan,
        Answer servicesAgreed,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Event {

    /** What is not answered is not recorded. */
    public Meeting {
        recordsHowPlacementWillBeKept = Answer.orNotRecorded(recordsHowPlacementWillBeKept);
        recordsSafetyAndStabilityPlan = Answer.orNotRecorded(recordsSafetyAndStabilityPlan);
        servicesAgreed = Answer.orNotRecorded(servicesAgreed);
    }

    @Override
    public String toString() {
        return "Meeting[" + id + "]";
    }
}
