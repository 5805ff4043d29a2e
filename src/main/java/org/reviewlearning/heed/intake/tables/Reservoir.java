package org.reviewlearning.heed.intake.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.reviewlearning.heed.Internal;

/**
 * A fair sample of fixed size of the child ids of all rows, from which ranges of about equally many rows are cut.
 *
 * @hidden
 */
@Internal
public final class Reservoir {

    private static final int MOST = 20_000;

    private final List<String> kept = new ArrayList<>();
    private final Random random = new Random(903);
    private long offered;

    void offer(String id) {
        offered++;
        if (kept.size() < MOST) {
            kept.add(id);
        } else {
            long place = random.nextLong(offered);
            if (place < MOST) {
                kept.set((int) place, id);
            }
        }
    }

    /** The first id of every range but the first, in order; ranges hold about so many rows. */
    public List<String> cuts(int rows) {
        List<String> sorted = new ArrayList<>(kept);
        Collections.sort(sorted);
        long ranges = offered / rows + 1;
        List<String> cuts = new ArrayList<>();
        for (long i = 1; i < ranges; i++) {
            String cut = sorted.get((int) (i * sorted.size() / ranges));
            if (cuts.isEmpty() || cut.compareTo(cuts.get(cuts.size() - 1)) > 0) {
                cuts.add(cut);
            }
        }
        return cuts;
    }
}
