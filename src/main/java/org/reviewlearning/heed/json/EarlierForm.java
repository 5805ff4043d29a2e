package org.reviewlearning.heed.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.text.ListNode;
import org.reviewlearning.heed.text.MapNode;
import org.reviewlearning.heed.text.Node;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.text.ScalarKind;
import org.reviewlearning.heed.text.ScalarNode;

/** The form of an earlier assessment: a tree in, what is needed of it or problems out. One instance reads one tree. */
final class EarlierForm {

    static final String HOW_TO_GET_ONE = "Give what heed assess --format json wrote, as it wrote it.";

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    private final List<Problem> problems;
    private boolean complete = true;

    /** Notes problems in the list given. */
    EarlierForm(List<Problem> problems) {
        this.problems = problems;
    }

    /** What is needed of the assessment; {@code null} when something was wrong with it. */
    @Nullable
    Earlier read(Node root) {
        if (!(root instanceof MapNode map) || !isAssessment(map)) {
            boolean caseFile = root instanceof MapNode some && some.get("case").isPresent();
            problem(root, "This is not an assessment.", (caseFile ? "Maybe it is a case file. " : "") + HOW_TO_GET_ONE);
            return null;
        }
        if (!isOfOurFormat(map)) {
            return null;
        }
        if (map.get("for").isPresent()) {
            problem(
                    root,
                    "This assessment was written for one role, and what is withheld from it cannot be compared with.",
                    "Give one written without --for. What changed can then be told for a role.");
            return null;
        }
        String caseId = text(map, "", "caseId");
        LocalDate asAt = day(map);
        String fingerprint = "";
        if (map.get("ruleBook").orElse(null) instanceof MapNode book) {
            fingerprint = text(book, "ruleBook.", "fingerprint");
        } else {
            wrong(map, "", "ruleBook", "an object");
        }
        Map<String, Set<String>> prompts = prompts(map);
        return complete && asAt != null
                ? new Earlier(
                        caseId,
                        asAt,
                        fingerprint,
                        prompts,
                        EarlierTold.prompts(map),
                        EarlierTold.outcomes(map),
                        EarlierTold.made(map, fingerprint))
                : null;
    }

    /** A case file is easily mistaken for an assessment; something that says its format was at least meant as one. */
    private static boolean isAssessment(MapNode map) {
        return map.get("format").isPresent() || map.get("caseId").isPresent();
    }

    private boolean isOfOurFormat(MapNode map) {
        if (!(map.get("format").orElse(null) instanceof ScalarNode format)
                || format.kind() != ScalarKind.NUMBER
                || !NUMBER.matcher(format.text()).matches()) {
            wrong(map, "", "format", "a whole number");
            return false;
        }
        int written = Integer.parseInt(format.text());
        if (written > JsonReport.FORMAT) {
            problem(
                    format,
                    "This assessment is of format " + written + ", and this Heed reads format " + JsonReport.FORMAT
                            + ".",
                    "Maybe a newer Heed wrote it; compare with that one, or assess the earlier day again with this"
                            + " one.");
            return false;
        }
        return true;
    }

    private Map<String, Set<String>> prompts(MapNode map) {
        Map<String, Set<String>> prompts = new LinkedHashMap<>();
        List<Node> items = list(map, "", "prompts");
        for (int i = 0; i < items.size(); i++) {
            String path = "prompts[" + i + "]";
            if (items.get(i) instanceof MapNode prompt) {
                prompts.put(text(prompt, path + ".", "key"), because(prompt, path + "."));
            } else {
                problem(items.get(i), path + " is not an object.", HOW_TO_GET_ONE);
            }
        }
        return prompts;
    }

    private Set<String> because(MapNode prompt, String path) {
        Set<String> ids = new LinkedHashSet<>();
        List<Node> items = list(prompt, path, "because");
        for (int i = 0; i < items.size(); i++) {
            String each = path + "because[" + i + "]";
            if (items.get(i) instanceof MapNode evidence && evidence.get("fact").orElse(null) instanceof MapNode fact) {
                ids.add(text(fact, each + ".fact.", "id"));
            } else if (!(items.get(i) instanceof MapNode evidence
                    && evidence.get("absent").isPresent())) {
                problem(items.get(i), each + " holds neither a fact nor what was absent.", HOW_TO_GET_ONE);
            }
        }
        return ids;
    }

    private List<Node> list(MapNode map, String path, String name) {
        if (map.get(name).orElse(null) instanceof ListNode list) {
            return list.items();
        }
        wrong(map, path, name, "a list");
        return List.of();
    }

    private String text(MapNode map, String path, String name) {
        if (map.get(name).orElse(null) instanceof ScalarNode scalar
                && scalar.kind() == ScalarKind.TEXT
                && !scalar.text().isBlank()) {
            return scalar.text();
        }
        wrong(map, path, name, "a text");
        return "";
    }

    private @Nullable LocalDate day(MapNode map) {
        String written = text(map, "", "asAt");
        try {
            return written.isEmpty() ? null : LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            problem(
                    map.get("asAt").orElse(map),
                    "asAt is not a day.",
                    "A day is written YYYY-MM-DD, for example 2024-03-01.");
            return null;
        }
    }

    /** What is missing, or is not what is wanted. */
    private void wrong(MapNode map, String path, String name, String wanted) {
        Node node = map.get(name).orElse(null);
        problem(
                node == null ? map : node,
                path + name + (node == null ? " is missing." : " is not " + wanted + "."),
                HOW_TO_GET_ONE);
    }

    private void problem(Node at, String says, String next) {
        complete = false;
        problems.add(new Problem(at.place(), says, next));
    }
}
