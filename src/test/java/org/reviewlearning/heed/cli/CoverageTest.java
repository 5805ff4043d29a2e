package org.reviewlearning.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code heed test --coverage --require}. */
class CoverageTest {

    @TempDir
    private Path folder;

    private Path rules;

    @BeforeEach
    void pack() throws Exception {
        rules = folder.resolve("rules");
        RulesCopy.in(rules);
    }

    @Test
    void what_examples_show_is_told_after_what_came_of_them() {
        Run run = Run.of("test", rules.toString(), "--coverage");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("8 examples of 2 rules ran: 8 agree, 0 disagree. No problems in files of examples.\n\n"
                        + "What 8 examples show of 2 rules:\n  lines ")
                .contains("not-seen-alone.drl:22  $visit : Visit( seenAlone == Answer.NO,");
    }

    @Test
    void one_rule_is_measured_alone_and_its_arrangements_are_told() {
        Run run = Run.of("test", rules.toString(), "--coverage", "--rule", "not-seen-alone");

        assertThat(run.out())
                .contains("What 3 examples show of 1 rule:")
                .contains("no example asks about a child whose arrangement is foster, residential\n")
                .doesNotContain("moved-often");
    }

    @Test
    void a_gate_that_is_met_passes() {
        assertThat(Run.of("test", rules.toString(), "--coverage", "--require", "lines=70,boundaries=10")
                        .code())
                .isZero();
    }

    @Test
    void each_gate_that_falls_short_is_a_sentence_and_exit_1() {
        Run run = Run.of("test", rules.toString(), "--coverage", "--require", "lines=70,outcomes=100,boundaries=90");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("Of outcomes, 100 % are required; examples show 87.5 % (7 of 8).\n")
                .contains("Of boundaries, 90 % are required; examples show ")
                .doesNotContain("Of lines");
    }

    @Test
    void a_gate_stands_beside_a_report_for_build_servers() {
        Run run = Run.of("test", rules.toString(), "--coverage", "--require", "outcomes=100", "--format", "junit");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("<?xml");
        assertThat(run.err()).contains("Of outcomes, 100 % are required; examples show 87.5 % (7 of 8).");
    }

    @Test
    void a_gate_of_a_wrong_name_or_figure_or_that_nothing_measures_is_wrong_usage() {
        assertThat(Run.of("test", rules.toString(), "--coverage", "--require", "line=100"))
                .satisfies(run -> assertThat(run.code()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err())
                        .contains("--require: line is not measured. Did you mean lines? It is lines, "));
        assertThat(Run.of("test", rules.toString(), "--coverage", "--require", "lines=101"))
                .satisfies(run -> assertThat(run.code()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("lines needs a whole number from 0 to 100"));
        assertThat(Run.of("test", rules.toString(), "--require", "lines=100"))
                .satisfies(run -> assertThat(run.code()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("--require lines=100 needs --coverage as well."));
        assertThat(Run.of("test", rules.toString(), "--coverage", "--require", "")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void where_nothing_ran_no_gate_is_met() throws Exception {
        Run none = Run.of(
                "test",
                rules.toString(),
                "--coverage",
                "--require",
                "lines=0",
                "--rule",
                "not-seen-alone",
                "--example",
                "no such words");
        assertThat(none.code()).isEqualTo(3);

        Files.delete(rules.resolve("visits/not-seen-alone.examples.yaml"));
        Files.delete(rules.resolve("moves/moved-often.examples.yaml"));
        Run empty = Run.of("test", rules.toString(), "--coverage", "--require", "lines=0");
        assertThat(empty.code()).isEqualTo(3);
        assertThat(empty.out()).contains("Of lines, 0 % are required, and nothing was measured.");
    }

    @Test
    void the_document_holds_totals_and_what_is_missing_by_rule_and_is_the_same_each_time() {
        String[] args = {"test", rules.toString(), "--coverage", "--require", "outcomes=100", "--format", "json"};
        String once = Run.of(args).out().replaceAll("\"ms\":\\d+", "");

        JsonNode coverage = JsonMapper.shared().readTree(Run.of(args).out()).get("coverage");
        assertThat(Run.of(args).out().replaceAll("\"ms\":\\d+", "")).isEqualTo(once);
        assertThat(coverage.get("measures").findValuesAsString("measure"))
                .containsExactly("lines", "sides", "outcomes", "boundaries", "scope");
        JsonNode rule = coverage.get("rules").get(1);
        assertThat(rule.get("rule").asString()).isEqualTo("not-seen-alone");
        assertThat(rule.get("missing").get(0).get("says").asString()).isEqualTo("no example is out of scope");
        assertThat(JsonMapper.shared()
                        .readTree(Run.of(args).out())
                        .get("shortfalls")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void a_layer_is_measured_by_its_own_examples() {
        Run run = Run.of(
                "test",
                "rules",
                "--local",
                "examples/05-our-council/local",
                "--coverage",
                "--rule",
                "stability-panel-after-second-home");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(" show of 1 rule:")
                .containsPattern("outcomes +100 %")
                .doesNotContain("no example asks\n")
                .doesNotContain("nothing was measured");
    }

    @Test
    void where_a_layer_changes_a_figure_the_edges_of_that_figure_are_measured() throws Exception {
        Path local = folder.resolve("local");
        RulesCopy.copy(Path.of("examples/05-our-council/local"), local);
        Files.delete(local.resolve("placement-moves-in-12-months.examples.yaml"));

        Run run = Run.of(
                "test", "rules", "--local", local.toString(), "--coverage", "--rule", "placement-moves-in-12-months");

        assertThat(run.out()).contains(" show of 2 rules:").contains("no example has exactly 2 placements");
    }
}
