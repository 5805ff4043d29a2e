package org.reviewlearning.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.Golden;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.terminal.ExitCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AssessCommandTest {

    private static final String ASKS = """
            # Invented: no child in these cases exists.
            case: INVENTED-1
            child: {arrangement: foster}
            visits:
              - {id: v1, on: 2024-02-20, seen: yes, seenAlone: no}
            coverage:
              - {of: visits.*, until: 2024-03-01}
            """;
    private static final String ASKS_AS_JSON = """
            {
              "case": "INVENTED-2", "child": {"arrangement": "foster"},
              "visits": [{"id": "v1", "on": "2024-02-20", "seen": "yes", "seenAlone": "no"}],
              "coverage": [{"of": "visits.*", "until": "2024-03-01"}]
            }
            """;
    private static final String REFUSED = """
            # Invented.
            case: INVENTED-3
            visits:
              - {id: v1, on: 2024-02-20, seenAlone: a secret}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void cases() throws IOException {
        write("asks.yaml", ASKS);
    }

    @Test
    void one_case_is_told_in_words() {
        Run run = assess("asks.yaml");

        assertThat(run.code()).isZero();
        Golden.check("cli/assess.txt", withoutBook(run.out()));
    }

    @Test
    void which_rules_were_used_is_said_beside_the_results() {
        assertThat(assess("asks.yaml").err())
                .matches(
                        "Rules: rules-for-tests 0\\.0\\.1, src/test/resources/rules-for-tests, fingerprint [0-9a-f]{64}\n");
    }

    @Test
    void what_one_role_may_read_says_for_whom_it_is() throws IOException {
        Run text = assess("asks.yaml", "--for", "iro");
        Run json = assess("asks.yaml", "--for", "iro", "--format", "json");

        assertThat(text.code()).isZero();
        assertThat(text.out())
                .startsWith("Case INVENTED-1, as at 1 March 2024, for the independent reviewing officer\n");
        assertThat(json(json).get(0).path("for").stringValue()).isEqualTo("iro");
        write("iro.json", json.out());
        assertThat(assess("asks.yaml", "--since", folder.resolve("iro.json").toString())
                        .code())
                .isEqualTo(ExitCode.CASES_HAVE_PROBLEMS);
    }

    @Test
    void an_unknown_role_is_wrong_usage_and_the_one_meant_is_named() {
        Run run = assess("asks.yaml", "--for", "team-maneger");

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("There is no role team-maneger.\nDid you mean team-manager?");
    }

    @Test
    void json_is_one_object_a_line() throws IOException {
        write("b.json", ASKS_AS_JSON);

        Run run = assess("--format", "json");

        assertThat(run.code()).isZero();
        assertThat(json(run))
                .extracting(each -> each.path("caseId").stringValue())
                .containsExactly("INVENTED-1", "INVENTED-2");
        assertThat(json(run))
                .allSatisfy(each -> assertThat(
                                each.path("prompts").get(0).path("key").stringValue())
                        .isEqualTo("not-seen-alone/visit:v1"));
        assertThat(run.out()).endsWith("}\n");
    }

    @Test
    void a_folder_is_read_to_its_depth_in_the_order_of_names() throws IOException {
        write("a/one.yml", ASKS.replace("INVENTED-1", "INVENTED-0"));
        write("b.ndjson", line("INVENTED-5") + "\n\n" + line("INVENTED-6"));
        write("case.schema.json", "{}");
        write(".hidden/case.yaml", REFUSED);
        write("README.md", "Not a case.");

        Run run = assess("--format", "json");

        assertThat(run.code()).isZero();
        assertThat(json(run))
                .extracting(each -> each.path("caseId").stringValue())
                .containsExactly("INVENTED-0", "INVENTED-1", "INVENTED-5", "INVENTED-6");
    }

    @Test
    void what_is_named_like_a_case_and_cannot_be_read_is_told_and_a_linked_folder_is_read() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-elsewhere"));
        Files.writeString(elsewhere.resolve("linked.yaml"), ASKS.replace("INVENTED-1", "INVENTED-7"));
        Files.createSymbolicLink(folder.resolve("more"), elsewhere);
        Files.createSymbolicLink(folder.resolve("gone.yaml"), folder.resolve("nowhere.yaml"));

        Run run = assess("--format", "json");

        assertThat(run.code()).isEqualTo(ExitCode.CASES_HAVE_PROBLEMS);
        assertThat(run.err()).contains("gone.yaml was not read: it is a link that leads nowhere");
        assertThat(json(run))
                .extracting(each -> each.path("caseId").stringValue())
                .containsExactly("INVENTED-1", "INVENTED-7");
    }

    @Test
    void a_refused_case_is_named_without_its_values_and_the_next_goes_on() {
        Run run = Run.of("assess", "src/test/resources/golden/cli/in", "--as-at", "2024-03-01", "--rules", Run.RULES);

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err())
                .contains("a-refused.yaml:4:41, case INVENTED-3, visits[0].seenAlone: is not in the list.")
                .contains("Refused: 1 of 2 cases, for the problems above.");
        assertThat(run.out() + run.err()).doesNotContain("a secret");
        Golden.check("cli/assess-batch.txt", withoutBook(run.out()));
    }

    @Test
    void values_are_shown_to_who_asks_for_them() throws IOException {
        write("a.yaml", REFUSED);

        assertThat(assess("--show-values").err()).contains("It says: a secret");
    }

    @Test
    void a_line_that_is_refused_keeps_no_other_from_its_turn() throws IOException {
        write("b.ndjson", line("INVENTED-5") + "\n{\"case\": \n" + line("INVENTED-6"));

        Run run = Run.of(args("b.ndjson", "--format", "json"));

        assertThat(run.code()).isEqualTo(4);
        assertThat(json(run)).hasSize(2);
        assertThat(run.err()).contains("b.ndjson:2:");
    }

    @Test
    void standard_input_holds_one_case_a_line_or_one_case() {
        String lines = "\n" + line("INVENTED-5") + "\n" + line("INVENTED-6") + "\n";
        String brokenFirst = "{\"case\": \n" + line("INVENTED-6") + "\n";

        assertThat(json(fromInput(lines))).hasSize(2);
        assertThat(json(fromInput(line("INVENTED-5")))).hasSize(1);
        assertThat(json(fromInput(ASKS_AS_JSON))).hasSize(1);
        assertThat(json(fromInput(brokenFirst))).hasSize(1);
        assertThat(fromInput(brokenFirst).code()).isEqualTo(4);
        assertThat(fromInput("{\n\"case\": ").err()).contains("standard input:");
    }

    @Test
    void no_case_at_all_is_a_problem() throws IOException {
        write("empty.ndjson", "");
        Files.createDirectories(folder.resolve("nothing"));

        for (String name : new String[] {"empty.ndjson", "nothing"}) {
            Run run = Run.of(args(name));
            assertThat(run.code()).isEqualTo(4);
            assertThat(run.err()).contains("There is no case in ").contains(name);
            assertThat(run.out()).isEmpty();
        }
        assertThat(fromInput("").code()).isEqualTo(4);
    }

    @Test
    void a_file_of_another_kind_is_refused() throws IOException {
        write("case.docx", "case: INVENTED-1");

        assertThat(Run.of(args("case.docx")).code()).isEqualTo(4);
    }

    @Test
    void rules_with_problems_are_told_and_nothing_is_assessed() throws IOException {
        write("rules/broken.drl", "rule \"broken\" when");

        Run run = Run.of(
                "assess",
                folder.resolve("asks.yaml").toString(),
                "--as-at",
                "2024-03-01",
                "--rules",
                folder.resolve("rules").toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("broken.drl:").contains("in the rules, so nothing was done.");
    }

    @Test
    void rules_on_trial_are_put_to_cases_only_when_asked_for() throws IOException {
        RulesCopy.copy(Path.of(Run.RULES), folder.resolve("rules"));
        Path rule = folder.resolve("rules/visits/not-seen-alone.drl");
        Files.writeString(rule, Files.readString(rule).replace("@status( \"live\" )", "@status( \"trial\" )"));
        String rules = folder.resolve("rules").toString();
        String asks = folder.resolve("asks.yaml").toString();

        Run without = Run.of("assess", asks, "--as-at", "2024-03-01", "--rules", rules);
        Run with = Run.of("assess", asks, "--as-at", "2024-03-01", "--rules", rules, "--trial");

        assertThat(without.out())
                .doesNotContain("will that be?")
                .contains("Rules of the book that were not asked: on trial (1).");
        assertThat(with.out()).contains("Rules on trial\n", "was not spoken with alone.", "will that be?");
    }

    @Test
    void full_names_the_rules_and_without_it_a_report_is_short() {
        assertThat(assess("asks.yaml", "--full").out()).contains("not-seen-alone", "Settled by");
        assertThat(assess("asks.yaml").out())
                .contains("This is the short form.")
                .doesNotContain("Settled by");
    }

    @Test
    void every_run_ends_by_saying_that_it_is_no_assurance() {
        assertThat(assess("asks.yaml").out().replace('\n', ' ').strip()).endsWith(Assessment.NOT_AN_ASSURANCE);
    }

    private Run assess(String... more) {
        return more.length > 0 && !more[0].startsWith("-") ? Run.of(args(more)) : Run.of(args(withFolder(more)));
    }

    private static String[] withFolder(String... more) {
        return Stream.concat(Stream.of(""), Arrays.stream(more)).toArray(String[]::new);
    }

    private String[] args(String... nameAndMore) {
        return Stream.concat(
                        Stream.of(
                                "assess",
                                folder.resolve(nameAndMore[0]).toString(),
                                "--as-at",
                                "2024-03-01",
                                "--rules",
                                Run.RULES),
                        Arrays.stream(nameAndMore).skip(1))
                .toArray(String[]::new);
    }

    private static Run fromInput(String in) {
        return Run.withInput(in, "assess", "-", "--as-at", "2024-03-01", "--rules", Run.RULES, "--format", "json");
    }

    private static String line(String id) {
        return ASKS_AS_JSON.replace("\n", " ").replace("INVENTED-2", id).strip();
    }

    private static List<JsonNode> json(Run run) {
        return run.out().lines().map(JsonMapper.shared()::readTree).toList();
    }

    /** The fingerprint changes with the rules of these tests and the version with every release. */
    private static String withoutBook(String out) {
        return out.replaceAll("(?s)Rule book .*?\\.\n(?=A question)", "Rule book ...\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
