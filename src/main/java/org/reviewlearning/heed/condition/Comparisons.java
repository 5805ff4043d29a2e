package org.reviewlearning.heed.condition;

import java.util.Set;
import org.reviewlearning.heed.kinds.FieldType;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operator;

/** Which two things may be compared, and how. What is not listed is refused, so that no rule silently never asks. */
record Comparisons(Expr.Comparison written) {

    private static final Set<FieldType> ALWAYS_SAID =
            Set.of(FieldType.ID, FieldType.DAY, FieldType.LATER_DAY, FieldType.PART);

    void check(Operand left, Operator operator, Operand right) throws Refusal {
        if (left instanceof Operand.NotYet || right instanceof Operand.NotYet) {
            notYet(left instanceof Operand.NotYet ? right : left, operator);
        } else if (right instanceof Operand.NotRecorded || left instanceof Operand.NotRecorded) {
            notRecorded(left, operator);
        } else if (isDay(left) && isDay(right)) {
            days(left, operator, right);
        } else if (isNumber(left) && isNumber(right)) {
            return;
        } else if (isClosed(left) && isClosed(right)) {
            equality(operator, "Values from a closed list have no order.");
            sameList(left, right);
        } else if (isText(left) && isText(right)) {
            equality(operator, "Identifiers have no order.");
        } else {
            throw refusal(
                    "These two cannot be compared: one is " + what(left) + ", the other is " + what(right) + ".",
                    "Compare a day with a day, an answer with Answer.YES or Answer.NO, a closed list with its own values.");
        }
    }

    private void notYet(Operand field, Operator operator) throws Refusal {
        equality(operator, "\"null\" means that something has not happened yet.");
        if (!(field instanceof Operand.FieldOf of) || !of.last().mayBeYetToCome() && !isUntil(of)) {
            throw refusal(
                    "Only what may not have happened yet is compared with null: a part, or a later day.",
                    "What is not recorded is unknown by itself.");
        }
    }

    /** What is missing may make a rule ask, and never keep one from asking. */
    private void notRecorded(Operand field, Operator operator) throws Refusal {
        if (!(field instanceof Operand.FieldOf of) || !of.isOwn() || operator != Operator.SAME) {
            throw refusal(
                    "That something is not recorded is asked of a field of the line's own fact, with ==.",
                    "Write: planned == Answer.NOT_RECORDED");
        }
        if (ALWAYS_SAID.contains(of.last().sort())) {
            throw refusal(
                    "Of \"" + of.written() + "\" this cannot be asked: it is always there, or has not happened yet.",
                    "What has not happened yet is: " + of.written() + " == null");
        }
    }

    private static boolean isUntil(Operand.FieldOf field) {
        return field.path().size() == 2
                && field.path().get(0).name().equals("ending")
                && field.last().name().equals("on");
    }

    private void days(Operand left, Operator operator, Operand right) throws Refusal {
        if (operator.isEquality() && mayBeAbsent(left) && mayBeAbsent(right)) {
            throw refusal("Both days may not have come yet, so \"the same\" says nothing.", "Compare with < or >=.");
        }
    }

    private static boolean mayBeAbsent(Operand operand) {
        if (operand instanceof Operand.FieldOf field) {
            return field.mayBeYetToCome() || field.last().sort() == FieldType.DAY_AHEAD;
        }
        return operand instanceof Operand.Bound bound && bound.sort() != FieldType.DAY
                || operand instanceof Operand.DayExpression day && day.from() != null && mayBeAbsent(day.from());
    }

    private void equality(Operator operator, String says) throws Refusal {
        if (!operator.isEquality()) {
            throw refusal(says, "Use == or !=.");
        }
    }

    private void sameList(Operand left, Operand right) throws Refusal {
        if (type(left) != type(right)) {
            throw refusal("These are values of two different lists.", "");
        }
    }

    static boolean isDay(Operand operand) {
        return operand instanceof Operand.DayExpression
                || operand instanceof Operand.FieldOf field
                        && Days.isDay(field.last().sort())
                || operand instanceof Operand.Bound bound && Days.isDay(bound.sort());
    }

    private static boolean isNumber(Operand operand) {
        return operand instanceof Operand.CountOf
                || operand instanceof Operand.Size
                || operand instanceof Operand.FieldOf field && field.last().sort() == FieldType.NUMBER;
    }

    private static boolean isClosed(Operand operand) {
        return operand instanceof Operand.Value
                || operand instanceof Operand.FieldOf field && ClosedListValues.isClosed(field.last())
                || operand instanceof Operand.Bound bound && bound.sort() == FieldType.CLOSED;
    }

    private static boolean isText(Operand operand) {
        return operand instanceof Operand.FieldOf field && isText(field.last().sort())
                || operand instanceof Operand.Bound bound && isText(bound.sort());
    }

    private static boolean isText(FieldType sort) {
        return sort == FieldType.TEXT || sort == FieldType.REFERENCE || sort == FieldType.ID;
    }

    private static Class<?> type(Operand operand) {
        if (operand instanceof Operand.FieldOf field) {
            return field.last().type();
        }
        return operand instanceof Operand.Bound bound
                ? bound.type()
                : ((Enum<?>) ((Operand.Value) operand).value()).getDeclaringClass();
    }

    private static String what(Operand operand) {
        if (isDay(operand)) {
            return "a day";
        }
        if (isNumber(operand)) {
            return "a number";
        }
        if (isClosed(operand)) {
            return "a value from a closed list";
        }
        if (isText(operand)) {
            return "an identifier";
        }
        return operand instanceof Operand.FieldOf field && field.last().sort() == FieldType.PART
                ? "a part, which is compared with null only"
                : "something else";
    }

    private Refusal refusal(String says, String next) {
        return new Refusal(written.offset(), says, next);
    }
}
