package org.reviewlearning.heed.rule;

import java.util.List;
import org.reviewlearning.heed.kinds.Field;

/** What is said where a rule's words have a placeholder. */
public sealed interface Placeholder {

    /** Which of the facts of a name is meant. */
    enum Which {
        /** The one that was matched; of several in one prompt, the latest. */
        MATCHED,
        /** The first by its day. */
        EARLIEST,
        /** The last by its day. */
        LATEST
    }

    /** What the row of a table says: always the same. */
    record Words(String said) implements Placeholder {}

    /** The amount of a threshold, {@code {threshold a.b}}. */
    record Figure(String threshold) implements Placeholder {}

    /** The day we look from, {@code {$day.on}}. */
    record Day() implements Placeholder {}

    /** The value of a field that was given a name, {@code {$level}}. */
    record Bound(String binding) implements Placeholder {}

    /** How many there are, {@code {$placements.count}}. */
    record Count(String binding) implements Placeholder {}

    /** A field of a fact, {@code {$request.on}} or {@code {$placements.latest.from}}. */
    record FieldOf(String binding, Which which, List<Field> path) implements Placeholder {

        /** Copies the path. */
        public FieldOf {
            path = List.copyOf(path);
        }
    }
}
