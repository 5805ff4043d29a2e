package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of a concern.
 *
 * @param on the day it was concluded
 * @param outcome how; absent means not recorded
 * @param recordedOn the day it was written down; absent means on its own day
 */
public record Resolution(
        LocalDate on,
        @Nullable ConcernOutcome outcome,
        @Nullable LocalDate recordedOn) implements Part {

    @Override
    public String toString() {
        return "Resolution";
    }
}
