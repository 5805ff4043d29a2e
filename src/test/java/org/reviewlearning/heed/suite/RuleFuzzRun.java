package org.reviewlearning.heed.suite;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The long run, by hand: {@code mvn test -Dtest='*FuzzRun' -Dheed.minutes=30 -Dheed.seed=7}. */
class RuleFuzzRun {

    @TempDir
    private Path folder;

    @Test
    void changed_rules_are_told_or_answer() throws IOException {
        long until = System.nanoTime()
                + Duration.ofMinutes(Long.getLong("heed.minutes", 1)).toNanos();
        long first = Long.getLong("heed.seed", 1);
        for (long seed = first; System.nanoTime() < until; seed++) {
            RuleFuzz fuzz = new RuleFuzz(folder, seed);
            for (int i = 0; i < 50; i++) {
                try {
                    fuzz.once();
                } catch (RuntimeException | Error e) {
                    throw new AssertionError("seed " + seed + ", change " + i + ", left in " + folder, e);
                }
            }
        }
    }
}
