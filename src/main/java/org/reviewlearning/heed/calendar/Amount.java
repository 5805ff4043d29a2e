package org.reviewlearning.heed.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A number of things, or a length of time, and how it is counted.
 *
 * @param value how many; never negative
 * @param unit of what
 */
public record Amount(int value, Unit unit) {

    /** Refuses a negative value. */
    public Amount {
        Objects.requireNonNull(unit, "unit");
        if (value < 0) {
            throw new IllegalArgumentException("value is negative");
        }
    }

    /**
     * The day this long after another: the last day on which something due within this time is not late.
     *
     * @throws IllegalStateException if this is a count and not a time
     */
    public LocalDate after(LocalDate day, WorkingDays calendar) {
        return switch (unit) {
            case DAYS -> day.plusDays(value);
            case WORKING_DAYS -> calendar.after(day, value);
            case WEEKS -> day.plusWeeks(value);
            case MONTHS -> day.plusMonths(value);
            case YEARS -> day.plusYears(value);
            case COUNT -> throw new IllegalStateException("A count is not a length of time.");
        };
    }

    /**
     * The day this long before another: a window of this length back from the day begins on the day after it.
     *
     * @throws IllegalStateException if this is a count and not a time
     */
    public LocalDate before(LocalDate day, WorkingDays calendar) {
        return switch (unit) {
            case DAYS -> day.minusDays(value);
            case WORKING_DAYS -> calendar.before(day, value);
            case WEEKS -> day.minusWeeks(value);
            case MONTHS -> day.minusMonths(value);
            case YEARS -> day.minusYears(value);
            case COUNT -> throw new IllegalStateException("A count is not a length of time.");
        };
    }

    /** For instance {@code 20 working days}. */
    public String inWords() {
        return unit.inWords(value);
    }
}
