package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something a review decided should be done.
 *
 * @param id unique in the case
 * @param on the day it was decided
 * @param meeting the review that decided it; absent means not recorded
 * @param topic what it is about; absent means not recorded
 * @param due the day by which it was to be done; absent means not recorded
 * @param done it was done; absent means not yet
 * @param changed a later review changed it or took it back; absent means not yet
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind
public record ReviewDecision(
        String id,
        LocalDate on,

        @RefersTo(value = Meeting.class, earlier = true) @Nullable
        String meeting,

        @Nullable Topic topic,
        @MayLieAhead @Nullable LocalDate due,
        @Nullable Step done,
        @Nullable Step changed,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Event {

    @Override
    public String toString() {
        return "ReviewDecision[" + id + "]";
    }
}
