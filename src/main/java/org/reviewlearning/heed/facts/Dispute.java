package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A formal dispute resolution opened by the independent reviewing officer.
 *
 * @param id unique in the case
 * @param on the day it was opened
 * @param topic what it is about; absent means not recorded
 * @param referredToCafcass it was referred to Cafcass; absent means not yet
 * @param closed when it was closed; absent means it is open
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind
public record Dispute(
        String id,
        LocalDate on,
        @Nullable Topic topic,
        @Nullable Step referredToCafcass,
        @Nullable Step closed,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Event {

    @Override
    public String toString() {
        return "Dispute[" + id + "]";
    }
}
