package org.reviewlearning.heed.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.text.Node;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Problems;
import org.reviewlearning.heed.text.ScalarKind;
import org.reviewlearning.heed.text.ScalarNode;
import org.reviewlearning.heed.text.Unseen;

/** The single values of a {@link Form}: each reading gives the value, or notes a problem and gives {@code null}. */
abstract class FormValue {

    /** How a day is written. */
    public static final String DAY = "Write a day as year-month-day, such as 2024-03-01.";

    /** How a number is written. */
    public static final String NUMBER = "Write a whole number in figures, such as 3, without quotation marks.";

    /** How many characters a {@link #text} has at most. */
    public static final int LONGEST_TEXT = 200;

    private static final Pattern DAY_FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,9}");

    final @Nullable Node node;
    final Place place;
    final String key;
    final String path;
    final Problems problems;

    FormValue(@Nullable Node node, Place place, String key, String path, Problems problems) {
        this.node = node;
        this.place = place;
        this.key = key;
        this.path = path;
        this.problems = problems;
    }

    /** A problem with the value. */
    public void wrong(String says, String next) {
        String value = node instanceof ScalarNode scalar && scalar.kind() != ScalarKind.NOTHING ? scalar.text() : null;
        problems.add(place, path, value, says, next);
    }

    /** Some words, of whatever kind, on one line. */
    public @Nullable String words() {
        if (node instanceof ScalarNode scalar) {
            return scalar.text().isBlank() ? null : scalar.text().strip().replaceAll("\\s*[\\n\\r\\t]\\s*", " ");
        }
        if (node != null) {
            wrong("is not one text.", "Write " + key + ": and what it is.");
        }
        return null;
    }

    /** A text on one line, and no number or truth that may have been meant as another. */
    public @Nullable String text() {
        String wrong = wrongAsText();
        if (wrong == null) {
            return node == null ? null : ((ScalarNode) node).text();
        }
        boolean bare = node instanceof ScalarNode scalar && scalar.kind() != ScalarKind.TEXT;
        wrong(wrong, bare ? "Put it in quotation marks." : "Write a text on one line, at most 200 characters long.");
        return null;
    }

    /** A text by which something is known: ids that look the same must be the same. */
    public @Nullable String id() {
        String id = text();
        if (id != null && (Unseen.first(id) >= 0 || !id.equals(id.strip()))) {
            wrong(
                    "holds a character that cannot be seen, or a space at its end.",
                    "Write it without; two ids that look the same would be two.");
            return null;
        }
        return id;
    }

    private @Nullable String wrongAsText() {
        if (!(node instanceof ScalarNode scalar)) {
            return node == null ? null : "is not a single text.";
        }
        if (scalar.kind() != ScalarKind.TEXT) {
            return scalar.kind() == ScalarKind.NUMBER
                    ? "is a number where a text belongs."
                    : "is true or false where a text belongs.";
        }
        if (scalar.text().isBlank()) {
            return "is a text with nothing in it.";
        }
        if (scalar.text().length() > LONGEST_TEXT) {
            return "is longer than 200 characters.";
        }
        return scalar.text().codePoints().allMatch(FormValue::fitsOnOneLine)
                ? null
                : "holds a line break or an invisible character.";
    }

    /** Ids and names are printed in reports, where a line break in one could pass for a line of the report. */
    private static boolean fitsOnOneLine(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            default -> true;
        };
    }

    /** A whole number of at most nine figures, without quotation marks. */
    public @Nullable Integer number() {
        if (node instanceof ScalarNode scalar
                && scalar.kind() == ScalarKind.NUMBER
                && WHOLE_NUMBER.matcher(scalar.text()).matches()) {
            return Integer.valueOf(scalar.text());
        }
        if (node != null) {
            wrong("is not a whole number.", NUMBER);
        }
        return null;
    }

    /** A whole number between two, with quotation marks or without. */
    public @Nullable Integer number(int least, int most) {
        String figures = node instanceof ScalarNode scalar ? scalar.text().strip() : "";
        boolean whole = WHOLE_NUMBER.matcher(figures).matches();
        if (whole && Integer.parseInt(figures) >= least && Integer.parseInt(figures) <= most) {
            return Integer.valueOf(figures);
        }
        if (node != null) {
            wrong(whole ? "is not a number from " + least + " to " + most + "." : "is not a whole number.", NUMBER);
        }
        return null;
    }

    /** A day of the calendar. */
    public @Nullable LocalDate day() {
        if (node == null) {
            return null;
        }
        if (node instanceof ScalarNode scalar && DAY_FORM.matcher(scalar.text()).matches()) {
            try {
                return LocalDate.parse(scalar.text());
            } catch (DateTimeParseException e) {
                wrong("is a day that the calendar does not have.", DAY);
                return null;
            }
        }
        wrong("is not a day.", DAY);
        return null;
    }

    /** A day that somebody may have meant, and not one so far off that it would only switch something off. */
    public @Nullable LocalDate day(int firstYear, int lastYear) {
        LocalDate day = day();
        if (day != null && (day.getYear() < firstYear || day.getYear() > lastYear)) {
            wrong("is not a day between " + firstYear + " and " + lastYear + ".", DAY);
            return null;
        }
        return day;
    }

    /** One of some words. */
    public @Nullable String oneOf(List<String> all) {
        return oneOf(all.toArray(String[]::new), each -> each, "");
    }

    /**
     * One of a closed list.
     *
     * @param written how each is written
     * @param otherwise what the next step ends in: nothing, or another way out
     */
    public <T> @Nullable T oneOf(T[] all, Function<T, String> written, String otherwise) {
        if (node == null) {
            return null;
        }
        // A list may hold "false" or "12"; in YAML that arrives as a truth or a number and is meant all the same.
        String said = node instanceof ScalarNode scalar ? scalar.text() : "";
        for (T each : all) {
            if (written.apply(each).equals(said)) {
                return each;
            }
        }
        List<String> known = Arrays.stream(all).map(written).toList();
        wrong(
                "is not in the list.",
                problems.meantValue(said, known) + "Write one of " + String.join(", ", known) + otherwise + ".");
        return null;
    }
}
