package org.reviewlearning.heed.text;

import java.util.List;
import java.util.Objects;
import org.reviewlearning.heed.Internal;

/**
 * A list: brackets in JSON, brackets or lines that begin with a hyphen in YAML.
 *
 * @param place where it begins
 * @param items in the file's order
 * @hidden
 */
@Internal
public record ListNode(Place place, List<Node> items) implements Node {

    /** Keeps its own list. */
    public ListNode {
        Objects.requireNonNull(place, "place");
        items = List.copyOf(items);
    }

    /** Names the place and the size, no value. */
    @Override
    public String toString() {
        return "ListNode[" + place.inWords() + ", size " + items.size() + "]";
    }
}
