package org.reviewlearning.heed.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reviewlearning.heed.Cases.meeting;
import static org.reviewlearning.heed.Cases.visit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.RuleSelection;
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
import org.reviewlearning.heed.facts.Involvement;
import org.reviewlearning.heed.facts.Meeting;
import org.reviewlearning.heed.facts.MeetingKind;
import org.reviewlearning.heed.facts.Person;
import org.reviewlearning.heed.facts.Request;
import org.reviewlearning.heed.facts.RequestAnswer;
import org.reviewlearning.heed.facts.Step;
import org.reviewlearning.heed.facts.Topic;
import org.reviewlearning.heed.facts.Visit;
import org.reviewlearning.heed.facts.VisitBuilder;
import org.reviewlearning.heed.facts.WorkerRole;

/** The four outcomes, in the order in which they are decided. Every case is invented. */
class OutcomesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final Child FOSTERED = new Child(LocalDate.of(2010, 2, 28), ArrangementKind.FOSTER);

    private static final String NOT_SEEN_SINCE = """
            $last : Visit( seen == Answer.YES, on > $day.back("visits.six-weeks") )
            not Visit( seen == Answer.YES, on > $last.on )
            not Meeting( of == MeetingKind.STABILITY, on > $last.on )
            """;

    @TempDir
    Path folder;

    private static Request request(String id, String on, Topic topic, @Nullable RequestAnswer answer) {
        return new Request(id, LocalDate.parse(on), Person.CHILD, topic, answer, null, null);
    }

    private static CaseFile.Builder fostered() {
        return CaseFile.about("INVENTED").child(FOSTERED);
    }

    private Outcome outcome(String condition, CaseFile.Builder given, String... metadata) {
        RuleBook book =
                TestBook.in(folder).rule("the-rule", condition, metadata).open();
        return book.assess(given.build(), DAY).outcomes().get(0);
    }

    private static List<String> gaps(Outcome outcome) {
        return outcome.gaps().stream().map(Gap::what).toList();
    }

    private static Prompt prompt(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Prompted.class);
        return ((Outcome.Prompted) outcome).prompts().get(0);
    }

    @Test
    void a_rule_for_another_arrangement_is_out_of_scope_even_when_nothing_was_supplied() {
        Outcome outcome = outcome(
                "Visit( seen == Answer.NO )",
                CaseFile.about("INVENTED").child(new Child(null, ArrangementKind.ADOPTION)));

        assertThat(outcome).isInstanceOf(Outcome.OutOfScope.class);
    }

    @Test
    void an_unknown_arrangement_is_a_gap_and_never_out_of_scope() {
        Outcome outcome = outcome("Visit( seen == Answer.NO )", CaseFile.about("INVENTED"));

        assertThat(outcome).isInstanceOf(Outcome.CannotTell.class);
        assertThat(gaps(outcome)).containsExactly("child.arrangement");
    }

    @Test
    void what_can_only_lie_before_the_present_period_of_care_is_searched_for_in_all_of_the_child_s_life() {
        // The random books found this: without the request, whose kind was not supplied, the rule was quiet.
        Arrangement care = ArrangementBuilder.builder()
                .id("a1")
                .of(ArrangementKind.FOSTER)
                .from(DAY.minusDays(30))
                .build();
        Outcome outcome = outcome(
                "$visit : Visit( seen == Answer.NO )\nRequest( on <= $visit.on )",
                CaseFile.about("INVENTED")
                        .with(care, visit("v1", DAY.minusDays(400).toString(), Answer.NO))
                        .covering(Coverage.whole(Visit.class, DAY), Coverage.whole(Arrangement.class, DAY)));

        assertThat(outcome).isInstanceOf(Outcome.CannotTell.class);
    }

    @Test
    void an_arrangement_that_ended_before_the_day_no_longer_counts() {
        Arrangement ended = ArrangementBuilder.builder()
                .id("a1")
                .of(ArrangementKind.FOSTER)
                .from(LocalDate.of(2020, 1, 1))
                .ending(new Step(DAY, null))
                .build();
        Outcome outcome = outcome(
                "Visit( seen == Answer.NO )",
                CaseFile.about("INVENTED").with(ended).covering(Coverage.whole(Arrangement.class, DAY)));

        assertThat(outcome).isInstanceOf(Outcome.OutOfScope.class);
    }

    @Test
    void ages_are_counted_to_the_day_and_born_on_29_february_means_a_birthday_on_1_march() {
        RuleBook book = TestBook.in(folder)
                .rule("the-rule", "Visit( seen == Answer.NO )", "ages", "4-15: an invented regulation")
                .open();
        CaseFile leapling = CaseFile.about("INVENTED")
                .child(new Child(LocalDate.of(2008, 2, 29), ArrangementKind.FOSTER))
                .covering(Coverage.whole(Visit.class, LocalDate.of(2030, 1, 1)))
                .build();

        assertThat(book.assess(leapling, LocalDate.of(2012, 2, 28)).outcomes().get(0))
                .isInstanceOf(Outcome.OutOfScope.class);
        assertThat(book.assess(leapling, LocalDate.of(2012, 2, 29)).outcomes().get(0))
                .isInstanceOf(Outcome.Quiet.class);
        assertThat(book.assess(leapling, LocalDate.of(2024, 2, 28)).outcomes().get(0))
                .isInstanceOf(Outcome.Quiet.class);
        assertThat(book.assess(leapling, LocalDate.of(2024, 2, 29)).outcomes().get(0))
                .isInstanceOf(Outcome.OutOfScope.class);
        CaseFile unrecorded = CaseFile.about("INVENTED")
                .child(new Child(null, ArrangementKind.FOSTER))
                .build();
        assertThat(gaps(book.assess(unrecorded, DAY).outcomes().get(0))).containsExactly("child.bornOn");
    }

    @Test
    void before_its_first_value_a_threshold_puts_its_rule_out_of_scope_and_is_never_zero() {
        RuleBook book = TestBook.in(folder)
                .thresholds("""
                        later.window: {unit: days, origin: local, owner: us, cite: c, values: [{value: 5, from: 2024-03-01}, {value: 9, from: 2024-04-01}]}
                        """)
                .rule("the-rule", "Visit( on > $day.back(\"later.window\") )")
                .open();
        CaseFile seen = fostered()
                .with(visit("v1", "2024-02-26", Answer.YES))
                .covering(Coverage.whole(Visit.class, LocalDate.of(2025, 1, 1)))
                .build();

        assertThat(book.assess(seen, LocalDate.of(2024, 2, 29)).outcomes().get(0))
                .isInstanceOfSatisfying(
                        Outcome.OutOfScope.class, out -> assertThat(out.why()).contains("later.window"));
        assertThat(book.assess(seen, LocalDate.of(2024, 3, 1)).prompts().get(0).thresholds())
                .extracting(inForce -> inForce.amount().value())
                .containsExactly(5);
        assertThat(book.assess(seen, LocalDate.of(2024, 4, 1)).outcomes().get(0))
                .isInstanceOf(Outcome.Quiet.class);
    }

    @Test
    void a_rule_is_asked_on_its_first_day_and_no_longer_on_its_last() {
        RuleBook book = TestBook.in(folder)
                .rule(
                        "the-rule",
                        "Visit( seen == Answer.NO )",
                        "inForceFrom",
                        "2024-03-01",
                        "inForceUntil",
                        "2024-03-02")
                .open();
        CaseFile empty = fostered().covering(Coverage.whole(Visit.class, DAY)).build();

        assertThat(book.assess(empty, DAY.minusDays(1)).notAsked())
                .extracting("why")
                .containsExactly("not in force on this day");
        assertThat(book.assess(empty, DAY).outcomes()).hasSize(1);
        assertThat(book.assess(empty, DAY.plusDays(1)).notAsked()).hasSize(1);
    }

    @Test
    void a_kind_that_was_not_supplied_cannot_be_told_and_is_named() {
        Outcome outcome = outcome("Visit( seen == Answer.NO )", fostered());

        assertThat(outcome).isInstanceOf(Outcome.CannotTell.class);
        assertThat(gaps(outcome)).containsExactly("visits");
    }

    @Test
    void a_fact_that_is_given_prompts_although_its_kind_was_not_supplied() {
        Outcome outcome = outcome("Visit( seen == Answer.NO )", fostered().with(visit("v1", "2024-02-01", Answer.NO)));

        assertThat(prompt(outcome).because()).containsExactly(new Evidence.Found(visit("v1", "2024-02-01", Answer.NO)));
        assertThat(gaps(outcome)).containsExactly("visits");
    }

    @Test
    void an_unrecorded_answer_is_unknown_however_the_rule_is_spelt() {
        for (String spelt : List.of(
                "Visit( seen == Answer.NO )",
                "Visit( seen != Answer.YES )",
                "exists Visit( seen == Answer.NO )",
                "not Visit( seen == Answer.YES )",
                "not Visit( seen != Answer.NO )",
                "$v : List( size >= $day.count(\"visits.enough\") ) from collect( Visit( seen == Answer.NO ) )",
                "$v : List( size < $day.count(\"visits.enough\") ) from collect( Visit( seen == Answer.NO ) )")) {
            RuleBook book = TestBook.in(newFolder()).rule("the-rule", spelt).open();
            CaseFile given = fostered()
                    .with(visit("v1", "2024-02-01", Answer.NOT_RECORDED))
                    .with(spelt.contains("size") ? List.of(visit("v2", "2024-02-02", Answer.NO)) : List.of())
                    .covering(Coverage.whole(Visit.class, DAY))
                    .build();

            Outcome outcome = book.assess(given, DAY).outcomes().get(0);

            assertThat(outcome).as(spelt).isInstanceOf(Outcome.CannotTell.class);
            assertThat(gaps(outcome)).as(spelt).containsExactly("v1.seen");
        }
    }

    @ParameterizedTest
    @CsvSource({"NOT_RECORDED, prompted", "NO, quiet", "YES, quiet"})
    void what_is_not_recorded_is_known_to_a_rule_that_asks_for_the_record(Answer seen, String expected) {
        Outcome outcome = outcome(
                "Visit( seen == Answer.NOT_RECORDED )",
                fostered().with(visit("v1", "2024-02-01", seen)).covering(Coverage.whole(Visit.class, DAY)),
                "level",
                "supervision");

        assertThat(outcome.written()).isEqualTo(expected);
    }

    @Test
    void nothing_is_asked_for_of_what_has_not_happened() {
        String blank = "Request( answer.outcome == Answer.NOT_RECORDED )";
        Coverage all = Coverage.whole(Request.class, DAY);
        RequestAnswer answered = new RequestAnswer(LocalDate.parse("2024-02-09"), null, null, null);

        Outcome waiting = outcome(
                blank,
                fostered()
                        .with(request("r1", "2024-02-01", Topic.THERAPY, null))
                        .covering(all),
                "level",
                "supervision");
        Outcome noted = outcome(
                blank,
                fostered()
                        .with(request("r1", "2024-02-01", Topic.THERAPY, answered))
                        .covering(all),
                "level",
                "supervision");

        assertThat(waiting.written()).isEqualTo("quiet");
        assertThat(noted.written()).isEqualTo("prompted");
    }

    @Test
    void an_either_or_is_true_when_one_side_is_and_the_other_is_unknown() {
        Outcome outcome = outcome(
                "Visit( seen == Answer.NO || seenAlone == Answer.NO )",
                fostered().with(visit("v1", "2024-02-01", Answer.NO)).covering(Coverage.whole(Visit.class, DAY)));

        assertThat(prompt(outcome).because()).hasSize(1);
    }

    @Test
    void an_absence_is_evidence_only_when_the_period_searched_was_supplied() {
        CaseFile.Builder given = fostered()
                .with(visit("v1", "2024-02-01", Answer.YES))
                .covering(Coverage.whole(Meeting.class, DAY))
                .covering(new Coverage("visits.*", LocalDate.of(2024, 2, 2), DAY));

        Prompt prompt = prompt(outcome(NOT_SEEN_SINCE, given));

        assertThat(prompt.because())
                .extracting(Evidence::inWords)
                .containsExactly(
                        "Visit, 1 February 2024; child seen: yes; spoken with alone: not recorded",
                        "Not found from 2 February 2024 to 1 March 2024: any stability meeting",
                        "Not found from 2 February 2024 to 1 March 2024: any visit at which the child was seen");
    }

    @Test
    void coverage_that_begins_a_day_late_or_ends_a_day_early_is_not_enough() {
        RuleBook book = TestBook.in(folder).rule("the-rule", NOT_SEEN_SINCE).open();
        for (Coverage tooShort : List.of(
                new Coverage("visits.*", LocalDate.of(2024, 2, 3), DAY),
                new Coverage("visits.*", LocalDate.of(2024, 2, 2), DAY.minusDays(1)))) {
            CaseFile given = fostered()
                    .with(visit("v1", "2024-02-01", Answer.YES))
                    .covering(Coverage.whole(Meeting.class, DAY), tooShort)
                    .build();

            assertThat(gaps(book.assess(given, DAY).outcomes().get(0)))
                    .as(tooShort.toString())
                    .contains("visits");
            assertThat(book.assess(given, DAY).prompts()).isEmpty();
        }
    }

    @Test
    void a_settling_kind_that_was_not_supplied_leaves_the_prompt_standing_and_says_so() {
        CaseFile.Builder given =
                fostered().with(visit("v1", "2024-02-01", Answer.YES)).covering(Coverage.whole(Visit.class, DAY));

        Prompt prompt = prompt(outcome(NOT_SEEN_SINCE, given, "settling", "Meeting"));

        assertThat(prompt.despite()).extracting(Gap::what).containsExactly("meetings");
    }

    @Test
    void a_settling_record_that_says_too_little_leaves_the_prompt_standing_too() {
        CaseFile.Builder given = fostered()
                .with(visit("v1", "2024-02-01", Answer.YES), meeting("m1", LocalDate.parse("2024-02-10"), null))
                .covering(Coverage.whole(Visit.class, DAY), Coverage.whole(Meeting.class, DAY));

        Prompt prompt = prompt(outcome(NOT_SEEN_SINCE, given, "settling", "Meeting"));

        assertThat(prompt.despite()).extracting(Gap::what).containsExactly("m1.of");
    }

    @Test
    void a_settling_record_that_is_there_settles() {
        CaseFile.Builder given = fostered()
                .with(
                        visit("v1", "2024-02-01", Answer.YES),
                        meeting("m1", LocalDate.parse("2024-02-10"), MeetingKind.STABILITY))
                .covering(Coverage.whole(Visit.class, DAY), Coverage.whole(Meeting.class, DAY));

        assertThat(outcome(NOT_SEEN_SINCE, given, "settling", "Meeting")).isInstanceOf(Outcome.Quiet.class);
    }

    @Test
    void a_sort_of_meeting_supplied_apart_is_enough_for_a_rule_that_asks_only_for_it() {
        CaseFile.Builder given = fostered()
                .with(visit("v1", "2024-02-01", Answer.YES))
                .covering(Coverage.whole(Visit.class, DAY), new Coverage("meetings/stability", null, DAY));

        assertThat(prompt(outcome(NOT_SEEN_SINCE, given)).despite()).isEmpty();
    }

    @Test
    void another_sort_of_meeting_supplied_apart_is_not() {
        CaseFile.Builder given = fostered()
                .with(visit("v1", "2024-02-01", Answer.YES))
                .covering(Coverage.whole(Visit.class, DAY), new Coverage("meetings/review", null, DAY));

        assertThat(gaps(outcome(NOT_SEEN_SINCE, given))).containsExactly("meetings/stability");
    }

    @Test
    void a_part_that_is_absent_means_not_yet_only_when_such_parts_were_supplied() {
        RuleBook book = TestBook.in(folder)
                .rule("the-rule", "Request( answer == null )")
                .open();
        CaseFile.Builder given = fostered().with(request("r1", "2024-02-01", Topic.THERAPY, null));

        CaseFile withoutParts =
                given.covering(new Coverage("requests", null, DAY)).build();
        CaseFile withParts =
                given.covering(new Coverage("requests.answer", null, DAY)).build();

        assertThat(gaps(book.assess(withoutParts, DAY).outcomes().get(0))).containsExactly("requests.answer");
        assertThat(book.assess(withParts, DAY).prompts()).hasSize(1);
    }

    @Test
    void a_part_from_after_the_day_or_recorded_after_it_is_not_seen() {
        RuleBook book = TestBook.in(folder)
                .rule("the-rule", "Request( answer == null )")
                .open();
        RequestAnswer answer = new RequestAnswer(LocalDate.of(2024, 2, 20), null, null, LocalDate.of(2024, 3, 1));
        CaseFile given = fostered()
                .with(request("r1", "2024-02-01", Topic.THERAPY, answer))
                .covering(Coverage.whole(Request.class, LocalDate.of(2024, 3, 31)))
                .build();

        assertThat(book.assess(given, LocalDate.of(2024, 1, 31)).outcomes().get(0))
                .isInstanceOf(Outcome.Quiet.class);
        assertThat(book.assess(given, LocalDate.of(2024, 2, 1)).prompts()).hasSize(1);
        assertThat(book.assess(given, LocalDate.of(2024, 2, 29)).prompts()).hasSize(1);
        assertThat(book.assess(given, LocalDate.of(2024, 3, 1)).outcomes().get(0))
                .isInstanceOf(Outcome.Quiet.class);
    }

    @Test
    void a_count_from_partial_coverage_says_at_least() {
        CaseFile.Builder given = fostered()
                .with(visit("v1", "2024-02-01", Answer.NO), visit("v2", "2024-02-02", Answer.NO))
                .covering(new Coverage("visits.*", LocalDate.of(2024, 2, 1), DAY));

        Prompt prompt = prompt(outcome(
                "$v : List( size >= $day.count(\"visits.enough\") ) from collect( Visit( seen == Answer.NO, on > $day.back(\"visits.six-weeks\") ) )",
                given,
                "ask",
                "Not seen {$v.count} times since {$v.earliest.on}, last on {$v.latest.on}. Why?"));

        assertThat(prompt.ask())
                .isEqualTo("Not seen at least 2 times since 1 February 2024, last on 2 February 2024. Why?");
        assertThat(prompt.despite()).extracting(Gap::what).containsExactly("visits");
        assertThat(prompt.thresholds()).extracting("name").containsExactly("visits.enough", "visits.six-weeks");
    }

    @Test
    void distinct_workers_are_counted_once_however_often_they_came_back() {
        Involvement first = worker("i1", "w1", "2023-05-01");
        Involvement second = worker("i2", "w2", "2023-07-01");
        Involvement again = worker("i3", "w1", "2023-09-01");
        String condition =
                "$workers : Set( size >= $day.count(\"visits.enough\") ) from accumulate( Involvement( role == WorkerRole.SOCIAL_WORKER, $worker : worker ), collectSet( $worker ) )";
        RuleBook book = TestBook.in(folder)
                .rule("the-rule", condition, "ask", "{$workers.count} people have come. Who stays?")
                .open();

        CaseFile two = fostered()
                .with(first, second, again)
                .covering(Coverage.whole(Involvement.class, DAY))
                .build();
        CaseFile one = fostered()
                .with(first, again)
                .covering(Coverage.whole(Involvement.class, DAY))
                .build();

        assertThat(book.assess(two, DAY).prompts().get(0).ask()).isEqualTo("2 people have come. Who stays?");
        assertThat(book.assess(two, DAY).prompts().get(0).because()).hasSize(3);
        assertThat(book.assess(one, DAY).outcomes().get(0)).isInstanceOf(Outcome.Quiet.class);
    }

    private static Involvement worker(String id, String worker, String from) {
        return new Involvement(
                id, WorkerRole.SOCIAL_WORKER, worker, LocalDate.parse(from), Answer.NO, null, null, null, null);
    }

    @Test
    void matches_with_one_key_are_one_prompt_and_their_evidence_is_one() {
        RuleBook book = TestBook.in(folder)
                .rule("per-topic", "Request( topic != Topic.OTHER, $topic : topic )", "per", "$topic")
                .rule("per-request", "$request : Request( topic != Topic.OTHER )", "per", "$request")
                .open();
        CaseFile given = fostered()
                .with(
                        request("r1", "2024-01-01", Topic.THERAPY, null),
                        request("r2", "2024-01-02", Topic.THERAPY, null),
                        request("r3", "2024-01-03", Topic.HEALTH, null))
                .covering(Coverage.whole(Request.class, DAY))
                .build();

        Assessment assessment = book.assess(given, DAY);

        assertThat(assessment.prompts())
                .extracting(Prompt::key)
                .containsExactly(
                        "per-request/request:r1",
                        "per-request/request:r2",
                        "per-request/request:r3",
                        "per-topic/topic:health",
                        "per-topic/topic:therapy");
        assertThat(assessment.prompts().get(4).because()).hasSize(2);
    }

    @Test
    void only_the_threshold_of_the_side_that_held_is_listed() {
        Prompt prompt = prompt(outcome(
                "Visit( on > $day.back(\"visits.six-weeks\") || $day.on > $day.due(\"visits.long\", on) )",
                fostered().with(visit("v1", "2024-02-28", Answer.YES)).covering(Coverage.whole(Visit.class, DAY))));

        assertThat(prompt.thresholds()).extracting("name").containsExactly("visits.six-weeks");
    }

    @Test
    void trials_are_asked_only_when_asked_for_and_drafts_only_with_everything() {
        RuleBook book = TestBook.in(folder)
                .rule("a-live", "Visit( seen == Answer.NO )")
                .rule("b-trial", "Visit( seen == Answer.NO )", "status", "trial")
                .rule("c-draft", "Visit( seen == Answer.NO )", "status", "draft")
                .open();
        CaseFile given = fostered()
                .with(visit("v1", "2024-02-01", Answer.NO))
                .covering(Coverage.whole(Visit.class, DAY))
                .build();

        Assessment live = book.assess(given, DAY);
        assertThat(live.outcomes()).hasSize(1);
        assertThat(live.notAsked()).extracting("why").containsExactly("on trial", "a draft");
        Assessment trial = book.assess(given, DAY, RuleSelection.LIVE_AND_TRIAL);
        assertThat(trial.prompts()).hasSize(1);
        assertThat(trial.trialPrompts()).hasSize(1);
        assertThat(book.assess(given, DAY, RuleSelection.EVERYTHING).trialPrompts())
                .hasSize(2);
    }

    @Test
    void facts_without_a_day_of_recording_are_counted() {
        RuleBook book = TestBook.in(folder)
                .rule("the-rule", "Visit( seen == Answer.NO )")
                .open();
        Visit recorded = VisitBuilder.builder()
                .id("v2")
                .on(LocalDate.of(2024, 2, 2))
                .seen(Answer.NO)
                .seenAlone(Answer.NO)
                .recordedOn(LocalDate.of(2024, 2, 3))
                .build();

        assertThat(book.assess(
                                fostered()
                                        .with(visit("v1", "2024-02-01", Answer.NO), recorded)
                                        .build(),
                                DAY)
                        .factsKnownFromTheirOwnDay())
                .isEqualTo(1);
    }

    private Path newFolder() {
        try {
            return java.nio.file.Files.createTempDirectory(folder, "rules");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Involvement worker(@Nullable LocalDate until) {
        return new Involvement(
                "i1",
                WorkerRole.SOCIAL_WORKER,
                "w1",
                DAY.minusYears(1),
                Answer.NO,
                null,
                until == null ? null : new Step(until),
                null,
                null);
    }

    /**
     * A return read long ago knew of a worker who may have left since: quiet about it was silence that looked like safety.
     * A worker who was still there when it was read has left later, if at all.
     */
    @ParameterizedTest
    @CsvSource({
        "            , involvements,                2024-03-01, Quiet",
        "            , involvements/social-worker,  2024-03-01, Quiet",
        "            , involvements,                2024-02-29, Quiet",
        "            , involvements/social-worker,  2024-02-20, Quiet",
        "            , involvements,                2024-02-19, CannotTell",
        "            , involvements/social-worker,  2024-02-19, CannotTell",
        "            , involvements.ending,         2024-03-01, Quiet",
        "            , involvements.ending,         2024-02-19, CannotTell",
        "            , visits,                      2024-03-01, CannotTell",
        "2024-02-28  , involvements,                2024-02-29, Quiet",
        "2024-02-10  , involvements,                2024-02-29, CannotTell",
        "2024-02-10  , involvements,                2024-03-01, Prompted"
    })
    void an_open_end_is_still_going_on_as_far_as_its_kind_was_supplied(
            @Nullable LocalDate until, String of, LocalDate supplied, String expected) {
        Outcome outcome = outcome(
                """
                $seen : Visit( seen == Answer.YES )
                not Involvement( role == WorkerRole.SOCIAL_WORKER, until == null || until > $seen.on )
                """,
                fostered()
                        .with(visit("v1", "2024-02-20", Answer.YES), worker(until))
                        .covering(Coverage.whole(Visit.class, DAY), new Coverage(of, null, supplied)));

        assertThat(outcome.getClass().getSimpleName()).isEqualTo(expected);
    }

    @Test
    void whether_it_still_goes_on_is_a_gap_of_the_day_itself() {
        Outcome outcome = outcome(
                "Involvement( role == WorkerRole.SOCIAL_WORKER, until == null )",
                fostered().with(worker(null)).covering(Coverage.whole(Involvement.class, DAY.minusDays(1))));

        assertThat(outcome).isInstanceOf(Outcome.CannotTell.class);
        assertThat(outcome.gaps())
                .extracting(Gap::inWords)
                .containsExactly("Not everything was supplied of involvements on 1 March 2024.");
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENTIAL, 2024-03-01, OutOfScope",
        "RESIDENTIAL, 2024-02-29, CannotTell",
        "FOSTER,      2024-03-01, Quiet",
        "FOSTER,      2024-02-29, Quiet"
    })
    void a_child_is_out_of_scope_only_while_the_arrangement_is_known_to_go_on(
            ArrangementKind kind, LocalDate supplied, String expected) {
        Outcome outcome = outcome(
                "Visit( seen == Answer.NO )",
                CaseFile.about("INVENTED")
                        .with(ArrangementBuilder.builder()
                                .id("a1")
                                .of(kind)
                                .from(DAY.minusYears(1))
                                .afterPermanence(Answer.NO)
                                .build())
                        .covering(Coverage.whole(Visit.class, DAY), Coverage.whole(Arrangement.class, supplied)),
                "for",
                "foster");

        assertThat(outcome.getClass().getSimpleName()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({", CannotTell", "FOSTER, Quiet", "RESIDENTIAL, OutOfScope"})
    void an_arrangement_of_no_recorded_sort_leaves_open_whom_a_rule_is_about_unless_the_case_says_it_of_the_child(
            @Nullable ArrangementKind stated, String expected) {
        Outcome outcome = outcome(
                "Visit( seen == Answer.NO )",
                CaseFile.about("INVENTED")
                        .child(new Child(null, stated))
                        .with(ArrangementBuilder.builder()
                                .id("a1")
                                .from(DAY.minusYears(1))
                                .afterPermanence(Answer.NO)
                                .build())
                        .covering(Coverage.whole(Visit.class, DAY), Coverage.whole(Arrangement.class, DAY)),
                "for",
                "foster");

        assertThat(outcome.getClass().getSimpleName()).isEqualTo(expected);
        if (stated == null) {
            assertThat(outcome.gaps()).extracting(Gap::what).containsExactly("a1.of");
        }
    }

    /** The one contradicts the other; nothing may be concluded from there being no arrangement. */
    @Test
    void an_arrangement_that_is_stated_and_not_among_those_said_to_be_whole_cannot_be_told_of() {
        String begun = "$arrangement : Arrangement( from < $day.on )";
        CaseFile.Builder given = fostered().covering(Coverage.whole(Arrangement.class, DAY));

        assertThat(outcome(begun, given)).isInstanceOf(Outcome.CannotTell.class);
    }

    @Test
    void no_arrangement_among_those_said_to_be_whole_and_none_stated_is_out_of_scope() {
        CaseFile.Builder given = CaseFile.about("INVENTED")
                .child(new Child(LocalDate.of(2010, 2, 28), null))
                .covering(Coverage.whole(Arrangement.class, DAY));

        assertThat(outcome("$arrangement : Arrangement( from < $day.on )", given))
                .isInstanceOf(Outcome.OutOfScope.class);
    }

    @Test
    void an_arrangement_not_yet_recorded_decides_nothing_on_a_day_before() {
        Arrangement later = ArrangementBuilder.builder()
                .id("a1")
                .from(DAY.plusMonths(3))
                .of(ArrangementKind.FOSTER)
                .build();
        CaseFile.Builder given = fostered().with(later).covering(Coverage.whole(Arrangement.class, DAY.plusMonths(4)));

        assertThat(outcome("$arrangement : Arrangement( from < $day.on )", given))
                .isInstanceOf(Outcome.CannotTell.class);
    }
}
