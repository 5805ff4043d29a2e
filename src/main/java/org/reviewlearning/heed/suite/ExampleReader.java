package org.reviewlearning.heed.suite;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.calendar.WorkingDays;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.intake.CaseRead;
import org.reviewlearning.heed.intake.CaseReader;
import org.reviewlearning.heed.intake.CaseReading;
import org.reviewlearning.heed.intake.CaseRefused;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.text.Format;
import org.reviewlearning.heed.text.ListNode;
import org.reviewlearning.heed.text.MapNode;
import org.reviewlearning.heed.text.Node;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.text.ScalarKind;
import org.reviewlearning.heed.text.ScalarNode;
import org.reviewlearning.heed.text.Slips;
import org.reviewlearning.heed.text.StrictText;
import org.reviewlearning.heed.text.Tree;

/** Reads one file of examples. */
final class ExampleReader {

    private static final List<String> FILE_KEYS = List.of("rule", "examples");
    private static final List<String> EXAMPLE_KEYS = List.of("it", "row", "asAt", "given", "then");

    private final String file;
    private final byte[] bytes;
    private final ExampleBook book;
    private final ExampleProblems problems;
    private final ExampleRules about;

    ExampleReader(String file, byte[] bytes, ExampleBook book) {
        this.file = file;
        this.bytes = bytes.clone();
        this.book = book;
        this.problems = new ExampleProblems(file, bytes);
        this.about = new ExampleRules(file, book, problems);
    }

    ExampleFile read() {
        List<Problem> slips = Slips.in(file, StrictText.decode(file, bytes).text());
        if (!slips.isEmpty()) {
            // What else is wrong is mostly a consequence.
            slips.forEach(problems::text);
            return new ExampleFile(file, List.of(), problems.all());
        }
        Tree tree = Tree.read(file, bytes, Format.YAML);
        tree.problems().forEach(problems::text);
        List<Example> examples = List.of();
        Node root = tree.root().orElse(null);
        List<Problem> unseen = root == null ? List.of() : Slips.in(root);
        unseen.forEach(problems::text);
        if (!unseen.isEmpty()) {
            return new ExampleFile(file, List.of(), problems.all());
        }
        if (root instanceof MapNode map) {
            examples = examples(map);
        } else if (tree.problems().isEmpty()) {
            problems.at(
                    new Place(file, 1, 1),
                    "This is not a file of examples.",
                    "It begins with rule: and the rule's id.");
        }
        return new ExampleFile(file, examples, problems.all());
    }

    private List<Example> examples(MapNode map) {
        problems.unknownKeys(map, FILE_KEYS);
        String id = text(map, "rule", "Write rule: and the id of the rule these are examples of.");
        List<Rule> rules = id == null ? List.of() : about.named(id, map);
        List<Example> examples = new ArrayList<>();
        Node list = map.get("examples").orElse(null);
        if (!(list instanceof ListNode items) || items.items().isEmpty()) {
            problems.at(
                    list == null ? map.place() : list.place(),
                    "There are no examples here.",
                    "Write examples: and a list; each has it, asAt, given and then.");
            return examples;
        }
        for (Node item : items.items()) {
            if (item instanceof MapNode example) {
                Example read = example(rules, example);
                if (read != null) {
                    examples.add(read);
                }
            } else {
                problems.at(item.place(), "This is not an example.", "An example has it, asAt, given and then.");
            }
        }
        return examples;
    }

    private @Nullable Example example(List<Rule> rules, MapNode map) {
        problems.unknownKeys(map, EXAMPLE_KEYS);
        Rule rule = about.one(rules, map);
        String it = text(map, "it", "Say what the example shows: it: asks when ...");
        LocalDate asAt = asAt(map);
        CaseFile given = given(map, asAt);
        Expected then = new ThenReader(problems, book, given).read(map);
        return rule == null || it == null || asAt == null || given == null || then == null
                ? null
                : new Example(rule.id(), it, asAt, given, then, map.place());
    }

    private @Nullable LocalDate asAt(MapNode map) {
        String form = "Write the day the example looks from: asAt: 2024-03-01.";
        String written = text(map, "asAt", form);
        if (written == null) {
            return null;
        }
        LocalDate asAt = day(written);
        if (asAt == null) {
            problems.at(
                    map.get("asAt").map(Node::place).orElse(map.place()),
                    "asAt is not a day written year-month-day, or not a plausible one.",
                    form);
        }
        return asAt;
    }

    private static @Nullable LocalDate day(String written) {
        try {
            LocalDate day = LocalDate.parse(written);
            return WorkingDays.reaches(day) ? day : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private @Nullable CaseFile given(MapNode map, @Nullable LocalDate asAt) {
        Node node = map.get("given").orElse(null);
        if (!(node instanceof MapNode given)) {
            problems.at(
                    node == null ? map.place() : node.place(),
                    "given is missing, or is no map.",
                    "Write the child and the kinds that were supplied: given: {child: {arrangement: foster}, visits: []}.");
            return null;
        }
        CaseReading reading = CaseReader.using(book.words()).from(given, "EXAMPLE", List.of());
        if (reading instanceof CaseRefused refused) {
            refused.problems().forEach(problems::intake);
            return null;
        }
        CaseFile read = ((CaseRead) reading).caseFile();
        return asAt == null ? read : covered(read, given, asAt);
    }

    /** A kind that is listed is covered whole until the day, unless {@code coverage} speaks of it. */
    private CaseFile covered(CaseFile read, MapNode given, LocalDate asAt) {
        CaseFile.Builder covered = CaseFile.about(read.id()).child(read.child()).with(read.facts());
        read.coverage().forEach(covered::covering);
        for (MapNode.Entry entry : given.entries()) {
            FactKind kind = book.words().keyed(entry.key()).orElse(null);
            boolean said =
                    read.coverage().stream().anyMatch(each -> each.kindKey().equals(entry.key()));
            if (kind != null && entry.value() instanceof ListNode && !said) {
                covered.covering(Coverage.whole(kind.type(), asAt));
            }
        }
        return covered.build();
    }

    private @Nullable String text(MapNode map, String key, String next) {
        Node node = map.get(key).orElse(null);
        if (node instanceof ScalarNode scalar
                && scalar.kind() != ScalarKind.NOTHING
                && !scalar.text().isBlank()) {
            return scalar.text();
        }
        problems.at(node == null ? map.place() : node.place(), key + " is missing, or is not one value.", next);
        return null;
    }
}
