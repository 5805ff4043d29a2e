package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One dated fact of a child's case. Implemented by records only, through {@link Event} or {@link Span}.
 *
 * <p>A fact's {@code toString} names its kind and id, for instance {@code Visit[v12]}, so that nothing about a child
 * reaches a log by accident.
 */
public interface Fact {

    /** The record's identifier in the case file; unique among all facts of the case. */
    String id();

    /** The day the fact is about: the day of an event, the first day of a span. */
    LocalDate day();

    /**
     * The day the fact was written down. Absent means unknown, and the fact then counts as known on its own day; an
     * assessment says how many such facts it relied on.
     */
    @Nullable
    LocalDate recordedOn();

    /** Where the record came from. Absent means the host did not say. */
    @Nullable
    Origin origin();

    /**
     * The fact as a person would say it, dated, in British English, without the id: in Heed's words for its kind, or, of a
     * host's kind that has no sentence of its own here, by its fields. {@link Language#fact} says it in any language.
     */
    default String inWords() {
        return new Sentence(Language.english(), this).whole();
    }
}
