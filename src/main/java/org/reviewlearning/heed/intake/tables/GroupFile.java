package org.reviewlearning.heed.intake.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Problem;

/**
 * A file that names the group of each child, {@code child,group}, for counting and for nothing else: no rule ever reads it,
 * and it is no part of a case.
 *
 * @param groups the group, by the id of the child's case
 * @param problems what is wrong with the file; its places name the row, and nothing says whose it is
 */
public record GroupFile(Map<String, String> groups, List<Problem> problems) {

    /** More would be something else about each child, and no group. */
    private static final int MOST_GROUPS = 40;

    private static final String FORM =
            "The first row is child,group; each other row has the id of a case and its group.";

    /** Copies both. */
    public GroupFile {
        groups = Map.copyOf(groups);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read to its end
     */
    public static GroupFile read(Path file) throws IOException {
        Map<String, String> groups = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        try (CsvFile csv = CsvFile.open(file)) {
            if (!csv.next()
                    || csv.fields() != 2
                    || !csv.field(0).equalsIgnoreCase("child")
                    || !csv.field(1).equalsIgnoreCase("group")) {
                return new GroupFile(
                        Map.of(), List.of(new Problem(at(file, 1), "This does not begin with child,group.", FORM)));
            }
            while (csv.next()) {
                String slip = slip(csv, groups);
                if (!slip.isEmpty()) {
                    problems.add(new Problem(at(file, csv.row()), slip, FORM));
                }
            }
        }
        if (groups.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(at(file, 1), "No child is named here.", FORM));
        }
        int different = new TreeSet<>(groups.values()).size();
        if (different > MOST_GROUPS) {
            problems.add(new Problem(
                    at(file, 1),
                    different + " different groups are named, and at most " + MOST_GROUPS + " are counted.",
                    "Maybe the second column says something else. Put children in fewer groups."));
        }
        return new GroupFile(groups, problems);
    }

    /** What is wrong with a row; empty when nothing is, and the child is in its group. */
    private static String slip(CsvFile csv, Map<String, String> groups) {
        if (csv.spoilt() != null || csv.fields() != 2) {
            return "This row has not two cells, or a quotation mark that is not closed.";
        }
        if (csv.field(0).isEmpty() || csv.field(1).isEmpty()) {
            return "This row names no " + (csv.field(0).isEmpty() ? "child" : "group") + ".";
        }
        String earlier = groups.putIfAbsent(csv.field(0), csv.field(1));
        return earlier == null || earlier.equals(csv.field(1))
                ? ""
                : "The child of this row stands in another group further up.";
    }

    private static Place at(Path file, int row) {
        return new Place(file.toString(), row, 1);
    }
}
