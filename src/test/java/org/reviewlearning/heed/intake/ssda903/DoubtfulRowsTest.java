package org.reviewlearning.heed.intake.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.intake.tables.ReadingOptions;

/** Invented rows whose child's id cannot be trusted, and returns taken out before their year ended. */
class DoubtfulRowsTest {

    private static final String MISSING = "CHILD,DOB,MISSING,MIS_START,MIS_END\n";
    private static final String TWO = Returned.lines("01/05/2020 S C2 U6 - - -")
            + Returned.lines("01/05/2020 S C2 U6 - - -").replace("E1,", "E2,");

    @TempDir
    Path folder;

    private Returned children(String missing) {
        return new Returned(folder)
                .with("2021-22/episodes.csv", Returned.EPISODES + TWO)
                .with("2021-22/missing.csv", MISSING + missing);
    }

    private static List<String> coveredByMissing(Returned returned) {
        return returned.cases().stream()
                .filter(each ->
                        each.coverage().stream().anyMatch(one -> one.of().equals("missingEpisodes")))
                .map(CaseFile::id)
                .toList();
    }

    @Test
    void a_broken_row_of_a_child_whom_other_rows_name_is_that_child_s() {
        Returned returned = children("E1,M,01/03/2022,05/03/2022\n");

        assertThat(coveredByMissing(returned)).containsExactly("E2");
        assertThat(returned.findings()).contains("[field-count]\n    2021-22/missing.csv, row 2, case E1\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "North,E1,,M,01/03/2022,05/03/2022 | nobodys",
                "North\",E1,M,01/03/2022,05/03/2022,x | nobodys",
                "01/05/2010,M,01/03/2022,05/03/2022 | field-count",
                "01/05/2010,M,01/03/2022,05/03/2022, | no-child"
            })
    void a_broken_row_that_names_nobody_else_may_be_anybody_s(String row, String finding) {
        Returned returned = children(row + "\n");

        assertThat(coveredByMissing(returned)).isEmpty();
        assertThat(returned.cases()).extracting(CaseFile::id).containsExactly("E1", "E2");
        assertThat(returned.findings()).contains("[" + finding + "]").doesNotContain("North", "01/05/2010");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total",
                "Total,,,,",
                "GRAND TOTAL,2,,,",
                "Subtotal,2",
                "Sum,2,,,",
                "Count,,M,2,",
                "(2 rows affected)",
                "2 records",
                "Total: 2,,,,,,,",
                "CHILD,DOB,MISSING,MIS_START,MIS_END",
                "child,dob,missing"
            })
    void a_row_about_the_other_rows_is_no_child_s_and_takes_nothing_from_any(String row) {
        Returned returned = children("E1,01/05/2010,M,01/03/2022,05/03/2022\n" + row + "\n");

        assertThat(coveredByMissing(returned)).containsExactly("E1", "E2");
        assertThat(returned.findings())
                .contains("[of-no-child]\n    2021-22/missing.csv, CHILD (rows: 1)\n", "cases: 2\n");
    }

    @Test
    void a_total_below_the_episodes_is_no_child_and_a_row_with_a_day_may_be_one() {
        Returned returned =
                new Returned(folder).with("2021-22/episodes.csv", Returned.EPISODES + TWO + "Total,2,,,,,,,,,,,\n");
        assertThat(returned.findings()).contains("[of-no-child]", "cases: 2\n");

        returned.with("2021-22/episodes.csv", Returned.EPISODES + TWO + TWO.replaceAll("E\\d,", "Total,"));
        assertThat(returned.findings()).doesNotContain("[of-no-child]").contains("cases: 3\n");
    }

    @Test
    void many_broken_rows_name_nobody_either() {
        Returned returned = children("North,E1,,M,01/03/2022,05/03/2022\n,,M,01/03/2022,\nSouth,E1,,M,01/03/2022,x\n");

        assertThat(returned.findings()).contains("[nobodys]", "[no-child]").doesNotContain("North", "South");
    }

    private static String reviews(int children, String last) {
        return "CHILD,DOB,REVIEW,REVIEW_CODE\n"
                + IntStream.range(0, children)
                        .mapToObj(i -> "E" + i + ",," + "%02d/0%d/2021,PN1\n".formatted(1 + i % 28, 4 + i % 5))
                        .collect(Collectors.joining())
                + "E1,," + last + ",PN1\n";
    }

    private Returned taken(int children, String last) {
        String episodes = IntStream.range(0, Math.max(children, 3))
                .mapToObj(i -> Returned.lines("01/05/2020 S C2 U6 - - -").replace("E1,", "E" + i + ","))
                .collect(Collectors.joining());
        return new Returned(folder)
                .with("2021-22/episodes.csv", Returned.EPISODES + episodes)
                .with("2021-22/reviews.csv", reviews(children, last));
    }

    @ParameterizedTest
    @CsvSource({
        "60, 15/09/2021, 2021-09-15, true",
        "60, 31/03/2022, 2022-03-31, false",
        "60, 20/03/2022, 2022-03-31, false",
        "250, 10/03/2022, 2022-03-10, true",
        "20, 15/09/2021, 2021-09-15, true",
        "11, 15/09/2021, 2021-09-15, true",
        "10, 15/09/2021, 2022-03-31, false"
    })
    void a_year_whose_days_stop_early_had_not_ended(int days, String last, String until, boolean told) {
        Returned returned = taken(days, last);

        assertThat(returned.cases().get(1).coverage())
                .hasSize(8)
                .allSatisfy(each -> assertThat(each.until()).isEqualTo(until));
        assertThat(returned.findings().contains("[ends-early]")).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-09-30, 2021-09-30",
        "2022-03-30, 2022-03-30",
        "2022-03-31, 2022-03-31",
        "2022-06-01, 2022-03-31",
        "2021-03-31, 2021-09-15"
    })
    void the_day_on_which_it_was_taken_out_may_be_said(LocalDate day, String until) {
        taken(60, "15/09/2021");
        List<CaseFile> cases = Ssda903.read(
                        List.of(folder), ReadingOptions.defaults().takenOutOn(day))
                .cases()
                .toList();

        assertThat(cases.get(1).coverage())
                .hasSize(8)
                .allSatisfy(each -> assertThat(each.until()).isEqualTo(until));
    }
}
