package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Distress or conflict where the child lives or elsewhere, that adults wrote down or called for help about, or because of which
 * the police held the child.
 *
 * @param id unique in the case
 * @param on the day it happened
 * @param inPlacement whether it was where the child lives
 * @param policeCalled whether the police were called
 * @param arrest whether the child was arrested or held by the police
 * @param charged whether the child was charged with an offence
 * @param protocolFollowed whether the agreement on when the police are called was kept to
 * @param supported of a child whom the police held or asked questions: an appropriate adult or a worker was with them; absent means not yet
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
        Answer charged,
        Answer protocolFollowed,
        @Nullable Step supported,
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
        charged = Answer.orNotRecorded(charged);
        protocolFollowed = Answer.orNotRecorded(protocolFollowed);
    }

    @Override
    public String toString() {
        return "Incident[" + id + "]";
    }
}
