package org.reviewlearning.heed.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.RuleSelection;
import org.reviewlearning.heed.SecondReading;
import org.reviewlearning.heed.TestBook;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.Arrangement;
import org.reviewlearning.heed.facts.ArrangementBuilder;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Meeting;
import org.reviewlearning.heed.facts.MeetingBuilder;
import org.reviewlearning.heed.facts.MeetingKind;
import org.reviewlearning.heed.facts.Request;
import org.reviewlearning.heed.facts.RequestAnswer;
import org.reviewlearning.heed.facts.RequestOutcome;
import org.reviewlearning.heed.facts.Step;
import org.reviewlearning.heed.facts.Visit;
import org.reviewlearning.heed.facts.VisitBuilder;

/**
 * What random rules and cases have found that a refusal does not settle; those that one does stand in {@code refused.txt}.
 * Every case is invented.
 */
class FoundTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @TempDir
    private Path folder;

    private static Visit visit(String id, int daysAgo, Answer seen) {
        return VisitBuilder.builder()
                .id(id)
                .on(DAY.minusDays(daysAgo))
                .seen(seen)
                .build();
    }

    private static Meeting meeting(@Nullable MeetingKind of) {
        return MeetingBuilder.builder().id("m1").on(DAY.minusDays(1)).of(of).build();
    }

    private static Meeting meeting(String id, int daysAgo) {
        return MeetingBuilder.builder().id(id).on(DAY.minusDays(daysAgo)).build();
    }

    private static Request request(String id, int daysAgo, @Nullable RequestAnswer answer) {
        return new Request(id, DAY.minusDays(daysAgo), null, null, answer, null, null);
    }

    private static CaseFile.Builder fostered(Fact... facts) {
        return CaseFile.about("INVENTED")
                .child(new Child(LocalDate.of(2010, 2, 28), ArrangementKind.FOSTER))
                .with(facts);
    }

    /** The outcome of one rule, read by both; whatever they make of it, they make the same of it. */
    private static Outcome only(RuleBook book, CaseFile.Builder file) {
        Assessment assessment = book.assess(file.build(), DAY, RuleSelection.LIVE, SecondReading.ALWAYS);
        assertThat(assessment.faulted()).as("%s", assessment.unknowns()).isFalse();
        return assessment.outcomes().get(0);
    }

    private static List<Evidence> because(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Prompted.class);
        return ((Outcome.Prompted) outcome).prompts().get(0).because();
    }

    @Test
    void a_meeting_of_a_sort_nobody_recorded_may_have_settled_it_and_drools_may_take_it_for_settled() {
        RuleBook book =
                TestBook.in(folder).rule("asks", """
                        $visit : Visit( seen == Answer.NO )
                        not Meeting( of != MeetingKind.REVIEW, on > $visit.on )
                        """, "settling", "Meeting").open();

        Outcome outcome = only(book, fostered(visit("v1", 5, Answer.NO), meeting(null)));

        assertThat(((Outcome.Prompted) outcome).prompts().get(0).despite())
                .extracting(Gap::what)
                .containsExactly("m1.of", "meetings");
    }

    @Test
    void of_two_things_that_have_not_happened_neither_is_the_other() {
        RuleBook book = TestBook.in(folder)
                .rule("same", "Outing( told.corrected.agreed == told.byChild )")
                .file("same.drl", outings("same", "=="))
                .file("other.drl", outings("other", "!="))
                .open(RandomBook.WORDS);
        Outing untold = new Outing(
                "o1", DAY, null, Answer.YES, Answer.YES, null, null, null, null, null, null, null, null, null, null);

        Assessment assessment = book.assess(
                fostered(untold).covering(Coverage.whole(Outing.class, DAY)).build(),
                DAY,
                RuleSelection.LIVE,
                SecondReading.ALWAYS);

        assertThat(assessment.outcomes())
                .extracting(outcome -> outcome.rule().id() + " " + outcome.written())
                .containsExactly("other prompted", "same quiet");
    }

    private static String outings(String id, String sign) {
        return new RandomRule(id, List.of(), java.util.Map.of(), 0)
                .drl()
                .replace("when\n", "when\n  Outing( told.corrected.agreed " + sign + " told.byChild )\n")
                .replace("invented/finding", "invented-review/visits");
    }

    @Test
    void a_prompt_that_would_rest_on_nothing_is_not_made() {
        RuleBook book = TestBook.in(folder)
                .rule("asks", "not Meeting( of == MeetingKind.REVIEW )", "settling", "Meeting")
                .open();

        assertThat(only(book, fostered())).isInstanceOf(Outcome.CannotTell.class);
        assertThat(because(only(book, fostered().covering(Coverage.whole(Meeting.class, DAY)))))
                .hasOnlyElementsOfType(Evidence.NotFound.class);
    }

    @Test
    void a_figure_without_a_value_within_another_reaches_no_day_and_disturbs_no_other_rule() {
        RuleBook book = TestBook.in(folder)
                .thresholds("""
                        visits.coming:
                          values: [{value: 4, from: 2024-04-01}]
                          unit: weeks
                          origin: judgement
                          cite: invented for tests
                          owner: practice-improvement
                        """)
                .rule("asks", "Visit( seen == Answer.NO )")
                .rule("later", "Visit( on > $day.due(\"visits.long\", $day.due(\"visits.coming\", on)) )")
                .open();

        Assessment assessment =
                book.assess(fostered(visit("v1", 5, Answer.NO)).build(), DAY, RuleSelection.LIVE, SecondReading.ALWAYS);

        assertThat(assessment.outcomes()).extracting(Outcome::written).containsExactly("prompted", "out-of-scope");
    }

    @Test
    void a_day_may_be_compared_with_a_day_counted_from_itself() {
        RuleBook book = TestBook.in(folder)
                .rule("asks", "Visit( on < $day.due(\"visits.six-weeks\", on) )")
                .open();

        assertThat(because(only(book, fostered(visit("v1", 5, Answer.NO))))).hasSize(1);
    }

    @Test
    void where_there_may_be_so_many_at_most_they_are_all_evidence() {
        RuleBook book = TestBook.in(folder)
                .rule("asks", "$visits : List( size <= $day.count(\"visits.enough\") ) from collect( Visit() )")
                .open();

        Outcome outcome = only(
                book,
                fostered(visit("v1", 5, Answer.NO), visit("v2", 6, Answer.NO))
                        .covering(Coverage.whole(Visit.class, DAY)));

        assertThat(because(outcome)).hasSize(2);
    }

    @Test
    void what_is_too_many_for_another_match_still_is_over_the_evidence_alone() {
        RuleBook book = TestBook.in(folder)
                .rule("asks", """
                        $one : Visit()
                        $other : Visit( id != $one.id )
                        $meetings : List( size <= $day.count("visits.enough") ) from collect( Meeting( on <= $other.on ) )
                        $days : Set( size > $day.count("visits.enough") )
                            from accumulate( Visit( $when : on ), collectSet( $when ) )
                        """, "per", "$one", "ask", "What of {$other.on}?")
                .open();

        Outcome outcome = only(
                book,
                fostered(
                                visit("v1", 10, Answer.NO),
                                visit("v2", 9, Answer.NO),
                                visit("v3", 1, Answer.NO),
                                meeting("m1", 12),
                                meeting("m2", 11),
                                meeting("m3", 5))
                        .covering(Coverage.whole(Visit.class, DAY), Coverage.whole(Meeting.class, DAY)));

        assertThat(((Outcome.Prompted) outcome).prompts())
                .extracting(Prompt::key)
                .containsExactly("asks/visit:v1", "asks/visit:v2", "asks/visit:v3");
    }

    @Test
    void what_is_left_open_because_its_part_was_not_supplied_still_counts_towards_at_least() {
        RuleBook book = TestBook.in(folder)
                .rule(
                        "asks",
                        "$requests : List( size >= $day.count(\"visits.enough\") ) from collect( Request( answer.on >= on ) )",
                        "ask",
                        "What of {$requests.count}?")
                .open();
        RequestAnswer answer = new RequestAnswer(DAY, RequestOutcome.MET, null, null);

        Outcome outcome = only(
                book,
                fostered(request("r1", 5, answer), request("r2", 6, answer), request("r3", 7, null))
                        .covering(new Coverage("requests", null, DAY)));

        assertThat(because(outcome)).hasSize(2);
        assertThat(((Outcome.Prompted) outcome).prompts().get(0).ask()).isEqualTo("What of at least 2?");
    }

    @Test
    void the_period_of_care_stays_what_it_was_when_arrangements_are_evidence() {
        RuleBook book = TestBook.in(folder)
                .rule("asks", "$one : Arrangement()\nnot Meeting( of == MeetingKind.REVIEW )", "per", "$one")
                .open();
        LocalDate began = DAY.minusDays(100);
        LocalDate changed = DAY.minusDays(50);

        Outcome outcome = only(
                book,
                fostered(
                                ArrangementBuilder.builder()
                                        .id("a1")
                                        .of(ArrangementKind.KINSHIP)
                                        .from(began)
                                        .ending(new Step(changed, null))
                                        .build(),
                                ArrangementBuilder.builder()
                                        .id("a2")
                                        .of(ArrangementKind.FOSTER)
                                        .from(changed)
                                        .build())
                        .covering(new Coverage("meetings.*", began, DAY), Coverage.whole(Arrangement.class, DAY)));

        assertThat(((Outcome.Prompted) outcome).prompts()).hasSize(2);
    }
}
