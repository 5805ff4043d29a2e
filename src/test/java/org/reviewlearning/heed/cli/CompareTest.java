package org.reviewlearning.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code heed baseline} and {@code heed compare}: answers that are kept, and what is answered differently later. */
class CompareTest {

    private static final String MOVES = "moves/moved-often.drl";
    private static final String VISITS = "visits/not-seen-alone.drl";
    private static final String DAY = "2024-03-01";

    @TempDir
    private Path temporary;

    private RulesCopy rules;
    private RulesCopy newer;
    private Path cases;
    private Path kept;

    @BeforeEach
    void packs() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("a folder, with spaces"));
        rules = RulesCopy.in(folder.resolve("rules"));
        newer = RulesCopy.in(folder.resolve("newer rules"));
        cases = folder.resolve("cases.ndjson");
        kept = folder.resolve("kept.ndjson");
        Files.writeString(cases, moved("two", 2) + moved("three", 3) + visited("seen", "2024-02-20"));
    }

    /** Invented: a child who lived in so many homes since summer. */
    private static String moved(String id, int homes) {
        String places = IntStream.range(0, homes)
                .mapToObj(i -> "{\"id\":\"p" + i + "\",\"from\":\"2023-0" + (6 + i) + "-01\",\"temporary\":\"no\""
                        + (i == homes - 1 ? "" : ",\"ending\":{\"on\":\"2023-0" + (7 + i) + "-01\"}") + "}")
                .collect(Collectors.joining(","));
        return invented(id, "\"placements\":[" + places + "],\"meetings\":[],\"visits\":[]");
    }

    /** Invented: a child who was visited once, and not spoken with alone. */
    private static String visited(String id, String on) {
        return invented(
                id,
                "\"placements\":[],\"meetings\":[],\"visits\":[{\"id\":\"v1\",\"on\":\"" + on
                        + "\",\"seenAlone\":\"no\",\"origin\":{\"system\":\"s\",\"row\":7}}]");
    }

    private static String invented(String id, String facts) {
        return "{\"case\":\"" + id + "\",\"child\":{\"arrangement\":\"foster\"}," + facts + ",\"coverage\":["
                + Stream.of("placements", "meetings", "visits")
                        .map(kind -> "{\"of\":\"" + kind + "\",\"until\":\"2024-04-01\"}")
                        .collect(Collectors.joining(","))
                + "]}\n";
    }

    private Run baseline(RulesCopy from, Path to, String... more) {
        List<String> args = new ArrayList<>(
                List.of("baseline", cases.toString(), "--rules", from.folder().toString(), "-o", to.toString()));
        args.addAll(more.length == 0 ? List.of("--as-at", DAY) : List.of(more));
        Run run = Run.of(args.toArray(String[]::new));
        assertThat(run.out()).isEmpty();
        return run;
    }

    private Run compare(RulesCopy with, String... more) {
        return compare(kept.toString(), with.folder().toString(), cases.toString(), more);
    }

    private static Run compare(String older, String newer, String cases, String... more) {
        List<String> args = new ArrayList<>(List.of("compare", older, newer));
        args.addAll(cases.isEmpty() ? List.of() : List.of(cases));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    private static String words(Run run) {
        return run.out().replaceAll("\\s+", " ");
    }

    @Test
    void the_same_rules_and_cases_are_answered_alike_in_whatever_order_they_come_and_give_the_same_bytes()
            throws IOException {
        assertThat(baseline(rules, kept, "--as-at", "2024-03-08", DAY).code()).isZero();
        byte[] first = Files.readAllBytes(kept);
        List<String> lines = new ArrayList<>(Files.readAllLines(cases));
        Collections.reverse(lines);
        Files.write(cases, lines);

        assertThat(baseline(rules, kept, "--as-at", DAY, "2024-03-08").code()).isZero();
        assertThat(Files.readAllBytes(kept)).isEqualTo(first);
        Run run = compare(rules);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(words(run))
                .contains("Of 3 cases, seen as at 1 March 2024 and 8 March 2024, none is answered differently.")
                .contains("now: the same");
    }

    @Test
    void a_baseline_keeps_a_line_for_each_case_and_day_with_ids_and_without_words_or_days_of_a_child()
            throws IOException {
        baseline(rules, kept);

        List<String> lines = Files.readAllLines(kept);
        assertThat(lines.get(0)).startsWith("{\"baseline\":1,\"heed\":\"").contains("\"days\":[\"2024-03-01\"]");
        String asked = lines.stream()
                .filter(line -> line.contains("\"caseId\":\"seen\""))
                .findFirst()
                .orElseThrow();
        assertThat(asked)
                .startsWith("{\"caseId\":\"seen\",\"asAt\":\"2024-03-01\",\"facts\":\"")
                .contains("{\"rule\":\"not-seen-alone\",\"questions\":[{\"key\":\"not-seen-alone/visit:v1\","
                        + "\"restsOn\":[\"v1\",\"-visits\"]}]}")
                .contains("\"quiet\":[\"moved-often\"")
                .doesNotContain("2024-02-20")
                .doesNotContain("foster");
        assertThat(lines.get(lines.size() - 1)).startsWith("{\"end\":{\"rules\":");
        assertThat(lines.stream().filter(line -> line.startsWith("{\"caseId\"")).map(line -> line.substring(11, 16)))
                .containsExactly("seen\"", "three", "two\",");
    }

    @Test
    void another_figure_is_told_by_rule_and_by_case_as_what_may_have_made_it() throws IOException {
        baseline(rules, kept);
        newer.change("thresholds.yaml", "value: 3", "value: 2");

        Run run = compare(newer);

        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(words(run))
                .contains("Of 3 cases, seen as at 1 March 2024, 2 are answered differently: 1 newly asked; 1 asked"
                        + " otherwise.")
                .containsPattern(Told.change("newly asked", "two", "the figure moved-often.placements, 3 \u2192 2."))
                .contains("- three - moved-often/case: asked otherwise (figures")
                .contains("- two - moved-often/case: newly asked.");
    }

    @Test
    void a_page_tells_the_same_of_two_baselines_and_of_two_folders_of_rules() throws IOException {
        baseline(rules, kept);
        newer.change("thresholds.yaml", "value: 3", "value: 2");

        Run since = compare(newer, "--format", "html");
        Run both = compare(
                rules.folder().toString(),
                newer.folder().toString(),
                cases.toString(),
                "--as-at",
                DAY,
                "--format",
                "html");

        for (Run run : List.of(since, both)) {
            assertThat(run.code()).as(run.err()).isEqualTo(1);
            assertThat(run.out())
                    .contains("<section id=\"newly-asked\"")
                    .contains("<li>Cause: the figure moved-often.placements, 3 \u2192 2.")
                    .contains("<section id=\"cases\"")
                    .contains("and not which are right.")
                    .contains("is not an assurance");
        }
        assertThat(since.out()).contains("were not tried one by one");
    }

    @Test
    void two_folders_of_rules_are_held_against_each_other_one_difference_at_a_time() throws IOException {
        newer.change("thresholds.yaml", "value: 3", "value: 2");
        newer.change(MOVES, "foster, kinship, residential", "kinship, residential");

        Run run = compare(rules.folder().toString(), newer.folder().toString(), cases.toString(), "--as-at", DAY);

        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(words(run))
                .containsPattern(
                        Told.change("no longer asked", "three", "the scope, foster, no longer: about children in"))
                .containsPattern(Told.change("answered otherwise", "seen and two", "the scope, foster"))
                .contains("- two - moved-often: answered otherwise (quiet \u2192 out of scope).");
        assertThat(compare(rules.folder().toString(), rules.folder().toString(), cases.toString(), "--as-at", DAY)
                        .code())
                .isZero();
    }

    @Test
    void a_role_a_level_and_words_that_changed_are_told_though_every_key_is_as_it_was() throws IOException {
        baseline(rules, kept);
        newer.change(VISITS, "@to( \"social-worker\" )", "@to( \"team-manager\" )");
        newer.change(VISITS, "When will that be?", "When will somebody?");

        assertThat(words(compare(newer)))
                .containsPattern(Told.change(
                        "asked otherwise",
                        "seen",
                        "one of these, or several together: who is asked, social-worker"
                                + " \u2192 team-manager; its words: question, "));
    }

    @Test
    void a_rule_that_is_made_a_draft_is_not_asked_now_and_no_silence() throws IOException {
        baseline(rules, kept);
        newer.change(MOVES, "@status( \"live\" )", "@status( \"draft\" )");

        Run run = compare(newer);

        assertThat(run.code()).isEqualTo(1);
        assertThat(words(run))
                .containsPattern(Told.change("no longer asked", "three", "its status, live \u2192 draft."))
                .contains("- seen - moved-often: answered otherwise (quiet \u2192 not asked).");
    }

    @Test
    void what_came_to_a_case_is_told_apart_from_what_came_to_a_rule() throws IOException {
        baseline(rules, kept);
        Files.writeString(
                cases,
                moved("two", 3)
                        + moved("three", 3)
                        + visited("seen", "2024-02-20").replace("\"row\":7", "\"row\":9"));

        Run run = compare(rules);

        assertThat(run.code()).isEqualTo(1);
        assertThat(words(run))
                .contains("Something else is supplied now of 1 case.")
                .containsPattern(Told.change("newly asked", "two", "what is supplied of the case is something else."));
    }

    @Test
    void records_after_the_day_and_an_extract_that_reaches_further_change_no_answer_and_no_case() throws IOException {
        baseline(rules, kept);
        Files.writeString(
                cases,
                Files.readString(cases)
                        .replace("\"until\":\"2024-04-01\"", "\"until\":\"2024-05-01\"")
                        .replace("\"meetings\":[]", "\"meetings\":[{\"id\":\"m9\",\"on\":\"2024-03-02\"}]"));

        Run run = compare(rules);

        assertThat(run.code()).isZero();
        assertThat(words(run)).doesNotContain("Something else is supplied");
    }

    @Test
    void records_that_are_no_longer_supplied_make_a_rule_that_cannot_tell() throws IOException {
        baseline(rules, kept);
        Files.writeString(
                cases, Files.readString(cases).replace(",{\"of\":\"meetings\",\"until\":\"2024-04-01\"}", ""));
        Path now = kept.resolveSibling("now.ndjson");
        baseline(rules, now);
        Files.writeString(
                cases, Files.readString(cases).replace("{\"of\":\"placements\",\"until\":\"2024-04-01\"},", ""));

        assertThat(words(compare(now.toString(), rules.folder().toString(), cases.toString())))
                .containsPattern(Told.change(
                        "cannot tell now", "seen, three and two", "what is supplied of the case is something else."));
    }

    @Test
    void cases_that_only_one_of_both_has_are_named_and_are_not_answered_alike() throws IOException {
        baseline(rules, kept);
        Files.writeString(cases, moved("four", 3) + moved("three", 3) + visited("seen", "2024-02-20"));

        Run run = compare(rules);

        assertThat(run.code()).isEqualTo(1);
        assertThat(words(run))
                .contains("Answered then, and not now: 1 case: two.")
                .contains("Answered now, and not then: 1 case: four.");
    }

    @Test
    void two_baselines_of_two_days_are_held_against_each_other_and_the_day_is_a_cause() throws IOException {
        baseline(rules, kept);
        Path later = kept.resolveSibling("later.ndjson");
        baseline(rules, later, "--as-at", "2024-04-03");

        Run run = compare(kept.toString(), later.toString(), "");

        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(words(run))
                .contains("seen as at 3 April 2024, and then as at 1 March 2024")
                .containsPattern(Told.change(
                        "no longer asked", "seen", "the day that is looked from, 1 March 2024 \u2192 3 April 2024."));
    }

    @Test
    void days_that_only_one_of_both_has_are_named() throws IOException {
        baseline(rules, kept, "--as-at", DAY, "2024-03-08");
        Path later = kept.resolveSibling("later.ndjson");
        baseline(rules, later, "--as-at", "2024-03-08", "2024-03-15");

        Run run = compare(kept.toString(), later.toString(), "");

        assertThat(run.code()).isEqualTo(1);
        assertThat(words(run))
                .contains("Days answered then, and not now: 1 March 2024.")
                .contains("Days answered now, and not then: 15 March 2024.");
        assertThat(compare(rules, "--as-at", "2024-05-01").err()).contains("The two have no day in common.");
    }

    @Test
    void a_rule_under_another_name_that_says_whom_it_replaces_is_that_rule() throws IOException {
        baseline(rules, kept);
        Files.writeString(
                newer.folder().resolve("moves/moved-again.drl"),
                Files.readString(newer.folder().resolve(MOVES))
                        .replace("\"moved-often\"", "\"moved-again\"")
                        .replace("@per", "@replaces( \"moved-often\" )\n  @per"));
        Files.delete(newer.folder().resolve(MOVES));
        Files.delete(newer.folder().resolve("moves/moved-often.examples.yaml"));
        Files.delete(newer.folder().resolve(VISITS));
        Files.delete(newer.folder().resolve("visits/not-seen-alone.examples.yaml"));

        assertThat(words(compare(newer)))
                .containsPattern(Told.change("no longer asked", "seen", "the rule is gone."))
                .doesNotContain("Newly asked -");
    }

    @Test
    void accepting_renews_the_baseline_where_every_case_was_answered() throws IOException {
        baseline(rules, kept);
        newer.change("thresholds.yaml", "value: 3", "value: 2");

        Run run = compare(newer, "--accept");

        assertThat(run.code()).isZero();
        assertThat(words(run)).contains("2 are answered differently");
        assertThat(run.err()).contains("was renewed");
        assertThat(compare(newer).code()).isZero();
    }

    @Test
    void a_case_that_was_refused_keeps_the_baseline_as_it_was() throws IOException {
        baseline(rules, kept);
        byte[] before = Files.readAllBytes(kept);
        newer.change("thresholds.yaml", "value: 3", "value: 2");
        Files.writeString(cases, Files.readString(cases) + "{\"case\":\"broken\",\"visits\":7}\n");

        Run run = compare(newer, "--accept");

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("Refused: 1 of 4 cases").contains("left as it was");
        assertThat(run.out()).contains("2 are answered differently");
        assertThat(Files.readAllBytes(kept)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"quiet\":[\"moved-often\"|\"quiet\":[\"moved-ofter\"|names a rule that no line before says anything of",
                "\"restsOn\":[\"v1\"|\"restsOn\":[\"v2\"|Something above was changed since this was written",
                "\"caseId\":\"three\"|\"caseId\":\"zhree\"|stands out of order",
                "\"baseline\":1|\"baseline\":2|has a form that this Heed does not read: 2",
                "{\"end\"|{\"caseId\":\"x\"}{\"end\"|not as it was written",
                "\"heed\":|\"head\":|is missing",
                "\"asAt\":\"2024-03-01\"|\"asAt\":\"soon\"|is not a day",
            })
    void a_baseline_that_was_edited_by_hand_is_told_and_nothing_is_compared(String from, String to, String says)
            throws IOException {
        baseline(rules, kept);
        String text = Files.readString(kept);
        assertThat(text).contains(from);
        Files.writeString(kept, text.replaceFirst(java.util.regex.Pattern.quote(from), to));

        Run run = compare(rules, "--accept");

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err().replaceAll("\\s+", " ")).contains(says).contains("nothing was compared");
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(kept)).contains(to);
    }

    @Test
    void one_that_was_cut_off_anywhere_or_put_together_from_two_is_told() throws IOException {
        baseline(rules, kept);
        byte[] whole = Files.readAllBytes(kept);
        List<String> lines = Files.readAllLines(kept);
        for (int end : new int[] {0, 1, 40, whole.length / 2, whole.length - 30}) {
            Files.write(kept, java.util.Arrays.copyOf(whole, end));
            assertThat(compare(rules).code()).as("%d bytes", end).isEqualTo(4);
        }
        for (int i = 0; i < lines.size(); i++) {
            List<String> less = new ArrayList<>(lines);
            less.remove(i);
            Files.write(kept, less);
            assertThat(compare(rules).code()).as("without line %d", i + 1).isEqualTo(4);
        }
        Files.writeString(kept, String.join("\n", lines) + "\n" + lines.get(lines.size() - 1) + "\n");
        assertThat(compare(rules).err()).contains("stands after what ends a baseline");
        Files.writeString(kept, String.join("\r\n", lines) + "\r\n");
        assertThat(compare(rules).code()).as("line ends of Windows").isZero();
        Files.writeString(kept, "\uFEFF" + String.join("\r\n", lines) + "\r\n", StandardCharsets.UTF_16LE);
        assertThat(compare(rules).code()).as("as PowerShell writes it").isZero();
    }

    @Test
    void a_case_file_or_an_assessment_is_no_baseline() throws IOException {
        Files.copy(cases, kept);
        assertThat(compare(rules).err()).contains("This is no baseline.");
        Files.writeString(
                kept,
                Run.of(
                                "assess",
                                cases.toString(),
                                "--rules",
                                rules.folder().toString(),
                                "--as-at",
                                DAY,
                                "--format",
                                "json")
                        .out());
        assertThat(compare(rules).err()).contains("This is no baseline, and may be assessments.");
    }

    @Test
    void one_that_another_heed_made_is_told_as_that_and_is_compared() throws IOException {
        baseline(rules, kept);
        newer.change("thresholds.yaml", "value: 6", "value: 1");
        Path old = kept.resolveSibling("old.ndjson");
        writtenBy("0.0.9", old);

        Run same = compare(old.toString(), rules.folder().toString(), cases.toString());
        assertThat(same.code()).as(same.err()).isZero();
        assertThat(words(same)).contains("then: rules-for-tests 0.0.1").contains("Heed 0.0.9");

        assertThat(words(compare(old.toString(), newer.folder().toString(), cases.toString())))
                .contains(
                        "Cause: one of these, or several together: the figure not-seen-alone.window, 6 weeks \u2192 1 week;"
                                + " Heed itself, 0.0.9 \u2192 ");
    }

    /** What an earlier Heed would have written: its version, and a last line that fits. */
    private void writtenBy(String version, Path to) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(kept));
        lines.set(0, lines.get(0).replaceFirst("\"heed\":\"[^\"]*\"", "\"heed\":\"" + version + "\""));
        Files.writeString(to, org.reviewlearning.heed.baseline.Rewritten.of(lines));
    }

    @Test
    void every_single_change_is_a_line_and_the_page_can_be_data() throws IOException {
        baseline(rules, kept);
        newer.change("thresholds.yaml", "value: 3", "value: 2");
        Path changes = kept.resolveSibling("changes.ndjson");

        Run run = compare(newer, "--changes", changes.toString(), "--format", "json");

        assertThat(run.out())
                .startsWith("{\"format\":1,\"older\":{\"heed\":")
                .contains(
                        "\"cases\":[{\"caseId\":\"three\",\"changes\":[{\"caseId\":\"three\",\"what\":\"asked-otherwise\"")
                .contains("\"tried\":false")
                .endsWith("}\n");
        assertThat(Files.readAllLines(changes))
                .hasSize(2)
                .element(1)
                .asString()
                .startsWith("{\"caseId\":\"two\",\"what\":\"newly-asked\",\"rule\":\"moved-often\"");
        assertThat(compare(
                                rules.folder().toString(),
                                newer.folder().toString(),
                                cases.toString(),
                                "--as-at",
                                DAY,
                                "--format",
                                "json")
                        .out())
                .startsWith("{\"format\":1,\"answers\":{")
                .contains("\"tried\":true");
    }

    @Test
    void an_impact_is_told_from_a_baseline_too_and_asks_what_would_newly_be_asked() throws IOException {
        baseline(rules, kept);
        newer.change("thresholds.yaml", "value: 3", "value: 2");

        Run run = Run.of(
                "impact",
                cases.toString(),
                "--from",
                kept.toString(),
                "--to",
                newer.folder().toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(words(run))
                .contains("Of 3 children, seen as at 1 March 2024, 1 would newly be asked about")
                .containsPattern(Told.change("newly asked", "two", "the figure moved-often.placements, 3 \u2192 2."))
                .contains("team-manager, fortnight: 1 newly asked; 1 asked otherwise")
                .doesNotContain("answered otherwise");
    }

    @Test
    void what_is_missing_or_too_much_on_the_command_line_is_named() throws IOException {
        baseline(rules, kept);
        String file = kept.toString();
        String folder = rules.folder().toString();

        assertThat(Run.of("compare", file).err()).contains("Say what to compare");
        assertThat(Run.of("compare", file, folder).err()).contains("Say which cases");
        assertThat(Run.of("compare", folder, folder, cases.toString()).err()).contains("Say which days");
        assertThat(Run.of("compare", file, file, cases.toString()).err()).contains("name no others");
        assertThat(Run.of("compare", file, file, "--accept").err()).contains("--accept renews");
        assertThat(Run.of("compare", file, "nowhere", cases.toString()).code()).isEqualTo(2);
        assertThat(compare(rules, "-o", file).err()).contains("never written over");
        assertThat(Run.of("baseline", cases.toString()).err()).contains("Say which days");
        assertThat(Run.of("baseline", "--as-at", DAY).err()).contains("Say which cases");
        assertThat(compare(file, cases.getParent().toString(), cases.toString()).code())
                .isEqualTo(3);
    }

    @Test
    void rules_that_stand_first_are_the_older_answers() throws IOException {
        baseline(rules, kept);
        newer.change("thresholds.yaml", "value: 3", "value: 2");

        assertThat(words(compare(newer.folder().toString(), kept.toString(), cases.toString())))
                .containsPattern(
                        Told.change("no longer asked", "two", "the figure moved-often.placements, 2 \u2192 3."));
    }

    @Test
    void nothing_that_could_be_read_gives_no_baseline_and_no_agreement() throws IOException {
        baseline(rules, kept);
        byte[] before = Files.readAllBytes(kept);
        Files.writeString(cases, "{\"case\":\"broken\",\"visits\":7}\n");

        assertThat(baseline(rules, kept).code()).isEqualTo(4);
        assertThat(Files.readAllBytes(kept)).isEqualTo(before);
        assertThat(compare(rules).code()).isEqualTo(4);
    }
}
