package org.reviewlearning.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.reviewlearning.heed.Golden;

/** What a change of the rules would do to the questions asked, told before it is put in place. */
class ImpactTest {

    private static final String MOVES = "moves/moved-often.drl";
    private static final String VISITS = "visits/not-seen-alone.drl";

    @TempDir
    private Path folder;

    private RulesCopy older;
    private RulesCopy newer;
    private Path cases;

    @BeforeEach
    void packs() throws IOException {
        older = RulesCopy.in(folder.resolve("rules"));
        newer = RulesCopy.in(folder.resolve("newer"));
        cases = folder.resolve("cases.ndjson");
    }

    /** Invented: a child who lived in so many homes since summer, with or without a meeting about the last. */
    private static String moved(String id, int homes, boolean met) {
        String places = IntStream.range(0, homes)
                .mapToObj(i -> "{\"id\":\"p" + i + "\",\"from\":\"2023-0" + (6 + i) + "-01\",\"temporary\":\"no\""
                        + (i == homes - 1 ? "" : ",\"ending\":{\"on\":\"2023-0" + (7 + i) + "-01\"}") + "}")
                .collect(Collectors.joining(","));
        return invented(
                id,
                "\"placements\":[" + places + "],\"meetings\":["
                        + (met ? "{\"id\":\"m1\",\"on\":\"2023-12-01\",\"recordsHowPlacementWillBeKept\":\"yes\"}" : "")
                        + "],\"visits\":[]");
    }

    /** Invented: a child who was visited once, and not spoken with alone. */
    private static String visited(String id, String on) {
        return invented(
                id,
                "\"placements\":[],\"meetings\":[],\"visits\":[{\"id\":\"v1\",\"on\":\"" + on
                        + "\",\"seenAlone\":\"no\"}]");
    }

    private static String invented(String id, String facts) {
        return "{\"case\":\"" + id + "\",\"child\":{\"arrangement\":\"foster\"}," + facts + ",\"coverage\":["
                + Stream.of("placements", "meetings", "visits")
                        .map(kind -> "{\"of\":\"" + kind + "\",\"until\":\"2024-04-01\"}")
                        .collect(Collectors.joining(","))
                + "]}\n";
    }

    private Run impact(String... more) {
        List<String> args = new ArrayList<>(List.of("impact", cases.toString()));
        args.addAll(List.of(
                "--from", older.folder().toString(), "--to", newer.folder().toString(), "--as-at", "2024-03-01"));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    private void noMeetingCounts() throws IOException {
        newer.change(MOVES, "  not Meeting( on > $latest.from, recordsHowPlacementWillBeKept == Answer.YES )\n", "");
        newer.change(MOVES, "  @settling( \"Meeting\" )\n", "");
    }

    private static String text(Run run) {
        assertThat(run.code()).as(run.err()).isZero();
        return run.out().replaceAll("\\s+", " ");
    }

    @Test
    void a_figure_that_brings_children_in_is_named_as_the_cause_with_its_old_and_new_value() throws IOException {
        newer.change("thresholds.yaml", "value: 3", "value: 2");
        Files.writeString(cases, moved("two", 2, false) + moved("three", 3, false) + moved("one", 1, false));

        assertThat(text(impact()))
                .contains("Of 3 children, seen as at 1 March 2024, 1 would newly be asked about, 0 would have something"
                        + " no longer asked, and for 1 something would be asked otherwise.")
                .containsPattern(Told.change("newly asked", "two", "the figure moved-often.placements, 3 \u2192 2."))
                .containsPattern(
                        Told.change("asked otherwise", "three", "the figure moved-often.placements, 3 \u2192 2."))
                .contains("team-manager, fortnight: 1 newly asked; 1 asked otherwise");
    }

    @Test
    void what_a_rule_could_not_answer_by_a_fault_is_told_and_the_other_rules_are_compared_all_the_same()
            throws IOException {
        newer.change("thresholds.yaml", "value: 3", "value: 2");
        newer.change("thresholds.yaml", "value: 6", "value: 5");
        String visits = IntStream.rangeClosed(0, 2_000)
                .mapToObj(i -> "{\"id\":\"v" + i + "\",\"on\":\"2024-02-27\",\"seenAlone\":\"no\"}")
                .collect(Collectors.joining(","));
        Files.writeString(
                cases,
                moved("much", 2, false).replace("\"visits\":[]", "\"visits\":[" + visits + "]")
                        + moved("two", 2, false));

        Run run = impact();

        assertThat(run.code()).isEqualTo(70);
        assertThat(run.err())
                .contains("1 of 2 rules was not answered for case much; other cases go on.")
                .contains("    not-seen-alone: the case has more facts than this rule can");
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("Of 2 children, seen as at 1 March 2024, 2 would newly be asked about");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, asked otherwise",
        "2024-03-01, no longer asked",
        "2024-03-07, no longer asked",
        "2024-03-08, ''"
    })
    void a_shorter_time_no_longer_asks_from_its_last_day_until_that_of_the_longer(String day, String what)
            throws IOException {
        newer.change("thresholds.yaml", "value: 6", "value: 5");
        Files.writeString(cases, visited("one", "2024-01-26"));

        String told = text(Run.of(
                "impact",
                cases.toString(),
                "--from",
                older.folder().toString(),
                "--to",
                newer.folder().toString(),
                "--as-at",
                day));

        if (what.isEmpty()) {
            assertThat(told)
                    .contains("answer these cases as before --------------------------------------------------- -"
                            + " not-seen-alone");
        } else {
            assertThat(told)
                    .containsPattern(
                            Told.change(what, "one", "the figure not-seen-alone.window, 6 weeks \u2192 5 weeks."));
        }
    }

    @Test
    void several_days_are_told_one_by_one_and_a_question_counts_once() throws IOException {
        newer.change("thresholds.yaml", "value: 6", "value: 5");
        Files.writeString(cases, visited("one", "2024-01-26"));

        Run run = impact("2024-03-08", "2024-02-29", "2024-03-01");

        assertThat(text(run))
                .contains("3 days from 29 February 2024 to 8 March 2024")
                .contains("1 March 2024: 1 no longer asked - 8 March 2024: no answer differs")
                .containsPattern("No longer asked -+ 1 question, about 1 child\\.");
    }

    @Test
    void a_line_of_the_condition_is_named_in_words() throws IOException {
        noMeetingCounts();
        Files.writeString(cases, moved("met", 3, true) + moved("not-met", 3, false));

        assertThat(text(impact()))
                .containsPattern(
                        Told.change("newly asked", "met", "a line of the condition, no longer: there is no meeting"))
                .doesNotContain("Asked otherwise -");
    }

    @Test
    void what_takes_two_differences_is_told_as_made_by_both_together_and_by_no_third() throws IOException {
        noMeetingCounts();
        newer.change(MOVES, "foster, kinship, residential", "foster, kinship");
        newer.change("thresholds.yaml", "value: 3", "value: 2");
        Files.writeString(cases, moved("two-met", 2, true));

        assertThat(text(impact()))
                .containsPattern(Told.change(
                        "newly asked",
                        "two-met",
                        "together: the figure moved-often.placements, 3 \u2192 2; and a"
                                + " line of the condition, no longer:"))
                .doesNotContain("scope");
    }

    @Test
    void who_is_no_longer_in_scope_is_no_longer_asked_about_and_a_line_that_needs_another_is_not_tried()
            throws IOException {
        newer.change(MOVES, "foster, kinship, residential", "kinship, residential");
        newer.change(
                MOVES,
                "$latest : Placement( temporary == Answer.NO, ending == null )",
                "$last : Placement( temporary == Answer.NO, ending == null )");
        newer.change(MOVES, "on > $latest.from", "on > $last.from");
        Files.writeString(cases, moved("three", 3, false));

        Run run = impact();

        assertThat(text(run))
                .containsPattern(
                        Told.change("no longer asked", "three", "the scope, foster, no longer: about children in"));
        assertThat(run.err()).doesNotContain("fault");
    }

    @Test
    void other_words_another_role_and_another_level_are_each_asked_otherwise() throws IOException {
        newer.change(VISITS, "When will that be?", "When will somebody?");
        Files.writeString(cases, visited("one", "2024-02-20"));
        assertThat(text(impact()))
                .containsPattern(Told.change("asked otherwise", "one", "its words: ask, "))
                .contains("When will somebody?");

        newer.change(VISITS, "@to( \"social-worker\" )", "@to( \"team-manager\" )");
        assertThat(text(impact()))
                .contains("Cause: together: who is asked, social-worker \u2192 team-manager; and its words: ask");
    }

    @Test
    void a_layer_over_the_same_pack_tells_its_reason() throws IOException {
        Path layer = Files.createDirectory(folder.resolve("ours"));
        Files.writeString(
                layer.resolve("book.yaml"),
                "name: our-council\nversion: \"3\"\nmadeFor: {name: rules-for-tests, version: 0.0.1}\n");
        Files.writeString(layer.resolve("changes.yaml"), """
                figures:
                  moved-often.placements: {value: 2, because: our panel meets then, owner: practice}
                rules:
                  not-seen-alone: {off: we ask this ourselves, until: 2024-03-02, owner: practice}
                """);
        Files.writeString(cases, moved("two", 2, false) + visited("seen", "2024-02-20"));

        Run run = Run.of(
                "impact",
                cases.toString(),
                "--from",
                older.folder().toString(),
                "--local",
                layer.toString(),
                "--as-at",
                "2024-03-01",
                "2024-03-02");

        assertThat(text(run))
                .contains("to rules-for-tests 0.0.1 with our-council 3")
                .contains("Cause: the figure moved-often.placements, 3 \u2192 2 (our-council: our panel meets then).")
                .containsPattern(Told.change(
                        "no longer asked",
                        "seen",
                        "its status, live \u2192 switched off until 2024-03-02"
                                + " (our-council: we ask this ourselves)."))
                .contains("1 March 2024: 1 newly asked; 1 no longer asked - 2 March 2024: 1 newly asked");
    }

    @Test
    void a_rule_that_is_new_gone_or_renamed_is_told_as_that() throws IOException {
        String moves = Files.readString(newer.folder().resolve(MOVES));
        Files.writeString(
                newer.folder().resolve("moves/moved-again.drl"),
                moves.replace("\"moved-often\"", "\"moved-again\"")
                        .replace("@per", "@replaces( \"moved-often\" )\n  @per"));
        Files.delete(newer.folder().resolve(MOVES));
        Files.delete(newer.folder().resolve("moves/moved-often.examples.yaml"));
        Files.delete(newer.folder().resolve(VISITS));
        Files.delete(newer.folder().resolve("visits/not-seen-alone.examples.yaml"));
        Files.writeString(cases, moved("three", 3, false) + visited("seen", "2024-02-20"));

        assertThat(text(impact()))
                .contains("Cause: the rule is gone. - not-seen-alone: Visited, and not spoken with alone: seen.")
                .doesNotContain("Newly asked -");
    }

    @Test
    void records_that_a_newer_rule_needs_and_nobody_supplied_are_told_as_not_to_be_told() throws IOException {
        newer.change(VISITS, "  not Visit( seenAlone", "  not Meeting( on > $visit.on )\n  not Visit( seenAlone");
        Files.writeString(
                cases,
                visited("one", "2024-02-20")
                        .replace("\"meetings\":[],", "")
                        .replace(",{\"of\":\"meetings\",\"until\":\"2024-04-01\"}", ""));

        assertThat(text(impact()))
                .containsPattern(
                        Told.change("no longer asked", "one", "a line of the condition, now also: there is no meeting"))
                .containsPattern(Told.change(
                        "cannot tell now", "one", "a line of the condition, now also: there is no meeting"));
    }

    @Test
    void the_order_of_cases_changes_nothing() throws IOException {
        newer.change("thresholds.yaml", "value: 3", "value: 2");
        List<String> all = new ArrayList<>();
        IntStream.range(0, 15).forEach(i -> all.add(moved("c" + i, 1 + i % 4, i % 3 == 0)));
        Files.writeString(cases, String.join("", all));
        Run forwards = impact("--format", "json");
        Collections.reverse(all);
        Files.writeString(cases, String.join("", all));

        assertThat(impact("--format", "json").out()).isEqualTo(forwards.out()).startsWith("{\"format\":1,");
    }

    @Test
    void two_packs_that_are_alike_differ_in_no_rule() throws IOException {
        Files.writeString(cases, moved("three", 3, false));

        assertThat(text(impact())).contains("No rule differs between the two.").doesNotContain("Cause");
    }

    @Test
    void every_single_change_is_a_line_of_the_file_that_is_named_for_them() throws IOException {
        newer.change("thresholds.yaml", "value: 3", "value: 2");
        Files.writeString(cases, moved("two", 2, false) + moved("three", 3, false));
        Path changes = folder.resolve("changes.ndjson");

        assertThat(impact("--changes", changes.toString()).code()).isZero();

        assertThat(Files.readAllLines(changes))
                .hasSize(2)
                .first()
                .asString()
                .startsWith(
                        "{\"caseId\":\"two\",\"what\":\"newly-asked\",\"rule\":\"moved-often\",\"key\":\"moved-often/case\"")
                .contains("\"what\":\"figure\",\"name\":\"moved-often.placements\",\"before\":\"3\",\"after\":\"2\"");
    }

    @Test
    void a_broken_case_is_told_and_the_others_are_done() throws IOException {
        newer.change("thresholds.yaml", "value: 3", "value: 2");
        Files.writeString(
                cases, moved("two", 2, false) + "{\"case\":\"broken\",\"visits\":7}\n" + moved("three", 3, false));

        Run run = impact();

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("cases.ndjson:2").contains("Refused: 1 of 3 cases");
        assertThat(run.out()).contains("Of 2 children");
    }

    @Test
    void by_group_few_children_are_not_told_of_nor_what_would_tell_of_them() throws IOException {
        newer.change("thresholds.yaml", "value: 3", "value: 2");
        StringBuilder all = new StringBuilder();
        StringBuilder groups = new StringBuilder("child,group\n");
        for (int i = 0; i < 30; i++) {
            all.append(moved("c" + i, i < 20 ? 2 : 1, false));
            groups.append("c").append(i).append(i < 10 ? ",north\n" : i < 27 ? ",south\n" : ",\"east, far\"\n");
        }
        Files.writeString(cases, all);
        Path file = Files.writeString(folder.resolve("groups.csv"), groups);

        assertThat(text(impact("--groups", file.toString())))
                .contains("- east, far: number of children not shown; newly asked about not shown; no longer not shown")
                .contains("- north: number of children not shown; newly asked about not shown; no longer not shown")
                .contains("- south: 17 children; newly asked about 10 (59 in 100); no longer 0 (0 in 100)")
                .contains("A difference between groups is a question about the rule, and no answer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|groups.csv:1:1|does not begin with child,group",
                "group,child|groups.csv:1:1|does not begin with child,group",
                "child,group|groups.csv:1:1|No child is named",
                "child,group;two,|groups.csv:2:1|names no group",
                "child,group;,north|groups.csv:2:1|names no child",
                "child,group;two,north;two,south|groups.csv:3:1|another group further up",
                "child,group;two,north,far|groups.csv:2:1|not two cells",
            })
    void a_slip_in_the_file_of_groups_is_told_with_its_row_and_nothing_is_done(String rows, String place, String says)
            throws IOException {
        Files.writeString(cases, moved("two", 2, false));
        Path file = Files.writeString(folder.resolve("groups.csv"), rows.replace(";", "\n"));

        Run run = impact("--groups", file.toString());

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err().replaceAll("\\s+", " ")).contains(place).contains(says);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void what_is_missing_on_the_command_line_is_named() throws IOException {
        Files.writeString(cases, moved("two", 2, false));

        assertThat(Run.of("impact", "--as-at", "2024-03-01").err()).contains("Say which cases");
        assertThat(Run.of("impact", cases.toString()).err()).contains("Say which days");
        assertThat(impact("--from-local", "nowhere").code()).isEqualTo(2);
        assertThat(impact("--changes", cases.toString()).err()).contains("never written over");
        assertThat(Run.of("impact", cases.toString(), "--as-at", "2024-03-01", "soon")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void a_page_names_what_is_asked_otherwise_first_and_shows_a_hostile_id_as_text() throws IOException {
        newer.change("thresholds.yaml", "value: 3", "value: 2");
        Files.writeString(cases, moved("two<img src=x onerror=alert(1)>", 2, false) + moved("three", 3, false));

        Run run = impact("--format", "html");
        String page = run.out();

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("Content-Security-Policy")
                .doesNotContain("<img");
        assertThat(page.indexOf("This page tells what a change of the rules would do"))
                .isPositive()
                .isLessThan(page.indexOf("<h1>"));
        assertThat(page.indexOf("<section id=\"newly-asked\""))
                .isPositive()
                .isLessThan(page.indexOf("<section id=\"asked-otherwise\""))
                .isLessThan(page.indexOf("<section id=\"asked\""));
        assertThat(page)
                .contains(
                        "<li>Cause: the figure moved-often.placements, 3 \u2192 2.\n<ul>\n<li><code>moved-often</code>")
                .contains("two&lt;img src=x onerror=alert(1)&gt;.</li>")
                .contains("<footer>\n<p>Whether a question is worth asking, this page cannot say.");
        assertThat(impact("--format", "html").out()).isEqualTo(page);
    }

    @Test
    void what_an_invented_councils_layer_would_change_stands_beside_it() {
        Path example = Path.of("examples", "05-our-council");
        Path returns = Path.of("examples", "04-ssda903");

        String[] asked = {
            "impact",
            "--from",
            "rules",
            "--local",
            example.resolve("local").toString(),
            "--ssda903",
            returns.resolve("2022-23").toString(),
            returns.resolve("2023-24").toString(),
            "--as-at",
            "2024-03-31"
        };
        Run run = Run.of(asked);
        Run page = Run.of(Stream.concat(Arrays.stream(asked), Stream.of("--format", "html"))
                .toArray(String[]::new));

        assertThat(run.code()).as(run.err()).isZero();
        Golden.checkFile(example.resolve("expected").resolve("impact.txt"), run.out());
        Golden.checkPage(example.resolve("expected").resolve("impact.html"), page.out());
    }
}
