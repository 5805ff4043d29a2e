package org.reviewlearning.heed.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.Golden;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.text.Problem;

class SuiteTest {

    private static final Path RULES = Path.of("src", "test", "resources", "rules-for-tests");
    private static final RuleBook BOOK = RuleBook.open(RULES);

    @TempDir
    private Path folder;

    @Test
    void examples_that_agree_pass() throws IOException {
        SuiteResult result = Suite.run(RULES, BOOK);

        assertThat(result.problems()).isEmpty();
        assertThat(result.disagreements()).isEmpty();
        assertThat(result.results()).hasSize(8);
        assertThat(result.passed()).isTrue();
    }

    @Test
    void every_way_to_disagree_is_told_with_its_place_and_what_came() throws IOException {
        SuiteResult result = run("disagreements.yaml", "not-seen-alone");

        assertThat(result.results()).hasSizeGreaterThan(10);
        assertThat(result.disagreements()).hasSameSizeAs(result.results());
        assertThat(result.passed()).isFalse();
        Golden.check(
                "suite/out/disagreements.yaml.txt",
                result.disagreements().stream()
                        .map(each -> here(each.inWords()) + "\n")
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void everything_wrong_in_a_file_is_told_at_once() {
        for (Path in : Golden.inputs("suite")) {
            if (!in.endsWith("disagreements.yaml")) {
                Golden.check(
                        Golden.outputFor("suite", in), problems(in.getFileName().toString()));
            }
        }
        Golden.everyOutHasAnIn("suite");
    }

    @Test
    void an_example_that_cannot_be_read_keeps_no_other_from_running() throws IOException {
        SuiteResult result = run("problems.yaml", "not-seen-alone");

        assertThat(result.results()).hasSize(1);
        assertThat(result.disagreements()).isEmpty();
        assertThat(result.passed()).isFalse();
    }

    @Test
    void a_live_rule_needs_an_example_that_asks_one_that_stays_quiet_and_one_that_cannot_tell() throws IOException {
        write("not-seen-alone", """
                rule: not-seen-alone
                examples:
                  - it: stays quiet without visits
                    asAt: 2024-03-01
                    given: {child: {arrangement: kinship}, visits: []}
                    then: quiet
                """);

        assertThat(Suite.run(folder, BOOK).problems())
                .extracting(Problem::says)
                .containsExactlyInAnyOrder(
                        "No example shows anything of moved-often.",
                        "No example shows when not-seen-alone asks.",
                        "No example shows when not-seen-alone cannot tell.");
    }

    @Test
    void a_folder_in_which_nothing_ran_does_not_pass() throws IOException {
        SuiteResult result = Suite.run(folder, BOOK);

        assertThat(result.passed()).isFalse();
        assertThat(result.problems()).extracting(Problem::says).contains("No example ran.");
    }

    @Test
    void kinds_that_are_listed_are_covered_to_the_day_unless_coverage_speaks_of_them() {
        ExampleFile file = read("""
                rule: not-seen-alone
                examples:
                  - it: says what was supplied
                    asAt: 2024-03-01
                    given:
                      child: {arrangement: kinship}
                      visits: []
                      meetings: []
                      coverage: [{of: meetings, from: 2024-01-01, until: 2024-02-01}]
                    then: quiet
                """);

        assertThat(file.problems()).isEmpty();
        assertThat(file.examples().get(0).given().coverage())
                .extracting(each -> each.of() + " " + each.from() + " " + each.until())
                .containsExactlyInAnyOrder("visits.* null 2024-03-01", "meetings 2024-01-01 2024-02-01");
    }

    private SuiteResult run(String golden, String rule) throws IOException {
        write(rule, new String(Golden.bytes("suite/in/" + golden), StandardCharsets.UTF_8));
        return Suite.run(folder, BOOK);
    }

    private void write(String rule, String text) throws IOException {
        Files.writeString(folder.resolve(rule + ".examples.yaml"), text);
    }

    private String here(String words) {
        return words.replace(folder.toString().replace('\\', '/') + "/", "");
    }

    private static String problems(String golden) {
        return ExampleFile.read("not-seen-alone.examples.yaml", Golden.bytes("suite/in/" + golden), BOOK)
                .problems()
                .stream()
                .map(problem -> problem.inWords() + "\n")
                .collect(Collectors.joining("\n"));
    }

    private static ExampleFile read(String text) {
        return ExampleFile.read("not-seen-alone.examples.yaml", text.getBytes(StandardCharsets.UTF_8), BOOK);
    }
}
