package org.reviewlearning.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Layers and single rules on the command line. */
class LayersCommandsTest {

    private static final String CASE = """
            # Invented: this child does not exist.
            case: two-homes
            child: {arrangement: foster}
            placements:
              - {id: p1, from: 2023-01-09, temporary: no, ending: {on: 2023-12-01}}
              - {id: p2, from: 2023-12-01, temporary: no}
            meetings: []
            visits: []
            coverage:
              - {of: placements, until: 2024-03-01}
              - {of: meetings, until: 2024-03-01}
              - {of: visits, until: 2024-03-01}
            """;

    @TempDir
    private Path folder;

    private Path rules;
    private Path local;
    private Path child;
    private RulesCopy copy;

    @BeforeEach
    void pack() throws IOException {
        rules = folder.resolve("rules");
        local = folder.resolve("local");
        copy = RulesCopy.in(rules);
        Files.createDirectories(local);
        Files.writeString(
                local.resolve("book.yaml"),
                "# Invented.\nname: our-council\nversion: \"3\"\nmadeFor: {name: rules-for-tests, version: 0.0.1}\n");
        Files.writeString(
                local.resolve("changes.yaml"),
                "figures:\n  moved-often.placements: {value: 2, because: our panel meets then, owner: practice}\n");
        child = Files.writeString(folder.resolve("case.yaml"), CASE);
    }

    @Test
    void a_folder_called_local_beside_the_rules_is_found_by_itself() {
        Run run = Run.of("assess", child.toString(), "--rules", rules.toString(), "--as-at", "2024-03-01");

        assertThat(run.err())
                .contains("rules-for-tests 0.0.1 with our-council 3")
                .contains(" and " + local);
        assertThat(run.out()).contains("This child has lived in 2 places").containsPattern("ours: 2;\\s+the pack: 3");
        assertThat(Run.of(
                                "assess",
                                child.toString(),
                                "--rules",
                                rules.toString(),
                                "--as-at",
                                "2024-03-01",
                                "--no-local")
                        .out())
                .contains("No rule asks anything");
    }

    @Test
    void a_folder_called_local_that_is_no_layer_is_none_of_ours() throws IOException {
        Files.delete(local.resolve("book.yaml"));
        Files.delete(local.resolve("changes.yaml"));

        assertThat(Run.of("check", rules.toString(), "--on", "2026-01-01").err())
                .isEqualTo("Rules: " + rules + "\n");
    }

    @Test
    void the_diary_tells_what_the_layer_has_switched_off_and_from_which_day_it_is_asked_again() throws IOException {
        Files.writeString(local.resolve("changes.yaml"), """
                rules:
                  not-seen-alone: {off: our panel asks this, until: 2027-10-01, owner: practice}
                  moved-often: {off: our managers ask this, owner: managers}
                """);

        Run before = Run.of("diary", rules.toString(), "--on", "2027-09-30");
        Run after = Run.of("diary", rules.toString(), "--on", "2027-10-01");
        Run json = Run.of("diary", rules.toString(), "--on", "2027-09-30", "--format", "json");

        assertThat(before.out()).contains("""
                Switched off by a layer
                -----------------------

                - Asked again from 1 October 2027: not-seen-alone. our-council (practice): our panel asks this.
                - Until somebody switches it on: moved-often. our-council (managers): our managers ask this.
                """);
        assertThat(after.out()).contains("- Asked again since 1 October 2027: not-seen-alone.");
        assertThat(json.out())
                .contains("{\"rule\":\"not-seen-alone\",\"layer\":\"our-council\",\"owner\":\"practice\","
                        + "\"reason\":\"our panel asks this\",\"until\":\"2027-10-01\"}");
        assertThat(Run.of("diary", rules.toString(), "--no-local").out()).doesNotContain("Switched off");
    }

    @Test
    void check_reads_the_layer_and_its_examples() throws IOException {
        Files.writeString(local.resolve("moved-often.examples.yaml"), "rule: moved-often\nexamples:\n  - it: asks\n");

        Run run = Run.of("check", rules.toString(), "--local", local.toString(), "--on", "2026-01-01");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("local/moved-often.examples.yaml:3:");
    }

    @Test
    void test_runs_the_packs_examples_as_shipped_and_says_what_the_layer_changes() throws IOException {
        Files.writeString(
                local.resolve("changes.yaml"),
                Files.readString(local.resolve("changes.yaml"))
                        + "  not-seen-alone.window: {value: 1, because: we are quick, owner: practice}\n");
        Files.writeString(
                local.resolve("moved-often.examples.yaml"),
                "# Invented.\nrule: moved-often\nexamples:\n  - it: asks at two\n    asAt: 2024-03-01\n    given:\n"
                        + CASE.lines()
                                .filter(line -> !line.startsWith("#") && !line.startsWith("case:"))
                                .map(line -> "      " + line + "\n")
                                .reduce("", String::concat)
                        + "    then: {prompts: 1, because: [p1, p2]}\n");

        Run run = Run.of("test", rules.toString());

        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.out())
                .contains("Changed by the layer: ")
                .contains("2 examples of the pack would be answered otherwise.")
                .contains("came:     quiet")
                .endsWith("9 examples of 2 rules ran: 9 agree, 0 disagree. No problems in files of examples.\n");
    }

    @Test
    void the_example_of_a_council_checks_and_runs() {
        String layer = "examples/05-our-council/local";

        Run checked = Run.of("check", "rules", "--local", layer, "--on", "2026-11-30");
        Run tested = Run.of("test", "rules", "--local", layer);

        assertThat(checked.code()).as(checked.out()).isZero();
        assertThat(tested.code()).as(tested.out()).isZero();
        assertThat(tested.out())
                .contains("Changed by the layer: ")
                .contains("to team-manager, keys [child-request-unanswered");
        assertThat(Run.of("test", "rules", "--local", layer, "--rule", "stability-panel-after-second-home")
                        .out())
                .matches("(?s)\\d+ examples of 1 rule ran: \\d+ agree, 0 disagree.*");
    }

    @Test
    void one_rule_is_tested_whatever_is_wrong_with_the_others() throws IOException {
        copy.change("visits/not-seen-alone.drl", "seenAlone == Answer.NO", "seenAlne == Answer.NO");

        assertThat(Run.of("test", rules.toString(), "--no-local").code()).isEqualTo(3);
        assertThat(Run.of("test", rules.toString(), "--no-local", "--rule", "moved-often")
                        .out())
                .startsWith("5 examples of 1 rule ran: 5 agree");
        assertThat(Run.of(
                                "test",
                                rules.toString(),
                                "--no-local",
                                "--rule",
                                "moved-often",
                                "--example",
                                "THIRD placement")
                        .out())
                .startsWith("1 example of 1 rule ran");
        Run none = Run.of("test", rules.toString(), "--rule", "moved-often", "--example", "no such words");
        assertThat(none.code()).isEqualTo(3);
        assertThat(none.err()).contains("none says \"no such words\"");
        assertThat(Run.of("test", rules.toString(), "--rule", "moved-oftn").err())
                .contains("Did you mean moved-often?");
        assertThat(Run.of("test", rules.toString(), "--example", "asks").code()).isEqualTo(2);
    }

    @Test
    void try_says_what_a_rule_answers_and_why() {
        Run run = Run.of(
                "try", "moved-often", "--rules", rules.toString(), "--case", child.toString(), "--as-at", "2024-03-01");

        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run.out())
                .contains("No problems found in the rule.")
                .contains("It asks, under the reference moved-often/case.")
                .contains("Changed here: ");
    }

    @Test
    void try_takes_another_figure_and_writes_nothing() {
        Run run = Run.of(
                "try",
                "moved-often",
                "--rules",
                rules.toString(),
                "--no-local",
                "--set",
                "moved-often.placements=2",
                "--case",
                child.toString(),
                "--as-at",
                "2024-03-01");

        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run.out())
                .contains("Tried with moved-often.placements: 2.")
                .contains("It asks, under the reference");
        assertThat(Run.of(
                                "try",
                                "moved-often",
                                "--rules",
                                rules.toString(),
                                "--no-local",
                                "--case",
                                child.toString(),
                                "--as-at",
                                "2024-03-01")
                        .out())
                .contains("does not ask on this day");
        assertThat(Run.of("try", "moved-often", "--rules", rules.toString(), "--set", "moved-often.placement=2")
                        .err())
                .contains("Did you mean moved-often.placements?");
        assertThat(Run.of("try", "moved-often", "--rules", rules.toString(), "--set", "moved-often.placements=two")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void try_takes_a_folder_of_cases_and_says_what_each_is_answered_in_a_line() throws IOException {
        Path cases = Files.createDirectory(folder.resolve("cases"));
        Files.writeString(cases.resolve("a.yaml"), CASE);
        Files.writeString(cases.resolve("b.yaml"), "# Invented.\ncase: other\nchild: {arrangement: adoption}\n");
        Files.writeString(cases.resolve("c.yaml"), "# Invented.\ncase: bare\nchild: {arrangement: foster}\n");

        Run run = Run.of(
                "try",
                rules.resolve("moves/moved-often.drl").toString(),
                "--rules",
                rules.toString(),
                "--cases",
                cases.toString(),
                "--as-at",
                "2024-03-01");

        assertThat(run.out())
                .contains("two-homes: asks, 1 question\n")
                .containsPattern("other: out of scope, .*\n")
                .contains("bare: cannot tell\n");
    }

    @Test
    void try_tells_what_is_wrong_with_the_rule_and_with_no_other() throws IOException {
        copy.change("visits/not-seen-alone.drl", "seenAlone == Answer.NO", "seenAlne == Answer.NO");

        assertThat(Run.of("try", "moved-often", "--rules", rules.toString(), "--no-local")
                        .code())
                .isZero();
        Run wrong = Run.of("try", "not-seen-alone", "--rules", rules.toString());
        assertThat(wrong.code()).isEqualTo(3);
        assertThat(wrong.out()).contains("not-seen-alone.drl:").contains("Did you mean seenAlone?");
        assertThat(Run.of("try", "not-seen-alon", "--rules", rules.toString()).out())
                .contains("Did you mean");
        assertThat(Run.of("try", "moved-often", "--rules", rules.toString(), "--case", child.toString())
                        .err())
                .contains("Say which day to look from");
    }

    @Test
    void try_explains_an_example() {
        Run run =
                Run.of("try", "moved-often", "--rules", rules.toString(), "--no-local", "--example", "third placement");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("1 example: 1 as expected, 0 otherwise.").contains("Line by line");
    }
}
