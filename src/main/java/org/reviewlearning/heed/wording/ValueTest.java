package org.reviewlearning.heed.wording;

import java.util.List;
import java.util.Optional;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operand.FieldOf;
import org.reviewlearning.heed.rule.Operator;

/**
 * A field that is, or is not, one of some values, however the rule spells it.
 *
 * @param field the field
 * @param values the values
 * @param negated whether it must be none of them
 */
record ValueTest(FieldOf field, List<ClosedValue> values, boolean negated) {

    static Optional<ValueTest> of(Constraint test) {
        if (test instanceof Constraint.OneOf oneOf) {
            return Optional.of(new ValueTest(
                    oneOf.field(),
                    oneOf.values().stream().map(Operand.Value::value).toList(),
                    oneOf.negated()));
        }
        if (test instanceof Constraint.AnyOf any) {
            return sides(any);
        }
        if (!(test instanceof Constraint.Compare compare) || !compare.operator().isEquality()) {
            return Optional.empty();
        }
        Operand field = compare.left() instanceof Operand.Value ? compare.right() : compare.left();
        Operand value = compare.left() instanceof Operand.Value ? compare.left() : compare.right();
        return field instanceof FieldOf of && of.binding() == null && value instanceof Operand.Value one
                ? Optional.of(new ValueTest(of, List.of(one.value()), compare.operator() == Operator.DIFFERENT))
                : Optional.empty();
    }

    /** {@code of == A || of == B}: one field, one of two values. */
    private static Optional<ValueTest> sides(Constraint.AnyOf any) {
        List<ValueTest> sides = any.tests().stream()
                .filter(Constraint.Compare.class::isInstance)
                .flatMap(side -> of(side).stream())
                .filter(side -> !side.negated())
                .toList();
        boolean oneField = sides.size() == any.tests().size()
                && sides.stream().map(ValueTest::field).distinct().count() == 1;
        return oneField
                ? Optional.of(new ValueTest(
                        sides.get(0).field(),
                        sides.stream().flatMap(side -> side.values().stream()).toList(),
                        false))
                : Optional.empty();
    }
}
