package org.reviewlearning.heed.rule;

import java.util.List;
import org.reviewlearning.heed.text.Place;

/** What a pattern asks of a fact. */
public sealed interface Test {

    /** Whether it asks for more than the fact itself and the day: something an earlier line gave a name to. */
    default boolean joins() {
        return this instanceof AllOf all && all.tests().stream().anyMatch(Test::joins)
                || this instanceof AnyOf any && any.tests().stream().anyMatch(Test::joins)
                || this instanceof OneOf oneOf && oneOf.field().isNamed()
                || this instanceof Compare compare
                        && (compare.left().isNamed() || compare.right().isNamed());
    }

    /**
     * All of these hold.
     *
     * @param tests at least one
     */
    record AllOf(List<Test> tests) implements Test {
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
    record AnyOf(List<Test> tests) implements Test {
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
    record Compare(Operand left, Operator operator, Operand right, Place place) implements Test {

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
    record OneOf(Operand.FieldOf field, List<Operand.Value> values, boolean negated, Place place) implements Test {
        /** Copies the values. */
        public OneOf {
            values = List.copyOf(values);
        }
    }
}
