package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was decided about the child: by a review, or any other body or person whose place it is.
 *
 * @param id unique in the case
 * @param on the day it was decided
 * @param meeting the meeting that decided it; absent means not recorded
 * @param topic what it is about; absent means not recorded
 * @param by who decided it; absent means not recorded, and in earlier records a review
 * @param owner whose it is to do; absent means not recorded
 * @param due the day by which it was to be done; absent means not recorded
 * @param underWay it was said to be under way; absent means not yet
 * @param underWayAgain at a later look it was said to be under way still; absent means not yet
 * @param toldChild somebody told the child of it; absent means not yet
 * @param homeAgrees whether those who care for the child agree with it
 * @param childsViewRecorded whether what the child thinks of it is recorded
 * @param iroViewRecorded whether what the reviewing officer thinks of it is recorded
 * @param done it was done; absent means not yet
 * @param changed it was changed later, or taken back; absent means not yet
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
        @SuppliedApart @Nullable DecisionBody by,
        @Nullable WorkerRole owner,
        @MayLieAhead @Nullable LocalDate due,
        @Nullable Step underWay,
        @Nullable Step underWayAgain,
        @Nullable Step toldChild,
        Answer homeAgrees,
        Answer childsViewRecorded,
        Answer iroViewRecorded,
        @Nullable Step done,
        @Nullable Step changed,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Event {

    /** What is not answered is not recorded. */
    public ReviewDecision {
        homeAgrees = Answer.orNotRecorded(homeAgrees);
        childsViewRecorded = Answer.orNotRecorded(childsViewRecorded);
        iroViewRecorded = Answer.orNotRecorded(iroViewRecorded);
    }

    @Override
    public String toString() {
        return "ReviewDecision[" + id + "]";
    }
}
