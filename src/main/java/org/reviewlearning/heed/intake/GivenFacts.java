package org.reviewlearning.heed.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.cases.CaseProblem;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.text.ListNode;
import org.reviewlearning.heed.text.MapNode;
import org.reviewlearning.heed.text.Node;
import org.reviewlearning.heed.text.Problems;
import org.reviewlearning.heed.text.ScalarNode;

/** The facts of a case file and where they stand, so that what is wrong between them can be shown in the file. */
final class GivenFacts {

    private final MapNode root;
    private final Problems problems;
    private final RecordReader records;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, List<Given>> byId = new HashMap<>();
    private final Map<String, Integer> repeats = new HashMap<>();
    private final Set<String> unread = new HashSet<>();

    /** A record of the file. */
    private record Given(Node node, String path) {}

    GivenFacts(MapNode root, Problems problems) {
        this.root = root;
        this.problems = problems;
        this.records = new RecordReader(problems);
    }

    void read(FactKind kind, Node node) {
        if (!(node instanceof ListNode list)) {
            problems.add(node, kind.key(), "is not a list.", "Write a list of records; [] says that there are none.");
            return;
        }
        for (int i = 0; i < list.items().size(); i++) {
            Node item = list.items().get(i);
            String path = kind.key() + "[" + i + "]";
            Fact fact = (Fact) records.read(item, path, kind.shape());
            if (fact != null) {
                facts.add(fact);
                byId.computeIfAbsent(fact.id(), id -> new ArrayList<>()).add(new Given(item, path));
            } else {
                textOf(item, "id").ifPresent(unread::add);
            }
        }
    }

    List<Fact> facts() {
        return facts;
    }

    /** Notes what the case file itself says of its facts, in the place it is about. */
    void note(CaseProblem problem) {
        @Nullable String field = problem.field();
        @Nullable String id = problem.fact();
        if (id == null) {
            at(new Given(root, ""), field, problem);
            return;
        }
        List<Given> given = byId.getOrDefault(id, List.of());
        if (given.isEmpty()) {
            at(new Given(root, ""), field, problem);
        } else if ("id".equals(field)) {
            // Said once for each repetition, in the order of the file.
            int repeat = repeats.merge(id, 1, Integer::sum);
            at(given.get(Math.min(repeat, given.size() - 1)), field, problem);
        } else {
            Given about = given.stream()
                    .filter(each -> field == null || descend(each.node(), field) != each.node())
                    .findFirst()
                    .orElse(given.get(0));
            // A record that was given but could not be read is its own problem, not one of whoever refers to it.
            if (field == null
                    || textOf(about.node(), field).filter(unread::contains).isEmpty()) {
                at(about, field, problem);
            }
        }
    }

    private void at(Given about, @Nullable String field, CaseProblem problem) {
        Node node = field == null ? about.node() : descend(about.node(), field);
        String path = field == null ? about.path() : about.path().isEmpty() ? field : about.path() + "." + field;
        problems.add(node, path, problem.says(), problem.allowed());
    }

    /** The node of a field, through parts; as far as the file goes. */
    private static Node descend(Node from, String path) {
        Node node = from;
        for (String name : path.split("\\.")) {
            Optional<Node> next = node instanceof MapNode map ? map.get(name) : Optional.empty();
            if (next.isEmpty()) {
                return node;
            }
            node = next.get();
        }
        return node;
    }

    private static Optional<String> textOf(Node from, String path) {
        return descend(from, path) instanceof ScalarNode scalar ? Optional.of(scalar.text()) : Optional.empty();
    }
}
