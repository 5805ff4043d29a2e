package org.reviewlearning.heed.wording;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.FieldType;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operand.DayExpression;
import org.reviewlearning.heed.rule.Operand.DayFunction;
import org.reviewlearning.heed.rule.Operand.FieldOf;
import org.reviewlearning.heed.rule.Operator;

/**
 * A day of a fact, and when it was or must be: {@code within the last 6 months}, {@code on or after the day of that visit}.
 *
 * @param field the day
 * @param when words that follow what happened on it
 */
record DayWords(FieldOf field, String when) {

    private static final String RECENT = "within the last .*|less than .* ago|from .* ago onwards";

    /** A day that may lie ahead is recent, or still to come. */
    DayWords {
        if (field.last().sort() == FieldType.DAY_AHEAD && when.matches(RECENT)) {
            when += " (or still to come)";
        }
    }

    /** What a comparison asks of a day of the fact; empty when it asks something else. */
    static Optional<DayWords> of(Constraint.Compare written, FactKind own, OperandWords operands) {
        Constraint.Compare compare = turned(written);
        Operator operator = compare.operator();
        Operand right = compare.right();
        if (compare.left() instanceof FieldOf field
                && field.binding() == null
                && OperandWords.isDay(field)
                && !(right instanceof Operand.NotYet || right instanceof Operand.NotRecorded)) {
            return Optional.of(new DayWords(field, when(operator, right, own, operands)));
        }
        if (compare.left() instanceof DayExpression counted
                && start(counted) instanceof FieldOf field
                && field.binding() == null
                && right instanceof DayExpression day
                && day.way() == DayFunction.ON) {
            String figure = operands.figure(counted);
            boolean due = counted.way() == DayFunction.DUE;
            return Optional.of(new DayWords(
                    field,
                    operands.words().said(due ? "when.ago." + operator.turned() : "when.ahead." + operator, figure)));
        }
        return Optional.empty();
    }

    /** A comparison with the fact's own side first, of two of those the field, and "not yet" last. */
    static Constraint.Compare turned(Constraint.Compare written) {
        Operand left = written.left();
        Operand right = written.right();
        return right.isOwn() && !left.isOwn()
                        || left instanceof DayExpression && left.isOwn() && right instanceof FieldOf
                        || left instanceof Operand.NotYet
                        || left instanceof Operand.NotRecorded
                ? written.turned()
                : written;
    }

    /** Whether it is the fact's own day. */
    boolean isOwn() {
        return field.written().equals("on") || field.written().equals("from");
    }

    /** What a day is counted from, in one step or in several the same way. */
    private static @Nullable Operand start(DayExpression day) {
        return day.from() instanceof DayExpression from && from.way() == day.way() ? start(from) : day.from();
    }

    /** A day compared with another, as words that follow what happened on it. */
    private static String when(Operator operator, Operand other, FactKind own, OperandWords operands) {
        FieldWords words = operands.words();
        if (other instanceof DayExpression day && isBack(day)) {
            String figure = operands.figure(day);
            return operator == Operator.AFTER
                    ? words.said("when.last", figure)
                    : words.said("when.ago." + operator.turned(), figure);
        }
        if (other instanceof DayExpression day && day.from() != null) {
            String way =
                    words.said("way." + day.way(), operands.figure(day.threshold()), operands.noun(day.from(), own));
            return words.said("when." + day.way() + "." + operator, way);
        }
        String day = operands.noun(other, own);
        // What is after a visit is after the day of that visit.
        String fact = (operands.inCase(other).isPresent() ? Optional.<FieldOf>empty() : operands.earlier(other))
                .filter(field -> field.written().equals("on"))
                .map(operands::factOf)
                .orElse(day);
        return words.said("when." + operator, day, fact);
    }

    /** Whether a day is counted back from the day we look from, in one step or in several. */
    private static boolean isBack(DayExpression day) {
        return day.way() == DayFunction.BACK
                || (day.way() == DayFunction.BEFORE && day.from() instanceof DayExpression from && isBack(from));
    }
}
