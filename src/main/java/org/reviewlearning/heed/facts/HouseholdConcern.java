package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was received about a foster household the child lives or lived in, before they came or since, whichever child or person raised it. It names no other child, and says nothing about what is true. Restricted.
 *
 * @param id unique in the case
 * @param on the day it was received
 * @param of what it was; absent means not recorded
 * @param placement the child's placement in that household; absent means not recorded
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind(restricted = true)
public record HouseholdConcern(
        String id,
        LocalDate on,
        @SuppliedApart @Nullable HouseholdConcernKind of,
        @RefersTo(Placement.class) @Nullable String placement,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Event {

    @Override
    public String toString() {
        return "HouseholdConcern[" + id + "]";
    }
}
