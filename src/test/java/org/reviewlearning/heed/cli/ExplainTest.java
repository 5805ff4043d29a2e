package org.reviewlearning.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.Golden;
import org.reviewlearning.heed.assessment.Assessment;

/** {@code heed assess --explain}. Every case is invented. */
class ExplainTest {

    private static final String ASKS = "src/test/resources/golden/cli/in/b-asks.yaml";

    @TempDir
    private Path folder;

    @Test
    void after_the_report_every_rule_is_explained() {
        String report = assess(ASKS).out();

        Run run = assess(ASKS, "--explain");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith(report);
        assertThat(run.out().replace('\n', ' ').strip()).endsWith(Assessment.NOT_AN_ASSURANCE);
        Golden.check("cli/explain.txt", run.out().substring(report.length()));
    }

    @Test
    void one_rule_is_explained_alone() {
        Run run = assess(ASKS, "--explain", "moved-often");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Why this rule answers as it does\n")
                .contains("\nmoved-often\n-----------\n")
                .doesNotContain("\nnot-seen-alone\n---");
    }

    @Test
    void an_unknown_rule_is_told_with_the_one_that_was_probably_meant_and_nothing_is_assessed() {
        Run run = assess(ASKS, "--explain", "moved-oftn");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("There is no rule moved-oftn to explain.\nDid you mean moved-often?\n");
    }

    @Test
    void a_rule_like_none_is_told_with_those_there_are() {
        Run run = assess(ASKS, "--explain", "visits");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("The rules are: moved-often, not-seen-alone.");
    }

    @Test
    void a_case_after_explain_is_not_taken_for_a_rule_without_a_word() {
        Run alone = Run.of("assess", "--explain", ASKS, "--as-at", "2024-03-01", "--rules", Run.RULES);
        Run second = assess(ASKS, "--explain", ASKS);

        assertThat(alone.code()).isEqualTo(2);
        assertThat(alone.err())
                .contains("is taken for a rule.\nMaybe put the case first: heed assess " + ASKS
                        + " --as-at DATE --explain");
        assertThat(second.code()).isEqualTo(2);
        assertThat(second.err()).contains("Maybe it is a case; cases come before --explain.");
        assertThat(alone.out() + second.out()).isEmpty();
    }

    @Test
    void several_cases_are_not_explained_wherever_they_come_from() throws IOException {
        Files.copy(Path.of(ASKS), folder.resolve("a.yaml"));
        Files.copy(Path.of(ASKS), folder.resolve("b.yaml"));
        String lines = "{\"case\": \"INVENTED-1\"}\n{\"case\": \"INVENTED-2\"}\n";

        for (Run run : new Run[] {
            assess(folder.toString(), "--explain"),
            Run.withInput(lines, "assess", "-", "--as-at", "2024-03-01", "--rules", Run.RULES, "--explain")
        }) {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("Explanations are for one case.").contains("a ranking");
        }
    }

    @Test
    void a_folder_with_one_case_is_one_case() throws IOException {
        Files.copy(Path.of(ASKS), folder.resolve("a.yaml"));

        assertThat(assess(folder.toString(), "--explain").code()).isZero();
    }

    @Test
    void a_refused_case_has_nothing_to_explain() {
        Run run = assess("src/test/resources/golden/cli/in/a-refused.yaml", "--explain");

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.out()).doesNotContain("Why each rule");
    }

    private static Run assess(String... caseAndMore) {
        return Run.of(Stream.concat(
                        Stream.of("assess", caseAndMore[0], "--as-at", "2024-03-01", "--rules", Run.RULES),
                        Arrays.stream(caseAndMore).skip(1))
                .toArray(String[]::new));
    }
}
