package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A worker's time with the child in one role.
 *
 * @param id unique in the case
 * @param role what the worker was to the child; absent means not recorded
 * @param worker the worker's identifier, never a name; absent means not recorded
 * @param from the first day
 * @param cover whether it was cover for a worker who was away for a short time and came back
 * @param childTold the child was told of this worker and, where there was one, of the change; absent means not yet
 * @param ending when it ended; absent means it is still going on
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind
public record Involvement(
        String id,

        @SuppliedApart(later = {"youth-justice-worker", "health-lead", "senior-lead", "independent-visitor"}) @Nullable
        WorkerRole role,

        @Nullable String worker,
        LocalDate from,
        Answer cover,
        @Nullable Step childTold,
        @Nullable Step ending,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Span {

    /** What is not answered is not recorded. */
    public Involvement {
        cover = Answer.orNotRecorded(cover);
    }

    @Override
    public String toString() {
        return "Involvement[" + id + "]";
    }
}
