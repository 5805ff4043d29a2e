package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A referral that the service turned down.
 *
 * @param on the day it was turned down
 * @param explainedToChildOn the day the reason was explained to the child; absent means not yet
 * @param recordedOn the day it was written down; absent means on its own day
 */
public record Declined(
        LocalDate on,
        @Nullable LocalDate explainedToChildOn,
        @Nullable LocalDate recordedOn) implements Part {

    @Override
    public String toString() {
        return "Declined";
    }
}
