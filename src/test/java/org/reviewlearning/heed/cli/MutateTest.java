package org.reviewlearning.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.suite.Excuse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code heed test --mutate --require}. */
class MutateTest {

    private static final String RULE = "not-seen-alone";

    @TempDir
    private Path folder;

    private Path rules;

    @BeforeEach
    void pack() throws Exception {
        rules = folder.resolve("rules");
        RulesCopy.in(rules);
    }

    private Run mutate(String... more) {
        return Run.of(Stream.concat(Stream.of("test", rules.toString(), "--rule", RULE, "--mutate"), Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void what_no_example_notices_is_told_and_passes_where_nothing_is_required() {
        Run run = mutate();

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("no example notices if @for left out ")
                .contains("Of the changes examples notice ")
                .contains("; of the others 0 are excused.\n");
    }

    @Test
    void each_gate_that_falls_short_is_a_sentence_and_exit_1() {
        Run run = mutate("--require", "mutation=95,excused=100");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("Of mutation, 95 % are required; examples show ")
                .contains("Of excused, 100 % are required; examples show 0 % (0 of ");
        assertThat(mutate("--require", "mutation=10,excused=0").code()).isZero();
    }

    @Test
    void a_document_holds_what_falls_short() {
        Run run = mutate("--require", "mutation=95", "--format", "json");

        JsonNode document = JsonMapper.shared().readTree(run.out());
        assertThat(run.code()).isEqualTo(1);
        assertThat(document.get("shortfalls").size()).isEqualTo(1);
        assertThat(document.get("survivors").get(0).get("rule").asString()).isEqualTo(RULE);
        assertThat(run.err()).contains("Of mutation, 95 % are required");
        assertThat(JsonMapper.shared()
                        .readTree(mutate("--format", "json").out())
                        .has("shortfalls"))
                .isFalse();
    }

    @Test
    void a_page_tells_what_no_example_notices_with_an_example_to_paste() {
        Run run = mutate("--require", "mutation=95", "--format", "html");
        String page = run.out();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("Of mutation, 95 % are required");
        assertThat(page).startsWith("<!DOCTYPE html>").contains("Content-Security-Policy");
        assertThat(page.indexOf("which small changes of a rule no example notices"))
                .isPositive()
                .isLessThan(page.indexOf("<h1>"));
        assertThat(page.indexOf("Less is shown than is required."))
                .isPositive()
                .isLessThan(page.indexOf("<section id=\"unnoticed\""));
        assertThat(page)
                .contains("<li>No example notices if @for left out ", "not-seen-alone.drl:")
                .contains("An example that would notice if ", "<section id=\"changes\"")
                .contains("no assurance");
    }

    @Test
    void where_examples_disagree_nothing_is_changed_and_no_gate_passes() throws Exception {
        Path examples = rules.resolve("visits/" + RULE + ".examples.yaml");
        Files.writeString(examples, Files.readString(examples).replace("because: [v1, v2]", "because: [v1]"));

        Run run = mutate("--require", "mutation=0");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("Of mutation, 0 % are required, and nothing was measured.")
                .contains("No rule was changed: first all examples have to agree.");
    }

    @Test
    void excuses_that_cannot_be_read_are_a_problem_with_its_place() throws Exception {
        Files.writeString(rules.resolve(Excuse.FILE), "excused: [{rule: not-seen-alone, what: x}]\n");

        Run run = mutate("--require", "mutation=0");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("mutants.yaml:1:");
    }

    @Test
    void a_rule_of_a_layer_is_changed_once_and_put_to_the_examples_of_the_layer() {
        Run run = Run.of(
                "test",
                "rules",
                "--local",
                "examples/05-our-council/local",
                "--mutate",
                "--rule",
                "stability-panel-after-second-home",
                "--require",
                "mutation=90");

        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.out()).doesNotContain("@for left out");
    }

    @Test
    void a_gate_needs_the_option_that_measures_it() {
        Run run = Run.of("test", rules.toString(), "--require", "mutation=95");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--require mutation=95 needs --mutate as well.");
    }
}
