package org.reviewlearning.heed.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.rule.RuleProblem;
import org.reviewlearning.heed.text.Format;
import org.reviewlearning.heed.text.MapNode;
import org.reviewlearning.heed.text.MapNode.Entry;
import org.reviewlearning.heed.text.Nearest;
import org.reviewlearning.heed.text.Node;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.ScalarKind;
import org.reviewlearning.heed.text.ScalarNode;
import org.reviewlearning.heed.text.Tree;

/** One of the YAML files beside the rules, read value by value, with a problem at its place for whatever is wrong. */
final class YamlFile {

    private final RuleText text;
    private final List<RuleProblem> problems;

    YamlFile(RuleText text, List<RuleProblem> problems) {
        this.text = text;
        this.problems = problems;
    }

    /** The file's own map; empty when there is none, which is then a problem already. */
    Optional<MapNode> root() {
        Tree tree = Tree.read(text.file(), text.text(), Format.YAML, 1);
        tree.problems().forEach(problem -> add(problem.place(), problem.says(), problem.next()));
        if (tree.root().isPresent() && !(tree.root().get() instanceof MapNode)) {
            add(tree.root().get().place(), "Names with values are expected here.", "Write name: value, one a line.");
        }
        return tree.root().filter(MapNode.class::isInstance).map(MapNode.class::cast);
    }

    void add(Place place, String says, String next) {
        problems.add(text.problem(place, says, next));
    }

    /** A value that is itself names with values. */
    Optional<MapNode> map(Entry entry) {
        if (entry.value() instanceof MapNode map) {
            return Optional.of(map);
        }
        add(entry.keyPlace(), "\"" + entry.key() + "\" needs names and values of its own.", "");
        return Optional.empty();
    }

    /** Names every key that is not among those allowed. */
    void only(MapNode map, List<String> allowed) {
        for (Entry entry : map.entries()) {
            if (!allowed.contains(entry.key())) {
                add(
                        entry.keyPlace(),
                        "\"" + entry.key() + "\" is not known here.",
                        Nearest.to(entry.key(), allowed)
                                        .map(near -> "Did you mean " + near + "? ")
                                        .orElse("")
                                + "Allowed: " + String.join(", ", allowed) + ".");
            }
        }
    }

    /** Some words; {@code null} when they are missing, which is a problem if they are needed. */
    @Nullable
    String words(MapNode map, String key, boolean needed) {
        Optional<Node> node = map.get(key);
        if (node.isPresent()
                && node.get() instanceof ScalarNode scalar
                && scalar.kind() != ScalarKind.NOTHING
                && !scalar.text().isBlank()) {
            return scalar.text();
        }
        if (needed || node.isPresent() && !(node.get() instanceof ScalarNode)) {
            add(
                    node.map(Node::place).orElse(map.place()),
                    "\"" + key + "\" is missing.",
                    "Write " + key + ": and what it is.");
        }
        return null;
    }

    /** A whole number that is not negative; {@code null} when it is missing or something else. */
    @Nullable
    Integer number(MapNode map, String key) {
        String words = words(map, key, true);
        if (words == null) {
            return null;
        }
        if (words.matches("[0-9]{1,6}")) {
            return Integer.valueOf(words);
        }
        add(place(map, key), "\"" + words + "\" is not a whole number.", "Write figures only, for instance 3.");
        return null;
    }

    /** A day; {@code null} when it is missing or not a day. */
    @Nullable
    LocalDate day(MapNode map, String key) {
        String words = words(map, key, false);
        if (words == null) {
            return null;
        }
        try {
            return LocalDate.parse(words);
        } catch (DateTimeParseException e) {
            add(place(map, key), "\"" + words + "\" is not a day.", "Write year-month-day, for instance 2024-03-01.");
            return null;
        }
    }

    /** One of some words; {@code null} when it is missing or another. */
    @Nullable
    String oneOf(MapNode map, String key, List<String> allowed, boolean needed) {
        String words = words(map, key, needed);
        if (words == null || allowed.contains(words)) {
            return words;
        }
        add(
                place(map, key),
                "\"" + words + "\" is not one of: " + String.join(", ", allowed) + ".",
                Nearest.to(words, allowed)
                        .map(near -> "Did you mean " + near + "?")
                        .orElse(""));
        return null;
    }

    private static Place place(MapNode map, String key) {
        return map.get(key).map(Node::place).orElse(map.place());
    }
}
