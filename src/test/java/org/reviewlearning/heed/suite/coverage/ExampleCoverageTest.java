package org.reviewlearning.heed.suite.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.Golden;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.suite.Share;
import org.reviewlearning.heed.suite.Suite;
import org.reviewlearning.heed.suite.SuiteResult;

/** What examples show of a rule; the rules and cases are invented. */
class ExampleCoverageTest {

    private static final Path RULES = Path.of("src", "test", "resources", "rules-for-tests");
    private static final String HEADER = "# Invented cases of invented children.\nrule: not-seen-alone\nexamples:\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void rules() throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path there = folder.resolve(RULES.relativize(file).toString());
                Files.createDirectories(there.getParent());
                Files.copy(file, there);
            }
        }
    }

    @Test
    void totals_come_first_and_then_only_what_no_example_shows_by_file_and_line() throws IOException {
        ExampleCoverage coverage = covered(folder, "");

        Golden.check(
                "coverage/out/rules-for-tests.txt",
                CoverageText.text(coverage, EnumSet.allOf(Measure.class))
                        .replace(folder.toString().replace('\\', '/'), "rules"));
    }

    @Test
    void a_line_is_shown_where_it_is_met_and_where_it_stops_the_rule() throws IOException {
        assertThat(missing(Measure.LINES, "2024-02-20, seen: yes, seenAlone: no", "then: {prompts: 1}"))
                .containsExactly(
                        "ends at this line, which is not met: there is a visit within the last 6 weeks"
                                + " at which the child was not spoken with alone",
                        "ends at this line, which is not met: there is no visit after that visit,"
                                + " at which the child was spoken with alone");
    }

    @Test
    void what_was_looked_at_where_it_cannot_be_told_shows_no_line() throws IOException {
        assertThat(missing(
                        Measure.LINES,
                        "2024-02-20, seen: yes, seenAlone: not-recorded",
                        "then: {cannot tell: [v1.seenAlone]}"))
                .hasSize(4);
    }

    @Test
    void an_example_that_disagrees_shows_nothing() throws IOException {
        ExampleCoverage coverage = of("2024-02-20, seen: yes, seenAlone: no", "then: quiet");

        assertThat(coverage.examples()).isZero();
        assertThat(coverage.shares()).isEmpty();
    }

    @Test
    void a_window_is_at_its_edge_by_what_was_compared_and_not_by_what_the_example_says_of_itself() throws IOException {
        // Six weeks before 1 March 2024 is 19 January: outside the window, and the day after it is the first inside.
        String outside = "has the day of the visit fall on the day 6 weeks ago";
        String inside = "has the day of the visit fall one day after the day 6 weeks ago";

        assertThat(missing(Measure.BOUNDARIES, "2024-01-19, seen: yes, seenAlone: no", "then: quiet"))
                .containsExactly(inside);
        assertThat(missing(Measure.BOUNDARIES, "2024-01-20, seen: yes, seenAlone: no", "then: {prompts: 1}"))
                .containsExactly(outside);
        assertThat(missing(Measure.BOUNDARIES, "2024-01-18, seen: yes, seenAlone: no", "then: quiet"))
                .containsExactly(outside, inside);
    }

    @Test
    void a_fact_that_fails_for_another_reason_shows_no_edge() throws IOException {
        assertThat(missing(Measure.BOUNDARIES, "2024-01-19, seen: yes, seenAlone: yes", "then: quiet"))
                .hasSize(2);
    }

    @Test
    void a_side_of_an_or_that_no_example_reaches_is_told() throws IOException {
        change("visits/not-seen-alone.drl", "seenAlone == Answer.NO,", "seen == Answer.NO || seenAlone == Answer.NO,");

        assertThat(missing(Measure.SIDES, "2024-02-20, seen: yes, seenAlone: no", "then: {prompts: 1}"))
                .containsExactly(
                        "rests on this side alone: at which the child was not seen",
                        "fails all of these sides: at which the child was not seen / at which the child was not spoken with alone");
        // Where both hold, neither decides.
        assertThat(missing(Measure.SIDES, "2024-02-20, seen: no, seenAlone: no", "then: {prompts: 1}"))
                .hasSize(3);
    }

    @Test
    void a_line_that_an_earlier_one_has_met_already_is_left_out_with_its_reason() throws IOException {
        change(
                "visits/not-seen-alone.drl",
                "  not Visit( seen",
                "  exists Visit( on > $day.back(\"not-seen-alone.window\"), seenAlone == Answer.NO )\n  not Visit( seen");

        ExampleCoverage coverage = of("2024-02-20, seen: yes, seenAlone: no", "then: {prompts: 1}");

        assertThat(goals(coverage).filter(goal -> !goal.counts()))
                .extracting(Goal::cannotBe)
                .containsExactly("an earlier line has found such a one, or one of which it is not recorded");
        assertThat(share(coverage, Measure.LINES)).isEqualTo(new Share(3, 5));
    }

    @Test
    void the_numbers_around_a_count_are_wanted_and_none_below_none() throws IOException {
        ExampleCoverage coverage = covered(folder, "");

        assertThat(coverage.rules().get(0).goals())
                .filteredOn(goal -> goal.isMissing() && goal.measure() == Measure.BOUNDARIES)
                .extracting(Goal::says)
                .contains("has one fewer than 3 placements", "has one more than 3 placements")
                .doesNotContain("has exactly 3 placements");
        change("thresholds.yaml", "value: 3", "value: 0");
        assertThat(goals(covered(folder, "moved-often")).map(Goal::cannotBe))
                .contains("there is no number below 0", "it is met by any number");
    }

    @Test
    void birthdays_are_edges_where_a_rule_names_ages() throws IOException {
        change("visits/not-seen-alone.drl", "  @learning", "  @ages( \"0-3: an invented regulation\" )\n  @learning");

        assertThat(missing(
                        Measure.BOUNDARIES, "2024-02-20, seen: yes, seenAlone: no", "then: {prompts: 1}", "2020-03-02"))
                .contains("is out of scope on the birthday that makes the child 4", "is in scope on the day of birth")
                .doesNotContain("is in scope on the day before the birthday that makes the child 4");
    }

    @Test
    void each_arrangement_is_shown_where_it_is_the_one_that_counts() throws IOException {
        assertThat(missing(Measure.SCOPE, "2024-02-20, seen: yes, seenAlone: no", "then: {prompts: 1}"))
                .contains("asks about a child whose arrangement is foster")
                .doesNotContain("asks about a child whose arrangement is kinship")
                .contains("is out of scope because the arrangement is care leaver");
    }

    @Test
    void a_rule_without_an_example_shows_nothing_and_is_told() throws IOException {
        Files.delete(folder.resolve("moves/moved-often.examples.yaml"));

        CoveredRule moves = covered(folder, "").rules().get(0);

        assertThat(moves.examples()).isZero();
        assertThat(moves.share(Measure.OUTCOMES)).isEqualTo(new Share(0, 4));
        assertThat(moves.share(Measure.LINES)).isEqualTo(new Share(0, 6));
    }

    @Test
    void a_row_of_a_table_is_measured_by_itself() throws IOException {
        Path table = Path.of("src", "test", "resources", "golden", "report", "in", "register");
        RuleBook book = RuleBook.open(table);

        ExampleCoverage coverage = ExampleCoverage.of(table, book, book, rule -> true, List.of());

        assertThat(coverage.rules())
                .extracting(each -> each.rule().id())
                .contains("request-open/therapy", "request-open/school");
        assertThat(coverage.shares()).isEmpty();
        assertThat(CoverageText.text(coverage, EnumSet.of(Measure.OUTCOMES)))
                .contains("lines                 nothing was measured\n")
                .contains("request-open.table.yaml:3  therapy:\n  no example asks\n");
    }

    private ExampleCoverage of(String visit, String then) throws IOException {
        return of(visit, then, "2015-05-05");
    }

    private ExampleCoverage of(String visit, String then, String born) throws IOException {
        Files.writeString(
                folder.resolve("visits/not-seen-alone.examples.yaml"), HEADER + """
                  - it: is on the very edge of six weeks
                    asAt: 2024-03-01
                    given:
                      child: {arrangement: kinship, bornOn: %s}
                      visits:
                        - {id: v1, on: %s}
                    %s
                """.formatted(born, visit, then));
        return covered(folder, "not-seen-alone");
    }

    private List<String> missing(Measure measure, String visit, String then) throws IOException {
        return missing(measure, visit, then, "2015-05-05");
    }

    private List<String> missing(Measure measure, String visit, String then, String born) throws IOException {
        return goals(of(visit, then, born))
                .filter(goal -> goal.isMissing() && goal.measure() == measure)
                .map(Goal::says)
                .toList();
    }

    private static Stream<Goal> goals(ExampleCoverage coverage) {
        return coverage.rules().stream().flatMap(rule -> rule.goals().stream());
    }

    private static Share share(ExampleCoverage coverage, Measure measure) {
        return coverage.shares().getOrDefault(measure.written(), new Share(0, 0));
    }

    private static ExampleCoverage covered(Path folder, String rule) throws IOException {
        RuleBook book = RuleBook.open(folder);
        SuiteResult result = Suite.run(folder, book);
        return ExampleCoverage.of(
                folder, book, book, each -> rule.isEmpty() || each.id().equals(rule), result.results());
    }

    private void change(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }
}
