package org.reviewlearning.heed.reading;

import java.time.LocalDate;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.rule.Operand;

/** What is known of one side of a comparison. */
public sealed interface FieldValue {

    /** Its value. */
    record Of(Object value) implements FieldValue {}

    /** It has not happened yet. */
    record NotYet() implements FieldValue {}

    /** It is not known. */
    record Unknown(Gap gap) implements FieldValue {}

    /**
     * It has not happened as far as was supplied; it may have happened since.
     *
     * @param path what was looked for
     * @param at what may have happened, of the fact: the path or its beginning
     */
    record Open(Fact fact, Operand.FieldOf path, String at, Gap gap) implements FieldValue {

        /** What may have happened, the same however it is looked for. */
        String what() {
            return fact.id() + "." + at;
        }
    }

    /** A day known to be one of some, both of these among them. */
    record Between(LocalDate first, LocalDate last, Gap gap) implements FieldValue {}

    /** Whether nothing can be said of it without looking further. */
    default boolean isUnknown() {
        return this instanceof Unknown || this instanceof Open;
    }

    /** The first day that a day can be of which something is known. */
    static LocalDate first(FieldValue day) {
        return day instanceof Between between ? between.first() : (LocalDate) ((Of) day).value();
    }

    /** The last day that a day can be of which something is known. */
    static LocalDate last(FieldValue day) {
        return day instanceof Between between ? between.last() : (LocalDate) ((Of) day).value();
    }

    /** As it is said in a sentence. */
    default String inWords(Language said) {
        if (this instanceof Of of) {
            if (of.value() instanceof LocalDate day) {
                return said.day(day);
            }
            return of.value() instanceof ClosedValue value
                    ? said.value(value)
                    : of.value().toString();
        }
        return said.said(this instanceof NotYet ? "not.yet" : "not.recorded");
    }
}
