package org.reviewlearning.heed.intake.ssda903;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.intake.tables.Folders;

/**
 * Return years, known by the calendar year they begin in: 2021 is 1 April 2021 to 31 March 2022.
 *
 * @hidden
 */
@Internal
public final class ReturnYear {

    private static final Pattern NAMED = Pattern.compile("(?<!\\d)(20\\d\\d)(?:[-_/ ]?((?:20)?\\d\\d))?(?!\\d)");

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
        return String.format(Locale.ROOT, "%d-%02d", year, (year + 1) % 100);
    }

    /**
     * What names told of a file's year. Files of which it is equal belong to one return.
     *
     * @param folder the folder whose name it is, or in which the file lies
     * @param years one for {@code 2021-22}, two for {@code 2022}, none when nothing names any
     */
    record Named(Path folder, List<Integer> years) {}

    /** What the names of a file tell, or where they tell nothing, what the names on the disk do. */
    static Named named(Folders.Found file) {
        Named named = named(file.path(), file.asked());
        return named.years().isEmpty() ? named(file.real(), file.realAsked()) : named;
    }

    /**
     * What the file's own name tells, or the nearest folder's up to the one that was asked for. A name such as
     * {@code 2021-22} goes before a nearer one with one number, which may be of the day it was saved on; it alone also
     * counts of the folder above the one asked for.
     */
    private static Named named(Path file, Path asked) {
        Path at = file.toAbsolutePath().normalize();
        int own = at.getNameCount() - 1;
        int top = Math.min(asked.toAbsolutePath().normalize().getNameCount(), own) - 1;
        Named nearest = new Named(at.subpath(0, Math.max(own, 1)), List.of());
        for (int i = own; i >= Math.max(top - 1, 0); i--) {
            Named here = new Named(
                    at.subpath(0, Math.max(Math.min(i + 1, own), 1)),
                    named(at.getName(i).toString()));
            if (here.years.size() == 1) {
                return here;
            }
            nearest = nearest.years.isEmpty() && i >= top && !here.years.isEmpty() ? here : nearest;
        }
        return nearest;
    }

    /** The years a name may mean: none also when it names several, such as {@code 2019-2024}. */
    static List<Integer> named(String name) {
        Set<Integer> pairs = new LinkedHashSet<>();
        Set<Integer> numbers = new LinkedHashSet<>();
        Matcher found = NAMED.matcher(name);
        while (found.find()) {
            int first = Integer.parseInt(found.group(1));
            String second = found.group(2);
            if (second != null && Integer.parseInt(second) % 100 == (first + 1) % 100) {
                pairs.add(first);
            } else if (second != null && second.length() == 4) {
                return List.of();
            } else {
                numbers.add(first);
            }
        }
        if (!pairs.isEmpty()) {
            return pairs.size() == 1 ? List.copyOf(pairs) : List.of();
        }
        return numbers.stream()
                .findFirst()
                .map(number -> List.of(number - 1, number))
                .orElse(List.of());
    }
}
