package org.reviewlearning.heed.calendar;

import java.util.Locale;

/** What a threshold's value counts. */
public enum Unit {
    /** Things, not time. */
    COUNT("", ""),
    /** Calendar days. */
    DAYS("day", "days"),
    /** Days that are not weekends or bank holidays in England and Wales, counted from the next working day. */
    WORKING_DAYS("working day", "working days"),
    /** Seven days each. */
    WEEKS("week", "weeks"),
    /** Calendar months, clamped to the month's end. */
    MONTHS("month", "months"),
    /** Calendar years; from 29 February to 28 February. */
    YEARS("year", "years");

    private final String one;
    private final String many;

    Unit(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /** The form used in files, for instance {@code working-days}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value with its unit, for instance {@code 1 working day}; a count is the number alone. */
    public String inWords(int value) {
        return this == COUNT ? Integer.toString(value) : value + " " + (value == 1 ? one : many);
    }
}
