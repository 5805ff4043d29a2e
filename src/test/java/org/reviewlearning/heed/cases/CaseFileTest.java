package org.reviewlearning.heed.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reviewlearning.heed.Cases.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.Cases;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.Arrangement;
import org.reviewlearning.heed.facts.ArrangementBuilder;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Event;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Kind;
import org.reviewlearning.heed.facts.MayLieAhead;
import org.reviewlearning.heed.facts.Move;
import org.reviewlearning.heed.facts.NotAloneReason;
import org.reviewlearning.heed.facts.Origin;
import org.reviewlearning.heed.facts.Person;
import org.reviewlearning.heed.facts.Placement;
import org.reviewlearning.heed.facts.PlacementEnding;
import org.reviewlearning.heed.facts.Referral;
import org.reviewlearning.heed.facts.Request;
import org.reviewlearning.heed.facts.RequestAnswer;
import org.reviewlearning.heed.facts.RequestOutcome;
import org.reviewlearning.heed.facts.Service;
import org.reviewlearning.heed.facts.Step;
import org.reviewlearning.heed.facts.Topic;
import org.reviewlearning.heed.facts.Visit;
import org.reviewlearning.heed.facts.VisitBuilder;
import org.reviewlearning.heed.kinds.FactKind;

/** A case file: what it refuses, what it keeps, and what can be seen of it from an earlier day. Invented cases. */
public class CaseFileTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final LocalDate BEFORE = DAY.minusDays(1);
    private static final LocalDate AFTER = DAY.plusDays(1);

    // What can be seen from a day.

    @Test
    void a_fact_of_the_day_is_seen_and_one_of_the_day_after_is_not() {
        CaseFile seen = caseOf(visit("v1", BEFORE), visit("v2", DAY), visit("v3", AFTER))
                .asAt(DAY);

        assertThat(seen.facts()).extracting(Fact::id).containsExactly("v1", "v2");
    }

    @Test
    void a_fact_recorded_later_is_not_seen_though_its_day_has_passed() {
        CaseFile seen = caseOf(
                        recorded(visit("v1", BEFORE), BEFORE),
                        recorded(visit("v2", BEFORE), DAY),
                        recorded(visit("v3", BEFORE), AFTER),
                        visit("v4", BEFORE))
                .asAt(DAY);

        assertThat(seen.facts()).extracting(Fact::id).containsExactly("v1", "v2", "v4");
    }

    @Test
    void a_part_is_seen_from_its_own_day_and_from_the_day_it_was_recorded() {
        Request asked = request("r1", BEFORE.minusDays(20));

        assertThat(seen(answered(asked, DAY, null, null)).answer()).isNotNull();
        assertThat(seen(answered(asked, AFTER, null, null)).answer()).isNull();
        assertThat(seen(answered(asked, BEFORE, null, DAY)).answer()).isNotNull();
        assertThat(seen(answered(asked, BEFORE, null, AFTER)).answer()).isNull();
    }

    @Test
    void a_later_day_inside_a_part_is_left_out_alone() {
        Request asked = request("r1", BEFORE.minusDays(20));

        assertThat(seen(answered(asked, BEFORE, DAY, null))).isEqualTo(answered(asked, BEFORE, DAY, null));
        assertThat(seen(answered(asked, BEFORE, AFTER, null))).isEqualTo(answered(asked, BEFORE, null, null));
    }

    @Test
    void an_ending_that_lay_ahead_leaves_the_span_going_on() {
        Placement placement = placement("p1", BEFORE, new PlacementEnding(AFTER));

        assertThat(caseOf(placement).asAt(DAY).facts(Placement.class))
                .singleElement()
                .satisfies(seen -> assertThat(seen.until()).isNull())
                .isEqualTo(placement("p1", BEFORE, null));
        assertThat(caseOf(placement).asAt(AFTER).facts(Placement.class)).containsExactly(placement);
    }

    @Test
    void every_other_field_stays_as_it_was() {
        Origin origin = new Origin("an invented system", "visits.csv", 7);
        Visit visit = VisitBuilder.builder()
                .id("v1")
                .on(DAY)
                .seen(Answer.YES)
                .seenAlone(Answer.NO)
                .notAloneReason(NotAloneReason.UNABLE)
                .recordedOn(DAY)
                .origin(origin)
                .build();
        Dated dated = new Dated("d1", DAY, AFTER, BEFORE, DAY, origin);

        assertThat(caseOf(visit, dated).asAt(DAY).facts()).containsExactly(dated, visit);
    }

    @Test
    void a_day_that_may_lie_ahead_stays_and_one_that_may_not_goes() {
        Dated dated = new Dated("d1", DAY, AFTER, AFTER, null, null);

        assertThat(caseOf(dated).asAt(DAY).facts()).containsExactly(new Dated("d1", DAY, AFTER, null, null, null));
    }

    @Test
    void the_case_its_child_and_its_coverage_stay_whatever_the_day() {
        Coverage coverage = Coverage.whole(Visit.class, AFTER);
        Child child = new Child(LocalDate.of(2008, 5, 1), ArrangementKind.FOSTER);
        CaseFile seen = CaseFile.about("INVENTED")
                .child(child)
                .covering(coverage)
                .build()
                .asAt(BEFORE);

        assertThat(seen.id()).isEqualTo("INVENTED");
        assertThat(seen.child()).isEqualTo(child);
        assertThat(seen.coverage()).containsExactly(coverage);
    }

    @Test
    void looking_twice_from_one_day_shows_the_same() {
        CaseFile seen = caseOf(visit("v1", DAY), answered(request("r1", BEFORE), BEFORE, AFTER, null))
                .asAt(DAY);

        assertThat(seen.asAt(DAY).facts()).isEqualTo(seen.facts());
        assertThat(seen.asAt(AFTER).facts())
                .as("What was left out does not come back.")
                .isEqualTo(seen.facts());
    }

    // What is kept.

    @Test
    void facts_are_ordered_by_day_then_kind_then_id_however_they_arrived() {
        Visit one = visit("v1", DAY);
        Visit two = visit("v2", DAY);
        Request asked = request("r1", DAY);
        Visit earlier = visit("v9", BEFORE);

        assertThat(caseOf(two, asked, one, earlier).facts()).containsExactly(earlier, asked, one, two);
        assertThat(caseOf(earlier, one, asked, two).facts()).containsExactly(earlier, asked, one, two);
    }

    @Test
    void nothing_done_to_the_builder_or_its_lists_afterwards_reaches_the_case_file() {
        List<Fact> facts = new ArrayList<>(List.of(visit("v1", DAY)));
        Coverage[] coverage = {Coverage.whole(Visit.class, DAY)};
        CaseFile.Builder builder = CaseFile.about("INVENTED").with(facts).covering(coverage);
        CaseFile made = builder.build();

        facts.clear();
        coverage[0] = Coverage.whole(Request.class, DAY);
        builder.with(visit("v2", DAY)).covering(coverage);

        assertThat(made.facts()).extracting(Fact::id).containsExactly("v1");
        assertThat(made.coverage()).extracting(Coverage::of).containsExactly("visits.*");
        assertThat(builder.build().facts()).extracting(Fact::id).containsExactly("v1", "v2");
    }

    @Test
    void the_lists_it_gives_cannot_be_changed() {
        CaseFile made = CaseFile.about("INVENTED")
                .with(visit("v1", DAY))
                .covering(Coverage.whole(Visit.class, DAY))
                .build();

        assertThatThrownBy(() -> made.facts().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> made.facts(Visit.class).clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> made.coverage().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> made.asAt(DAY).facts().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_case_without_facts_is_a_case_file_in_which_nothing_is_recorded() {
        CaseFile made = CaseFile.about("INVENTED").build();

        assertThat(made.facts()).isEmpty();
        assertThat(made.child()).isEqualTo(Child.UNRECORDED);
        assertThat(made.supplied().anyOf(FactKind.of(Visit.class))).isFalse();
    }

    // What is refused.

    @Test
    void one_id_for_two_facts_is_a_problem_even_between_kinds() {
        assertThat(problems(visit("x1", DAY), request("x1", BEFORE)))
                .containsExactly(
                        "Fact x1, id: is the id of more than one fact. Every fact of a case has an id of its own.");
    }

    @Test
    void an_empty_id_is_a_problem() {
        assertThat(problems(visit(" ", DAY)))
                .containsExactly("The case, id: a fact has an empty id. Every fact has an id of its own.");
    }

    @Test
    void a_reference_to_no_record_or_to_one_of_another_kind_is_a_problem() {
        Referral referral = new Referral("f1", DAY, Service.THERAPY, "x1", null, null, null, null, null);
        String told = "Fact f1, request: refers to a record that is not in the case file."
                + " It holds the id of one of the requests given, or is left out.";

        assertThat(problems(referral)).containsExactly(told);
        assertThat(problems(referral, visit("x1", DAY))).containsExactly(told);
        assertThat(problems(referral, request("x1", DAY))).isEmpty();
    }

    @Test
    void an_end_before_the_beginning_is_a_problem_and_one_on_the_same_day_is_not() {
        assertThat(problems(placement("p1", DAY, new PlacementEnding(BEFORE))))
                .containsExactly("Fact p1, ending: it ends before it began. An end is on or after the first day.");
        assertThat(problems(placement("p1", DAY, new PlacementEnding(DAY)))).isEmpty();
    }

    @Test
    void a_day_outside_the_calendar_is_a_problem_wherever_it_stands() {
        LocalDate slip = LocalDate.of(2204, 3, 1);
        CaseFile.Builder builder = CaseFile.about("INVENTED")
                .child(new Child(LocalDate.of(1908, 5, 1), null))
                .with(visit("v1", LocalDate.of(1969, 12, 31)))
                .with(recorded(visit("v2", DAY), LocalDate.of(2060, 1, 1)))
                .with(answered(request("r1", DAY), DAY, slip, null))
                .with(visit("v3", LocalDate.of(1970, 1, 1)), visit("v4", LocalDate.of(2059, 12, 31)));

        assertThat(builder.problems())
                .allMatch(problem -> problem.says().equals("is not a plausible day."))
                .allMatch(problem -> problem.allowed().equals("A day is between 1 January 1970 and 31 December 2059."))
                .extracting(problem -> problem.fact() + " " + problem.field())
                .containsExactly("null child.bornOn", "v1 on", "v2 recordedOn", "r1 answer.explainedToChildOn");
    }

    @Test
    void twenty_thousand_facts_are_a_case_and_one_more_is_not() {
        List<Visit> most = IntStream.range(0, 20_000)
                .mapToObj(i -> visit("v" + i, DAY.minusDays(i % 500)))
                .toList();
        CaseFile.Builder builder = CaseFile.about("INVENTED").with(most);
        assertThat(builder.build().facts()).hasSize(20_000);

        builder.with(visit("one more", DAY));
        assertThat(builder.problems()).extracting(CaseProblem::says).containsExactly("has more than 20,000 facts.");
        assertThatThrownBy(builder::build).isInstanceOf(CaseFileException.class);
    }

    @Test
    void every_problem_is_told_at_once_and_no_value_with_it() {
        CaseFile.Builder builder = CaseFile.about("INVENTED")
                .with(visit("v1", LocalDate.of(2204, 3, 1)), visit("v1", DAY))
                .with(placement("p1", DAY, new PlacementEnding(LocalDate.of(2019, 7, 13))))
                .with(new Move(
                        "m1",
                        DAY,
                        "MARKED-REFERENCE",
                        Answer.NO,
                        Answer.NO,
                        Answer.NO,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));

        assertThatThrownBy(builder::build)
                .isInstanceOfSatisfying(
                        CaseFileException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(CaseProblem::fact)
                                .containsExactly("v1", "v1", "p1", "m1"))
                .message()
                .hasLineCount(4)
                .doesNotContain("2204", "2019", "MARKED-REFERENCE");
    }

    @Test
    @SuppressWarnings("NullAway")
    void a_missing_argument_is_refused_by_name() {
        CaseFile.Builder builder = CaseFile.about("INVENTED");
        CaseFile made = builder.build();

        refusesNull("id", () -> CaseFile.about(null));
        refusesNull("about", () -> builder.child(null));
        refusesNull("some", () -> builder.with((Fact[]) null));
        refusesNull("some", () -> builder.with((Collection<Fact>) null));
        refusesNull("fact", () -> builder.with((Fact) null));
        refusesNull("entries", () -> builder.covering((Coverage[]) null));
        refusesNull("entry", () -> builder.covering((Coverage) null));
        refusesNull("kind", () -> made.facts(null));
        refusesNull("day", () -> made.asAt(null));
        refusesNull("day", () -> made.careBegan(null));
        refusesNull("of", () -> new Coverage(null, DAY, DAY));
        refusesNull("until", () -> new Coverage("visits", DAY, null));
        refusesNull("from", () -> Coverage.whole(Visit.class, null, DAY));
        refusesNull("until", () -> Coverage.whole(Visit.class, null));
    }

    // The period of care.

    @Test
    void care_began_with_the_first_of_the_arrangements_that_follow_one_another() {
        assertThat(careBegan(
                        arrangement("a1", "2020-01-01", "2021-06-01"),
                        arrangement("a2", "2021-06-01", "2023-02-10"),
                        arrangement("a3", "2023-02-10", null)))
                .isEqualTo("2020-01-01");
    }

    @Test
    void a_gap_of_one_day_begins_a_new_period_of_care() {
        assertThat(careBegan(arrangement("a1", "2020-01-01", "2021-06-01"), arrangement("a2", "2021-06-02", null)))
                .isEqualTo("2021-06-02");
    }

    @Test
    void arrangements_that_overlap_or_lie_within_another_make_one_period() {
        assertThat(careBegan(
                        arrangement("a1", "2020-01-01", "2022-01-01"),
                        arrangement("a2", "2020-06-01", "2020-07-01"),
                        arrangement("a3", "2021-12-01", null)))
                .isEqualTo("2020-01-01");
    }

    @Test
    void changes_on_one_day_do_not_break_the_period() {
        assertThat(careBegan(
                        arrangement("a1", "2020-01-01", "2021-06-01"),
                        arrangement("a2", "2021-06-01", "2021-06-01"),
                        arrangement("a3", "2021-06-01", null)))
                .isEqualTo("2020-01-01");
    }

    @Test
    void a_change_on_the_day_itself_does_not_break_the_period() {
        assertThat(careBegan(arrangement("a1", "2020-01-01", DAY.toString()), arrangement("a2", DAY.toString(), null)))
                .isEqualTo("2020-01-01");
    }

    @Test
    void care_that_begins_on_the_day_began_on_the_day() {
        assertThat(careBegan(arrangement("a1", DAY.toString(), null))).isEqualTo(DAY.toString());
    }

    @Test
    void care_that_ended_on_the_day_or_begins_after_it_is_no_period_the_day_lies_in() {
        assertThat(careBegan(arrangement("a1", "2020-01-01", AFTER.toString()))).isEqualTo("2020-01-01");
        assertThat(careBegan(arrangement("a1", "2020-01-01", DAY.toString()))).isNull();
        assertThat(careBegan(arrangement("a1", AFTER.toString(), null))).isNull();
        assertThat(careBegan()).isNull();
    }

    private static @Nullable String careBegan(Arrangement... arrangements) {
        return caseOf(arrangements).careBegan(DAY).map(LocalDate::toString).orElse(null);
    }

    private static void refusesNull(String name, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name);
    }

    private static List<String> problems(Fact... facts) {
        return CaseFile.about("INVENTED").with(facts).problems().stream()
                .map(CaseProblem::inWords)
                .toList();
    }

    private static CaseFile caseOf(Fact... facts) {
        return CaseFile.about("INVENTED").with(facts).build();
    }

    private static Request seen(Request request) {
        return caseOf(request).asAt(DAY).facts(Request.class).get(0);
    }

    private static Visit visit(String id, LocalDate on) {
        return Cases.visit(id, on, Answer.YES);
    }

    private static Visit recorded(Visit visit, LocalDate recordedOn) {
        return VisitBuilder.builder()
                .id(visit.id())
                .on(visit.on())
                .seen(visit.seen())
                .seenAlone(visit.seenAlone())
                .recordedOn(recordedOn)
                .build();
    }

    private static Request request(String id, LocalDate on) {
        return new Request(id, on, Person.CHILD, Topic.THERAPY, null, null, null);
    }

    private static Request answered(
            Request asked, LocalDate on, @Nullable LocalDate explainedOn, @Nullable LocalDate recordedOn) {
        RequestAnswer answer = new RequestAnswer(on, RequestOutcome.DECLINED, explainedOn, recordedOn);
        return new Request(asked.id(), asked.on(), asked.by(), asked.topic(), answer, null, null);
    }

    private static Arrangement arrangement(String id, String from, @Nullable String until) {
        Step ending = until == null ? null : new Step(LocalDate.parse(until));
        return ArrangementBuilder.builder()
                .id(id)
                .of(ArrangementKind.FOSTER)
                .from(LocalDate.parse(from))
                .ending(ending)
                .build();
    }

    /** A host's own kind with a day that may lie ahead, {@code due}, and one that may not, {@code doneOn}. */
    @Kind(one = "dated fact", many = "dated facts")
    public record Dated(
            String id,
            LocalDate on,
            @MayLieAhead @Nullable LocalDate due,
            @Nullable LocalDate doneOn,
            @Nullable LocalDate recordedOn,
            @Nullable Origin origin)
            implements Event {
        @Override
        public String inWords() {
            return "A dated fact";
        }
    }
}
