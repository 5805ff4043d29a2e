package org.reviewlearning.heed.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.facts.Event;
import org.reviewlearning.heed.facts.Kind;
import org.reviewlearning.heed.facts.MayLieAhead;
import org.reviewlearning.heed.facts.Origin;
import org.reviewlearning.heed.facts.Part;
import org.reviewlearning.heed.facts.RefersTo;
import org.reviewlearning.heed.facts.SuppliedApart;
import org.reviewlearning.heed.facts.Visit;

/** A host's own event with every sort of field there is, so that what the shipped kinds lack is tried as well. */
@Kind(one = "outing", many = "outings")
public record Outing(
        String id,
        LocalDate on,
        @SuppliedApart @Nullable Where to,
        Answer enjoyed,
        Answer askedFor,
        @Nullable Integer children,
        @Nullable Integer adults,
        @Nullable String arrangedBy,
        @RefersTo(Visit.class) @Nullable String agreedAt,
        @MayLieAhead @Nullable LocalDate nextPlanned,
        @Nullable LocalDate paidOn,
        @Nullable LocalDate cancelledOn,
        @Nullable Account told,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Event {

    /** A closed list with a value that is never the same as itself, for prompts. */
    public enum Where implements ClosedValue {
        SEASIDE,
        CINEMA,
        FAMILY,
        OTHER
    }

    /** A part with every sort of field, and a part of its own. */
    public record Account(
            LocalDate on,
            Answer byChild,
            @Nullable Where to,
            @Nullable Integer pages,
            @Nullable String heardBy,
            @MayLieAhead @Nullable LocalDate replyDue,
            @Nullable LocalDate repliedOn,
            @Nullable Correction corrected,
            @Nullable LocalDate recordedOn)
            implements Part {}

    /** A part of a part. */
    public record Correction(
            LocalDate on, Answer agreed, @Nullable LocalDate recordedOn) implements Part {}

    @Override
    public String inWords() {
        return "Outing";
    }

    @Override
    public String toString() {
        return "Outing[" + id + "]";
    }
}
