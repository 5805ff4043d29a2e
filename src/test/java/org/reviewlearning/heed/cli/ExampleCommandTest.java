package org.reviewlearning.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Examples made on the command line, out of a case and at boundaries. Every case is invented. */
class ExampleCommandTest {

    private static final String EXAMPLES = "visits/not-seen-alone.examples.yaml";
    private static final String CASE = """
            case: MARKED-1
            child: {arrangement: kinship}
            visits:
              - {id: MARKED-v1, on: 2012-11-01, seenAlone: yes}
              - {id: MARKED-v2, on: 2012-11-26, seenAlone: no}
            coverage: [{of: "visits.*", until: 2012-12-31}]
            """;

    @TempDir
    private Path folder;

    private RulesCopy rules;
    private Path file;

    @BeforeEach
    void copy() throws IOException {
        rules = RulesCopy.in(folder.resolve("rules"));
        file = Files.writeString(folder.resolve("case.yaml"), CASE);
    }

    private Run example(String... args) {
        List<String> all = new ArrayList<>(List.of("example"));
        all.addAll(List.of(args));
        all.addAll(List.of("--rules", rules.folder().toString()));
        return Run.of(all.toArray(String[]::new));
    }

    private Run from(String... more) {
        List<String> all = new ArrayList<>(
                List.of("--from", file.toString(), "--rule", "not-seen-alone", "--as-at", "2012-12-03"));
        all.addAll(List.of(more));
        return example(all.toArray(String[]::new));
    }

    private Run testAgain() {
        return Run.of("test", rules.folder().toString(), "--rule", "not-seen-alone");
    }

    @Test
    void an_example_out_of_a_case_is_a_result_and_what_may_identify_is_told_beside_it() {
        Run run = from();

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("# Invented from a case:")
                .contains("{id: v1, on: 2024-02-23, seenAlone: no}", "then: {prompts: 1, because: [v1]");
        assertThat(run.out() + run.err()).doesNotContain("MARKED");
    }

    @Test
    void it_can_be_put_beside_the_rule_and_then_agrees_with_it() throws IOException {
        String before = Files.readString(rules.folder().resolve(EXAMPLES));
        Run run = from("--append");
        from("--append");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("1 example. Look at every line.");
        assertThat(Files.readString(rules.folder().resolve(EXAMPLES))).startsWith(before.stripTrailing());
        assertThat(testAgain().code())
                .as("the same twice is a name of its own and no contradiction")
                .isZero();
    }

    @Test
    void a_file_with_the_line_ends_of_windows_keeps_them() throws IOException {
        Path examples = rules.folder().resolve(EXAMPLES);
        Files.writeString(examples, Files.readString(examples).replace("\n", "\r\n"));
        from("--append");

        assertThat(Files.readString(examples).replace("\r\n", ""))
                .doesNotContain("\n")
                .doesNotContain("\r");
        assertThat(testAgain().code()).isZero();
    }

    @Test
    void nothing_is_added_where_it_would_not_be_read() throws IOException {
        Path examples = rules.folder().resolve(EXAMPLES);
        String flow =
                "rule: not-seen-alone\nexamples: [{it: asks, asAt: 2024-03-01, given: {child: {}}, then: cannot tell}]\n";
        Files.writeString(examples, flow);
        Run run = from("--append");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("Nothing was added", "-o");
        assertThat(Files.readString(examples)).isEqualTo(flow);
    }

    @Test
    void boundaries_that_no_example_shows_are_written_with_todays_answer_and_fail_until_somebody_decides()
            throws IOException {
        Files.writeString(rules.folder().resolve(EXAMPLES), """
                # Invented: no child in these examples exists.
                rule: not-seen-alone
                examples:
                  - it: asks
                    asAt: 2024-03-01
                    given:
                      child: {arrangement: kinship}
                      visits: [{id: v1, on: 2024-02-20, seenAlone: no}]
                    then: {prompts: 1}
                """);
        Run run = example("--boundaries", "not-seen-alone");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("then: open # today: quiet", "then: open # today: {prompts: 1, because: [v1]");
        example("--boundaries", "not-seen-alone", "--append");
        assertThat(testAgain().code()).isNotZero();
        assertThat(testAgain().out()).contains("expected: open, until somebody says what is right");
        Run again = example("--boundaries", "not-seen-alone");
        assertThat(again.out()).as("there are none more").isEmpty();
        assertThat(again.code()).isZero();
    }

    @Test
    void a_rule_whose_examples_never_ask_is_told_to_need_one() throws IOException {
        Files.writeString(
                rules.folder().resolve(EXAMPLES),
                "rule: not-seen-alone\nexamples:\n  - {it: stays quiet, asAt: 2024-03-01, given: {child: {arrangement: foster}, visits: []}, then: quiet}\n");
        Run run = example("--boundaries", "not-seen-alone");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("No example of not-seen-alone asks", "Write one first");
    }

    @Test
    void one_of_several_cases_is_chosen_by_its_id() throws IOException {
        Path several = Files.writeString(
                folder.resolve("cases.ndjson"),
                "{\"case\": \"A\", \"child\": {\"arrangement\": \"adopted\"}}\n{\"case\": \"B\", \"child\": {\"arrangement\": \"foster\"}}\n",
                StandardCharsets.UTF_8);
        String[] these = {"--from", several.toString(), "--rule", "not-seen-alone", "--as-at", "2012-12-03"};
        List<String> one = new ArrayList<>(List.of(these));
        one.addAll(List.of("--case", "B"));

        assertThat(example(these).code()).isEqualTo(4);
        assertThat(example(these).err()).contains("several such cases", "--case ID");
        assertThat(example(one.toArray(String[]::new)).out())
                .contains("arrangement: foster", "{cannot tell: [visits]}");
    }

    @Test
    void what_is_asked_wrongly_is_told_with_what_to_do() {
        assertThat(example().err()).contains("--from CASE --rule RULE --as-at DATE; or --boundaries RULE");
        assertThat(example("--boundaries", "not-seen-alone", "--from", file.toString())
                        .code())
                .isEqualTo(2);
        assertThat(from("--append", "-o", folder.resolve("x.yaml").toString()).code())
                .isEqualTo(2);
        assertThat(from("-o", rules.folder().resolve(EXAMPLES).toString()).code())
                .as("what is read is never written over")
                .isEqualTo(2);
        assertThat(example("--boundaries", "not-seen-alon").err()).contains("not-seen-alone");
        assertThat(example("--boundaries", "not-seen-alon").code()).isEqualTo(3);
        assertThat(from("--case", "OTHER").code()).isEqualTo(4);
    }

    @Test
    void a_case_with_problems_is_refused_as_everywhere() throws IOException {
        Files.writeString(file, CASE.replace("seenAlone: no", "seenAlone: MARKED-maybe"));
        Run run = from();

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("visits[1].seenAlone").doesNotContain("MARKED-maybe", "no such case");
    }

    @Test
    void thousands_of_disagreements_are_told_as_so_many_with_how_to_see_them_all() throws IOException {
        StringBuilder many = new StringBuilder("rule: not-seen-alone\nexamples:\n");
        for (int i = 0; i < 3000; i++) {
            many.append("  - {it: asks in vain " + i + ", asAt: 2024-03-01, given: {child: {arrangement: kinship},"
                    + " visits: [{id: v" + i + ", on: 2024-02-20, seenAlone: no}]}, then: quiet}\n");
        }
        Files.writeString(rules.folder().resolve(EXAMPLES), many);
        Run run = testAgain();

        assertThat(run.out().length()).isLessThan(150_000);
        assertThat(run.out()).contains("... and 2800 more examples disagree. All of them: --format json -o FILE");
        assertThat(run.out()).contains("0 agree, 3000 disagree");
    }
}
