package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One unbroken stay with the same carers. A change of legal status, or a change of address with the same carers, does not begin a new placement.
 *
 * @param id unique in the case
 * @param from the day the child moved in
 * @param kind what sort of home; absent means not recorded
 * @param temporary whether it was a short break or other temporary stay, which is not a move
 * @param visits which timetable of visits holds; absent means not recorded
 * @param outOfArea whether it is outside the area of the responsible authority
 * @param emergency whether the child was placed in an emergency
 * @param ending how it ended; absent means it is still going on
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind(one = "placement", many = "placements")
public record Placement(
        String id,
        LocalDate from,
        @Nullable PlacementKind kind,
        Answer temporary,
        @Nullable VisitTimetable visits,
        Answer outOfArea,
        Answer emergency,
        @Nullable PlacementEnding ending,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Span {

    /** What is not answered is not recorded. */
    public Placement {
        temporary = Answer.orNotRecorded(temporary);
        outOfArea = Answer.orNotRecorded(outOfArea);
        emergency = Answer.orNotRecorded(emergency);
    }

    /** A placement of which the timetable of visits, the area and the hurry are not recorded. */
    public Placement(
            String id,
            LocalDate from,
            @Nullable PlacementKind kind,
            Answer temporary,
            @Nullable PlacementEnding ending,
            @Nullable LocalDate recordedOn,
            @Nullable Origin origin) {
        this(id, from, kind, temporary, null, Answer.NOT_RECORDED, Answer.NOT_RECORDED, ending, recordedOn, origin);
    }

    @Override
    public String inWords() {
        String home = kind == null ? "Placement, what sort of home is not recorded" : "Placement, " + kind.inWords();
        String stay = Words.span(home + (temporary == Answer.YES ? ", temporary" : ""), from, until());
        return stay
                + (outOfArea == Answer.YES ? "; outside the area" : "")
                + (ending == null ? "" : Words.answer("; a planned move", ending.planned()));
    }

    @Override
    public String toString() {
        return "Placement[" + id + "]";
    }
}
