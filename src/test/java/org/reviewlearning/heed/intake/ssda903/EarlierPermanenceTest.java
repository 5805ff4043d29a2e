package org.reviewlearning.heed.intake.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.Arrangement;

/** Invented rows of previous permanence: whether care began after an earlier order. */
class EarlierPermanenceTest {

    private static final String PREVIOUS = "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM\n";

    @TempDir
    Path folder;

    private Returned child(String rows, String... episodes) {
        return new Returned(folder)
                .with("2021-22/header.csv", Returned.BORN)
                .episodes(episodes)
                .with("2021-22/previous_permanence.csv", PREVIOUS + rows);
    }

    @ParameterizedTest
    @CsvSource({
        "P1, 12/05/2015, YES, ''",
        "P2, zz/05/2015, YES, ''",
        "P3, zz/zz/zzzz, YES, ''",
        "P2, '', YES, ''",
        "P2, 01/06/2021, YES, ''",
        "P2, 02/06/2021, NOT_RECORDED, order-after-start",
        "P2, soon, YES, bad-day",
        "P4, '', NOT_RECORDED, ''",
        "Z1, '', NO, ''",
        "'', '', NOT_RECORDED, unknown-code",
        "P9, '', NOT_RECORDED, unknown-code"
    })
    void a_code_tells_whether_care_began_after_an_earlier_order(
            String code, String day, Answer expected, String finding) {
        Returned returned = child("E1,01/05/2010," + code + ",E09000001," + day + "\n", "01/06/2021 S C2 U6 - - -");

        assertThat(returned.facts(Arrangement.class))
                .singleElement()
                .extracting(Arrangement::afterPermanence)
                .isEqualTo(expected);
        if (finding.isEmpty()) {
            assertThat(returned.findings()).doesNotContain("previous_permanence");
        } else {
            assertThat(returned.findings()).contains("[" + finding + "]\n    2021-22/previous_permanence.csv, row 2");
        }
    }

    @Test
    void it_is_said_of_the_first_arrangement_of_the_latest_period_of_care_alone() {
        Returned returned = child(
                "E1,01/05/2010,P2,,12/05/2015\n",
                "01/05/2019 S C2 U6 01/09/2019 E4A -",
                "01/06/2021 S C2 U6 01/08/2021 X1 CARPL",
                "01/08/2021 P C2 K2 01/03/2022 E45 -");

        assertThat(returned.facts(Arrangement.class))
                .extracting(Arrangement::afterPermanence)
                .containsExactly(
                        Answer.NOT_RECORDED, Answer.NOT_RECORDED, Answer.YES, Answer.NOT_RECORDED, Answer.NOT_RECORDED);
    }

    @Test
    void where_the_first_row_is_no_start_of_care_it_is_said_of_none() {
        Returned returned = child("E1,01/05/2010,P2,,12/05/2015\n", "01/06/2021 P C2 U6 - - -");

        assertThat(returned.facts(Arrangement.class))
                .extracting(Arrangement::afterPermanence)
                .containsExactly(Answer.NOT_RECORDED);
    }

    @Test
    void a_later_year_corrects_and_rows_of_one_year_that_disagree_tell_nothing() {
        Returned returned = child("E1,01/05/2010,Z1,,\nE1,01/05/2010,P2,,\n", "01/06/2021 S C2 U6 - - -");

        assertThat(returned.facts(Arrangement.class))
                .extracting(Arrangement::afterPermanence)
                .containsExactly(Answer.NOT_RECORDED);
        assertThat(returned.findings()).contains("[disagree]");

        returned.with("2022-23/episodes.csv", Returned.EPISODES + Returned.lines("01/06/2021 S C2 U6 - - -"))
                .with("2022-23/previous_permanence.csv", PREVIOUS + "E1,01/05/2010,P2,,\n");

        assertThat(returned.facts(Arrangement.class))
                .extracting(Arrangement::afterPermanence)
                .containsExactly(Answer.YES);
    }
}
