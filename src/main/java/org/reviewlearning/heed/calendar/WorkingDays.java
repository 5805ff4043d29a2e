package org.reviewlearning.heed.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.BitSet;

/**
 * Which days are working days in England and Wales: every day but Saturdays, Sundays and bank holidays.
 *
 * <p>The bank holidays are a list in this package, made from a kept calendar library by the build, which also checks
 * that the list is fresh. Days are counted from 1970 to 2059; a one-off holiday that has not been announced is not known.
 */
public final class WorkingDays {

    /** The first day the calendar counts; no fact is of an earlier one. */
    public static final LocalDate FIRST = LocalDate.of(1970, 1, 1);

    /** What is said of a day outside the calendar. */
    public static final String REACH = "A day is between 1 January 1970 and 31 December 2059.";

    private static final WorkingDays ENGLAND_AND_WALES = new WorkingDays();
    /** The last day that is counted. */
    public static final LocalDate LAST = LocalDate.of(2059, 12, 31);

    /** By their number from the first day on. */
    private final BitSet holidays = new BitSet();

    private final String name;

    private WorkingDays() {
        try (InputStream list = WorkingDays.class.getResourceAsStream("bank-holidays.txt")) {
            if (list == null) {
                throw new IllegalStateException("bank-holidays.txt is missing from Heed's jar.");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
            this.name = lines.readLine();
            lines.lines().forEach(day -> holidays.set((int) LocalDate.parse(day).toEpochDay()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The calendar of England and Wales. */
    public static WorkingDays englandAndWales() {
        return ENGLAND_AND_WALES;
    }

    /** The calendar's name and edition, which an assessment prints. */
    public String name() {
        return name;
    }

    /** Whether a day lies within the years the calendar counts. */
    public static boolean reaches(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /** Whether work is done on that day. */
    public boolean isWorkingDay(LocalDate day) {
        return isWorkingDay(day.toEpochDay());
    }

    /** The first day of the calendar was a Thursday. */
    private boolean isWorkingDay(long day) {
        return Math.floorMod(day + 3, 7) < 5 && (day < 0 || day > Integer.MAX_VALUE || !holidays.get((int) day));
    }

    /** The day that is so many working days after another; the first counted is the next working day. */
    public LocalDate after(LocalDate day, int workingDays) {
        return step(day, workingDays, 1);
    }

    /** The day that is so many working days before another; the first counted is the working day before. */
    public LocalDate before(LocalDate day, int workingDays) {
        return step(day, workingDays, -1);
    }

    private LocalDate step(LocalDate from, int workingDays, int direction) {
        long day = from.toEpochDay();
        for (int left = workingDays; left > 0; ) {
            day += direction;
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return LocalDate.ofEpochDay(day);
    }
}
