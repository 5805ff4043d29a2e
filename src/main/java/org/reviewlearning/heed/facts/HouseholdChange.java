package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody joined or left the household the child lives in. It names nobody. Restricted.
 *
 * @param id unique in the case
 * @param on the day of the change; where only that is known, the day it became known
 * @param of what changed; absent means not recorded
 * @param placement the child's placement in that household; absent means not recorded, or it is no placement
 * @param warningOnRecord whether a warning about this person already stood on record
 * @param checked the checks that are due on an adult were made; absent means not yet
 * @param decided somebody whose place it is decided what it means for the child; absent means not yet
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind(restricted = true)
public record HouseholdChange(
        String id,
        LocalDate on,
        @SuppliedApart @Nullable HouseholdChangeKind of,
        @RefersTo(Placement.class) @Nullable String placement,
        Answer warningOnRecord,
        @Nullable Step checked,
        @Nullable Step decided,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Event {

    /** What is not answered is not recorded. */
    public HouseholdChange {
        warningOnRecord = Answer.orNotRecorded(warningOnRecord);
    }

    @Override
    public String toString() {
        return "HouseholdChange[" + id + "]";
    }
}
