package org.reviewlearning.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever writes a layer for the first time is told. */
class LayersToldTest {

    @TempDir
    private Path folder;

    private Path rules;
    private Path local;

    @BeforeEach
    void pack() throws IOException {
        rules = folder.resolve("Our rules");
        RulesCopy.in(rules);
        local = Files.createDirectory(folder.resolve("local"));
        Files.writeString(
                local.resolve("book.yaml"),
                "name: our-council\r\nversion: \"3\"\r\nmadeFor: {name: rules-for-tests, version: 0.0.1}\r\n");
    }

    @Test
    void a_rule_that_stays_quiet_says_which_figure_is_ours_for_that_may_be_why() throws IOException {
        figure("value: 4, because: our panel meets then, owner: practice");

        Run run = tried("--example", "third placement");

        assertThat(run.out())
                .contains("does not ask on this day")
                .containsPattern("moved-often.placements: ours: 4;\\s+the pack: 3;\\s+changed by\\s+our-council");
    }

    @Test
    void a_figure_of_ours_from_a_later_day_is_not_told_before() throws IOException {
        figure("value: 4, from: 2024-03-01, because: our panel meets then, owner: practice");

        assertThat(tried("--example", "third placement").out())
                .contains("does not ask on this day")
                .contains("Changed here");
        assertThat(tried("--example", "third placement", "--as-at", "2024-02-29")
                        .out())
                .contains("as at 29 February 2024")
                .contains("It asks,")
                .doesNotContain("Changed here");
    }

    @Test
    void what_the_pack_says_is_not_what_a_layer_says() throws IOException {
        figure("value: 4, from: 2024-03-02, because: our panel meets then, owner: practice");

        assertThat(tried("--example", "third placement", "--set", "moved-often.placements=2")
                        .out())
                .containsPattern("ours: 2;\\s+the pack: 3;\\s+changed\\s+by\\s+you");
    }

    @Test
    void a_layer_that_holds_nothing_is_told() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("nothing yet"));

        Run run = Run.of("check", rules.toString(), "--local", empty.toString(), "--on", "2026-01-01");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("book.yaml is missing from the layer").contains("1 problem");
    }

    @Test
    void changes_without_a_book_beside_the_rules_are_not_passed_over_in_silence() throws IOException {
        figure("value: 4, because: our panel meets then, owner: practice");
        Files.delete(local.resolve("book.yaml"));

        Run run = Run.of("check", rules.toString(), "--on", "2026-01-01");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("book.yaml is missing from the layer");
    }

    @Test
    void a_rule_that_is_switched_off_is_not_tried_as_if_it_were_asked() throws IOException {
        Files.writeString(
                local.resolve("changes.yaml"),
                "rules:\n  moved-often: {off: our panel asks this itself, owner: practice}\n");
        String told = "moved-often is switched off by our-council: our panel asks this itself";

        assertThat(tried().err()).contains(told);
        assertThat(Run.of("test", rules.toString(), "--rule", "moved-often").err())
                .contains(told);
    }

    @Test
    void a_layer_whose_files_are_misnamed_is_not_passed_over_in_silence() throws IOException {
        figure("value: 4, because: our panel meets then, owner: practice");
        Files.move(local.resolve("changes.yaml"), local.resolve("changes.yml"));
        Files.move(local.resolve("book.yaml"), local.resolve("Book.yaml"));

        Run run = Run.of("check", rules.toString(), "--on", "2026-01-01");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("changes.yml").contains("name keeps it from being read");
    }

    @Test
    void nor_is_it_when_one_rule_is_read_by_itself() throws IOException {
        figure("value: 4, because: our panel meets then, owner: practice");
        Files.move(local.resolve("changes.yaml"), local.resolve("changes.yml"));

        assertThat(tried().out()).contains("changes.yml").contains("name keeps it from being read");
        assertThat(Run.of("test", rules.toString(), "--rule", "moved-often").code())
                .isEqualTo(3);
    }

    @Test
    void the_layer_beside_rules_named_from_within_them_is_found() throws IOException {
        figure("value: 4, because: our panel meets then, owner: practice");

        Run run = Run.of("check", rules.resolve("visits/..").toString(), "--on", "2026-01-01");

        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.err()).contains(" and " + local);
    }

    @Test
    void an_example_of_the_pack_that_the_layer_answers_otherwise_fails_nothing() throws IOException {
        figure("value: 4, because: our panel meets then, owner: practice");

        Run tried = tried("--example", "third placement");
        assertThat(tried.code()).isZero();
        assertThat(tried.out())
                .contains("Changed by the layer: ")
                .contains("came:     quiet")
                .contains("1 example: 1 as expected, 0 otherwise.");

        Run tested = Run.of("test", rules.toString(), "--rule", "moved-often", "--example", "third placement");
        assertThat(tested.code()).isZero();
        assertThat(tested.out())
                .contains("Changed by the layer: 1 example of the pack")
                .contains("1 example of 1 rule ran: 1 agrees");
    }

    private void figure(String says) throws IOException {
        Files.writeString(local.resolve("changes.yaml"), "figures:\r\n  moved-often.placements: {" + says + "}\r\n");
    }

    private Run tried(String... more) {
        String[] args = new String[4 + more.length];
        args[0] = "try";
        args[1] = "moved-often";
        args[2] = "--rules";
        args[3] = rules.toString();
        System.arraycopy(more, 0, args, 4, more.length);
        return Run.of(args);
    }
}
