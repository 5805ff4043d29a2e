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
            EarlierForm form = new EarlierForm(problems);
            problems.addAll(tree.problems());
            Node root = tree.problems().isEmpty() ? tree.root().orElse(null) : null;
            Earlier earlier = root == null ? null : form.read(root);
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
        List<Line> lines = lines(bytes);
        if (lines.isEmpty() || !oneALine(lines)) {
            return bytes.length == 0 ? List.of() : List.of(Tree.read(file, bytes, Format.JSON));
        }
        List<Tree> trees = new ArrayList<>();
        for (Line line : lines) {
            trees.add(Tree.read(file, Arrays.copyOfRange(bytes, line.from(), line.to()), Format.JSON, line.number()));
        }
        return trees;
    }

    /** The first line that holds anything ends as an object does, or the next begins like one. */
    private static boolean oneALine(List<Line> lines) {
        return lines.get(0).text().endsWith("}")
                || lines.size() > 1 && lines.get(1).text().startsWith("{");
    }

    private static List<Line> lines(byte[] bytes) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        int number = 1;
        for (int at = 0; at <= bytes.length; at++) {
            if (at == bytes.length || bytes[at] == '\n') {
                Line line = Line.of(number, bytes, from, at);
                if (!line.text().isEmpty()) {
                    lines.add(line);
                }
                from = at + 1;
                number++;
            }
        }
        return lines;
    }

    /** A line that holds something: where it is, and its first and last character. */
    private record Line(int number, int from, int to, String text) {

        static Line of(int number, byte[] bytes, int from, int to) {
            int begin = from;
            int end = to;
            while (begin < end && bytes[begin] <= ' ' && bytes[begin] >= 0) {
                begin++;
            }
            while (end > begin && bytes[end - 1] <= ' ' && bytes[end - 1] >= 0) {
                end--;
            }
            String ends = begin == end
                    ? ""
                    : new String(new byte[] {bytes[begin], bytes[end - 1]}, StandardCharsets.ISO_8859_1);
            return new Line(number, from, to, ends);
        }
    }
}
