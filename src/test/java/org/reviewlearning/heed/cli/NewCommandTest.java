package org.reviewlearning.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule that is begun: a draft that checks, and examples that say what is still to be filled in. */
class NewCommandTest {

    @TempDir
    private Path folder;

    private Path rules;

    @BeforeEach
    void pack() throws IOException {
        rules = folder.resolve("our rules");
        RulesCopy.in(rules);
    }

    @Test
    void a_rule_is_begun_as_a_draft_that_checks_and_examples_that_are_open() throws IOException {
        Run run = Run.of(
                "new",
                "absent-child/two-missed-visits",
                "--rules",
                rules.toString(),
                "--ask",
                "Who has seen the child",
                "--to",
                "team-manager",
                "--level",
                "week",
                "--learning",
                "invented-2023/voice",
                "--kinds",
                "visits,meetings");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("heed try two-missed-visits");
        assertThat(Files.readString(rules.resolve("absent-child/two-missed-visits.drl")))
                .contains("@ask( \"Who has seen the child?\" )")
                .contains("@status( \"draft\" )")
                .contains("$visit : Visit( )")
                .contains("not Meeting( on >= $visit.on )");
        Run checked = Run.of("check", rules.toString(), "--on", "2026-01-01");
        assertThat(checked.code()).as(checked.out()).isZero();
        assertThat(checked.out())
                .contains("What is right is left open here, and in 4 more examples")
                .contains("2 notices");
        Run tested = Run.of("test", rules.toString(), "--rule", "two-missed-visits");
        assertThat(tested.code()).isEqualTo(1);
        assertThat(tested.out())
                .contains("expected: open, until somebody says what is right")
                .contains("5 examples of 1 rule ran: 0 agree, 5 disagree");
    }

    @Test
    void what_is_not_given_is_asked_for() {
        Run run = Run.withInput(
                "Who has seen the child?\nteam-manager\nweek\ninvented-2023/voice\nvisits\n",
                "new",
                "absent-child/two-missed-visits",
                "--rules",
                rules.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("Who is asked? (team-manager, social-worker, iro):");
        assertThat(Run.withInput("", "new", "absent-child/another", "--rules", rules.toString())
                        .err())
                .contains("Give it as an option");
    }

    @Test
    void what_cannot_be_meant_is_told_and_nothing_is_written() {
        String[][] wrong = {
            {"two-missed-visits", "Name the folder of the theme"},
            {"absent-child/Two", "Name the folder of the theme"},
            {"moves/moved-often", "There is a rule moved-often already"},
        };
        for (String[] each : wrong) {
            Run run = Run.of("new", each[0], "--rules", rules.toString());
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains(each[1]);
        }
        Run role = Run.of("new", "a/b-c", "--rules", rules.toString(), "--ask", "Who?", "--to", "team-manger");
        assertThat(role.err()).contains("Did you mean team-manager?");
        assertThat(rules.resolve("a")).doesNotExist();
    }

    @Test
    void a_rule_is_copied_with_its_examples_as_a_draft() throws IOException {
        Run run = Run.of("new", "moves/moved-often-when-young", "--rules", rules.toString(), "--from", "moved-often");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(rules.resolve("moves/moved-often-when-young.drl")))
                .contains("rule \"moved-often-when-young\"")
                .contains("@status( \"draft\" )")
                .contains("$day.count(\"moved-often.placements\")");
        assertThat(Run.of("check", rules.toString(), "--on", "2026-01-01").code())
                .isZero();
        assertThat(Run.of("test", rules.toString(), "--rule", "moved-often-when-young")
                        .code())
                .isZero();
        assertThat(Run.of("new", "moves/moved-often-when-young", "--rules", rules.toString(), "--from", "moved-often")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void a_rule_of_a_layer_is_begun_in_the_layer() throws IOException {
        Path local = Files.createDirectory(folder.resolve("local"));
        Files.writeString(
                local.resolve("book.yaml"),
                "name: our-council\nversion: \"3\"\nmadeFor: {name: rules-for-tests, version: 0.0.1}\n");

        Run run = Run.of("new", "moves/ours", "--rules", rules.toString(), "--from", "moved-often");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(local.resolve("moves/ours.drl")).exists();
        assertThat(rules.resolve("moves/ours.drl")).doesNotExist();
    }
}
