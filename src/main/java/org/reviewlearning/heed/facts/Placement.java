package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One unbroken stay with the same carers or, where there are none, in one place: a placement, or anywhere else a young person sleeps. A change of legal status, or a change of address with the same carers, does not begin a new placement.
 *
 * @param id unique in the case
 * @param from the day the child moved in
 * @param kind what sort of home or place; absent means not recorded
 * @param temporary whether it was a short break or other temporary stay, which is not a move
 * @param visits which timetable of visits holds; absent means not recorded
 * @param outOfArea whether it is outside the area of the responsible authority
 * @param emergency whether the child was placed in an emergency
 * @param suitable whether it was found to be suitable
 * @param suitableAgreed a manager agreed that it is suitable, or that it may be used although it is not; absent means not yet
 * @param otherChildren how many other children lived there when the child came; absent means not recorded
 * @param arrearsKnown somebody in the council learned that rent is owed; absent means not yet
 * @param ending how it ended; absent means it is still going on
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind
public record Placement(
        String id,
        LocalDate from,
        @Nullable PlacementKind kind,
        Answer temporary,
        @Nullable VisitTimetable visits,
        Answer outOfArea,
        Answer emergency,
        Answer suitable,
        @Nullable Step suitableAgreed,
        @Nullable Integer otherChildren,
        @Nullable Step arrearsKnown,
        @Nullable PlacementEnding ending,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Span {

    /** What is not answered is not recorded. */
    public Placement {
        temporary = Answer.orNotRecorded(temporary);
        outOfArea = Answer.orNotRecorded(outOfArea);
        emergency = Answer.orNotRecorded(emergency);
        suitable = Answer.orNotRecorded(suitable);
    }

    @Override
    public String toString() {
        return "Placement[" + id + "]";
    }
}
