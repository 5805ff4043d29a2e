package org.reviewlearning.heed.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.text.Format;
import org.reviewlearning.heed.text.Node;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.TextProblem;
import org.reviewlearning.heed.text.Tree;

/**
 * Reads back what {@link JsonReport} wrote, as far as it is needed to say what changed since: one assessment, or one a
 * line.
 *
 * <p>Whatever a file holds, the answer is a {@link Read} and no exception. Fields that are not needed are passed over.
 */
public final class EarlierJson {

    private EarlierJson() {}

    /**
     * What was read.
     *
     * @param cases the earlier assessments by the case's identifier, in the file's order
     * @param problems in reading order; when there are any, the file is not to be used. They repeat no value but a case's
     *     identifier
     */
    public record Read(Map<String, Earlier> cases, List<TextProblem> problems) {

        /** Refuses what must not be missing. */
        public Read {
            Objects.requireNonNull(cases, "cases");
            problems = List.copyOf(problems);
        }

        /** Names how many there are. */
        @Override
        public String toString() {
            return "Read[" + cases.size() + " assessments, " + problems.size() + " problems]";
        }
    }

    /** Reads a file; its name is only said in places. */
    public static Read read(String file, byte[] bytes) {
        Map<String, Earlier> cases = new LinkedHashMap<>();
        Map<String, Place> places = new LinkedHashMap<>();
        List<TextProblem> problems = new ArrayList<>();
        for (Tree tree : trees(file, bytes)) {
            problems.addAll(tree.problems());
            Node root = tree.problems().isEmpty() ? tree.root().orElse(null) : null;
            Earlier earlier = root == null ? null : new EarlierForm(problems).read(root);
            if (root == null || earlier == null) {
                continue;
            }
            Place before = places.putIfAbsent(earlier.caseId(), root.place());
            if (before == null) {
                cases.put(earlier.caseId(), earlier);
            } else {
                problems.add(new TextProblem(
                        root.place(),
                        "There are two assessments of case " + earlier.caseId() + "; the other begins in line "
                                + before.line() + ".",
                        "Keep the one to compare with."));
            }
        }
        if (cases.isEmpty() && problems.isEmpty()) {
            problems.add(new TextProblem(new Place(file, 1, 1), "This is empty.", EarlierForm.HOW_TO_GET_ONE));
        }
        return new Read(cases, problems);
    }

    /** One tree for one assessment over several lines; else one tree a line, blank lines passed over. */
    private static List<Tree> trees(String file, byte[] bytes) {
        // A character a byte, whatever the text is: it is only split here, and read by the tree.
        String[] lines = new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1);
        List<String> filled = Arrays.stream(lines)
                .map(String::trim)
                .filter(line -> !line.isEmpty())
                .toList();
        if (!oneALine(filled)) {
            return bytes.length == 0 ? List.of() : List.of(Tree.read(file, bytes, Format.JSON));
        }
        List<Tree> trees = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].trim().isEmpty()) {
                trees.add(Tree.read(file, lines[i].getBytes(StandardCharsets.ISO_8859_1), Format.JSON, i + 1));
            }
        }
        return trees;
    }

    /** The first line that holds anything ends as an object does, or the next begins like one. */
    private static boolean oneALine(List<String> filled) {
        return !filled.isEmpty() && filled.get(0).endsWith("}")
                || filled.size() > 1 && filled.get(1).startsWith("{");
    }
}
