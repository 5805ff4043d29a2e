package org.reviewlearning.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A folder of rules that was copied without one of the files beside them: told in one line, and nothing that follows from it. */
class HalfCopiedTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "thresholds.yaml, 3, The file thresholds.yaml is missing from the rules folder.",
        "sources.yaml, 3, The file sources.yaml is missing from the rules folder.",
        "roles.yaml, 3, The file roles.yaml is missing from the rules folder.",
        "book.yaml, 0, 'Notice: There is no book.yaml, so nobody would notice when rules are lost from this folder.'",
        "wording.yaml, 0, 'There is no wording.yaml here, so no word was refused in them. Maybe not all was copied.'"
    })
    void a_file_that_was_not_copied_is_told_in_one_line(String file, int code, String told) throws IOException {
        Path rules = folder.resolve("rules");
        RulesCopy.copy(Path.of("rules"), rules);
        Files.delete(rules.resolve(file));

        Run run = new RulesCopy(rules).check();

        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out()
                        .lines()
                        .filter(line -> line.contains(":1:1: ") || line.contains("rules/") || line.contains(file)))
                .filteredOn(line -> !line.startsWith("Rules: ")
                        && !line.contains("If it never had one")
                        && !line.contains("Notice: In the language cy"))
                .singleElement()
                .asString()
                .endsWith(told);
    }
}
