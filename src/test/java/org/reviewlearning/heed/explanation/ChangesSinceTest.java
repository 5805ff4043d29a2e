package org.reviewlearning.heed.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reviewlearning.heed.Cases.fostered;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.TestBook;
import org.reviewlearning.heed.assessment.Change;
import org.reviewlearning.heed.assessment.Change.Status;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.Arrangement;
import org.reviewlearning.heed.facts.ArrangementBuilder;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Person;
import org.reviewlearning.heed.facts.Request;
import org.reviewlearning.heed.facts.RequestAnswer;
import org.reviewlearning.heed.facts.RequestOutcome;
import org.reviewlearning.heed.facts.Step;
import org.reviewlearning.heed.facts.Topic;
import org.reviewlearning.heed.facts.Visit;
import org.reviewlearning.heed.facts.VisitBuilder;

/** What became of the prompts of an earlier assessment. Every case is invented. */
class ChangesSinceTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 12);
    private static final String UNANSWERED =
            "$request : Request( on > $day.back(\"visits.long\"), answer == null || answer.explainedToChildOn == null )";
    private static final String NOT_SEEN =
            "$v : List( size >= $day.count(\"visits.enough\") ) from collect( Visit( seen == Answer.NO, on > $day.back(\"visits.long\") ) )\n"
                    + "not Visit( seen == Answer.YES, on > $day.back(\"visits.six-weeks\") )";

    @TempDir
    Path folder;

    private RuleBook book() {
        return TestBook.in(newFolder())
                .rule("unanswered", UNANSWERED, "per", "$request")
                .rule("not-seen", NOT_SEEN)
                .open();
    }

    private Path newFolder() {
        try {
            return Files.createTempDirectory(folder, "rules");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CaseFile.Builder given() {
        return fostered().covering(Coverage.whole(Request.class, APRIL), Coverage.whole(Visit.class, APRIL));
    }

    private static Request request(String on, @Nullable RequestAnswer answer) {
        return new Request("r1", LocalDate.parse(on), Person.CHILD, Topic.THERAPY, answer, LocalDate.parse(on), null);
    }

    private static RequestAnswer explained(String on, @Nullable LocalDate recordedOn) {
        LocalDate day = LocalDate.parse(on);
        return new RequestAnswer(day, RequestOutcome.DECLINED, day, recordedOn);
    }

    private static Visit visit(String id, String on, Answer seen) {
        return VisitBuilder.builder()
                .id(id)
                .on(LocalDate.parse(on))
                .seen(seen)
                .recordedOn(LocalDate.parse(on))
                .build();
    }

    private static List<Change> since(RuleBook book, CaseFile caseFile) {
        return book.assess(caseFile, APRIL).since(Earlier.of(book.assess(caseFile, MARCH)));
    }

    @Test
    void a_prompt_that_was_not_there_is_new_and_one_that_was_is_still() {
        CaseFile caseFile = given().with(
                        request("2024-02-01", null),
                        visit("v1", "2024-03-10", Answer.NO),
                        visit("v2", "2024-03-20", Answer.NO))
                .build();

        assertThat(since(book(), caseFile))
                .containsExactly(
                        new Change("not-seen/case", Status.NEW, List.of()),
                        new Change("unanswered/request:r1", Status.STILL, List.of()));
    }

    @Test
    void a_fact_more_is_more_evidence_and_named() {
        Visit third = visit("v3", "2024-03-20", Answer.NO);
        CaseFile caseFile = given().with(
                        visit("v1", "2024-02-10", Answer.NO), visit("v2", "2024-02-20", Answer.NO), third)
                .build();

        assertThat(since(book(), caseFile))
                .containsExactly(new Change("not-seen/case", Status.MORE_EVIDENCE, List.of(new Evidence.Found(third))));
    }

    @Test
    void a_prompt_is_settled_by_the_fact_that_did_it() {
        Visit seen = visit("v3", "2024-03-20", Answer.YES);
        Request answered = request("2024-02-01", explained("2024-03-15", null));
        CaseFile caseFile = given().with(
                        visit("v1", "2024-02-10", Answer.NO),
                        visit("v2", "2024-02-20", Answer.NO),
                        visit("v4", "2024-03-19", Answer.NO),
                        seen,
                        answered)
                .build();

        assertThat(since(book(), caseFile))
                .containsExactly(
                        new Change("not-seen/case", Status.SETTLED, List.of(new Evidence.Found(seen))),
                        new Change("unanswered/request:r1", Status.SETTLED, List.of(new Evidence.Found(answered))));
    }

    @Test
    void a_child_who_lives_elsewhere_now_is_named_as_what_settled_it() {
        Arrangement before = ArrangementBuilder.builder()
                .id("a1")
                .of(ArrangementKind.FOSTER)
                .from(LocalDate.of(2020, 1, 1))
                .ending(new Step(LocalDate.of(2024, 3, 20), null))
                .build();
        Arrangement after = ArrangementBuilder.builder()
                .id("a2")
                .of(ArrangementKind.ADOPTION)
                .from(LocalDate.of(2024, 3, 20))
                .build();
        CaseFile caseFile = CaseFile.about("INVENTED")
                .with(before, after, request("2024-02-01", null))
                .covering(
                        Coverage.whole(Arrangement.class, APRIL),
                        Coverage.whole(Request.class, APRIL),
                        Coverage.whole(Visit.class, APRIL))
                .build();

        assertThat(since(book(), caseFile)).extracting(Change::status).containsExactly(Status.SETTLED);
        assertThat(since(book(), caseFile).get(0).by()).contains(new Evidence.Found(before));
    }

    @Test
    void a_prompt_that_only_grew_old_has_left_its_window() {
        CaseFile caseFile = given().with(request("2024-01-05", null)).build();

        assertThat(since(book(), caseFile))
                .containsExactly(new Change("unanswered/request:r1", Status.WINDOW_PASSED, List.of()));
    }

    @Test
    void a_prompt_that_can_no_longer_be_told_is_never_called_settled() {
        RuleBook book = book();
        Earlier earlier = Earlier.of(book.assess(
                given().with(visit("v1", "2024-02-10", Answer.NO), visit("v2", "2024-02-20", Answer.NO))
                        .build(),
                MARCH));
        CaseFile later = fostered()
                .with(visit("v1", "2024-02-10", Answer.NO), visit("v2", "2024-02-20", Answer.NO))
                .covering(Coverage.whole(Request.class, APRIL), Coverage.whole(Visit.class, MARCH))
                .build();

        assertThat(book.assess(later, APRIL).since(earlier))
                .containsExactly(new Change("not-seen/case", Status.CAN_NO_LONGER_TELL, List.of()));
    }

    @Test
    void an_answer_written_down_later_with_an_earlier_day_and_no_day_of_recording_settles_it() {
        RuleBook book = book();
        Earlier earlier =
                Earlier.of(book.assess(given().with(request("2024-02-01", null)).build(), MARCH));
        CaseFile backdated = given().with(new Request(
                        "r1",
                        LocalDate.of(2024, 2, 1),
                        Person.CHILD,
                        Topic.THERAPY,
                        explained("2024-02-15", null),
                        null,
                        null))
                .build();

        assertThat(book.assess(backdated, APRIL).since(earlier))
                .extracting(Change::status)
                .containsExactly(Status.SETTLED);
    }

    @Test
    void a_rule_that_is_gone_or_asks_for_more_now_is_told_as_changed() {
        CaseFile caseFile = given().with(request("2024-02-01", null)).build();
        Earlier earlier = Earlier.of(book().assess(caseFile, MARCH));
        RuleBook without = TestBook.in(newFolder()).rule("not-seen", NOT_SEEN).open();
        RuleBook narrower = TestBook.in(newFolder())
                .rule("unanswered", "$request : Request( topic == Topic.HEALTH )", "per", "$request")
                .open();

        assertThat(without.assess(caseFile, APRIL).since(earlier))
                .extracting(Change::status)
                .containsExactly(Status.RULE_CHANGED);
        assertThat(narrower.assess(caseFile, APRIL).since(earlier))
                .extracting(Change::status)
                .containsExactly(Status.RULE_CHANGED);
    }

    @Test
    void a_rule_that_replaces_another_keeps_its_keys() {
        CaseFile caseFile = given().with(request("2024-02-01", null)).build();
        Earlier earlier = Earlier.of(book().assess(caseFile, MARCH));
        RuleBook renamed = TestBook.in(newFolder())
                .rule("no-answer-yet", UNANSWERED, "per", "$request", "replaces", "unanswered")
                .open();

        assertThat(renamed.assess(caseFile, APRIL).since(earlier))
                .containsExactly(new Change("no-answer-yet/request:r1", Status.STILL, List.of()));
    }

    @Test
    void an_assessment_of_another_case_or_of_a_later_day_is_refused() {
        RuleBook book = book();
        CaseFile caseFile = given().build();
        CaseFile another = CaseFile.about("ANOTHER").build();

        assertThatThrownBy(() -> book.assess(caseFile, APRIL).since(Earlier.of(book.assess(another, MARCH))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another case");
        assertThatThrownBy(() -> book.assess(caseFile, MARCH).since(Earlier.of(book.assess(caseFile, APRIL))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("later day");
    }
}
