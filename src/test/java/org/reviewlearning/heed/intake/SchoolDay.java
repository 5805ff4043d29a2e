package org.reviewlearning.heed.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.facts.Event;
import org.reviewlearning.heed.facts.Kind;
import org.reviewlearning.heed.facts.MayLieAhead;
import org.reviewlearning.heed.facts.Origin;
import org.reviewlearning.heed.facts.Part;
import org.reviewlearning.heed.facts.Placement;
import org.reviewlearning.heed.facts.RefersTo;
import org.reviewlearning.heed.facts.SuppliedApart;

/** A kind of a host's own, with every sort of field there is, and a rule of its own about one of them. */
@Kind(one = "school day", many = "school days", restricted = true)
public record SchoolDay(
        String id,
        LocalDate on,
        @SuppliedApart @Nullable Attendance attendance,
        Answer broughtByTaxi,
        @Nullable Integer lessons,
        @RefersTo(Placement.class) @Nullable String travelledFrom,
        @MayLieAhead @Nullable LocalDate nextReview,
        @Nullable Excuse excuse,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Event {

    public SchoolDay {
        if (lessons != null && lessons < 0) {
            throw new IllegalArgumentException("lessons is " + lessons);
        }
    }

    public enum Attendance implements ClosedValue {
        PRESENT,
        SENT_HOME
    }

    /** A part that holds a part. */
    public record Excuse(
            LocalDate on,
            @Nullable String by,
            @Nullable Correction corrected,
            @Nullable LocalDate recordedOn) implements Part {}

    public record Correction(LocalDate on, @Nullable LocalDate recordedOn) implements Part {}

    @Override
    public String inWords() {
        return "School day";
    }

    @Override
    public String toString() {
        return "SchoolDay[" + id + "]";
    }
}
