package org.reviewlearning.heed.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.reviewlearning.heed.calendar.Amount;
import org.reviewlearning.heed.facts.AsAt;
import org.reviewlearning.heed.rule.Operand;

/**
 * How a day is counted from another with the thresholds of some days: of a later day, never an earlier one.
 *
 * @param least how many days lie between the two at least; negative when it is counted back
 * @param most how many at most
 */
record DayCount(AsAt thresholds, List<Operand.DayOf> steps, int least, int most) {

    static DayCount none(AsAt thresholds) {
        return new DayCount(thresholds, List.of(), 0, 0);
    }

    DayCount then(Operand.DayOf step) {
        if (step.threshold() == null) {
            return this;
        }
        List<Operand.DayOf> more = new ArrayList<>(steps);
        more.add(step);
        Amount amount = thresholds.amount(step.threshold()).orElseThrow();
        int few = fewest(amount);
        int many = greatest(amount);
        return step.way() == Operand.Way.DUE
                ? new DayCount(thresholds, more, least + few, most + many)
                : new DayCount(thresholds, more, least - many, most - few);
    }

    LocalDate from(LocalDate day) {
        LocalDate counted = day;
        for (Operand.DayOf step : steps) {
            String threshold = Objects.requireNonNull(step.threshold());
            counted = step.way() == Operand.Way.DUE
                    ? thresholds.due(threshold, counted)
                    : thresholds.before(threshold, counted);
        }
        return counted;
    }

    /** The first day from which what is counted reaches a day, and the first from which it goes beyond it. */
    List<LocalDate> before(LocalDate day) {
        LocalDate after = day.minusDays(most + 1L);
        LocalDate upTo = day.minusDays(least - 1L);
        return List.of(
                Objects.requireNonNull(
                        TurningDays.since(after, upTo, from -> !from(from).isBefore(day))),
                Objects.requireNonNull(
                        TurningDays.since(after, upTo, from -> from(from).isAfter(day))));
    }

    private static int fewest(Amount amount) {
        return switch (amount.unit()) {
            case DAYS, WORKING_DAYS, COUNT -> amount.value();
            case WEEKS -> 7 * amount.value();
            case MONTHS -> Math.max(0, 365 * amount.value() / 12 - 3);
            case YEARS -> 365 * amount.value();
        };
    }

    /** Five working days take seven days and what bank holidays there are, of which no two weeks have more than four. */
    private static int greatest(Amount amount) {
        return switch (amount.unit()) {
            case DAYS, COUNT -> amount.value();
            case WORKING_DAYS -> amount.value() == 0 ? 0 : 2 * amount.value() + 12;
            case WEEKS -> 7 * amount.value();
            case MONTHS -> 366 * amount.value() / 12 + 3;
            case YEARS -> 366 * amount.value();
        };
    }
}
