package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done on a day.
 *
 * @param on the day it was done
 * @param recordedOn the day it was written down; absent means on its own day
 */
public record Step(LocalDate on, @Nullable LocalDate recordedOn) implements Part {

    /** A step whose day of recording is unknown. */
    public Step(LocalDate on) {
        this(on, null);
    }

    @Override
    public String toString() {
        return "Step";
    }
}
