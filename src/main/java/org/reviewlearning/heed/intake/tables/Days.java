package org.reviewlearning.heed.intake.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Internal;

/**
 * Days as tables write them: {@code dd/mm/yyyy}, ISO, or {@code mm/dd/yyyy} where a whole file is written so.
 *
 * @hidden
 */
@Internal
public final class Days {

    private Days() {}

    /** A readable day in ISO form, so that rows can be held against each other; anything else as it stands. */
    static String uniform(String value, boolean monthFirst) {
        LocalDate day = written(value, monthFirst);
        return day == null ? value : day.toString();
    }

    /** The day that a row holds; {@code null} when what stood there was none. */
    public static @Nullable LocalDate read(String uniform) {
        return uniform.indexOf('/') < 0 ? written(uniform, false) : null;
    }

    /** Whether something is a day, in whatever order it is written. */
    static boolean isOne(String text) {
        return written(text, false) != null || written(text, true) != null;
    }

    /** The day a file writes; {@code null} when it is none. A year of two digits is none: it may be another century's. */
    public static @Nullable LocalDate written(String text, boolean monthFirst) {
        try {
            if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
                return day(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
            }
            int first = text.indexOf('/');
            int second = text.indexOf('/', first + 1);
            if (first < 1 || first > 2 || second < first + 2 || second > first + 3 || text.length() != second + 5) {
                return null;
            }
            int one = number(text, 0, first);
            int two = number(text, first + 1, second);
            return day(number(text, second + 1, second + 5), monthFirst ? one : two, monthFirst ? two : one);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        return year < 1970 || year > 2059 ? null : LocalDate.of(year, month, day);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
