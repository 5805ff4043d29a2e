package org.reviewlearning.heed.rule;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.text.Place;

/** What a pattern asks of a fact. */
public sealed interface Constraint {

    /** The comparisons and choices it is made of, in order. */
    default Stream<Constraint> parts() {
        return this instanceof AllOf all
                ? all.tests().stream().flatMap(Constraint::parts)
                : this instanceof AnyOf any ? any.tests().stream().flatMap(Constraint::parts) : Stream.of(this);
    }

    /** Its comparisons, in order. */
    default Stream<Compare> comparisons() {
        return parts().filter(Compare.class::isInstance).map(Compare.class::cast);
    }

    /** What stands on either side of its comparisons, and the fields of its choices, in order. */
    default Stream<Operand> operands() {
        return parts().flatMap(part -> part instanceof Compare compare
                ? Stream.of(compare.left(), compare.right())
                : Stream.of(((OneOf) part).field()));
    }

    /** Whether it asks for more than the fact itself and the day: something an earlier line gave a name to. */
    default boolean joins() {
        return operands().anyMatch(Operand::isNamed);
    }

    /**
     * Whether it can be met, by what is known of fields that hold a value from a closed list.
     *
     * @param known the written form of what a field says; {@code null} where that is not known
     */
    default boolean allows(Function<Operand, @Nullable String> known) {
        if (this instanceof AllOf all) {
            return all.tests().stream().allMatch(each -> each.allows(known));
        }
        if (this instanceof AnyOf any) {
            return any.tests().stream().anyMatch(each -> each.allows(known));
        }
        if (this instanceof OneOf oneOf) {
            String said = known.apply(oneOf.field());
            return said == null
                    || oneOf.values().stream()
                                    .anyMatch(each -> each.value().written().equals(said))
                            != oneOf.negated();
        }
        Compare compare = (Compare) this;
        String said = compare.right() instanceof Operand.Value ? known.apply(compare.left()) : null;
        return said == null
                || ((Operand.Value) compare.right()).value().written().equals(said)
                        == (compare.operator() == Operator.SAME);
    }

    /**
     * All of these hold.
     *
     * @param tests at least one
     */
    record AllOf(List<Constraint> tests) implements Constraint {
        /** Copies the tests. */
        public AllOf {
            tests = List.copyOf(tests);
        }
    }

    /**
     * At least one of these holds.
     *
     * @param tests at least two
     */
    record AnyOf(List<Constraint> tests) implements Constraint {
        /** Copies the tests. */
        public AnyOf {
            tests = List.copyOf(tests);
        }
    }

    /**
     * A comparison.
     *
     * @param left one side
     * @param operator how
     * @param right the other side
     * @param place where it stands in the rule file
     */
    record Compare(Operand left, Operator operator, Operand right, Place place) implements Constraint {

        /** The same comparison, with the side first that is the pattern's own fact's. */
        public Compare ownFirst() {
            return right.isOwn() && !left.isOwn() ? turned() : this;
        }

        /** The same comparison, with its sides the other way round. */
        public Compare turned() {
            return new Compare(right, operator.turned(), left, place);
        }
    }

    /**
     * A field is, or is not, one of some values.
     *
     * @param field the field
     * @param values the values
     * @param negated whether it must be none of them
     * @param place where it stands in the rule file
     */
    record OneOf(Operand.FieldOf field, List<Operand.Value> values, boolean negated, Place place)
            implements Constraint {
        /** Copies the values. */
        public OneOf {
            values = List.copyOf(values);
        }
    }
}
