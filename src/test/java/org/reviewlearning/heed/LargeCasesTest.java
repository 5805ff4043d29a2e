package org.reviewlearning.heed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever a case holds, it is answered, or told as a fault of the rules it is too much for, in bounded time and memory:
 * 256 MB and 10 s. {@code -Dheed.large=300,3000,20000} tries every size with every kind, which takes some minutes.
 */
class LargeCasesTest {

    @ParameterizedTest
    @CsvSource({
        "300, each kind",
        "20000, every kind",
        // So many prompts that keeping them all would be too much.
        "20000, allegations"
    })
    void a_case_far_too_large_is_bounded_and_costs_only_the_rules_it_is_too_much_for(String size, String kind)
            throws Exception {
        List<String> told = assess(size, kind);

        assertThat(told).allSatisfy(line -> {
            assertThat(line).doesNotContain("OutOfMemoryError", "Exception");
            if (line.contains(" faults")) {
                assertThat(Integer.parseInt(
                                line.strip().split(" +")[line.strip().split(" +").length - 2]))
                        .as(line)
                        .isLessThan(30);
            }
        });
    }

    private static List<String> assess(String size, String kind) throws IOException, InterruptedException {
        String sizes = System.getProperty("heed.large", size);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                "-Dlogback.configurationFile=" + Path.of("src/test/resources/logback-test.xml"),
                LargeCases.class.getName(),
                "10",
                sizes));
        if (System.getProperty("heed.large") == null && !kind.equals("each kind")) {
            command.add(kind);
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).as(String.join("\n", told)).isZero();
        return told;
    }
}
