package org.reviewlearning.heed.json;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Changed earlier assessments for as long as it is told: {@code mvn test -Dtest='*FuzzRun' -Dheed.minutes=30 -Dheed.seed=7}. */
class EarlierFuzzRun {

    @Test
    void changed_assessments_are_compared_with_or_refused() {
        long until = System.nanoTime()
                + Duration.ofMinutes(Long.getLong("heed.minutes", 1)).toNanos();
        for (long seed = Long.getLong("heed.seed", 1) << 32; System.nanoTime() < until; seed++) {
            try {
                MutatedEarlierTest.checkValues(seed);
                MutatedEarlierTest.checkBytes(seed);
            } catch (RuntimeException | Error e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }
}
