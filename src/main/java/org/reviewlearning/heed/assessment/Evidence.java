package org.reviewlearning.heed.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.document.Data;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.kinds.FactKind;

/** What a prompt rests on. */
public sealed interface Evidence {

    /**
     * What was found by day, kind and id; then what was not found, by the days between which it was searched for; last
     * what a role is not shown.
     */
    Comparator<Evidence> BY_DAY = (one, other) -> {
        if (one instanceof Found found && other instanceof Found another) {
            return Found.IN_ORDER.compare(found, another);
        }
        return one instanceof NotFound absent && other instanceof NotFound another
                ? NotFound.IN_ORDER.compare(absent, another)
                : Integer.compare(one.rank(), other.rank());
    };

    private int rank() {
        return this instanceof Found ? 0 : this instanceof NotFound ? 1 : 2;
    }

    /** In an English sentence, dated. */
    default String inWords() {
        return Gaps.inWords(this, Language.english());
    }

    /** The facts that were found, in their order. */
    static Stream<Fact> facts(Collection<Evidence> evidence) {
        return evidence.stream().filter(Found.class::isInstance).map(each -> ((Found) each).fact());
    }

    /** The published form, as plain data: what is in an assessment written as JSON. */
    @JsonValue
    default Map<String, Object> asData() {
        return Data.of(PublishedForm.ENGLISH.evidence(this));
    }

    /**
     * A fact that was found.
     *
     * @param fact the fact, as it could be seen on the day of the assessment
     */
    record Found(Fact fact) implements Evidence {

        private static final Comparator<Found> IN_ORDER = Comparator.comparing((Found each) -> each.fact.day())
                .thenComparing(each -> each.kind().name())
                .thenComparing(each -> each.fact.id());

        /** Refuses a missing fact. */
        public Found {
            Objects.requireNonNull(fact, "fact");
        }

        /** By the record's id alone: evidence is gathered in sets, and a record has many fields. */
        @Override
        public int hashCode() {
            return fact.id().hashCode();
        }

        /** Its kind. */
        public FactKind kind() {
            return FactKind.of(fact);
        }
    }

    /**
     * What was searched for in a period that was supplied, and not found.
     *
     * @param kind the kind searched for
     * @param where what was sought, in words with what was asked of it: {@code visit at which the child was seen}
     * @param from the first day searched; absent means from the beginning of the child's life
     * @param to the last day searched
     */
    record NotFound(FactKind kind, String where, @Nullable LocalDate from, LocalDate to) implements Evidence {

        private static final Comparator<NotFound> IN_ORDER = Comparator.comparing(
                        NotFound::from, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .thenComparing(NotFound::to)
                .thenComparing(NotFound::inWords);

        /** Refuses what must not be missing. */
        public NotFound {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(where, "where");
            Objects.requireNonNull(to, "to");
        }

        /** By little of it, as evidence is gathered in sets. */
        @Override
        public int hashCode() {
            return 31 * kind.hashCode() + to.hashCode();
        }

        /** Names the kind only: the period may begin with the child's life. */
        @Override
        public String toString() {
            return "NotFound[" + kind.key() + "]";
        }
    }

    /**
     * Something that a role is not shown: see {@link Assessment#forRole}.
     *
     * @param found whether it is a restricted record; otherwise something was searched for beside one, and not found
     */
    record Withheld(boolean found) implements Evidence {}
}
