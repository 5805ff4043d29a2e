package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an allegation was concluded.
 *
 * @param on the day of the outcome
 * @param result what it was; absent means not recorded
 * @param recordedOn the day it was written down; absent means on its own day
 */
public record AllegationOutcome(
        LocalDate on,
        @Nullable AllegationResult result,
        @Nullable LocalDate recordedOn) implements Part {

    @Override
    public String toString() {
        return "AllegationOutcome";
    }
}
