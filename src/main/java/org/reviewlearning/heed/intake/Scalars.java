package org.reviewlearning.heed.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.text.Node;
import org.reviewlearning.heed.text.Problems;
import org.reviewlearning.heed.text.ScalarKind;
import org.reviewlearning.heed.text.ScalarNode;
import org.reviewlearning.heed.text.Unseen;

/** Single values: each method gives the value, or notes a problem and gives {@code null}. */
final class Scalars {

    static final String DAY = "Write a day as year-month-day, such as 2024-03-01.";
    static final String TEXT = "Write a text on one line, at most 200 characters long.";
    static final int LONGEST_TEXT = 200;

    private static final Pattern DAY_FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,9}");

    private final Problems problems;

    Scalars(Problems problems) {
        this.problems = problems;
    }

    @Nullable
    LocalDate day(Node node, String path) {
        if (!(node instanceof ScalarNode scalar)
                || !DAY_FORM.matcher(scalar.text()).matches()) {
            problems.add(node, path, "is not a day.", DAY);
            return null;
        }
        try {
            return LocalDate.parse(scalar.text());
        } catch (DateTimeParseException e) {
            problems.add(node, path, "is a day that the calendar does not have.", DAY);
            return null;
        }
    }

    @Nullable
    Answer answer(Node node, String path) {
        Answer answer = (Answer) constant(node, Answer.class);
        if (answer == null) {
            String says = isTruth(node) ? "is true or false, which is not an answer." : "is not an answer.";
            problems.add(node, path, says, "Write yes, no or not-recorded, or leave it out when nothing is recorded.");
        }
        return answer;
    }

    @Nullable
    Object closed(Node node, String path, Class<?> list) {
        Object constant = constant(node, list);
        if (constant == null) {
            problems.add(
                    node,
                    path,
                    "is not in the list.",
                    "Write one of " + String.join(", ", written(list)) + ", or leave it out when it is not recorded.");
        }
        return constant;
    }

    @Nullable
    Integer number(Node node, String path) {
        if (node instanceof ScalarNode scalar
                && scalar.kind() == ScalarKind.NUMBER
                && WHOLE_NUMBER.matcher(scalar.text()).matches()) {
            return Integer.valueOf(scalar.text());
        }
        problems.add(
                node,
                path,
                "is not a whole number.",
                "Write a whole number of at most nine digits, without quotation marks.");
        return null;
    }

    @Nullable
    String text(Node node, String path) {
        String wrong = wrongAsText(node);
        if (wrong != null) {
            problems.add(node, path, wrong, isNumber(node) || isTruth(node) ? "Put it in quotation marks." : TEXT);
            return null;
        }
        return ((ScalarNode) node).text();
    }

    /** A text by which something is known: ids that look the same must be the same. */
    @Nullable
    String id(Node node, String path) {
        String id = text(node, path);
        if (id != null && (Unseen.first(id) >= 0 || !id.equals(id.strip()))) {
            problems.add(
                    node,
                    path,
                    "holds a character that cannot be seen, or a space at its end.",
                    "Write it without; two ids that look the same would be two.");
            return null;
        }
        return id;
    }

    /** The written forms of a closed list, in its order. */
    static List<String> written(Class<?> list) {
        return Arrays.stream(Objects.requireNonNull(list.getEnumConstants()))
                .map(constant -> ((ClosedValue) constant).written())
                .collect(Collectors.toList());
    }

    private static @Nullable Object constant(Node node, Class<?> list) {
        if (!(node instanceof ScalarNode scalar)) {
            return null;
        }
        // A list may hold "false" or "12"; in YAML that arrives as a truth or a number and is meant all the same.
        return Arrays.stream(Objects.requireNonNull(list.getEnumConstants()))
                .filter(constant -> ((ClosedValue) constant).written().equals(scalar.text()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String wrongAsText(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            return "is not a single text.";
        }
        if (scalar.kind() != ScalarKind.TEXT) {
            return isNumber(node) ? "is a number where a text belongs." : "is true or false where a text belongs.";
        }
        String text = scalar.text();
        if (text.isBlank()) {
            return "is a text with nothing in it.";
        }
        if (text.length() > LONGEST_TEXT) {
            return "is longer than 200 characters.";
        }
        return text.codePoints().allMatch(Scalars::fitsOnOneLine)
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

    private static boolean isTruth(Node node) {
        return node instanceof ScalarNode scalar && scalar.kind() == ScalarKind.TRUTH;
    }

    private static boolean isNumber(Node node) {
        return node instanceof ScalarNode scalar && scalar.kind() == ScalarKind.NUMBER;
    }
}
