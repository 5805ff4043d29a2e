package org.reviewlearning.heed.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.text.Format;
import org.reviewlearning.heed.text.ListNode;
import org.reviewlearning.heed.text.MapNode;
import org.reviewlearning.heed.text.Nearest;
import org.reviewlearning.heed.text.Node;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.text.Problems;
import org.reviewlearning.heed.text.RuleText;
import org.reviewlearning.heed.text.ScalarKind;
import org.reviewlearning.heed.text.ScalarNode;
import org.reviewlearning.heed.text.Slips;
import org.reviewlearning.heed.text.Tree;

/**
 * A value of a JSON or YAML file, asked for as what it must be. What it is not becomes a problem at its place, said in the
 * same words of every file, and reads as {@code null} or as nothing; so does a value that is not there, which is a problem
 * only where it is {@link #needed}. A value that is left blank is not there.
 */
public final class Form extends FormValue {

    private final Place keyPlace;
    private final boolean blank;
    private final Map<String, MapNode.Entry> meant = new HashMap<>();

    private Form(
            @Nullable Node node,
            Place place,
            String key,
            Place keyPlace,
            boolean blank,
            String path,
            Problems problems) {
        super(node, place, key, path, problems);
        this.keyPlace = keyPlace;
        this.blank = blank;
    }

    /**
     * A value.
     *
     * @param path what is said before a key of it: {@code visits[2]}, or nothing
     */
    public static Form of(Node node, String path, Problems problems) {
        return new Form(node, node.place(), path, node.place(), false, path, problems);
    }

    /**
     * The map that a YAML file is; empty when it is none, which is then a problem. When something is wrong with its text,
     * there may be a map all the same.
     *
     * @param what says what stands in such a file
     */
    public static Optional<Form> ofYaml(RuleText text, Problems problems, String what) {
        List<Problem> slips = Slips.in(text.file(), text.text());
        problems.addAll(slips);
        if (!slips.isEmpty()) {
            // What else is wrong is mostly a consequence.
            return Optional.empty();
        }
        Tree tree = Tree.read(text.file(), text.text(), Format.YAML, 1);
        problems.addAll(tree.problems());
        tree.root().ifPresent(root -> problems.addAll(Slips.in(root)));
        return tree.root().map(node -> of(node, "", problems)).filter(root -> root.isMap(what));
    }

    /** Whether there is a value. */
    public boolean isThere() {
        return node != null;
    }

    /** The value as the file holds it; empty when it is not there. */
    public Optional<Node> node() {
        return Optional.ofNullable(node);
    }

    /** The key it is the value of. */
    public String key() {
        return key;
    }

    /** Where the key stands. */
    public Place keyPlace() {
        return keyPlace;
    }

    /** What is said before a key of it. */
    public String path() {
        return path;
    }

    /** Where it stands, or what it is missing from does. */
    public Place place() {
        return place;
    }

    /** A problem with the key. */
    public void wrongKey(String says, String next) {
        problems.add(keyPlace, path, key, says, next);
    }

    /** The value of a key; one that is not there when this is no map, or has no such key. */
    public Form at(String name) {
        for (MapNode.Entry entry : entries()) {
            if (entry.key().equals(name)) {
                return of(entry);
            }
        }
        MapNode.Entry misspelt = meant.get(name);
        if (misspelt != null) {
            return of(misspelt);
        }
        return new Form(null, place, name, place, false, within(name), problems);
    }

    /** The values of all keys, in the file's order; none when this is no map. */
    public List<Form> each() {
        return entries().stream().map(this::of).toList();
    }

    /** The items of a list, in its order; none when this is no list, which is a problem if it is there. */
    public List<Form> items(String next) {
        if (node instanceof ListNode list) {
            return IntStream.range(0, list.items().size())
                    .mapToObj(i -> of(list.items().get(i), path + "[" + i + "]", problems))
                    .toList();
        }
        if (node != null) {
            wrong("is not a list.", next);
        }
        return List.of();
    }

    /** Whether this is a map; a problem when it is there and something else. */
    public boolean isMap(String next) {
        if (node != null && !(node instanceof MapNode)) {
            wrong(
                    path.isEmpty() ? "Names with values are expected here." : "has no names and values of its own.",
                    next);
        }
        return node instanceof MapNode;
    }

    /** This; a problem when it is not there. */
    public Form needed(String next) {
        if (node != null && !(node instanceof ScalarNode scalar && scalar.text().isBlank())) {
            return this;
        }
        problems.add(place, path, null, node == null && !blank ? "is missing." : "is empty.", next);
        return new Form(null, place, key, keyPlace, blank, path, problems);
    }

    /** This; a problem when it is not there, or is a list or map with nothing in it. */
    public Form filled(String next) {
        boolean empty = node instanceof ListNode list && list.items().isEmpty()
                || node instanceof MapNode map && map.entries().isEmpty();
        if (empty) {
            wrong("is empty.", next);
        }
        return empty ? new Form(null, place, key, keyPlace, blank, path, problems) : needed(next);
    }

    /** This; a problem when it is not there, of which nothing more can be said. */
    public Form needed() {
        return needed("Write " + key + ": and what it is.");
    }

    /** A problem for every key that is not among those known. */
    public Form only(Collection<String> known) {
        return only(known, key -> "");
    }

    /**
     * The same.
     *
     * @param otherwise a further hint for a key that is near none, with a space at its end
     */
    public Form only(Collection<String> known, UnaryOperator<String> otherwise) {
        for (MapNode.Entry entry : entries()) {
            if (!known.contains(entry.key())) {
                String meant = meant(entry, known);
                problems.add(
                        entry.keyPlace(),
                        path,
                        entry.key(),
                        "This key is not known here.",
                        (meant.isEmpty() ? otherwise.apply(entry.key()) : meant) + "There can be "
                                + String.join(", ", known) + ".");
            }
        }
        return this;
    }

    /** What is said of the key that was meant; its value is then read as that one's, so that nothing is missed as well. */
    private String meant(MapNode.Entry entry, Collection<String> known) {
        String[] parts = entry.key().split(":", 2);
        boolean joined = parts.length == 2 && known.contains(parts[0]);
        String said = joined ? "Write a space after the colon. " : problems.meant(entry.key(), known);
        Node value = joined ? new ScalarNode(entry.keyPlace(), parts[1], ScalarKind.TEXT) : entry.value();
        (said.isEmpty() ? Optional.<String>empty() : joined ? Optional.of(parts[0]) : Nearest.to(entry.key(), known))
                .ifPresent(name -> meant.putIfAbsent(name, new MapNode.Entry(name, entry.keyPlace(), value)));
        return said;
    }

    /** The words of a list. {@code null} when it is not there. */
    public @Nullable List<String> list() {
        if (node == null) {
            return null;
        }
        List<String> words = new ArrayList<>();
        for (Form item : items("Write " + key + ": [a, b].")) {
            String each = item.needed("Take the line out, or write what it is.").words();
            if (each != null) {
                words.add(each);
            }
        }
        return words;
    }

    private List<MapNode.Entry> entries() {
        return node instanceof MapNode map ? map.entries() : List.of();
    }

    private Form of(MapNode.Entry entry) {
        boolean left = entry.value() instanceof ScalarNode scalar && scalar.kind() == ScalarKind.NOTHING;
        return new Form(
                left ? null : entry.value(),
                left ? entry.keyPlace() : entry.value().place(),
                entry.key(),
                entry.keyPlace(),
                left,
                within(entry.key()),
                problems);
    }

    private String within(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
