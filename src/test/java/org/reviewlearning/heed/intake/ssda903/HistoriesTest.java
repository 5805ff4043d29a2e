package org.reviewlearning.heed.intake.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.Arrangement;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Involvement;
import org.reviewlearning.heed.facts.Placement;
import org.reviewlearning.heed.facts.PlacementKind;

/**
 * Invented histories over several years, and what must not be made of them: a child who left care and is still asked
 * about, a year that is taken for told, a beginning that was none. Rows are written DECOM RNE LS PLACE DEC REC REASON.
 */
class HistoriesTest {

    private static final String MISSING = "CHILD,DOB,MISSING,MIS_START,MIS_END\n";
    private static final String WORKERS = "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n";

    @TempDir
    Path folder;

    private Returned child(String... episodes) {
        return new Returned(folder).with("2021-22/header.csv", Returned.BORN).episodes(episodes);
    }

    private static String rows(String... episodes) {
        return Returned.EPISODES + Returned.lines(episodes);
    }

    private static List<String> covered(Returned returned, String of) {
        return returned.cases().get(0).coverage().stream()
                .filter(each -> each.of().equals(of))
                .map(each -> each.from() + " to " + each.until())
                .toList();
    }

    @Test
    void an_open_row_that_the_next_year_dates_again_is_that_row_and_does_not_outlive_the_child() {
        Returned returned = child("10/02/2022 S C2 U6 - - -")
                .with("2022-23/episodes.csv", rows("08/02/2022 S C2 U6 01/09/2022 E2 -"));

        assertThat(returned.facts(Placement.class))
                .extracting(Placement::from, Placement::until)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2022, 2, 8), LocalDate.of(2022, 9, 1)));
        assertThat(returned.facts(Arrangement.class)).hasSize(1);
        assertThat(returned.findings())
                .contains("[corrected-later]\n    2021-22/episodes.csv, row 2, DECOM, case E1\n");
    }

    @Test
    void a_move_that_the_next_year_dates_again_ends_what_came_before_it_on_that_day() {
        Returned returned = child("01/05/2020 S C2 U6 01/02/2022 X1 CREQB", "01/02/2022 P C2 K2 - - -")
                .with("2022-23/episodes.csv", rows("05/02/2022 P C2 K2 - - -"));

        assertThat(returned.facts(Placement.class))
                .extracting(Placement::from, Placement::until)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2020, 5, 1), LocalDate.of(2022, 2, 5)),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2022, 2, 5), null));
    }

    @ParameterizedTest
    @CsvSource({"'08/02/2022 S C2 K2 - - -'", "'08/02/2022 S V2 U6 - - -'", "'10/05/2022 S C2 U6 - - -'"})
    void an_open_row_that_the_next_year_tells_otherwise_in_more_than_its_day_refuses_the_child(String next) {
        Returned returned = child("10/02/2022 S C2 U6 - - -").with("2022-23/episodes.csv", rows(next));

        assertThat(returned.cases()).isEmpty();
        assertThat(returned.findings()).contains("[not-repeated]\n    2021-22/episodes.csv, row 2, DECOM, case E1\n");
    }

    @Test
    void a_move_that_the_next_year_withdraws_refuses_the_child() {
        Returned returned = child("01/05/2020 S C2 U6 01/02/2022 X1 CREQB", "01/02/2022 P C2 K2 - - -")
                .with("2022-23/episodes.csv", rows("01/05/2020 S C2 U6 01/08/2022 E4A -"));

        assertThat(returned.cases()).isEmpty();
        assertThat(returned.findings()).contains("[not-repeated]\n    2021-22/episodes.csv, row 3, DECOM, case E1\n");
    }

    @ParameterizedTest
    @CsvSource({"E2, outlived", "E11, outlived", "E12, outlived", "E4A, ended-while-open", "E45, ended-while-open"})
    void who_died_or_was_adopted_does_not_live_on_in_another_row(String rec, String finding) {
        Returned returned = child("01/05/2018 S C2 U6 01/12/2021 " + rec + " -", "01/11/2021 L E1 A4 - - -");

        assertThat(returned.findings())
                .contains("[" + finding + "]")
                .contains("2021-22/episodes.csv, row 2, REC, case E1");
        assertThat(returned.cases()).hasSize(finding.equals("outlived") ? 0 : 1);
    }

    @Test
    void nobody_comes_back_into_care_after_their_death() {
        Returned returned = child("01/05/2018 S C2 U6 01/06/2021 E2 -", "01/12/2021 S C2 U6 - - -");

        assertThat(returned.cases()).isEmpty();
        assertThat(returned.findings()).contains("[outlived]");
    }

    @Test
    void an_open_row_before_a_new_start_of_care_does_not_tell_when_care_ended() {
        Returned oneReturn = child("01/05/2020 S C2 U6 - - -", "15/12/2021 S C2 U6 - - -");

        assertThat(oneReturn.cases()).isEmpty();
        assertThat(oneReturn.findings()).contains("[end-not-told]\n    2021-22/episodes.csv, row 2, DEC, case E1\n");
    }

    @Test
    void a_year_between_that_was_not_supplied_does_not_join_two_periods_of_care() {
        Returned returned =
                child("01/05/2020 S C2 U6 - - -").with("2023-24/episodes.csv", rows("01/06/2023 S C2 U6 - - -"));

        assertThat(returned.cases()).isEmpty();
        assertThat(returned.findings()).contains("[end-not-told]");
    }

    @Test
    void an_open_row_is_still_ended_by_a_move_that_follows() {
        Returned returned = child("01/05/2020 S C2 U6 - - -", "15/12/2021 P C2 U6 - - -");

        assertThat(returned.cases()).hasSize(1);
        assertThat(returned.findings()).contains("[ended-by-next]");
    }

    /** The return of the middle year does not name the child, who is open before it and in care again after it. */
    @Test
    void a_year_whose_return_does_not_name_a_child_in_care_is_supplied_for_nothing() {
        Returned returned = child("01/05/2020 S C2 U6 - - -")
                .with("2021-22/missing.csv", MISSING)
                .with("2022-23/episodes.csv", Returned.EPISODES + "E2,01/05/2020,S,C2,N1,U6,PR1,,,,,,\n")
                .with("2022-23/missing.csv", MISSING)
                .with("2023-24/episodes.csv", rows("01/05/2020 S C2 U6 - - -"))
                .with("2023-24/missing.csv", MISSING);

        assertThat(covered(returned, "missingEpisodes"))
                .containsExactly("2021-03-31 to 2022-03-31", "2023-03-31 to 2024-03-31");
        assertThat(covered(returned, "placements"))
                .containsExactly("2021-03-31 to 2022-03-31", "2023-03-31 to 2024-03-31");
        assertThat(returned.findings()).contains("[not-listed]\n    case E1\n");
    }

    /** Whether the child was in care at all is not known, so no review and nobody missing tells nothing. */
    @Test
    void a_year_without_an_episodes_table_supplies_nothing() {
        Returned returned = child("01/05/2020 S C2 U6 - - -")
                .with("2021-22/missing.csv", MISSING)
                .with("2022-23/missing.csv", MISSING);

        assertThat(covered(returned, "missingEpisodes")).containsExactly("2021-03-31 to 2022-03-31");
    }

    @ParameterizedTest
    @CsvSource({"P", "B", "L", "T", "U"})
    void a_row_that_begins_no_care_and_follows_no_other_is_covered_from_the_day_after(String rne) {
        Returned first = child("01/04/2021 " + rne + " C2 U6 - - -");

        assertThat(covered(first, "arrangements")).containsExactly("2021-04-02 to 2022-03-31");
        assertThat(first.findings()).contains("[history-begins-late]");
    }

    @Test
    void a_row_that_begins_no_care_after_care_ended_is_no_start_of_care_either() {
        Returned returned = child("01/05/2020 S C2 U6 01/06/2021 E4A -", "15/12/2021 P C2 K2 - - -");

        assertThat(covered(returned, "arrangements")).containsExactly("2021-12-16 to 2022-03-31");
        assertThat(returned.findings())
                .contains("[history-begins-late]\n    2021-22/episodes.csv, row 3, RNE, case E1\n");
    }

    @Test
    void care_that_ends_in_guardianship_and_begins_again_on_that_day_is_two_arrangements() {
        Returned returned = child("01/05/2020 S C2 U6 15/12/2021 E45 -", "15/12/2021 S C2 U6 01/03/2022 E2 -");

        assertThat(returned.facts(Arrangement.class))
                .extracting(Arrangement::of, Arrangement::from, Arrangement::until)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                ArrangementKind.FOSTER, LocalDate.of(2020, 5, 1), LocalDate.of(2021, 12, 15)),
                        org.assertj.core.groups.Tuple.tuple(
                                ArrangementKind.FOSTER, LocalDate.of(2021, 12, 15), LocalDate.of(2022, 3, 1)));
    }

    @ParameterizedTest
    @CsvSource({"V3", "V4"})
    void short_breaks_make_no_period_of_care(String status) {
        Returned returned = child("01/12/2021 S " + status + " U6 01/02/2022 E8 -");

        assertThat(returned.facts(Arrangement.class)).isEmpty();
        assertThat(covered(returned, "arrangements")).containsExactly("2022-02-01 to 2022-03-31");
        assertThat(returned.findings()).contains("[arrangement-from]\n    case E1\n");
    }

    @Test
    void care_after_short_breaks_or_a_temporary_stay_is_told_from_their_end() {
        Returned returned = child("01/05/2021 S V3 U6 20/06/2021 E8 -", "01/07/2021 S C2 U6 - - -");

        assertThat(covered(returned, "arrangements")).containsExactly("2021-06-20 to 2022-03-31");
        assertThat(returned.facts(Arrangement.class)).hasSize(1);

        returned.episodes("01/05/2021 S C2 T0 20/06/2021 X1 CARPL", "20/06/2021 P C2 U6 - - -");

        assertThat(covered(returned, "arrangements")).containsExactly("2021-06-20 to 2022-03-31");
    }

    @Test
    void a_stay_of_no_day_need_not_be_repeated_by_the_next_return() {
        Returned returned = child(
                        "01/05/2020 S C2 U6 01/12/2021 X1 CARPL",
                        "01/12/2021 P C2 K2 01/12/2021 X1 CREQB",
                        "01/12/2021 P C2 U6 - - -")
                .with("2022-23/episodes.csv", rows("01/12/2021 P C2 U6 - - -"));

        assertThat(returned.facts(Placement.class))
                .extracting(Placement::kind)
                .containsExactly(PlacementKind.FOSTER, PlacementKind.CHILDRENS_HOME, PlacementKind.FOSTER);
        assertThat(returned.findings()).isEqualTo("cases: 1\n");
    }

    @Test
    void who_came_into_care_and_moved_on_the_same_day_came_into_care_that_day() {
        Returned returned = child("01/05/2021 S L1 U6 01/05/2021 X1 CARPL", "01/05/2021 P V2 K2 - - -");

        assertThat(covered(returned, "arrangements")).containsExactly("2021-03-31 to 2022-03-31");
        assertThat(returned.findings()).isEqualTo("cases: 1\n");
    }

    @ParameterizedTest
    @CsvSource({"2005, false", "2002, true"})
    void a_list_of_care_leavers_does_not_make_one_of_a_child_of_fifteen(int born, boolean leaver) {
        Returned returned = child("12/05/2021 S V2 U6 18/06/2021 E4B -")
                .with("2021-22/header.csv", Returned.BORN.replace("01/05/2010", "06/08/" + born))
                .with("2021-22/oc3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\nE1,,YES,F1,B\n");

        assertThat(returned.facts(Arrangement.class))
                .extracting(Arrangement::of)
                .containsExactlyElementsOf(
                        leaver
                                ? List.of(ArrangementKind.FOSTER, ArrangementKind.CARE_LEAVER)
                                : List.of(ArrangementKind.FOSTER, ArrangementKind.RETURNED_HOME));
    }

    @ParameterizedTest
    @CsvSource({"''", "01/06/2024"})
    void a_worker_whose_row_the_next_year_does_not_repeat_may_have_left(String until) {
        Returned returned = child("01/05/2020 S C2 U6 - - -")
                .with("2023-24/episodes.csv", rows("01/05/2020 S C2 U6 - - -"))
                .with("2023-24/workers.csv", WORKERS + "E1,,W1,01/05/2023," + until + ",FCONTA\n")
                .with("2024-25/episodes.csv", rows("01/05/2020 S C2 U6 - - -"))
                .with("2024-25/workers.csv", WORKERS + "E1,,W2,01/06/2024,01/10/2024,LEFTRL\n");

        assertThat(covered(returned, "involvements/social-worker")).containsExactly("2023-03-31 to 2024-03-31");
        assertThat(returned.findings())
                .contains("[open-not-repeated]\n    2023-24/workers.csv, row 2, SW_DEC, case E1\n");
    }

    @Test
    void the_first_worker_told_may_be_the_one_who_is_back_from_an_absence() {
        Returned returned = new Returned(folder)
                .with("2023-24/episodes.csv", rows("01/05/2020 S C2 U6 - - -"))
                .with(
                        "2023-24/workers.csv",
                        WORKERS + "E1,,W1,15/04/2023,01/08/2023,ABSENC\nE1,,W2,01/08/2023,,LEFTRL\n");

        assertThat(returned.facts(Involvement.class))
                .extracting(Involvement::cover)
                .containsExactly(Answer.NOT_RECORDED, Answer.NO);
    }

    @ParameterizedTest
    @CsvSource({"CREQB, CARPL", "CREQB, ''", "'', CREQB"})
    void a_reason_that_a_later_year_tells_differently_is_told(String before, String after) {
        String written = "01/05/2020 S C2 U6 01/12/2021 X1 ";
        Returned returned = child(written + before, "01/12/2021 P C2 K2 - - -")
                .with("2022-23/episodes.csv", rows(written + after, "01/12/2021 P C2 K2 - - -"));

        assertThat(returned.findings()).contains("[corrected-later]\n    2021-22/episodes.csv, row 2, case E1\n");
    }

    @Test
    void a_missing_episode_that_a_later_year_tells_differently_is_told_and_its_end_alone_is_not() {
        Returned returned = child("01/05/2020 S C2 U6 - - -")
                .with("2022-23/episodes.csv", rows("01/05/2020 S C2 U6 - - -"))
                .with("2021-22/missing.csv", MISSING + "E1,,M,01/03/2022,\n")
                .with("2022-23/missing.csv", MISSING + "E1,,M,01/03/2022,03/04/2022\n");

        assertThat(returned.findings()).doesNotContain("corrected-later");

        returned.with("2022-23/missing.csv", MISSING + "E1,,A,01/03/2022,03/04/2022\n");

        assertThat(returned.findings()).contains("[corrected-later]\n    2021-22/missing.csv, row 2, case E1\n");
    }

    @Test
    void a_day_written_in_another_form_is_the_same_day() {
        Returned returned = child("01/05/2020 S C2 U6 1/6/2021 X1 -", "1/6/2021 P C2 U6 - - -")
                .with("2022-23/episodes.csv", rows("01/06/2021 P C2 U6 - - -"))
                .with("2021-22/missing.csv", MISSING + "E1,,M,2021-07-01,3/7/2021\nE1,,M,01/07/2021,03/07/2021\n");

        assertThat(returned.findings())
                .contains("[duplicate-row]\n    2021-22/missing.csv, row 3, case E1\n")
                .doesNotContain("corrected-later", "disagree");
    }

    /** What was going on on the last day of March ended on the first of April, or later: it is in the new year's return. */
    @Test
    void coverage_is_said_of_whole_years_and_the_eve_where_nothing_is_wrong() {
        Returned returned = child("01/05/2020 S C2 U6 - - -").with("2021-22/missing.csv", MISSING);

        assertThat(returned.cases().get(0).coverage())
                .allSatisfy(each -> assertThat(each.from()).isEqualTo(LocalDate.of(2021, 3, 31)))
                .allSatisfy(each -> assertThat(each.until()).isEqualTo(LocalDate.of(2022, 3, 31)))
                .extracting(Coverage::of)
                .containsExactly(
                        "placements",
                        "arrangements",
                        "legalStatuses/by-agreement",
                        "legalStatuses/police-protection",
                        "legalStatuses/interim-care",
                        "legalStatuses/care",
                        "legalStatuses/placement-order",
                        "missingEpisodes");
        assertThat(returned.findings()).isEqualTo("cases: 1\n");
    }
}
