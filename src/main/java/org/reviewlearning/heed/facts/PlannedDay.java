package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan that something will happen on a day.
 *
 * @param on the day it was planned
 * @param plannedFor the day it is planned for; absent means not recorded
 * @param recordedOn the day it was written down; absent means on its own day
 */
public record PlannedDay(
        LocalDate on,
        @MayLieAhead @Nullable LocalDate plannedFor,
        @Nullable LocalDate recordedOn) implements Part {

    @Override
    public String toString() {
        return "PlannedDay";
    }
}
