package org.reviewlearning.heed.reading;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is taken to have happened of that which may have. What is the same in every world is known.
 *
 * @param happened by what may have happened, whether it did
 * @param asTold whether nothing has, beyond what was told
 */
record World(Map<String, Boolean> happened, boolean asTold) {

    /** In which nothing is taken for granted. */
    static final World ANY = new World(Map.of(), false);

    /** In which nothing happened but what the case says; the one Drools sees. */
    static final World AS_TOLD = new World(Map.of(), true);

    World assuming(FieldValue.Open open, boolean did) {
        Map<String, Boolean> more = new HashMap<>(happened);
        more.put(open.what(), did);
        return new World(more, asTold);
    }

    /** Whether it happened; {@code null} where that is left open. */
    @Nullable
    Boolean did(FieldValue.Open open) {
        return asTold ? Boolean.FALSE : happened.get(open.what());
    }
}
