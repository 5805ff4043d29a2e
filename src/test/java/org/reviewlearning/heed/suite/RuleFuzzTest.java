package org.reviewlearning.heed.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changed rule files from fixed seeds; {@link RuleFuzzRun} goes on for as long as it is told. */
class RuleFuzzTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_changed_rule_is_told_or_answers(long seed) throws IOException {
        RuleFuzz fuzz = new RuleFuzz(folder, seed);
        int opened = 0;
        for (int i = 0; i < 150; i++) {
            opened += fuzz.once() ? 1 : 0;
        }
        assertThat(opened).isBetween(1, 149);
    }
}
