package org.reviewlearning.heed.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.text.ListNode;
import org.reviewlearning.heed.text.MapNode;
import org.reviewlearning.heed.text.Node;
import org.reviewlearning.heed.text.Problems;

/** Reads what a case file says it was supplied with. */
final class CoverageReader {

    static final List<String> FIELDS = List.of("of", "from", "until");

    private static final String FORM = "Write a list such as [{of: visits.*, from: 2023-01-01, until: 2024-03-01}].";

    private final Set<String> paths;
    private final Map<String, String> plainFields;
    private final Problems problems;
    private final Scalars scalars;

    CoverageReader(CoveragePaths paths, Problems problems) {
        this.paths = paths.all();
        this.plainFields = paths.plainFields();
        this.problems = problems;
        this.scalars = new Scalars(problems);
    }

    List<Coverage> read(Node node) {
        List<Coverage> entries = new ArrayList<>();
        if (!(node instanceof ListNode list)) {
            problems.add(node, "coverage", "is not a list.", FORM);
            return entries;
        }
        for (int i = 0; i < list.items().size(); i++) {
            Coverage entry = entry(list.items().get(i), "coverage[" + i + "]");
            if (entry != null) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private @Nullable Coverage entry(Node node, String path) {
        if (!(node instanceof MapNode map)) {
            problems.add(node, path, "is not a record with fields.", FORM);
            return null;
        }
        for (MapNode.Entry entry : map.entries()) {
            if (!FIELDS.contains(entry.key())) {
                String meant = problems.meant(entry.key(), FIELDS);
                problems.add(
                        entry, path, "has a field that Heed does not know.", meant + "Its fields are of, from, until.");
            }
        }
        String of = of(map, path);
        LocalDate from = day(map, path, "from", false);
        LocalDate until = day(map, path, "until", true);
        if (until == null) {
            return null;
        }
        Coverage entry = new Coverage(of == null ? "" : of, from, until);
        String wrong = entry.wrong();
        if (wrong != null) {
            problems.add(map.get("until").orElse(map), path + ".until", wrong, Coverage.UNTIL);
        }
        return of == null || wrong != null ? null : entry;
    }

    private @Nullable String of(MapNode map, String path) {
        Node node = map.get("of").filter(value -> !RecordReader.absent(value)).orElse(null);
        if (node == null) {
            problems.add(
                    map, path + ".of", "is missing.", "Say what was supplied, such as visits.* or meetings/stability.");
            return null;
        }
        String of = scalars.text(node, path + ".of");
        if (of == null || paths.contains(of)) {
            return of;
        }
        String instead = plainFields.get(of);
        if (instead != null) {
            problems.add(
                    node,
                    path + ".of",
                    "names a field that comes with its record, so that this says nothing.",
                    "Write " + instead + ". One that is left out is not recorded, whatever was supplied.");
            return null;
        }
        String meant = problems.meant(of, paths);
        problems.add(
                node,
                path + ".of",
                "names nothing that could be supplied.",
                meant
                        + "Write a kind (visits), a kind with all its parts (visits.*), a sort of a kind"
                        + " (meetings/stability) or a part (requests.answer).");
        return null;
    }

    private @Nullable LocalDate day(MapNode map, String path, String field, boolean required) {
        Node node = map.get(field).filter(value -> !RecordReader.absent(value)).orElse(null);
        if (node != null) {
            return scalars.day(node, path + "." + field);
        }
        if (required) {
            problems.add(map, path + "." + field, "is missing.", Scalars.DAY);
        }
        return null;
    }
}
