package org.reviewlearning.heed.mutation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.text.Place;

/**
 * A rule, or what the rows of its table share, with one thing changed.
 *
 * @param group what of it
 * @param place where it stands
 * @param how what tells it from other changes at the place
 * @param says the change, as the end of a sentence that begins with "if"
 * @param line the text of the line of the condition it is in, or the row of the table; empty where it is in none
 * @param changed the changed rules by their ids; as they are, where it is a figure
 * @param figure the changed figure; {@code null} where it is none
 */
record Mutant(
        Group group,
        Place place,
        String how,
        String says,
        String line,
        Map<String, Rule> changed,
        @Nullable Threshold figure) {

    /** The changed rule of an id; only asked of one that {@link #isOf is there}. */
    Rule rule(String id) {
        return Objects.requireNonNull(changed.get(id), id);
    }

    boolean isOf(String id) {
        return changed.containsKey(id);
    }

    /** What several rows have in common is changed for all of them at once. */
    List<Object> key() {
        return List.of(group, place, how);
    }
}
