package org.reviewlearning.heed.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reviewlearning.heed.Cases.fostered;
import static org.reviewlearning.heed.Cases.visit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.RandomCases;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.TestBook;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Explanation;
import org.reviewlearning.heed.assessment.Explanation.Line;
import org.reviewlearning.heed.assessment.Explanation.Standing;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.OutcomeType;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.Person;
import org.reviewlearning.heed.facts.Request;
import org.reviewlearning.heed.facts.Topic;
import org.reviewlearning.heed.facts.Visit;
import org.reviewlearning.heed.rule.Rule;

/** Why a rule asked, stayed quiet or could not tell. Every case is invented. */
class ExplainTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final String ENOUGH =
            "$v : List( size >= $day.count(\"visits.enough\") ) from collect( Visit( seen == Answer.NO, on > $day.back(\"visits.six-weeks\") ) )\n"
                    + "not Visit( seen == Answer.YES, on > $day.back(\"visits.six-weeks\") )";

    @TempDir
    Path folder;

    private static CaseFile.Builder given() {
        return fostered().covering(Coverage.whole(Visit.class, DAY));
    }

    private Explanation explain(String condition, CaseFile.Builder given) {
        return TestBook.in(folder)
                .rule("the-rule", condition)
                .open()
                .assess(given.build(), DAY)
                .explain("the-rule");
    }

    @Test
    void a_prompt_shows_the_facts_that_met_each_line_and_what_was_searched_in_vain() {
        Explanation explanation = explain(
                ENOUGH, given().with(visit("v1", "2024-02-01", Answer.NO), visit("v2", "2024-02-02", Answer.NO)));

        assertThat(explanation.lines()).extracting(Line::standing).containsExactly(Standing.MET, Standing.MET);
        assertThat(explanation.lines())
                .extracting(Line::says)
                .containsExactly("2 visits found", "none found, as asked");
        assertThat(explanation.lines().get(0).evidence()).hasSize(2);
        assertThat(explanation.lines().get(1).evidence().get(0)).isInstanceOf(Evidence.NotFound.class);
        assertThat(explanation.lines().get(0).element().place().line()).isGreaterThan(1);
    }

    @Test
    void a_quiet_rule_says_how_many_there_were_and_how_many_are_asked_for() {
        Explanation explanation = explain(ENOUGH, given().with(visit("v1", "2024-02-01", Answer.NO)));

        assertThat(explanation.outcome()).isInstanceOf(Outcome.Quiet.class);
        assertThat(explanation.lines())
                .extracting(Line::standing)
                .containsExactly(Standing.NOT_MET, Standing.NOT_REACHED);
        assertThat(explanation.lines().get(0).says()).isEqualTo("1 visit found, and at least 2 are asked for");
        assertThat(explanation.lines().get(0).evidence())
                .extracting(Evidence::inWords)
                .hasSize(1);
    }

    @Test
    void a_quiet_rule_names_the_fact_that_stands_in_its_way() {
        Explanation explanation = explain(
                ENOUGH,
                given().with(
                                visit("v1", "2024-02-01", Answer.NO),
                                visit("v2", "2024-02-02", Answer.NO),
                                visit("v3", "2024-02-03", Answer.YES)));

        Line stopped = explanation.lines().get(1);
        assertThat(stopped.standing()).isEqualTo(Standing.NOT_MET);
        assertThat(stopped.says()).isEqualTo("1 visit found, and none is asked for");
        assertThat(stopped.evidence()).containsExactly(new Evidence.Found(visit("v3", "2024-02-03", Answer.YES)));
    }

    @Test
    void a_rule_that_found_nothing_says_what_it_searched_for_and_where() {
        Explanation explanation =
                explain("Visit( seenAlone == Answer.NO, on > $day.back(\"visits.six-weeks\") )", given());

        assertThat(explanation.lines().get(0).evidence())
                .extracting(Evidence::inWords)
                .containsExactly(
                        "Not found from 20 January 2024 to 1 March 2024: any visit at which the child was not spoken with alone");
    }

    @Test
    void a_line_that_lacks_what_a_line_above_lacked_is_open_too() {
        CaseFile.Builder unsupplied = fostered().with(visit("v1", "2024-02-01", Answer.NO));

        Explanation explanation = explain(
                "not Visit( seen == Answer.YES, on > $day.back(\"visits.six-weeks\") )\n"
                        + "not Visit( seenAlone == Answer.YES, on > $day.back(\"visits.six-weeks\") )\n"
                        + "Visit( seen == Answer.YES, on > $day.back(\"visits.six-weeks\") )",
                unsupplied);

        assertThat(explanation.lines())
                .extracting(Line::standing)
                .containsExactly(Standing.OPEN, Standing.OPEN, Standing.OPEN);
        assertThat(explanation.lines().get(2).evidence())
                .as("no absence is claimed")
                .isEmpty();
    }

    @Test
    void what_would_settle_a_rule_that_cannot_tell_comes_first() {
        // v1 decides; v2 lies outside the window and does not, whatever it says.
        Explanation explanation = explain(
                "not Visit( seen == Answer.YES, on > $day.back(\"visits.six-weeks\") )",
                given().with(
                                visit("v1", "2024-02-01", Answer.NOT_RECORDED),
                                visit("v2", "2023-02-01", Answer.NOT_RECORDED)));

        assertThat(explanation.outcome()).isInstanceOf(Outcome.CannotTell.class);
        assertThat(explanation.decisive()).extracting(Gap::what).containsExactly("v1.seen");
        assertThat(explanation.lines().get(0).standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    void an_answer_that_changes_nothing_by_itself_is_not_decisive() {
        // Visits were not supplied, so whatever v1 says another visit may have seen the child.
        CaseFile.Builder unsupplied = fostered().with(visit("v1", "2024-02-01", Answer.NOT_RECORDED));

        Explanation explanation = explain("Visit( seen == Answer.NO, seenAlone == Answer.NO )", unsupplied);

        assertThat(explanation.decisive())
                .as("seen and alone together decide, each filled both ways")
                .extracting(Gap::what)
                .containsExactly("v1.seen", "v1.seenAlone");
        assertThat(explain2("not Visit( seen == Answer.YES )", unsupplied).decisive())
                .as("yes would settle it")
                .extracting(Gap::what)
                .containsExactly("v1.seen");
        assertThat(explain2("not Visit( seen == Answer.YES, on < $day.back(\"visits.six-weeks\") )", unsupplied)
                        .decisive())
                .isEmpty();
    }

    private Explanation explain2(String condition, CaseFile.Builder given) {
        return TestBook.in(newFolder())
                .rule("the-rule", condition)
                .open()
                .assess(given.build(), DAY)
                .explain("the-rule");
    }

    private Path newFolder() {
        try {
            return java.nio.file.Files.createTempDirectory(folder, "rules");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void the_next_change_by_time_alone_is_the_first_day_on_which_assessing_answers_otherwise() {
        RuleBook book = RuleBook.open(Path.of("rules"));
        RandomCases cases = new RandomCases(31);
        // Nothing is recorded of the first one's child.
        cases.next(4);
        int changes = 0;
        CaseFile seen = cases.next(4).asAt(DAY);
        Assessment now = book.assess(seen, DAY);
        LocalDate[] next = new LocalDate[book.rules().size()];
        for (int ahead = 1; ahead <= 731; ahead++) {
            LocalDate on = DAY.plusDays(ahead);
            Assessment then = book.assess(nothingElseRecorded(seen, on), on);
            for (int rule = 0; rule < next.length; rule++) {
                if (next[rule] == null
                        && !answer(then.outcomes().get(rule))
                                .equals(answer(now.outcomes().get(rule)))) {
                    next[rule] = on;
                }
            }
        }
        for (int rule = 0; rule < next.length; rule++) {
            Rule asked = book.rules().get(rule);
            Explanation.Next told = now.explain(asked.id()).next();
            assertThat(told == null ? null : told.on()).as(asked.id()).isEqualTo(next[rule]);
            changes += told == null ? 0 : 1;
        }
        assertThat(changes).as("answers that change").isGreaterThan(5);
    }

    private static CaseFile nothingElseRecorded(CaseFile seen, LocalDate until) {
        return seen.withFacts(
                seen.facts(),
                seen.coverage().stream()
                        .map(each -> each.until().isBefore(DAY) || each.until().isAfter(until)
                                ? each
                                : new Coverage(each.of(), each.from(), until))
                        .toList());
    }

    private static String answer(Outcome outcome) {
        return outcome.written()
                + (outcome instanceof Outcome.Prompted prompted
                        ? prompted.prompts().stream().map(Prompt::key).toList()
                        : List.of());
    }

    @Test
    void an_answer_not_supplied_can_be_late_only_from_the_day_after_it_was_due() {
        CaseFile.Builder asked = given().with(
                        new Request("r1", DAY.minusDays(10), Person.CHILD, Topic.FAMILY_TIME, null, null, null))
                .covering(new Coverage("requests", null, DAY));

        Explanation.Next next = explain("Request( answer.on > $day.due(\"visits.six-weeks\", on) )", asked)
                .next();

        assertThat(next).isEqualTo(new Explanation.Next(DAY.plusDays(42 - 10 + 1), OutcomeType.CANNOT_TELL));
    }

    @Test
    void a_rule_that_was_not_asked_cannot_be_explained() {
        Assessment assessment =
                TestBook.in(folder).rule("the-rule", ENOUGH).open().assess(given().build(), DAY);

        assertThatThrownBy(() -> assessment.explain("another-rule"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another-rule");
    }

    @Test
    void a_case_too_large_to_be_gone_through_again_is_explained_as_far_as_that_goes_and_says_so() {
        Explanation explanation = explain(
                "$one : Visit( seen == Answer.YES, on > $day.back(\"visits.six-weeks\") )\nnot Visit( seen == Answer.NO, on > $one.on )",
                visits(2_000));

        assertThat(explanation.outcome()).isInstanceOf(Outcome.Prompted.class);
        assertThat(explanation.unfinished()).isTrue();
        assertThat(explanation.lines()).extracting(Line::standing).containsExactly(Standing.MET, Standing.MET);
        assertThat(explanation.next()).isNull();
    }

    @Test
    void a_rule_that_asks_more_often_of_one_child_than_anybody_reads_is_a_fault_of_that_rule() {
        assertThat(forEach(2_000)).isInstanceOf(Outcome.Prompted.class);
        assertThat(forEach(2_001).gaps())
                .extracting(Gap::inWords)
                .singleElement()
                .asString()
                .contains("the case has more facts than this rule can ask about");
    }

    private Outcome forEach(int visits) {
        return TestBook.in(folder)
                .rule("the-rule", "$one : Visit( seen == Answer.YES )", "per", "$one")
                .open()
                .assess(visits(visits).build(), DAY)
                .outcomes()
                .get(0);
    }

    private static CaseFile.Builder visits(int number) {
        CaseFile.Builder given = given();
        for (int i = 0; i < number; i++) {
            given.with(visit("v" + i, "2024-02-" + (10 + i % 20), Answer.YES));
        }
        return given;
    }
}
