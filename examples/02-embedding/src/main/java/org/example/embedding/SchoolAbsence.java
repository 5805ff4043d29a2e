package org.example.embedding;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.Event;
import org.reviewlearning.heed.facts.Kind;
import org.reviewlearning.heed.facts.Origin;
import org.reviewlearning.heed.facts.Step;

/**
 * A day on which a child was not at school, from this host's own records. A kind of fact is a public record with these
 * three: an {@code @Kind}, {@code Event} or {@code Span}, and the fields every fact has.
 *
 * @param id unique in the case
 * @param on the day
 * @param authorised whether the school had agreed to it
 * @param talkedThroughWithChild somebody talked it through with the child; absent means not yet
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind(one = "school absence", many = "school absences")
public record SchoolAbsence(
        String id, LocalDate on, Answer authorised, Step talkedThroughWithChild, LocalDate recordedOn, Origin origin)
        implements Event {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** What is required is refused by its name; all else may be absent. */
    public SchoolAbsence {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(authorised, "authorised");
    }

    @Override
    public String inWords() {
        return "Absent from school, " + DAY.format(on) + "; authorised: " + authorised.inWords()
                + (talkedThroughWithChild == null
                        ? "; not talked through with the child"
                        : "; talked through with the child on " + DAY.format(talkedThroughWithChild.on()));
    }

    /** No value, so that nothing about a child reaches a log by accident. */
    @Override
    public String toString() {
        return "SchoolAbsence[" + id + "]";
    }
}
