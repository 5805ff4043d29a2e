package org.reviewlearning.heed.intake.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Document;
import org.reviewlearning.heed.facts.DocumentKind;
import org.reviewlearning.heed.facts.Involvement;
import org.reviewlearning.heed.facts.Meeting;
import org.reviewlearning.heed.facts.MissingEpisode;
import org.reviewlearning.heed.facts.Placement;

/** What an invented return owes, and what follows where it is not there: rows DECOM RNE LS PLACE DEC REC REASON. */
class OwedRowsTest {

    private static final String REVIEWS = "CHILD,DOB,REVIEW,REVIEW_CODE\n";
    private static final String WORKERS = "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n";
    private static final String MISSING = "CHILD,DOB,MISSING,MIS_START,MIS_END\n";

    @TempDir
    Path folder;

    private Returned child(String... rows) {
        return new Returned(folder).with("2023-24/episodes.csv", Returned.EPISODES + Returned.lines(rows));
    }

    private static List<String> covered(Returned returned, String of) {
        return returned.cases().get(0).coverage().stream()
                .filter(each -> each.of().equals(of))
                .map(each -> each.from() + " to " + each.until())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "reviews, 03/03/2024, C2, true",
        "reviews, 04/03/2024, C2, false",
        "reviews, 01/05/2021, V3, false",
        "workers, 04/03/2024, C2, true",
        "workers, 01/05/2021, V4, false",
        "missing, 01/05/2021, C2, false"
    })
    void a_table_without_a_row_is_no_table_while_a_child_is_looked_after_of_whom_it_must_tell(
            String table, String from, String status, boolean told) {
        Returned returned = child(from + " S " + status + " U6 - - -")
                .with(
                        "2023-24/" + table + ".csv",
                        table.equals("reviews") ? REVIEWS : table.equals("workers") ? WORKERS : MISSING);

        assertThat(returned.findings().contains("[empty-table]\n    2023-24/" + table + ".csv\n"))
                .isEqualTo(told);
        assertThat(returned.cases().get(0).coverage())
                .extracting(Coverage::of)
                .doesNotContain(told ? "meetings/review" : "", told ? "involvements/social-worker" : "");
    }

    @ParameterizedTest
    @CsvSource({"100, true", "99, false"})
    void of_many_children_one_goes_missing(int children, boolean told) {
        StringBuilder rows = new StringBuilder(Returned.EPISODES);
        for (int i = 0; i < children; i++) {
            rows.append("C").append(i).append(",01/05/2021,S,C2,N2,U6,PR1,,,,,,\n");
        }
        Returned returned = new Returned(folder)
                .with("2023-24/episodes.csv", rows.toString())
                .with("2023-24/missing.csv", MISSING);

        assertThat(returned.findings().contains("[empty-table]")).isEqualTo(told);
    }

    @Test
    void of_days_on_which_a_child_was_not_looked_after_nothing_is_concluded_from_workers_or_missing_episodes() {
        Returned returned = child("01/05/2021 S C2 U6 12/06/2023 E4A -", "11/09/2023 S C2 U6 - - -")
                .with("2023-24/header.csv", Returned.BORN)
                .with("2023-24/missing.csv", MISSING)
                .with("2023-24/reviews.csv", REVIEWS + "E1,,14/10/2023,PN1\n")
                .with(
                        "2023-24/workers.csv",
                        WORKERS + "E1,,W1,01/05/2021,12/06/2023,FCONTA\nE1,,W2,11/09/2023,,FCONTA\n");

        assertThat(covered(returned, "involvements/social-worker"))
                .isEqualTo(covered(returned, "missingEpisodes"))
                .containsExactly("2023-03-31 to 2023-06-12", "2023-09-11 to 2024-03-31");
        assertThat(covered(returned, "meetings/review")).containsExactly("2023-04-01 to 2024-03-31");
        assertThat(covered(returned, "arrangements")).containsExactly("2023-03-31 to 2024-03-31");
    }

    @Test
    void a_worker_s_row_left_open_when_care_ended_ended_with_it_and_need_not_be_repeated() {
        Returned returned = child("01/05/2021 S C2 U6 12/06/2023 E4A -")
                .with("2023-24/workers.csv", WORKERS + "E1,,W1,01/05/2021,,FCONTA\n")
                .with("2024-25/episodes.csv", Returned.EPISODES + Returned.lines("11/09/2024 S C2 U6 - - -"))
                .with("2024-25/workers.csv", WORKERS + "E1,,W2,11/09/2024,,FCONTA\n");

        assertThat(returned.facts(Involvement.class))
                .extracting(Involvement::worker, Involvement::until)
                .containsExactly(Tuple.tuple("W1", LocalDate.of(2023, 6, 12)), Tuple.tuple("W2", null));
        assertThat(covered(returned, "involvements/social-worker"))
                .containsExactly("2023-03-31 to 2023-06-12", "2024-09-11 to 2025-03-31");
        assertThat(returned.findings())
                .contains("[worker-until-care]\n    2023-24/workers.csv, row 2, SW_DEC, case E1\n")
                .doesNotContain("open-not-repeated");
    }

    @Test
    void a_worker_who_stayed_over_a_time_at_home_is_still_there() {
        Returned returned = child("01/05/2021 S C2 U6 12/06/2023 E4A -", "11/09/2023 S C2 U6 - - -")
                .with("2023-24/workers.csv", WORKERS + "E1,,W1,01/05/2021,,FCONTA\n");

        assertThat(returned.facts(Involvement.class))
                .extracting(Involvement::until)
                .containsOnlyNulls();
    }

    @Test
    void two_missing_episodes_of_one_day_are_two_where_the_first_ended_on_it() {
        Returned returned = child("01/05/2021 S C2 U6 - - -")
                .with(
                        "2023-24/missing.csv",
                        MISSING + "E1,,M,01/06/2023,03/06/2023\nE1,,A,01/06/2023,01/06/2023\n"
                                + "E1,,A,01/06/2023,01/06/2023\n");

        assertThat(returned.facts(MissingEpisode.class))
                .extracting(MissingEpisode::id, MissingEpisode::until)
                .containsExactly(
                        Tuple.tuple("missing-2023-06-01", LocalDate.of(2023, 6, 1)),
                        Tuple.tuple("missing-2023-06-01-2", LocalDate.of(2023, 6, 3)));
        assertThat(covered(returned, "missingEpisodes")).hasSize(1);
        assertThat(returned.findings()).contains("[duplicate-row]").doesNotContain("[disagree]");

        returned.with("2023-24/missing.csv", MISSING + "E1,,M,01/06/2023,03/06/2023\nE1,,M,01/06/2023,05/06/2023\n");

        assertThat(returned.findings()).contains("[disagree]");
        assertThat(covered(returned, "missingEpisodes")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"T, U6, K2", "U, U4, P1", "L, P1, U6", "T, K2, K1", "T, U1, R5", "U, U6, H5"})
    void carers_who_stay_the_same_in_another_kind_of_home_may_be_a_move(String rne, String before, String after) {
        Returned returned = child(
                "01/05/2021 S C2 " + before + " 12/06/2023 X1 CARPL", "12/06/2023 " + rne + " C2 " + after + " - - -");

        assertThat(returned.facts(Placement.class)).extracting(Placement::kind).containsOnlyNulls();
        assertThat(covered(returned, "placements")).containsExactly("2023-06-13 to 2024-03-31");
        assertThat(returned.findings()).contains("[other-home]\n    2023-24/episodes.csv, row 3, RNE, case E1\n");
    }

    @ParameterizedTest
    @CsvSource({"L, U6, U4", "U, U4, A3", "T, U1, U4", "T, K2, S1", "T, U6, T2", "T, T0, K2"})
    void carers_may_stay_the_same_under_another_code(String rne, String before, String after) {
        Returned returned = child(
                "01/05/2021 S C2 " + before + " 12/06/2023 X1 CARPL", "12/06/2023 " + rne + " C2 " + after + " - - -");

        assertThat(returned.findings()).doesNotContain("other-home");
        assertThat(returned.facts(Placement.class)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "10/05/2019, 09/05/2023, PN0, true",
        "10/05/2019, 10/05/2023, PN0, false",
        "10/05/2019, 09/05/2023, PN7, false",
        "10/05/2019, 10/05/2023, PN7, true",
        "29/02/2020, 28/02/2024, PN0, true",
        "29/02/2020, 29/02/2024, PN0, false",
        "10/05/2012, 20/05/2023, PN0, false",
        "'', 20/05/2023, PN0, true"
    })
    void a_code_of_another_age_does_not_tell_how_a_child_took_part(
            String born, String on, String code, boolean believed) {
        Returned returned = child("01/05/2021 S C2 U6 - - -")
                .with("2023-24/header.csv", Returned.HEADER + "E1,1," + born + ",WBRI,A1,,\n")
                .with("2023-24/reviews.csv", REVIEWS + "E1,," + on + "," + code + "\n");

        assertThat(returned.facts(Meeting.class).get(0).participation() != null).isEqualTo(believed);
        assertThat(returned.findings().contains("[code-of-another-age]\n    2023-24/reviews.csv, row 2, REVIEW_CODE"))
                .isEqualTo(!believed);
    }

    @ParameterizedTest
    @CsvSource({"01/04/2019, false", "02/04/2019, true", "31/03/2007, true", "01/04/2007, false", "01/05/2012, false"})
    void that_a_child_is_too_young_or_too_old_is_no_reason_where_they_are_not(String born, boolean believed) {
        Returned returned = child("01/05/2021 S C2 U6 - - -")
                .with("2023-24/header.csv", Returned.HEADER + "E1,1," + born + ",WBRI,A1,,\n")
                .with("2023-24/oc2.csv", Returned.OC2 + "E1," + born + ",,SDQ1,0,1,1,1,1,0,,\n");

        assertThat(returned.facts(Document.class))
                .extracting(Document::of)
                .containsExactlyElementsOf(believed ? List.of(DocumentKind.NO_QUESTIONNAIRE) : List.of());
        assertThat(returned.findings().contains("[code-of-another-age]")).isEqualTo(!believed);
    }
}
