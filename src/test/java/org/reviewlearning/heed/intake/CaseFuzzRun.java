package org.reviewlearning.heed.intake;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.text.Format;

/** Changed case files for as long as it is told: {@code mvn test -Dtest='*FuzzRun' -Dheed.minutes=30 -Dheed.seed=7}. */
class CaseFuzzRun {

    @Test
    void changed_cases_are_read_or_refused() {
        long until = System.nanoTime()
                + Duration.ofMinutes(Long.getLong("heed.minutes", 1)).toNanos();
        for (long seed = Long.getLong("heed.seed", 1) << 32; System.nanoTime() < until; seed++) {
            try {
                for (Format format : Format.values()) {
                    MutatedCasesTest.checkValues(seed, format);
                    MutatedCasesTest.checkBytes(seed, format);
                }
            } catch (RuntimeException | Error e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }
}
