package org.reviewlearning.heed.intake.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.Arrangement;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Involvement;
import org.reviewlearning.heed.facts.LegalStatus;
import org.reviewlearning.heed.facts.Meeting;
import org.reviewlearning.heed.facts.MissingEpisode;
import org.reviewlearning.heed.facts.Placement;
import org.reviewlearning.heed.facts.VisitTimetable;
import org.reviewlearning.heed.intake.tables.Severity;

/** Invented rows: what becomes of them. Rows are written DECOM RNE LS PLACE DEC REC REASON. */
class RepairsTest {

    @TempDir
    Path folder;

    private Returned child(String... episodes) {
        return new Returned(folder).with("2021-22/header.csv", Returned.BORN).episodes(episodes);
    }

    @Test
    void a_change_of_legal_status_or_of_address_with_the_same_carers_is_no_move() {
        List<Placement> stays = child(
                        "01/05/2020 S V2 U6 01/06/2021 X1 -",
                        "01/06/2021 L C2 U6 01/07/2021 X1 PLACE",
                        "01/07/2021 T C2 U6 01/08/2021 X1 -",
                        "01/08/2021 U E1 U4 01/09/2021 X1 CREQB",
                        "01/09/2021 B C2 K2 - - -")
                .facts(Placement.class);

        assertThat(stays).hasSize(2);
        assertThat(stays.get(0).ending().on()).isEqualTo("2021-09-01");
        assertThat(stays.get(0).ending().planned()).isEqualTo(Answer.NO);
        assertThat(stays.get(1).until()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "CARPL, YES",
        "CLOSE, YES",
        "CREQB, NO",
        "CREQO, NO",
        "CHILD, NO",
        "LAREQ, NO",
        "ALLEG, NOT_RECORDED",
        "STAND, NOT_RECORDED",
        "APPRR, NOT_RECORDED",
        "CUSTOD, NOT_RECORDED",
        "OTHER, NOT_RECORDED",
        "-, NOT_RECORDED"
    })
    void the_reason_stands_on_the_episode_that_ends(String reason, Answer planned) {
        CaseFile read = child("01/05/2020 S C2 U6 01/06/2021 X1 " + reason, "01/06/2021 P C2 U6 - - -")
                .cases()
                .get(0);

        assertThat(read.facts(Placement.class).get(0).ending().planned()).isEqualTo(planned);
        assertThat(read.facts()).hasOnlyElementsOfTypes(Placement.class, Arrangement.class, LegalStatus.class);
    }

    @ParameterizedTest
    @CsvSource({
        "C2, U6, NO",
        "C2, T0, YES",
        "C2, T4, YES",
        "V3, U6, YES",
        "V4, K2, YES",
        "V2, U6, NO",
        "XX, U6, NOT_RECORDED"
    })
    void temporary_stays_and_short_breaks_are_no_moves(String status, String place, Answer temporary) {
        Placement stay = child("01/05/2021 S " + status + " " + place + " - - -")
                .facts(Placement.class)
                .get(0);

        assertThat(stay.temporary()).isEqualTo(temporary);
        assertThat(stay.visits()).isEqualTo(status.matches("V[34]") ? VisitTimetable.AGREED_APART : null);
    }

    @ParameterizedTest
    @CsvSource({
        "U1, KINSHIP",
        "U4, FOSTER",
        "K1, RESIDENTIAL",
        "K2, RESIDENTIAL",
        "K3, SUPPORTED",
        "H5, SUPPORTED",
        "P2, SUPPORTED",
        "P1, WITH_PARENTS",
        "A5, ADOPTION",
        "R1, RESIDENTIAL",
        "R5, RESIDENTIAL",
        "S1, RESIDENTIAL"
    })
    void the_place_tells_the_arrangement(String place, ArrangementKind kind) {
        assertThat(child("01/05/2021 S C2 " + place + " - - -").facts(Arrangement.class))
                .extracting(Arrangement::of)
                .containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource({"P3", "Z1", "T4"})
    void where_the_place_tells_none_nothing_is_said_of_any_day(String place) {
        CaseFile read = child("01/05/2021 S C2 " + place + " - - -").cases().get(0);

        assertThat(read.facts(Arrangement.class)).isEmpty();
        assertThat(covered(read)).doesNotContain("arrangements").contains("placements");
    }

    @ParameterizedTest
    @CsvSource({
        "E45, SPECIAL_GUARDIANSHIP, 2010",
        "E5, CARE_LEAVER, 2005",
        "E17, CARE_LEAVER, 2004",
        "E4A, RETURNED_HOME, 2010",
        "E4B, RETURNED_HOME, 2006",
        "E4A, CARE_LEAVER, 2003",
        "E13, , 2010",
        "E12, , 2005"
    })
    void what_comes_after_care(String rec, ArrangementKind after, int born) {
        List<Arrangement> told = child("01/05/2020 S C2 U6 01/11/2021 " + rec + " -")
                .with("2021-22/header.csv", Returned.HEADER + "E1,1,01/05/" + born + ",WBRI,A1,,\n")
                .facts(Arrangement.class);

        assertThat(told.get(0).until()).isEqualTo("2021-11-01");
        assertThat(told.stream().skip(1).map(Arrangement::of)).isEqualTo(after == null ? List.of() : List.of(after));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "duplicate-row | 01/05/2020 S C2 U6 - - - ; 01/05/2020 S C2 U6 - - -",
                "out-of-order | 01/08/2021 P C2 U6 - - - ; 01/05/2020 S C2 U6 01/08/2021 X1 -",
                "ended-by-next | 01/05/2020 S C2 U6 - - - ; 01/08/2021 P C2 U6 - - -",
                "ended-by-next | 01/05/2020 S C2 U6 01/08/2021 - - ; 01/08/2021 P C2 U6 - - -",
                "still-open | 01/05/2020 S C2 U6 - X1 -",
                "end-after-year | 01/05/2020 S C2 U6 01/04/2022 E4A -",
                "overlap-kept | 01/05/2020 S C2 U6 01/09/2021 X1 - ; 01/08/2021 P C2 U6 01/12/2021 X1 - ; 01/09/2021 P C2 U6 - - - ; 01/12/2021 L C2 U6 - - -",
                "ended-while-open | 01/05/2020 S C2 U6 01/09/2021 E4A - ; 01/08/2021 P C2 U6 - - -"
            })
    void is_repaired_by_a_stated_rule(String sort, String rows) {
        Ssda903 read = child(rows.split(" ; ")).read();

        assertThat(read.cases()).hasSize(1);
        assertThat(read.findings().count(sort)).as(read.findings().inWords()).isPositive();
        assertThat(read.findings().count(Severity.CHILD_REFUSED)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "episode-ends-first | 01/05/2020 S C2 U6 01/04/2020 X1 -",
                "ended-without-day | 01/05/2020 S C2 U6 - E4A -",
                "ended-without-reason | 01/05/2020 S C2 U6 01/06/2021 - -",
                "next-missing | 01/05/2020 S C2 U6 01/06/2021 X1 - ; 01/07/2021 P C2 U6 - - -",
                "same-day | 01/05/2020 S C2 U6 - - - ; 01/05/2020 S C2 K2 - - -",
                "episode-code | 01/05/2020 Q C2 U6 - - -",
                "episode-code | 01/05/2020 S C2 QQ - - -",
                "episode-code | 01/05/2020 S C2 U6 01/06/2021 Q -",
                "broken-row | 01/05/20 S C2 U6 - - -",
                "broken-row | 01/05/2022 S C2 U6 - - - ; 01/05/2020 S C2 U6 01/06/2021 E4A - ; 01/05/2019 S C2 U6 01/06/2019 E4A -"
            })
    void the_child_is_refused_and_the_next_goes_on(String sort, String rows) {
        String other = Returned.lines("01/05/2020 S C2 U6 - - -").replace("E1,", "E2,");
        Ssda903 read = new Returned(folder)
                .with("2021-22/episodes.csv", Returned.EPISODES + Returned.lines(rows.split(" ; ")) + other)
                .read();

        assertThat(read.cases().map(CaseFile::id)).containsExactly("E2");
        assertThat(read.findings().count(sort)).as(read.findings().inWords()).isEqualTo(1);
        assertThat(read.children()).isEqualTo(2);
    }

    @Test
    void an_episode_open_on_31_march_is_one_with_its_repetition() {
        Returned returned = child("01/05/2020 S C2 U6 - - -")
                .with(
                        "2022-23/episodes.csv",
                        Returned.EPISODES + Returned.lines("01/05/2020 S C2 U6 01/07/2022 E4A -"));

        assertThat(returned.facts(Placement.class))
                .extracting(Placement::id, Placement::until)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "placement-2020-05-01", java.time.LocalDate.of(2022, 7, 1)));
        assertThat(returned.findings()).doesNotContain("[corrected-later]");
    }

    @Test
    void a_later_year_corrects_an_earlier() {
        Returned returned = child("01/05/2020 S C2 U6 - - -")
                .with("2022-23/episodes.csv", Returned.EPISODES + Returned.lines("01/05/2020 S C2 K2 - - -"));

        assertThat(returned.facts(Arrangement.class).get(0).of()).isEqualTo(ArrangementKind.RESIDENTIAL);
        assertThat(returned.findings()).contains("[corrected-later]");
    }

    @Test
    void a_row_that_names_no_child_may_be_anybodys_so_nothing_is_concluded_from_that_table_in_that_year() {
        String missing = "CHILD,DOB,MISSING,MIS_START,MIS_END\n";
        Returned returned =
                new Returned(folder).episodes("01/06/2021 S C2 U4 - - -").with("2021-22/missing.csv", missing);
        assertThat(covered(returned.cases().get(0))).contains("missingEpisodes");

        returned.with("2021-22/missing.csv", missing + ",01/05/2010,M,01/07/2021,02/07/2021\n,,,,\n");

        assertThat(covered(returned.cases().get(0)))
                .doesNotContain("missingEpisodes")
                .contains("placements");
        assertThat(returned.findings()).contains("left out, once", "row 2, CHILD", "[no-child]");
    }

    @Test
    void coverage_is_of_the_years_and_tables_present() {
        Returned returned = child("01/05/2020 S C2 U6 - - -")
                .with("2022-23/episodes.csv", Returned.EPISODES + Returned.lines("01/05/2020 S C2 U6 - - -"))
                .with("2022-23/missing.csv", "CHILD,DOB,MISSING,MIS_START,MIS_END\n");

        assertThat(returned.cases().get(0).coverage().stream()
                        .map(Coverage::toString)
                        .sorted()
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        Coverage[of=arrangements, from=2021-03-31, until=2023-03-31]
                        Coverage[of=legalStatuses/by-agreement, from=2021-03-31, until=2023-03-31]
                        Coverage[of=legalStatuses/care, from=2021-03-31, until=2023-03-31]
                        Coverage[of=legalStatuses/interim-care, from=2021-03-31, until=2023-03-31]
                        Coverage[of=legalStatuses/placement-order, from=2021-03-31, until=2023-03-31]
                        Coverage[of=legalStatuses/police-protection, from=2021-03-31, until=2023-03-31]
                        Coverage[of=missingEpisodes, from=2022-03-31, until=2023-03-31]
                        Coverage[of=placements, from=2021-03-31, until=2023-03-31]""");
    }

    @Test
    void a_child_who_is_in_care_and_not_named_again_is_covered_until_then() {
        Returned returned = child("01/05/2020 S C2 U6 - - -").with("2022-23/episodes.csv", Returned.EPISODES);

        assertThat(returned.cases().get(0).coverage())
                .extracting(Coverage::until)
                .containsOnly(java.time.LocalDate.of(2022, 3, 31));
        assertThat(returned.findings()).contains("[not-listed]");
    }

    @Test
    void a_row_that_cannot_be_read_withdraws_its_table() {
        CaseFile read = child("01/05/2020 S C2 U6 - - -")
                .with("2021-22/reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\nE1,,01/07/2021,PN1\nE1,,soon,PN1\n")
                .cases()
                .get(0);

        assertThat(read.facts(Meeting.class)).hasSize(1);
        assertThat(covered(read)).doesNotContain("meetings/review");
    }

    @Test
    void a_worker_who_comes_for_an_absence_is_cover_and_the_one_who_comes_back_is_not() {
        List<Involvement> workers = new Returned(folder)
                .with("2023-24/episodes.csv", Returned.EPISODES + Returned.lines("01/05/2020 S C2 U6 - - -"))
                .with("2023-24/workers.csv", """
                        CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON
                        E1,,W1,01/05/2023,01/08/2023,FCONTA
                        E1,,W2,01/08/2023,01/10/2023,ABSENC
                        E1,,W1,01/10/2023,,ABSENC
                        """)
                .facts(Involvement.class);

        assertThat(workers).extracting(Involvement::cover).containsExactly(Answer.NO, Answer.YES, Answer.NO);
    }

    @Test
    void a_missing_episode_over_31_march_is_one() {
        Returned returned = child("01/05/2020 S C2 U6 - - -")
                .with("2021-22/missing.csv", "CHILD,DOB,MISSING,MIS_START,MIS_END\nE1,,M,30/03/2022,\n")
                .with("2022-23/missing.csv", "CHILD,DOB,MISSING,MIS_START,MIS_END\nE1,,M,30/03/2022,02/04/2022\n")
                .with("2022-23/episodes.csv", Returned.EPISODES + Returned.lines("01/05/2020 S C2 U6 - - -"));

        assertThat(returned.facts(MissingEpisode.class))
                .hasSize(1)
                .first()
                .satisfies(one -> assertThat(one.until()).isEqualTo("2022-04-02"));
    }

    private static List<String> covered(CaseFile read) {
        return read.coverage().stream().map(Coverage::of).toList();
    }
}
