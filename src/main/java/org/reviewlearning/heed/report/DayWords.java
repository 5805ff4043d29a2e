package org.reviewlearning.heed.report;

import org.reviewlearning.heed.facts.FactKind;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operand.DayOf;
import org.reviewlearning.heed.rule.Operand.Way;
import org.reviewlearning.heed.rule.Operator;

/** Says when something was or was not: {@code within the last 6 months}, {@code on or after the day of that visit}. */
final class DayWords {

    private DayWords() {}

    /** A day compared with another, as words that follow what happened on it. */
    static String when(Operator operator, Operand other, FactKind own, OperandWords operands) {
        if (other instanceof DayOf day && isBack(day)) {
            String figure = operands.figure(day);
            return operator == Operator.AFTER ? "within the last " + figure : ago(operator.turned(), figure);
        }
        if (other instanceof DayOf day && day.from() != null && day.way() != Way.ON) {
            String way = operands.figure(day.threshold())
                    + (day.way() == Way.DUE ? " after " : " before ")
                    + operands.noun(day.from(), own);
            boolean after = day.way() == Way.DUE;
            return switch (operator) {
                case SAME -> "exactly " + way;
                case DIFFERENT -> "on any day but " + way;
                case AFTER -> (after ? "more than " : "less than ") + way + (after ? "" : ", or later");
                case NOT_BEFORE -> after ? "at least " + way : "from " + way + " onwards";
                case BEFORE -> (after ? "earlier than " : "more than ") + way;
                case NOT_AFTER -> (after ? "no later than " : "at least ") + way;
            };
        }
        String fact = operands.ownDayOf(other).orElse(null);
        String day = operands.noun(other, own);
        return switch (operator) {
            case SAME -> "on " + day;
            case DIFFERENT -> "on a day other than " + day;
            case BEFORE -> "before " + (fact == null ? day : fact);
            case NOT_AFTER -> "on or before " + day;
            case AFTER -> "after " + (fact == null ? day : fact);
            case NOT_BEFORE -> "on or after " + day;
        };
    }

    /** Whether a day is counted back from the day we look from, in one step or in several. */
    private static boolean isBack(DayOf day) {
        return day.way() == Way.BACK || (day.way() == Way.BEFORE && day.from() instanceof DayOf from && isBack(from));
    }

    /** How long ago, where the operator tells how the time gone by compares with the figure. */
    static String ago(Operator operator, String figure) {
        return switch (operator) {
                    case SAME -> "exactly ";
                    case DIFFERENT -> "not exactly ";
                    case BEFORE -> "less than ";
                    case NOT_AFTER -> "";
                    case AFTER -> "more than ";
                    case NOT_BEFORE -> "at least ";
                }
                + figure + " ago" + (operator == Operator.NOT_AFTER ? " or since" : "");
    }

    /** How far ahead, at the most or at the least; what is past is no way ahead. */
    static String ahead(Operator operator, String figure) {
        return switch (operator) {
                    case SAME -> "exactly ";
                    case DIFFERENT -> "not exactly ";
                    case BEFORE -> "less than ";
                    case NOT_AFTER -> "no more than ";
                    case AFTER -> "more than ";
                    case NOT_BEFORE -> "at least ";
                }
                + figure + " ahead";
    }
}
