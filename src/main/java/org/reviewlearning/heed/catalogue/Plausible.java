package org.reviewlearning.heed.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.form.Form;

/** What somebody who writes a rule, a figure or a change of one may have meant. */
public final class Plausible {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int LARGEST_FIGURE = 999_999;

    private Plausible() {}

    /**
     * A day.
     *
     * @throws DateTimeException if it is none, or so far off that it would only switch something off
     */
    public static LocalDate day(String words) {
        LocalDate day = LocalDate.parse(words);
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("");
        }
        return day;
    }

    /** A day; {@code null} when there is none, or another, which is then told. */
    public static @Nullable LocalDate day(Form form) {
        return form.day(FIRST_YEAR, LAST_YEAR);
    }

    /** A figure; {@code null} when there is none, or another, which is then told. */
    public static @Nullable Integer figure(Form form) {
        return form.number(0, LARGEST_FIGURE);
    }
}
