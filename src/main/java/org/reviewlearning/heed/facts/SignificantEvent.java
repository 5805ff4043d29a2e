package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something happened that those around the child need to know of. Allegations are a kind of their own, and restricted.
 *
 * @param id unique in the case
 * @param on the day it happened
 * @param of what happened; absent means not recorded
 * @param iroTold the independent reviewing officer was told; absent means not yet
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind
public record SignificantEvent(
        String id,
        LocalDate on,
        @SuppliedApart(later = "self-harm") @Nullable SignificantEventKind of,
        @Nullable Step iroTold,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Event {

    @Override
    public String toString() {
        return "SignificantEvent[" + id + "]";
    }
}
