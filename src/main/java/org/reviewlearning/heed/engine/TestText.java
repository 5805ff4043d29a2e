package org.reviewlearning.heed.engine;

import java.util.stream.Collectors;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Operand;

/** A test of one fact and the day in text: two have the same text exactly when they ask the same. */
final class TestText {

    private TestText() {}

    static String of(Constraint test) {
        if (test instanceof Constraint.AllOf all) {
            return all.tests().stream().map(TestText::of).collect(Collectors.joining(" && ", "(", ")"));
        }
        if (test instanceof Constraint.AnyOf any) {
            return any.tests().stream().map(TestText::of).collect(Collectors.joining(" || ", "(", ")"));
        }
        if (test instanceof Constraint.OneOf oneOf) {
            return oneOf.values().stream()
                    .map(TestText::side)
                    .collect(Collectors.joining(
                            ", ", "(" + side(oneOf.field()) + (oneOf.negated() ? " not in (" : " in ("), "))"));
        }
        Constraint.Compare compare = (Constraint.Compare) test;
        return "(" + side(compare.left()) + " " + compare.operator().sign() + " " + side(compare.right()) + ")";
    }

    private static String side(Operand operand) {
        if (operand instanceof Operand.FieldOf field) {
            return field.written();
        }
        if (operand instanceof Operand.Value value) {
            Enum<?> each = (Enum<?>) value.value();
            return each.getDeclaringClass().getName() + "." + each.name();
        }
        if (operand instanceof Operand.DayExpression day) {
            return day.way() + "(" + day.threshold() + ", " + (day.from() == null ? "" : side(day.from())) + ")";
        }
        if (operand instanceof Operand.CountOf count) {
            return "count(" + count.threshold() + ")";
        }
        if (operand instanceof Operand.NotRecorded) {
            return "not recorded";
        }
        return operand instanceof Operand.NotYet ? "null" : "size";
    }
}
