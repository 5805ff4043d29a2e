package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The approval of the carers the child lives with: what was put forward, recommended and decided. How they were assessed before
 * is a {@link CarerAssessment}.
 *
 * @param id unique in the case
 * @param on the day it was given or put forward
 * @param of what was to be decided; absent means not recorded
 * @param placement the child's placement with these carers; absent means not recorded
 * @param allegation the allegation because of which it was put forward; absent means none is named
 * @param plannedEnd the day a temporary approval runs out; absent means not recorded, or it does not
 * @param recommended a panel or reviewer made a recommendation; absent means not yet
 * @param decided the decision maker decided; absent means not yet
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind
public record CarerApproval(
        String id,
        LocalDate on,
        @SuppliedApart @Nullable CarerApprovalKind of,
        @RefersTo(Placement.class) @Nullable String placement,

        @RefersTo(value = Allegation.class, earlier = true) @Nullable
        String allegation,

        @MayLieAhead @Nullable LocalDate plannedEnd,
        @Nullable Step recommended,
        @Nullable Step decided,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Event {

    @Override
    public String toString() {
        return "CarerApproval[" + id + "]";
    }
}
