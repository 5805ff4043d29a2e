package org.reviewlearning.heed.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.BookCheck;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.text.Problem;

/** What is told of an example that disagrees, or that could not. Every case is invented. */
class FailingWellTest {

    private static final Path RULES = Path.of("src", "test", "resources", "rules-for-tests");
    private static final RuleBook BOOK = RuleBook.open(RULES);
    private static final String ASKS = "visits: [{id: v1, on: 2024-02-20, seenAlone: no}]";

    @TempDir
    private Path folder;

    private static String example(String it, String given, String then) {
        return "  - it: " + it + "\n    asAt: 2024-03-01\n    given: {child: {arrangement: kinship}, " + given
                + "}\n    then: " + then + "\n";
    }

    private SuiteResult run(String... examples) throws IOException {
        Files.writeString(
                folder.resolve("not-seen-alone.examples.yaml"),
                "rule: not-seen-alone\nexamples:\n" + String.join("", examples));
        return Suite.run(folder, BOOK, Examples.of("not-seen-alone", ""));
    }

    private String came(String given, String then) throws IOException {
        return run(example("is tried", given, then)).disagreements().get(0).inWords();
    }

    private static List<Problem> notices(String... examples) {
        ExampleChecks checks = new ExampleChecks();
        checks.add(ExampleFile.read(
                "not-seen-alone.examples.yaml",
                ("rule: not-seen-alone\nexamples:\n" + String.join("", examples)).getBytes(StandardCharsets.UTF_8),
                BOOK));
        return checks.problems();
    }

    @Test
    void each_part_that_came_otherwise_is_said_beside_what_was_expected() throws IOException {
        assertThat(
                        came(
                                ASKS,
                                "{prompts: 1, because: [], to: iro, copy: [iro], level: today, keys: [a], asks: Where, notFound: [2020]}"))
                .contains(
                        "otherwise: because [v1] instead of []",
                        "otherwise: to social-worker instead of iro",
                        "otherwise: copy [] instead of [iro]",
                        "otherwise: level week instead of today",
                        "otherwise: keys [not-seen-alone/visit:v1] instead of [a]",
                        "otherwise: no question says \"Where\"",
                        "otherwise: nothing not found says \"2020\"");
    }

    @Test
    void what_came_as_expected_is_not_said_to_be_otherwise() throws IOException {
        assertThat(came(ASKS, "{prompts: 1, because: [v1], to: iro}"))
                .contains("otherwise: to")
                .doesNotContain("otherwise: because");
    }

    @Test
    void why_a_rule_asks_that_should_be_quiet_is_said_with_the_records_and_what_was_not_found() throws IOException {
        assertThat(came(ASKS, "quiet"))
                .contains("because of v1: Visit, 20 February 2024", "Not found from 21 February 2024 to 1 March 2024");
    }

    @Test
    void one_that_agrees_for_any_reason_is_told_once_a_file() {
        assertThat(notices(
                        example("asks", ASKS, "{prompts: 1}"),
                        example("cannot tell", "meetings: []", "cannot tell"),
                        example("is quiet", "visits: []", "quiet")))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.isError()).isFalse();
                    assertThat(notice.inWords())
                            .contains("and nothing more, and in 1 more example", "whatever the reason");
                });
        assertThat(notices(
                        example("asks", ASKS, "{prompts: 1, because: [v1]}"),
                        example("cannot tell", "meetings: []", "{cannot tell: [visits]}")))
                .isEmpty();
    }

    @Test
    void one_that_cannot_fail_is_a_problem() {
        for (String nothing : List.of("notFound: []", "notFound: [\"\"]", "asks: \"\"")) {
            assertThat(ExampleFile.read(
                                    "not-seen-alone.examples.yaml",
                                    ("rule: not-seen-alone\nexamples:\n"
                                                    + example("asks", ASKS, "{prompts: 1, " + nothing + "}"))
                                            .getBytes(StandardCharsets.UTF_8),
                                    BOOK)
                            .problems())
                    .as(nothing)
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.says()).contains("is empty"));
        }
    }

    @Test
    void two_that_expect_another_level_or_copy_of_the_same_contradict_each_other() {
        assertThat(notices(
                        example("asks soon", ASKS, "{prompts: 1, because: [v1], level: week}"),
                        example("asks now", ASKS, "{prompts: 1, because: [v1], level: today}"),
                        example("tells somebody", ASKS, "{prompts: 1, because: [v1], copy: [iro]}")))
                .extracting(Problem::says)
                .singleElement()
                .satisfies(
                        says -> assertThat(says).contains("gives the same on the same day and expects something else"));
    }

    @Test
    void a_broken_example_hides_no_disagreement_and_no_other_example() throws IOException {
        SuiteResult result = run(
                example("is broken", "vists: []", "quiet"),
                example("asks", ASKS, "quiet"),
                example("is quiet", "visits: []", "quiet"));

        assertThat(result.problems()).isNotEmpty();
        assertThat(result.results()).hasSize(2);
        assertThat(result.disagreements()).hasSize(1);
        assertThat(result.passed()).isFalse();
    }

    @Test
    void an_empty_file_is_told_and_keeps_no_other_from_running() throws IOException {
        Files.writeString(folder.resolve("moved-often.examples.yaml"), "");
        run(example("is quiet", "visits: []", "quiet"));
        SuiteResult result = Suite.run(folder, BOOK);

        assertThat(result.results()).hasSize(1);
        assertThat(result.problems()).anyMatch(problem -> problem.place().file().endsWith("moved-often.examples.yaml"));
    }

    @Test
    void a_draft_without_examples_is_told_before_it_is_live() throws IOException {
        for (String path : List.of("roles.yaml", "sources.yaml", "thresholds.yaml", "visits/not-seen-alone.drl")) {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(
                    folder.resolve(path),
                    Files.readString(RULES.resolve(path)).replace("@status( \"live\" )", "@status( \"draft\" )"));
        }
        BookCheck check = BookCheck.of(folder, LocalDate.of(2026, 1, 1), Vocabulary.shipped());

        assertThat(Suite.check(check))
                .extracting(Problem::says)
                .containsExactly("No example shows anything of not-seen-alone.");
    }
}
