package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Distress or conflict in the place where the child lives, that staff or carers wrote down or called for help about.
 *
 * @param id unique in the case
 * @param on the day it happened
 * @param inPlacement whether it was in the placement
 * @param policeCalled whether the police were called
 * @param arrest whether the child was arrested
 * @param otherWaysConsidered the adults considered how to put it right without the law, as the national protocol asks; absent means not yet
 * @param talkedThroughWithChild somebody talked it through with the child; absent means not yet
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind
public record Incident(
        String id,
        LocalDate on,
        Answer inPlacement,
        Answer policeCalled,
        Answer arrest,
        @Nullable Step otherWaysConsidered,
        @Nullable Step talkedThroughWithChild,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Event {

    /** What is not answered is not recorded. */
    public Incident {
        inPlacement = Answer.orNotRecorded(inPlacement);
        policeCalled = Answer.orNotRecorded(policeCalled);
        arrest = Answer.orNotRecorded(arrest);
    }

    @Override
    public String toString() {
        return "Incident[" + id + "]";
    }
}
