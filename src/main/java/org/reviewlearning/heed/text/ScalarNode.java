package org.reviewlearning.heed.text;

import org.reviewlearning.heed.Internal;

/**
 * A single value.
 *
 * @param place where it begins
 * @param text as written, without quotes; empty for a value that was left blank
 * @param kind how it was written
 * @hidden
 */
@Internal
public record ScalarNode(Place place, String text, ScalarKind kind) implements Node {

    /** Names the place and how it was written, not what. */
    @Override
    public String toString() {
        return "ScalarNode[" + place.inWords() + ", " + kind + "]";
    }
}
