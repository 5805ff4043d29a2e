package org.reviewlearning.heed.check;

import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.text.MapNode;
import org.reviewlearning.heed.text.Node;

/**
 * What the law says of one figure, for as long as its values are read in the order of their days: {@code law}, or, where
 * that is not written, the first value. A figure in law may be made stricter, and never laxer.
 */
final class Law {

    private final YamlFile file;
    private final boolean lower;
    private final boolean higher;
    private @Nullable Integer figure;

    /** Neither lower nor higher means that the figure is no law. */
    Law(YamlFile file, boolean lower, boolean higher) {
        this.file = file;
        this.lower = lower;
        this.higher = higher;
    }

    /** Notes what the law says from here on, if that is written. */
    void says(MapNode map) {
        if (map.get("law").isPresent()) {
            figure = file.number(map, "law");
        }
    }

    void check(MapNode map, @Nullable Integer value) {
        if (value == null || !lower && !higher) {
            return;
        }
        if (figure == null) {
            figure = value;
        }
        if (lower ? value > figure : value < figure) {
            file.add(
                    map.get("value").map(Node::place).orElse(map.place()),
                    value + " is laxer than the law, which says " + figure + ".",
                    "A figure in law may be made stricter, which is " + (lower ? "lower" : "higher")
                            + ". If the law itself has changed, change law: and cite: with it.");
        }
    }
}
