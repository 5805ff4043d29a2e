package org.reviewlearning.heed.suite.coverage;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.rule.Operand;

/** A day that something is compared with: a field by the name of its fact, or the day we look from. */
record Day(@Nullable String of, String field, boolean mayBeYetToCome) {

    static final Day LOOKED_FROM = new Day(null, "", false);

    /** No other day, where both sides are one. */
    static final Day NONE = new Day(null, "none", false);

    /** What an operand is, or is counted from; {@code null} where that is no day. */
    static @Nullable Day of(Operand operand) {
        if (operand instanceof Operand.DayExpression day) {
            return day.from() == null ? LOOKED_FROM : of(day.from());
        }
        return operand instanceof Operand.FieldOf field && field.last().type() == LocalDate.class
                ? new Day(Objects.requireNonNullElse(field.binding(), "own"), field.written(), field.mayBeYetToCome())
                : null;
    }

    static boolean isOneOrNone(Operand operand) {
        return operand instanceof Operand.NotYet || of(operand) != null;
    }
}
