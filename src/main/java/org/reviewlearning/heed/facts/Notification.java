package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was told, in writing, of a change in the child's life: where they live, or that they have gone missing.
 *
 * @param id unique in the case
 * @param on the day they were told
 * @param to who was told; absent means not recorded
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind
public record Notification(
        String id,
        LocalDate on,
        @SuppliedApart @Nullable Agency to,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Event {

    @Override
    public String toString() {
        return "Notification[" + id + "]";
    }
}
