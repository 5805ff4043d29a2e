package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Family time that was planned for a day.
 *
 * @param id unique in the case
 * @param on the day it was planned for
 * @param person with whom; absent means not recorded
 * @param held whether it happened
 * @param notHeldReason why it did not happen; absent means not recorded
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind
public record FamilyTime(
        String id,
        LocalDate on,
        @SuppliedApart @Nullable FamilyMember person,
        Answer held,
        @Nullable NotHeldReason notHeldReason,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Event {

    /** What is not answered is not recorded. */
    public FamilyTime {
        held = Answer.orNotRecorded(held);
    }

    @Override
    public String toString() {
        return "FamilyTime[" + id + "]";
    }
}
