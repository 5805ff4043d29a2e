package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A worry that a professional put on record.
 *
 * @param id unique in the case
 * @param on the day it was raised
 * @param by who raised it; absent means not recorded
 * @param topic what it was about; absent means not recorded
 * @param escalated it was taken further by the partnership's escalation process; absent means not yet
 * @param resolution what came of it; absent means nothing yet
 * @param explained whoever raised it was told what came of it; absent means not yet
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind
public record Concern(
        String id,
        LocalDate on,

        @SuppliedApart(later = {"relative", "supervising-social-worker", "housing", "youth-justice", "public"})
        @Nullable
        Person by,

        @Nullable Topic topic,
        @Nullable Step escalated,
        @Nullable Resolution resolution,
        @Nullable Step explained,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Event {

    @Override
    public String toString() {
        return "Concern[" + id + "]";
    }
}
