package org.reviewlearning.heed.json;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reviewlearning.heed.assessment.AssessmentDocument;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.document.DocumentReader;
import org.reviewlearning.heed.text.MapNode;
import org.reviewlearning.heed.text.Node;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.text.ScalarNode;

/** The form of an earlier assessment: a tree in, what is needed of it or problems out. */
record EarlierForm(List<Problem> problems) {

    static final String HOW_TO_GET_ONE = "Give what heed assess --format json wrote, as it wrote it.";

    private static final Pattern NEWER = Pattern.compile("[1-9]\\d{0,8}");

    /** What is needed of the assessment; empty when something was wrong with it. */
    Optional<Earlier> read(Node root) {
        // A case file is easily mistaken for an assessment; something that says its format was at least meant as one.
        if (!(root instanceof MapNode map)
                || map.get("format").isEmpty() && map.get("caseId").isEmpty()) {
            boolean caseFile = root instanceof MapNode some && some.get("case").isPresent();
            return problem(
                    root, "This is not an assessment.", (caseFile ? "Maybe it is a case file. " : "") + HOW_TO_GET_ONE);
        }
        if (map.get("format").orElse(null) instanceof ScalarNode format
                && NEWER.matcher(format.text()).matches()
                && Integer.parseInt(format.text()) > AssessmentDocument.FORMAT) {
            return problem(
                    format,
                    "This assessment is of format " + format.text() + ", and this Heed reads format "
                            + AssessmentDocument.FORMAT + ".",
                    "Maybe a newer Heed wrote it; compare with that one, or assess the earlier day again with this"
                            + " one.");
        }
        if (map.get("for").isPresent()) {
            return problem(
                    root,
                    "This assessment was written for one role, and what is withheld from it cannot be compared with.",
                    "Give one written without --for. What changed can then be told for a role.");
        }
        if (map.get("compact").isPresent()) {
            return problem(
                    root,
                    "This assessment was written without the rules that did not ask, and what became of them cannot be told.",
                    "Give one written without --compact.");
        }
        return new DocumentReader(problems, HOW_TO_GET_ONE)
                .read(AssessmentDocument.class, map)
                .map(Earlier::of);
    }

    private Optional<Earlier> problem(Node at, String says, String next) {
        problems.add(new Problem(at.place(), says, next));
        return Optional.empty();
    }
}
