package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day a child was moved, and how adults went about it.
 *
 * @param id unique in the case
 * @param on the day of the move
 * @param placement the placement the child was moved to; absent means not recorded
 * @param restraintUsed whether the child was restrained
 * @param secureTransport whether contracted secure transport was used
 * @param newHealthArea whether another health body answers for where the child lives now
 * @param supportContinues a clinician where the child lives now has taken over or the former goes on; absent means not yet
 * @param authorised the authorisation for either; absent means none yet
 * @param talkedThroughWithChild somebody talked the move through with the child afterwards; absent means not yet
 * @param iroInformed the independent reviewing officer was told; absent means not yet
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind
public record Move(
        String id,
        LocalDate on,
        @RefersTo(Placement.class) @Nullable String placement,
        Answer restraintUsed,
        Answer secureTransport,
        Answer newHealthArea,
        @Nullable Step supportContinues,
        @Nullable Step authorised,
        @Nullable Step talkedThroughWithChild,
        @Nullable Step iroInformed,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Event {

    /** What is not answered is not recorded. */
    public Move {
        restraintUsed = Answer.orNotRecorded(restraintUsed);
        secureTransport = Answer.orNotRecorded(secureTransport);
        newHealthArea = Answer.orNotRecorded(newHealthArea);
    }

    @Override
    public String toString() {
        return "Move[" + id + "]";
    }
}
