package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A worker talked with the child other than on a visit of the timetable: in person, by telephone or by message.
 * With a baby it is time spent together, a reviewing officer's too.
 *
 * @param id unique in the case
 * @param on the day they talked
 * @param by who talked with the child; absent means not recorded
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind
public record Conversation(
        String id,
        LocalDate on,

        @SuppliedApart(later = {"youth-justice-worker", "health-lead", "senior-lead", "independent-visitor"}) @Nullable
        WorkerRole by,

        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Event {

    @Override
    public String toString() {
        return "Conversation[" + id + "]";
    }
}
