package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was asked for, by the child or by somebody for them.
 *
 * @param id unique in the case
 * @param on the day it was asked
 * @param by who asked; absent means not recorded
 * @param topic what was asked for; absent means not recorded
 * @param answer the answer; absent means none yet
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind
public record Request(
        String id,
        LocalDate on,

        @SuppliedApart(later = {"relative", "supervising-social-worker", "housing", "youth-justice", "public"})
        @Nullable
        Person by,

        @Nullable Topic topic,
        @Nullable RequestAnswer answer,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Event {

    @Override
    public String toString() {
        return "Request[" + id + "]";
    }
}
