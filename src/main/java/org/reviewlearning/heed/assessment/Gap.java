package org.reviewlearning.heed.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.document.Data;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.kinds.FactKind;

/** Something that is missing, and without which a rule cannot be answered. */
public sealed interface Gap {

    /** What is missing, in the short form used in files: {@code visits}, {@code requests.answer}, {@code v2.seenAlone}. */
    String what();

    /** What is missing, in an English sentence. */
    default String inWords() {
        return Gaps.inWords(this, Language.english());
    }

    /** The published form, as plain data: what is in an assessment written as JSON. */
    @JsonValue
    default Map<String, Object> asData() {
        return Data.of(PublishedForm.ENGLISH.gap(this));
    }

    /**
     * Records were not supplied, or not for the whole period searched.
     *
     * @param kind the kind
     * @param narrower a closed value or a part, with its separator, as in {@code /stability} or {@code .answer}; empty
     *     means the kind itself
     * @param anySupplied whether something of it was supplied, though not for all of the period
     * @param from the first day searched; absent means from the beginning of the child's life
     * @param to the last day searched
     */
    record NotSupplied(
            FactKind kind,
            String narrower,
            boolean anySupplied,
            @Nullable LocalDate from,
            LocalDate to) implements Gap {

        /** Refuses what must not be missing. */
        public NotSupplied {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(narrower, "narrower");
            Objects.requireNonNull(to, "to");
        }

        @Override
        public String what() {
            return kind.key() + narrower;
        }

        /** What was not supplied, as an English noun: {@code meetings (stability)}, {@code the answer of requests}. */
        public String noun() {
            return Gaps.noun(this, Language.english());
        }

        /** Names what was not supplied only: the period may begin with the child's life. */
        @Override
        public String toString() {
            return "NotSupplied[" + what() + "]";
        }
    }

    /**
     * A field of a record says nothing.
     *
     * @param fact the record
     * @param field the field, or fields joined by dots
     */
    record NotRecorded(Fact fact, String field) implements Gap {

        /** Refuses what must not be missing. */
        public NotRecorded {
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(field, "field");
        }

        /** By the record's id alone: gaps are gathered in sets, and a record has many fields. */
        @Override
        public int hashCode() {
            return 31 * fact.id().hashCode() + field.hashCode();
        }

        @Override
        public String what() {
            return fact.id() + "." + field;
        }
    }

    /**
     * Something about the child is not known, so that it is unknown whether a rule is about this child.
     *
     * @param field {@code arrangement} or {@code bornOn}
     */
    record ChildNotRecorded(String field) implements Gap {

        /** Refuses what must not be missing. */
        public ChildNotRecorded {
            Objects.requireNonNull(field, "field");
        }

        @Override
        public String what() {
            return "child." + field;
        }
    }

    /**
     * Heed itself could not finish. Where a rule threw, none of the case's was answered; where the case has more facts than
     * a rule can take in, that rule alone was not.
     *
     * @param rule the rule that stopped it, or what did
     * @param says what happened, without any value of a fact
     */
    record Fault(String rule, String says) implements Gap {

        /** Refuses what must not be missing. */
        public Fault {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(says, "says");
        }

        @Override
        public String what() {
            return "fault:" + rule;
        }
    }

    /** A field of a record that a role is not shown: see {@link Assessment#forRole}. */
    record Withheld() implements Gap {
        @Override
        public String what() {
            return "a restricted record";
        }
    }
}
