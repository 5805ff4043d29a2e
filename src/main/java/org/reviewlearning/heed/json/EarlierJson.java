package org.reviewlearning.heed.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.text.Format;
import org.reviewlearning.heed.text.JsonStream;
import org.reviewlearning.heed.text.LineReader;
import org.reviewlearning.heed.text.MapNode;
import org.reviewlearning.heed.text.Node;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.text.Tree;

/**
 * Reads back what {@link JsonReport} wrote, as far as it is needed to say what changed since: one assessment, or one a
 * line.
 *
 * <p>Whatever a file holds, the answer is a {@link Read} and no exception. Fields that are not needed are passed over.
 */
public final class EarlierJson {

    private static final int MOST_PROBLEMS = 100;

    private final Map<String, Earlier> cases = new LinkedHashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private EarlierJson() {}

    /**
     * What was read.
     *
     * @param cases the earlier assessments by the case's identifier, in the file's order
     * @param problems in reading order; when there are any, the file is not to be used. They repeat no value but a case's
     *     identifier
     */
    public record Read(Map<String, Earlier> cases, List<Problem> problems) {

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

    /** Reads what a file holds; its name is only said in places. */
    public static Read read(String file, byte[] bytes) {
        try {
            return read(file, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("No array ends too early.", e);
        }
    }

    /**
     * Reads a stream to its end, line by line where it holds an assessment a line: then no more is held than one line, and
     * what is needed of each assessment. It stays open.
     *
     * @param file its name, which is only said in places
     * @throws IOException if the stream fails
     */
    public static Read read(String file, InputStream in) throws IOException {
        JsonStream stream = JsonStream.of(in);
        EarlierJson reading = new EarlierJson();
        if (stream.oneALine()) {
            LineReader lines = new LineReader(stream.whole(), Tree.MOST_BYTES);
            for (LineReader.Line line = lines.next();
                    line != null && reading.problems.size() <= MOST_PROBLEMS;
                    line = lines.next()) {
                if (line.tooLong()) {
                    reading.problems.add(Tree.tooLarge(new Place(file, line.number(), 1)));
                } else if (!line.blank()) {
                    reading.take(Tree.read(file, line.bytes(), Format.JSON, line.number()));
                }
            }
        } else if (!stream.blank()) {
            reading.take(Tree.read(file, stream.whole().readNBytes(Tree.MOST_BYTES + 1), Format.JSON));
        }
        if (reading.cases.isEmpty() && reading.problems.isEmpty()) {
            reading.problems.add(new Problem(new Place(file, 1, 1), "This is empty.", EarlierForm.HOW_TO_GET_ONE));
        }
        return new Read(reading.cases, reading.worthTelling());
    }

    private List<Problem> worthTelling() {
        if (problems.size() <= MOST_PROBLEMS) {
            return problems;
        }
        List<Problem> some = new ArrayList<>(problems.subList(0, MOST_PROBLEMS));
        some.add(new Problem(
                some.get(MOST_PROBLEMS - 1).place(),
                "There are more problems than anybody would read, so no others are told.",
                EarlierForm.HOW_TO_GET_ONE));
        return some;
    }

    private void take(Tree tree) {
        problems.addAll(tree.problems());
        Node root = tree.problems().isEmpty() ? tree.root().orElse(null) : null;
        if (root == null
                || root instanceof MapNode map && map.get(JsonReport.END).isPresent()) {
            return;
        }
        new EarlierForm(problems).read(root).ifPresent(earlier -> keep(earlier, root));
    }

    private void keep(Earlier earlier, Node root) {
        Place before = places.putIfAbsent(earlier.caseId(), root.place());
        if (before == null) {
            cases.put(earlier.caseId(), earlier);
        } else {
            problems.add(new Problem(
                    root.place(),
                    "There are two assessments of case " + earlier.caseId() + "; the other begins in line "
                            + before.line() + ".",
                    "Keep the one to compare with."));
        }
    }
}
