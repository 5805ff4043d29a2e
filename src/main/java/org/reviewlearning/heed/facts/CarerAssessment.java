package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An assessment of people who care for the child or may come to: as foster carers, or as special guardians.
 *
 * @param id unique in the case
 * @param on the day it was begun
 * @param of what for; absent means not recorded
 * @param decision the panel or hearing that is planned, also once its day has passed; absent means none is planned, or no longer: the assessment was given up
 * @param decided they were approved, or the order was made; absent means not yet
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind
public record CarerAssessment(
        String id,
        LocalDate on,
        @SuppliedApart @Nullable AssessmentKind of,
        @Nullable PlannedDay decision,
        @Nullable Step decided,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Event {

    @Override
    public String toString() {
        return "CarerAssessment[" + id + "]";
    }
}
