package org.reviewlearning.heed.mutation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.reviewlearning.heed.calendar.Unit;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.kinds.FieldType;
import org.reviewlearning.heed.rule.Constraint.Compare;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operator;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;

/** What comes next to a comparison. */
final class Comparisons {

    /** Stands for a day in a bound that is moved by one. */
    static final String ONE_DAY = "mutation.one-day";

    private Comparisons() {}

    /** Of a row, the value after the one it gives that it does not give. */
    static Optional<Operand.Value> next(Rule rule, Operand.Value value, List<Operand.Value> given) {
        if (rule.row() == null) {
            return Optional.empty();
        }
        Object[] all = ((Enum<?>) value.value()).getDeclaringClass().getEnumConstants();
        int at = ((Enum<?>) value.value()).ordinal();
        return Stream.iterate(1, step -> step < all.length, step -> step + 1)
                .map(step -> new Operand.Value((ClosedValue) all[(at + step) % all.length]))
                .filter(other -> !given.contains(other) && other.value() != Answer.NOT_RECORDED)
                .findFirst();
    }

    /** The next comparison on either side, and the opposite. */
    static List<Operator> others(Compare compare) {
        boolean ordered = compare.left() instanceof Operand.Size || isDay(compare.left()) && isDay(compare.right());
        return switch (compare.operator()) {
            case SAME ->
                ordered
                        ? List.of(Operator.DIFFERENT, Operator.NOT_AFTER, Operator.NOT_BEFORE)
                        : List.of(Operator.DIFFERENT);
            case DIFFERENT ->
                ordered ? List.of(Operator.SAME, Operator.BEFORE, Operator.AFTER) : List.of(Operator.SAME);
            case BEFORE -> List.of(Operator.NOT_AFTER, Operator.NOT_BEFORE);
            case NOT_AFTER -> List.of(Operator.BEFORE, Operator.AFTER);
            case AFTER -> List.of(Operator.NOT_BEFORE, Operator.NOT_AFTER);
            case NOT_BEFORE -> List.of(Operator.AFTER, Operator.BEFORE);
        };
    }

    private static boolean isDay(Operand operand) {
        FieldType sort = operand instanceof Operand.FieldOf field
                ? field.last().sort()
                : operand instanceof Operand.Bound bound ? bound.sort() : FieldType.ORIGIN;
        return operand instanceof Operand.DayExpression
                || sort == FieldType.DAY
                || sort == FieldType.LATER_DAY
                || sort == FieldType.DAY_AHEAD;
    }

    /** A window or bound moved by a day, the way that no other comparison and no step of a figure moves it. */
    static Optional<Compare> bound(Compare compare, Map<String, Threshold> figures) {
        boolean right = isCounted(compare.right(), figures);
        if (!right && !isCounted(compare.left(), figures) || compare.operator().isEquality()) {
            return Optional.empty();
        }
        Operator operator = right ? compare.operator() : compare.operator().turned();
        boolean later = operator == Operator.AFTER || operator == Operator.NOT_AFTER;
        Operand moved = new Operand.DayExpression(
                later ? Operand.DayFunction.DUE : Operand.DayFunction.BEFORE,
                ONE_DAY,
                right ? compare.right() : compare.left());
        return Optional.of(
                right
                        ? new Compare(compare.left(), compare.operator(), moved, compare.place())
                        : new Compare(moved, compare.operator(), compare.right(), compare.place()));
    }

    private static boolean isCounted(Operand operand, Map<String, Threshold> figures) {
        if (!(operand instanceof Operand.DayExpression day) || day.threshold() == null) {
            return false;
        }
        Threshold figure = figures.get(day.threshold());
        return figure != null && figure.unit() != Unit.DAYS;
    }

    static boolean isLater(Compare moved) {
        return Stream.of(moved.left(), moved.right())
                .anyMatch(side -> side instanceof Operand.DayExpression day
                        && ONE_DAY.equals(day.threshold())
                        && day.way() == Operand.DayFunction.DUE);
    }
}
