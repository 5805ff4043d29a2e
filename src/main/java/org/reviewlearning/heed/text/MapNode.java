package org.reviewlearning.heed.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.reviewlearning.heed.Internal;

/**
 * A map from keys to values: braces in JSON, braces or indented {@code key: value} lines in YAML.
 *
 * @param place where it begins
 * @param entries in the file's order; no key twice
 * @hidden
 */
@Internal
public record MapNode(Place place, List<Entry> entries) implements Node {

    /** Keeps its own list. */
    public MapNode {
        Objects.requireNonNull(place, "place");
        entries = List.copyOf(entries);
    }

    /** The value of a key; empty when the key is not there. */
    public Optional<Node> get(String key) {
        return entries.stream()
                .filter(entry -> entry.key().equals(key))
                .map(Entry::value)
                .findFirst();
    }

    /** Names the place and the size, no key and no value. */
    @Override
    public String toString() {
        return "MapNode[" + place.inWords() + ", size " + entries.size() + "]";
    }

    /**
     * A key and its value.
     *
     * @param key the key as written, without quotes
     * @param keyPlace where the key begins
     * @param value its value
     */
    public record Entry(String key, Place keyPlace, Node value) {

        /** Names the place only. */
        @Override
        public String toString() {
            return "Entry[" + keyPlace.inWords() + "]";
        }
    }
}
