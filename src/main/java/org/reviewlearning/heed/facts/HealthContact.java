package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contact of the child with a health service that took place, was tried, or was agreed and missed. It says what adults did
 * and agreed, and never what it was for.
 *
 * @param id unique in the case
 * @param on the day of it; of a stay in hospital, the first
 * @param of what it was; absent means not recorded
 * @param attended what became of it; absent means not recorded
 * @param afterSelfHarm whether it followed the child's hurting themselves or taking an overdose
 * @param discharged the child left hospital; absent means not yet
 * @param followUpBy who is named to follow it up; absent means nobody, or not recorded
 * @param followUp a day was agreed for what follows; absent means not yet
 * @param followedUp what was to follow took place; absent means not yet
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind
public record HealthContact(
        String id,
        LocalDate on,
        @SuppliedApart @Nullable HealthContactKind of,
        @Nullable HealthAttendance attended,
        Answer afterSelfHarm,
        @Nullable Step discharged,
        @Nullable Person followUpBy,
        @Nullable PlannedDay followUp,
        @Nullable Step followedUp,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Event {

    /** What is not answered is not recorded. */
    public HealthContact {
        afterSelfHarm = Answer.orNotRecorded(afterSelfHarm);
    }

    @Override
    public String toString() {
        return "HealthContact[" + id + "]";
    }
}
