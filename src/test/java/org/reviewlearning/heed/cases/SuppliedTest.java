package org.reviewlearning.heed.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.facts.HouseholdConcern;
import org.reviewlearning.heed.facts.Meeting;
import org.reviewlearning.heed.facts.Request;
import org.reviewlearning.heed.facts.Visit;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Vocabulary;

/** What may be concluded from what is not there: only what was supplied, for the whole of the period searched. */
class SuppliedTest {

    private static final FactKind MEETINGS = FactKind.of(Meeting.class);
    private static final FactKind REQUESTS = FactKind.of(Request.class);
    private static final FactKind VISITS = FactKind.of(Visit.class);
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 3, 1);

    @Test
    void nothing_is_supplied_unless_it_is_said() {
        Supplied supplied = supplied();

        assertThat(supplied.anyOf(VISITS)).isFalse();
        assertThat(supplied.whole(VISITS, LAST, LAST)).isFalse();
        assertThat(supplied.missing(REQUESTS, "answer", LAST, LAST)).isPresent();
        assertThat(supplied.anyPart(REQUESTS, "answer")).isFalse();
    }

    @Test
    void a_period_is_supplied_when_both_its_days_and_all_between_are() {
        assertThat(wholeVisits(entry("visits", "2024-01-01", "2024-03-01"))).isTrue();
        assertThat(wholeVisits(entry("visits", "2024-01-02", "2024-03-01"))).isFalse();
        assertThat(wholeVisits(entry("visits", "2024-01-01", "2024-02-29"))).isFalse();
        assertThat(wholeVisits(entry("visits", "2019-01-01", "2025-01-01"))).isTrue();
    }

    @Test
    void an_entry_without_a_first_day_reaches_back_to_the_beginning() {
        assertThat(wholeVisits(entry("visits", null, "2024-03-01"))).isTrue();
        assertThat(wholeVisits(entry("visits", null, "2024-02-29"))).isFalse();
    }

    @Test
    void entries_join_when_one_begins_the_day_after_another_or_sooner() {
        assertThat(wholeVisits(entry("visits", null, "2024-01-31"), entry("visits", "2024-02-01", "2024-03-01")))
                .isTrue();
        assertThat(wholeVisits(entry("visits", "2024-01-15", "2024-03-01"), entry("visits", null, "2024-01-31")))
                .as("In any order, and overlapping.")
                .isTrue();
        assertThat(wholeVisits(
                        entry("visits", "2024-01-01", "2024-02-20"),
                        entry("visits", "2024-01-05", "2024-01-06"),
                        entry("visits", "2024-02-21", "2024-03-01")))
                .as("One that lies within another takes nothing away.")
                .isTrue();
    }

    @Test
    void a_gap_of_one_day_is_a_gap() {
        assertThat(wholeVisits(entry("visits", null, "2024-01-31"), entry("visits", "2024-02-02", "2024-03-01")))
                .isFalse();
    }

    @Test
    void a_gap_outside_the_period_does_not_matter() {
        assertThat(wholeVisits(entry("visits", null, "2023-06-01"), entry("visits", "2024-01-01", "2024-03-01")))
                .isTrue();
    }

    @Test
    void one_kind_says_nothing_about_another() {
        assertThat(wholeVisits(entry("meetings.*", null, "2025-01-01"))).isFalse();
        assertThat(supplied(entry("visits", null, "2025-01-01")).anyOf(MEETINGS))
                .isFalse();
    }

    @Test
    void a_kind_is_all_its_sorts_and_one_sort_is_not_the_kind() {
        Supplied kind = supplied(entry("meetings", null, "2024-03-01"));
        Supplied sort = supplied(entry("meetings/stability", null, "2024-03-01"));

        assertThat(kind.whole(MEETINGS, List.of("stability", "review"), FIRST, LAST))
                .isTrue();
        assertThat(kind.anyOf(MEETINGS, "review")).isTrue();
        assertThat(kind.apart(MEETINGS)).isFalse();

        assertThat(sort.whole(MEETINGS, FIRST, LAST)).isFalse();
        assertThat(sort.whole(MEETINGS, List.of("stability"), FIRST, LAST)).isTrue();
        assertThat(sort.whole(MEETINGS, List.of("stability", "review"), FIRST, LAST))
                .isFalse();
        assertThat(sort.anyOf(MEETINGS))
                .as("Something of meetings was supplied.")
                .isTrue();
        assertThat(sort.anyOf(MEETINGS, "stability")).isTrue();
        assertThat(sort.anyOf(MEETINGS, "review")).isFalse();
        assertThat(sort.apart(MEETINGS)).isTrue();
    }

    @Test
    void sorts_join_over_time_each_for_itself_and_with_the_whole_kind() {
        Supplied supplied = supplied(
                entry("meetings", null, "2024-01-31"),
                entry("meetings/stability", "2024-02-01", "2024-03-01"),
                entry("meetings/review", "2024-02-02", "2024-03-01"));

        assertThat(supplied.whole(MEETINGS, List.of("stability"), FIRST, LAST)).isTrue();
        assertThat(supplied.whole(MEETINGS, List.of("review"), FIRST, LAST)).isFalse();
        assertThat(supplied.whole(MEETINGS, FIRST, LAST)).isFalse();
    }

    @Test
    void every_sort_supplied_is_the_kind_supplied() {
        FactKind concerns = FactKind.of(HouseholdConcern.class);
        List<Coverage> each = concerns.sorts().stream()
                .map(sort -> entry("householdConcerns/" + sort, null, "2024-03-01"))
                .toList();

        assertThat(new Supplied(each).whole(concerns, FIRST, LAST)).isTrue();
        assertThat(new Supplied(each).whole(concerns, FIRST, LAST.plusDays(1))).isFalse();
        for (Coverage left : each) {
            assertThat(new Supplied(each.stream()
                                    .filter(one -> !one.equals(left))
                                    .toList())
                            .whole(concerns, FIRST, LAST))
                    .as("without %s", left.of())
                    .isFalse();
        }
        assertThat(supplied(entry("visits/yes", null, "2024-03-01")).whole(VISITS, FIRST, LAST))
                .as("A kind without sorts is not supplied by one it does not have.")
                .isFalse();
    }

    @Test
    void the_days_for_which_a_part_is_missing_are_told_from_the_first_to_the_last() {
        assertThat(missingAnswer()).isEqualTo("2024-01-01 to 2024-03-01");
        assertThat(missingAnswer(entry("requests.answer", null, "2024-02-29"))).isEqualTo("2024-03-01 to 2024-03-01");
        assertThat(missingAnswer(entry("requests.*", "2024-01-03", "2025-01-01")))
                .isEqualTo("2024-01-01 to 2024-01-02");
        assertThat(missingAnswer(entry("requests.answer", "2024-01-03", "2024-02-01")))
                .as("before it and after it")
                .isEqualTo("2024-01-01 to 2024-03-01");
        assertThat(missingAnswer(
                        entry("requests.answer", null, "2024-01-10"),
                        entry("requests.answer", "2024-01-12", "2024-01-20"),
                        entry("requests.answer", "2024-01-23", "2024-03-01")))
                .isEqualTo("2024-01-11 to 2024-01-22");
        assertThat(missingAnswer(
                        entry("requests.answer", null, "2024-01-10"),
                        entry("requests.answer", "2024-01-11", "2024-03-01")))
                .isEqualTo("nothing");
        assertThat(missingAnswer(
                        entry("requests", null, "2024-03-01"), entry("requests.answer", "2024-03-02", "2025-03-01")))
                .isEqualTo("2024-01-01 to 2024-03-01");
    }

    private static String missingAnswer(Coverage... entries) {
        return supplied(entries)
                .missing(REQUESTS, "answer", FIRST, LAST)
                .map(days -> days.first() + " to " + days.last())
                .orElse("nothing");
    }

    @Test
    void the_last_day_on_which_a_kind_or_sort_was_supplied() {
        Supplied supplied = supplied(
                entry("meetings", null, "2024-01-31"),
                entry("meetings/stability", "2024-02-10", "2024-02-20"),
                entry("meetings/review", null, "2025-01-01"));

        assertThat(supplied.last(MEETINGS, List.of(), FIRST, LAST)).hasValue(LocalDate.of(2024, 1, 31));
        assertThat(supplied.last(MEETINGS, List.of("stability"), FIRST, LAST)).hasValue(LocalDate.of(2024, 2, 20));
        assertThat(supplied.last(MEETINGS, List.of("review"), FIRST, LAST)).hasValue(LAST);
        assertThat(supplied.last(MEETINGS, List.of("stability"), FIRST, LocalDate.of(2024, 2, 15)))
                .hasValue(LocalDate.of(2024, 2, 15));
        assertThat(supplied.last(MEETINGS, List.of(), LocalDate.of(2024, 2, 1), LAST))
                .isEmpty();
        assertThat(supplied.last(VISITS, List.of(), FIRST, LAST)).isEmpty();
    }

    @Test
    void a_kind_alone_brings_none_of_its_parts() {
        Supplied supplied = supplied(entry("requests", null, "2024-03-01"));

        assertThat(supplied.whole(REQUESTS, FIRST, LAST)).isTrue();
        assertThat(supplied.missing(REQUESTS, "answer", FIRST, LAST)).isPresent();
        assertThat(supplied.anyPart(REQUESTS, "answer")).isFalse();
    }

    @Test
    void a_part_brings_what_is_within_it_and_neither_its_kind_nor_another_part() {
        Supplied answer = supplied(entry("requests.answer", null, "2024-03-01"));
        Supplied explained = supplied(entry("requests.answer.explainedToChildOn", null, "2024-03-01"));

        assertThat(answer.missing(REQUESTS, "answer", FIRST, LAST)).isEmpty();
        assertThat(answer.missing(REQUESTS, "answer.explainedToChildOn", FIRST, LAST))
                .isEmpty();
        assertThat(answer.missing(REQUESTS, "answers", FIRST, LAST)).isPresent();
        assertThat(answer.whole(REQUESTS, FIRST, LAST)).isFalse();
        assertThat(answer.anyOf(REQUESTS)).isFalse();

        assertThat(explained.missing(REQUESTS, "answer.explainedToChildOn", FIRST, LAST))
                .isEmpty();
        assertThat(explained.missing(REQUESTS, "answer", FIRST, LAST)).isPresent();
    }

    @Test
    void a_star_brings_the_kind_and_all_its_parts() {
        Supplied supplied = supplied(entry("requests.*", null, "2024-03-01"));

        assertThat(supplied.whole(REQUESTS, FIRST, LAST)).isTrue();
        assertThat(supplied.missing(REQUESTS, "answer", FIRST, LAST)).isEmpty();
        assertThat(supplied.missing(REQUESTS, "answer.explainedToChildOn", FIRST, LAST))
                .isEmpty();
        assertThat(supplied.apart(REQUESTS)).isFalse();
    }

    @Test
    void only_what_a_vocabulary_holds_can_be_covered() {
        Vocabulary words = Vocabulary.shipped();

        assertThat(List.of(
                        "meetings",
                        "meetings.*",
                        "meetings/stability",
                        "requests/child",
                        "requests.answer",
                        "involvements.ending",
                        "requests.answer.explainedToChildOn"))
                .allMatch(of -> entry(of, null, "2024-03-01").isKnownTo(words));
        assertThat(List.of(
                        "",
                        "*",
                        "meeting",
                        "meetings/",
                        "meetings/tea",
                        "meetings.",
                        "meetings.tea",
                        "visits/yes",
                        "visits.seenAlone",
                        "requests.answer.outcome",
                        "requests.answer.on",
                        "requests.answer.tea",
                        "requests.answer.on.year",
                        "requests.answer.",
                        "requests..answer"))
                .noneMatch(of -> entry(of, null, "2024-03-01").isKnownTo(words));
    }

    @Test
    void what_was_supplied_ends_on_a_day_a_fact_may_have() {
        for (Coverage wrong : List.of(
                entry("visits", null, "9999-12-31"),
                entry("visits", null, "2060-01-01"),
                entry("visits", null, "1969-12-31"),
                entry("visits", "2024-03-02", "2024-03-01"))) {
            assertThat(CaseFile.about("INVENTED").covering(wrong).problems())
                    .extracting(CaseProblem::field)
                    .containsExactly("coverage[0].until");
        }
        assertThat(CaseFile.about("INVENTED")
                        .covering(entry("visits", "0001-01-01", "2059-12-31"), entry("visits", null, "1970-01-01"))
                        .problems())
                .isEmpty();
    }

    private static boolean wholeVisits(Coverage... entries) {
        return supplied(entries).whole(VISITS, FIRST, LAST);
    }

    private static Supplied supplied(Coverage... entries) {
        return CaseFile.about("INVENTED").covering(entries).build().supplied();
    }

    private static Coverage entry(String of, @Nullable String from, String until) {
        return new Coverage(of, from == null ? null : LocalDate.parse(from), LocalDate.parse(until));
    }
}
