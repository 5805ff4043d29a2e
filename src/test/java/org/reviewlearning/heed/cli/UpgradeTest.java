package org.reviewlearning.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newer pack changes, told before it is put in place. */
class UpgradeTest {

    @TempDir
    private Path folder;

    private Path old;
    private Path local;
    private RulesCopy newer;

    @BeforeEach
    void packs() throws IOException {
        old = folder.resolve("rules");
        RulesCopy.in(old);
        newer = RulesCopy.in(folder.resolve("newer"));
        newer.change("book.yaml", "0.0.1", "0.0.2");
        newer.change("thresholds.yaml", "value: 3", "value: 4");
        newer.change("visits/not-seen-alone.drl", "When will that be?", "When will somebody?");
        local = Files.createDirectory(folder.resolve("ours"));
        Files.writeString(
                local.resolve("book.yaml"),
                "name: our-council\nversion: \"3\"\nmadeFor: {name: rules-for-tests, version: 0.0.1}\n");
    }

    @Test
    void what_is_new_gone_and_changed_is_told_part_by_part() throws IOException {
        Files.writeString(
                newer.folder().resolve("moves/moved-far.drl"),
                Files.readString(old.resolve("moves/moved-often.drl")).replace("\"moved-often\"", "\"moved-far\""));

        Run run = Run.of(
                "upgrade", "--from", old.toString(), "--to", newer.folder().toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("From rules-for-tests 0.0.1 to rules-for-tests 0.0.2\n")
                .contains("- new: moved-far\n")
                .contains("- changed: not-seen-alone\n")
                .contains("When will somebody?")
                .contains("- changed: moved-often.placements\n    value: 3 \u2192 4\n");
    }

    @Test
    void another_figure_is_told_once_as_a_figure_and_no_condition_is_told_for_it() throws IOException {
        Run run = Run.of(
                "upgrade", "--from", old.toString(), "--to", newer.folder().toString());

        assertThat(run.out())
                .contains("- changed: moved-often.placements\n    value: 3 \u2192 4\n")
                .doesNotContain("- changed: moved-often\n")
                .doesNotContain("asks when");
    }

    @Test
    void a_line_of_a_condition_is_told_with_the_figures_of_either_pack() throws IOException {
        newer.change("moves/moved-often.drl", "temporary == Answer.NO, ending == null", "ending == null");

        String said = Run.of(
                        "upgrade",
                        "--from",
                        old.toString(),
                        "--to",
                        newer.folder().toString())
                .out()
                .replaceAll("\\s+", " ");

        assertThat(said)
                .contains("- changed: moved-often asks when: ")
                .doesNotContain("[moved-often")
                .containsPattern("at least 3 .*\u2192.*at least 4 ");
    }

    @Test
    void a_change_of_ours_that_the_newer_pack_makes_as_well_is_named_and_one_that_no_longer_fits_is_a_problem()
            throws IOException {
        Files.writeString(local.resolve("changes.yaml"), """
                figures:
                  moved-often.placements: {value: 2, was: 3, because: our panel meets then, owner: practice}
                rules:
                  not-seen-alone: {level: fortnight, because: our diary, owner: practice}
                """);

        Run run = Run.of(
                "upgrade", "--from", old.toString(), "--to", newer.folder().toString(), "--local", local.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out())
                .contains("moved-often.placements: your layer changes this figure")
                .contains("not-seen-alone: your layer changes this rule")
                .contains("The pack says 4 now, and said 3 when this was written.");
        assertThat(Run.of("check", old.toString(), "--local", local.toString(), "--on", "2026-01-01")
                        .code())
                .isZero();
    }

    @Test
    void what_is_gone_under_a_change_of_ours_is_a_problem() throws IOException {
        Files.delete(newer.folder().resolve("visits/not-seen-alone.drl"));
        Files.delete(newer.folder().resolve("visits/not-seen-alone.examples.yaml"));
        Files.writeString(
                local.resolve("changes.yaml"),
                "rules:\n  not-seen-alone: {off: we ask this ourselves, owner: practice}\n");

        Run run = Run.of(
                "upgrade", "--from", old.toString(), "--to", newer.folder().toString(), "--local", local.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("- gone: not-seen-alone").contains("There is no rule not-seen-alone to change.");
    }

    @Test
    void two_packs_that_are_alike_differ_in_nothing() {
        Run run = Run.of("upgrade", "--from", old.toString(), "--to", old.toString());

        assertThat(run.out()).contains("Nothing differs.").doesNotContain("- ");
        assertThat(Run.of("upgrade", "--from", old.toString()).code()).isEqualTo(2);
    }
}
