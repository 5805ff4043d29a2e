package org.reviewlearning.heed.rule;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a layer says otherwise than the pack it lies over.
 *
 * @param layer the name of the layer
 * @param what what it changes: a figure's name, or what a rule says of itself, as it is written there
 * @param ours what the layer says
 * @param pack what stood there before
 * @param law what the law itself names, where a figure was made laxer than that; absent otherwise
 * @param because the reason
 * @param owner who answers for the change
 */
public record Change(
        String layer,
        String what,
        String ours,
        String pack,
        @Nullable String law,
        String because,
        String owner) {

    /** Refuses what must not be missing. */
    public Change {
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(ours, "ours");
        Objects.requireNonNull(pack, "pack");
        Objects.requireNonNull(because, "because");
        Objects.requireNonNull(owner, "owner");
    }

    /** In one line, without what it is about: {@code ours: 2; the pack: 3; changed by our-council because ...}. */
    public String inWords() {
        return "ours: " + ours + "; " + (law == null ? "the pack: " + pack : "in law: " + law) + "; changed by " + layer
                + " because " + because;
    }
}
