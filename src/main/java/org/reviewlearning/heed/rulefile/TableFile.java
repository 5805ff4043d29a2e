package org.reviewlearning.heed.rulefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.catalogue.YamlFile;
import org.reviewlearning.heed.condition.Meta;
import org.reviewlearning.heed.condition.Row;
import org.reviewlearning.heed.rule.RuleId;
import org.reviewlearning.heed.rule.TableRow;
import org.reviewlearning.heed.text.ListNode;
import org.reviewlearning.heed.text.MapNode;
import org.reviewlearning.heed.text.MapNode.Entry;
import org.reviewlearning.heed.text.Node;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.text.RuleText;
import org.reviewlearning.heed.text.ScalarKind;
import org.reviewlearning.heed.text.ScalarNode;

/** Reads a rule's table, {@code rule-id.table.yaml}. */
public final class TableFile {

    /** The words of a rule that may stand in a row. */
    static final List<String> WORDS = List.of(
            "title", "why", "ask", "to", "copy", "level", "for", "learning", "settledBy", "quietWhen", "replaces");

    private static final String TOGETHER = "together";

    private static final int MOST_ROWS = 500;
    private static final List<String> LISTS = List.of("copy", "for", "learning");
    private static final Set<String> NO_REASON = Set.of("yes", "no", "y", "n", "true", "false", "on", "off");

    private final RuleText text;
    private final List<Problem> problems;
    private final YamlFile file;
    private final Set<String> givenSomewhere = new TreeSet<>();

    TableFile(RuleText text, List<Problem> problems) {
        this.text = text;
        this.problems = problems;
        this.file = new YamlFile(text, problems);
    }

    /** The rows that could be read, in the order of the file. */
    List<Row> read() {
        int before = problems.size();
        Optional<MapNode> root = file.root();
        if (problems.size() > before) {
            // What else is wrong is mostly a consequence.
            return List.of();
        }
        root.ifPresent(map -> file.only(map, List.of("rows", TOGETHER)));
        boolean together =
                root.flatMap(map -> map.get(TOGETHER)).filter(this::role).isPresent();
        Node rows = root.flatMap(map -> map.get("rows")).orElse(null);
        if (root.isPresent() && !(rows instanceof MapNode map && !map.entries().isEmpty())) {
            file.add(
                    rows == null ? root.get().place() : rows.place(),
                    "There is no row in this table.",
                    "Write rows: and below it the name of each row, with what it holds.");
        }
        List<Row> read = new ArrayList<>();
        if (rows instanceof MapNode map && map.entries().size() > MOST_ROWS) {
            file.add(
                    map.entries().get(MOST_ROWS).keyPlace(),
                    "There are " + map.entries().size() + " rows in this table; it has at most " + MOST_ROWS + ".",
                    "Nobody can answer for more questions of one kind. Write a rule with a condition of its own.");
        } else if (rows instanceof MapNode map) {
            map.entries().forEach(entry -> row(entry, together).ifPresent(read::add));
        }
        return read;
    }

    private boolean role(Node node) {
        if (node instanceof ScalarNode scalar && scalar.text().strip().equals("role")) {
            return true;
        }
        file.add(
                node.place(),
                "Rows ask together for each role, or each for itself.",
                "Write together: role, or take the line out so that each row is a prompt of its own.");
        return false;
    }

    private Optional<Row> row(Entry entry, boolean together) {
        int before = problems.size();
        if (!RuleId.allows(entry.key())) {
            file.add(
                    entry.keyPlace(),
                    "\"" + entry.key() + "\" is not a row's name.",
                    "Small letters, figures and hyphens: outcome-told-to-child");
        }
        Optional<MapNode> map = file.map(entry);
        if (map.isEmpty()) {
            return Optional.empty();
        }
        List<String> allowed = new ArrayList<>(WORDS);
        allowed.addAll(List.of("with", "off"));
        file.only(map.get(), allowed);
        Map<String, Meta> words = new LinkedHashMap<>();
        Map<String, Meta> with = new LinkedHashMap<>();
        for (Entry each : map.get().entries()) {
            if (WORDS.contains(each.key())) {
                words(each, LISTS.contains(each.key())).ifPresent(meta -> words.put(each.key(), meta));
            } else if (each.key().equals("with")) {
                file.map(each)
                        .ifPresent(values -> values.entries()
                                .forEach(value -> words(value, true).ifPresent(meta -> with.put(value.key(), meta))));
            }
        }
        Node off = map.get().get("off").orElse(null);
        givenSomewhere.addAll(words.keySet());
        with.keySet().forEach(name -> givenSomewhere.add("with " + name));
        TableRow row = new TableRow(entry.key(), off == null ? null : off(off), null, entry.keyPlace());
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(new Row(text, row, together, words, with, givenSomewhere));
    }

    private @Nullable String off(Node node) {
        if (node instanceof ScalarNode scalar
                && scalar.kind() == ScalarKind.TEXT
                && !scalar.text().isBlank()
                && !NO_REASON.contains(scalar.text().strip().toLowerCase(Locale.ROOT))) {
            return scalar.text().strip();
        }
        file.add(
                node.place(),
                "A row is switched off with the reason, and this is none.",
                "Write for instance off: \"we record this elsewhere\". To switch the row on, take the line out.");
        return null;
    }

    private Optional<Meta> words(Entry entry, boolean list) {
        int name = text.offset(entry.keyPlace().line(), entry.keyPlace().column());
        if (entry.value() instanceof ScalarNode scalar && scalar.kind() != ScalarKind.NOTHING) {
            String value = scalar.text().strip().replaceAll("\\s*[\\n\\r\\t]\\s*", " ");
            return Optional.of(Meta.of(quoted(entry), value, text, name, begin(scalar)));
        }
        if (entry.value() instanceof ListNode several
                && list
                && several.items().stream().allMatch(ScalarNode.class::isInstance)) {
            List<Meta.Word> items = several.items().stream()
                    .map(ScalarNode.class::cast)
                    .map(item -> new Meta.Word(item.text().strip(), begin(item)))
                    .toList();
            String value = items.stream().map(Meta.Word::text).collect(Collectors.joining(", "));
            int at = text.offset(several.place().line(), several.place().column());
            return Optional.of(new Meta(quoted(entry), value, items, text, name, at, false));
        }
        file.add(
                entry.value() instanceof ScalarNode
                        ? entry.keyPlace()
                        : entry.value().place(),
                quoted(entry) + " is " + (entry.value() instanceof ScalarNode ? "empty." : "not one text."),
                "Write " + entry.key() + ": and what it is" + (LISTS.contains(entry.key()) ? ": a, b." : "."));
        return Optional.empty();
    }

    private static String quoted(Entry entry) {
        return "\"" + entry.key() + "\"";
    }

    /** Where the text itself begins, within its quotes. */
    private int begin(ScalarNode scalar) {
        int at = text.offset(scalar.place().line(), scalar.place().column());
        boolean quoted = at < text.text().length() && "\"'".indexOf(text.text().charAt(at)) >= 0;
        return at + (quoted ? 1 : 0);
    }
}
