package org.reviewlearning.heed.suite.coverage;

import org.reviewlearning.heed.explanation.ConditionPoint;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Operand;

/** A point of a condition, said shortly. */
final class Told {

    private Told() {}

    static String of(ConditionPoint point) {
        return point.way() + " " + (point.part() == null ? "line" : part(point.part()));
    }

    private static String part(Constraint part) {
        if (part instanceof Constraint.Compare compare) {
            return compare.right() instanceof Operand.Value
                    ? day(compare.left())
                    : day(compare.left()) + " " + compare.operator().sign() + " " + day(compare.right());
        }
        return part instanceof Constraint.AnyOf ? "any" : part instanceof Constraint.AllOf ? "all" : "one of";
    }

    private static String day(Operand operand) {
        if (operand instanceof Operand.DayExpression day) {
            String from = day.from() == null ? "DAY" : day(day.from());
            return day.threshold() == null
                    ? from
                    : from + (day.way() == Operand.DayFunction.DUE ? "+" : "-") + day.threshold();
        }
        return operand instanceof Operand.FieldOf field ? field.written() : operand.toString();
    }
}
