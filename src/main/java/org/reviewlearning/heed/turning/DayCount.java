package org.reviewlearning.heed.turning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.reviewlearning.heed.calendar.Amount;
import org.reviewlearning.heed.facts.AsAt;
import org.reviewlearning.heed.rule.Operand;

/**
 * How a day is counted from another with the thresholds of some days: of a later day, never an earlier one.
 *
 * @param least how many days lie between the two at least; negative when it is counted back
 * @param most how many at most
 */
record DayCount(AsAt thresholds, List<Operand.DayExpression> steps, int least, int most) {

    static DayCount none(AsAt thresholds) {
        return new DayCount(thresholds, List.of(), 0, 0);
    }

    DayCount then(Operand.DayExpression step) {
        if (step.threshold() == null) {
            return this;
        }
        List<Operand.DayExpression> more = new ArrayList<>(steps);
        more.add(step);
        Amount amount = thresholds.amount(step.threshold()).orElseThrow();
        int few = days(amount, false);
        int many = days(amount, true);
        return step.way() == Operand.DayFunction.DUE
                ? new DayCount(thresholds, more, least + few, most + many)
                : new DayCount(thresholds, more, least - many, most - few);
    }

    LocalDate from(LocalDate day) {
        LocalDate counted = day;
        for (Operand.DayExpression step : steps) {
            String threshold = Objects.requireNonNull(step.threshold());
            counted = step.way() == Operand.DayFunction.DUE
                    ? thresholds.due(threshold, counted)
                    : thresholds.before(threshold, counted);
        }
        return counted;
    }

    /** The first day from which what is counted reaches a day, and the first from which it goes beyond it. */
    List<LocalDate> before(LocalDate day) {
        return List.of(first(day, counted -> !counted.isBefore(day)), first(day, counted -> counted.isAfter(day)));
    }

    private LocalDate first(LocalDate day, Predicate<LocalDate> holds) {
        long not = day.toEpochDay() - most - 1;
        long does = day.toEpochDay() - least + 1;
        while (does - not > 1) {
            long middle = (not + does) / 2;
            if (holds.test(from(LocalDate.ofEpochDay(middle)))) {
                does = middle;
            } else {
                not = middle;
            }
        }
        return LocalDate.ofEpochDay(does);
    }

    /** Five working days take seven days and what bank holidays there are, of which no two weeks have more than four. */
    private static int days(Amount amount, boolean atMost) {
        int value = amount.value();
        return switch (amount.unit()) {
            case DAYS, COUNT -> value;
            case WORKING_DAYS -> atMost && value > 0 ? 2 * value + 12 : value;
            case WEEKS -> 7 * value;
            case MONTHS -> atMost ? 366 * value / 12 + 3 : Math.max(0, 365 * value / 12 - 3);
            case YEARS -> (atMost ? 366 : 365) * value;
        };
    }
}
