package org.reviewlearning.heed.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.text.Format;
import org.reviewlearning.heed.text.MapNode;
import org.reviewlearning.heed.text.MapNode.Entry;
import org.reviewlearning.heed.text.Nearest;
import org.reviewlearning.heed.text.Node;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.text.RuleText;
import org.reviewlearning.heed.text.ScalarKind;
import org.reviewlearning.heed.text.ScalarNode;
import org.reviewlearning.heed.text.Slips;
import org.reviewlearning.heed.text.Tree;

/** One of the YAML files beside the rules, read value by value, with a problem at its place for whatever is wrong. */
public final class YamlFile {

    private final RuleText text;
    private final List<Problem> problems;
    private final Set<String> unread = new HashSet<>();
    private boolean broken;

    public YamlFile(RuleText text, List<Problem> problems) {
        this.text = text;
        this.problems = problems;
    }

    /** A file that is not there, or whose characters cannot be read, which is told elsewhere. */
    static YamlFile absent(String name, List<Problem> problems) {
        YamlFile file = new YamlFile(new RuleText(name, "{}"), problems);
        file.broken = true;
        return file;
    }

    /** The same file, telling its problems to another list. */
    YamlFile telling(List<Problem> others) {
        return new YamlFile(text, others);
    }

    /** The file's own map; empty when there is none, or it cannot be relied on, which is then a problem already. */
    public Optional<MapNode> root() {
        if (broken) {
            return Optional.empty();
        }
        List<Problem> wrong = new ArrayList<>(Slips.in(text.file(), text.text()));
        @Nullable Node root = null;
        if (wrong.isEmpty()) {
            Tree tree = Tree.read(text.file(), text.text(), Format.YAML, 1);
            wrong.addAll(tree.problems());
            root = tree.root().orElse(null);
        }
        wrong.forEach(problem -> problems.add(text.shown(problem)));
        if (root != null && !(root instanceof MapNode)) {
            add(root.place(), "Names with values are expected here.", "Write name: value, one a line.");
        }
        broken = !wrong.isEmpty() || !(root instanceof MapNode);
        if (wrong.isEmpty() && root instanceof MapNode map) {
            Slips.in(map).forEach(problem -> problems.add(text.shown(problem)));
            return Optional.of(map);
        }
        return Optional.empty();
    }

    /** Whether a name is missing only because of something that is told of this file. */
    boolean explains(String name) {
        return broken || unread.contains(name);
    }

    /** Notes that much of it is missing, which is told. */
    void incomplete() {
        broken = true;
    }

    /** Notes a name whose value could not be read. */
    void unread(String name) {
        unread.add(name);
    }

    public void add(Place place, String says, String next) {
        problems.add(text.problem(place, says, next));
    }

    /** A value that is itself names with values. */
    public Optional<MapNode> map(Entry entry) {
        if (entry.value() instanceof MapNode map) {
            return Optional.of(map);
        }
        add(entry.keyPlace(), "\"" + entry.key() + "\" needs names and values of its own.", "");
        return Optional.empty();
    }

    /** Names every key that is not among those allowed. */
    public void only(MapNode map, List<String> allowed) {
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
            return scalar.text().strip().replaceAll("\\s*[\\n\\r\\t]\\s*", " ");
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
            return plausible(words);
        } catch (DateTimeException e) {
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

    /**
     * A day that somebody may have meant.
     *
     * @throws DateTimeException if it is none, or so far off that it would only switch something off
     */
    public static LocalDate plausible(String words) {
        LocalDate day = LocalDate.parse(words);
        if (day.getYear() < 1900 || day.getYear() > 2199) {
            throw new DateTimeException("");
        }
        return day;
    }
}
