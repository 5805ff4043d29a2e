package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A mark, injury or accident that somebody saw, and what adults did about it. It says that something was seen and when, never
 * what it was, where on the body, or what caused it. Restricted.
 *
 * @param id unique in the case
 * @param on the day it was seen
 * @param seenBy who saw it; absent means not recorded
 * @param explainedBy who said how it came about; absent means not recorded
 * @param saidSeenBy the professional who, by that explanation, had seen it; absent means none is named, or not recorded
 * @param confirmed somebody from outside the home confirmed the explanation with that professional; absent means not yet
 * @param childAsked somebody asked the child, in the way the child can answer; absent means not yet
 * @param assessedTogether agencies looked at it together, in a meeting or a medical; absent means not yet
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind(restricted = true)
public record Injury(
        String id,
        LocalDate on,
        @SuppliedApart @Nullable Person seenBy,
        @Nullable Person explainedBy,
        @Nullable Person saidSeenBy,
        @Nullable Step confirmed,
        @Nullable Step childAsked,
        @Nullable Step assessedTogether,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Event {

    @Override
    public String toString() {
        return "Injury[" + id + "]";
    }
}
