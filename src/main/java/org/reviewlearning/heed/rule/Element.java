package org.reviewlearning.heed.rule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.text.Place;

/** One line of a rule's condition. */
public sealed interface Element {

    /** Where it stands in the rule file. */
    Place place();

    /** The line of the rule file it stands on, from 1. */
    default int line() {
        return place().line();
    }

    /** The pattern of facts it looks for; empty for the day. */
    default Optional<FactPattern> searches() {
        return this instanceof Search search ? Optional.of(search.pattern()) : Optional.empty();
    }

    /** A line that looks for facts. */
    sealed interface Search extends Element {

        /** What they are. */
        FactPattern pattern();

        @Override
        default Place place() {
            return pattern().place();
        }
    }

    /**
     * {@code $day : AsAt()}.
     *
     * @param binding the name rules give the day
     * @param place where it stands
     */
    record TheDay(String binding, Place place) implements Element {}

    /**
     * A fact is there; every such fact is an occurrence of its own.
     *
     * @param binding the name given to the fact, made up where the rule gives none
     * @param pattern what it is
     */
    record Each(String binding, FactPattern pattern) implements Search {}

    /**
     * {@code exists}: at least one such fact is there.
     *
     * @param pattern what it is
     */
    record Exists(FactPattern pattern) implements Search {}

    /**
     * {@code not}: no such fact is there.
     *
     * @param pattern what it is
     */
    record Absent(FactPattern pattern) implements Search {}

    /**
     * All such facts together, and how many there must be.
     *
     * @param binding the name given to the list or set
     * @param pattern what is gathered
     * @param distinctBy the field whose distinct values are counted; {@code null} means the facts are counted
     * @param sizes what is asked of the number
     * @param place where it stands
     */
    record Collect(
            String binding,
            FactPattern pattern,
            @Nullable Field distinctBy,
            List<Constraint.Compare> sizes,
            Place place)
            implements Search {
        /** Copies the sizes. */
        public Collect {
            sizes = List.copyOf(sizes);
        }
    }
}
