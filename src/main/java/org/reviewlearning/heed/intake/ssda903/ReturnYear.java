package org.reviewlearning.heed.intake.ssda903;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Return years, known by the calendar year they begin in: 2021 is 1 April 2021 to 31 March 2022. */
final class ReturnYear {

    private static final Pattern NAMED = Pattern.compile("(?<!\\d)(20\\d\\d)(?:[-_/ ]?(20\\d\\d|\\d\\d))?(?!\\d)");

    private ReturnYear() {}

    static LocalDate start(int year) {
        return LocalDate.of(year, 4, 1);
    }

    static LocalDate end(int year) {
        return LocalDate.of(year + 1, 3, 31);
    }

    static int of(LocalDate day) {
        return day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear();
    }

    /** Such as {@code 2021-22}. */
    static String inWords(int year) {
        return "%d-%02d".formatted(year, (year + 1) % 100);
    }

    /** The years a name may mean: one for {@code 2021-22}, two for {@code 2022}, none when it names none. */
    static List<Integer> named(String name) {
        Matcher found = NAMED.matcher(name);
        if (!found.find()) {
            return List.of();
        }
        int first = Integer.parseInt(found.group(1));
        boolean pair = found.group(2) != null && Integer.parseInt(found.group(2)) % 100 == (first + 1) % 100;
        return pair ? List.of(first) : List.of(first - 1, first);
    }
}
