package org.reviewlearning.heed.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.Kind;
import org.reviewlearning.heed.facts.MayLieAhead;
import org.reviewlearning.heed.facts.Origin;
import org.reviewlearning.heed.facts.Part;
import org.reviewlearning.heed.facts.Span;

/** A host's own span, whose ending is more than a day. */
@Kind(one = "lodging", many = "lodgings", restricted = true)
public record Lodging(
        String id,
        LocalDate from,
        Answer ownRoom,
        @Nullable Integer floor,
        @Nullable String host,
        @MayLieAhead @Nullable LocalDate agreedUntil,
        @Nullable LocalDate inspectedOn,
        @Nullable Departure ending,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Span {

    /** How it ended. */
    public record Departure(
            LocalDate on,
            Answer planned,
            Outing.@Nullable Where to,
            @Nullable LocalDate toldOn,
            @Nullable LocalDate recordedOn)
            implements Part {}

    @Override
    public @Nullable LocalDate until() {
        return ending == null ? null : ending.on();
    }

    @Override
    public String inWords() {
        return "Lodging";
    }

    @Override
    public String toString() {
        return "Lodging[" + id + "]";
    }
}
