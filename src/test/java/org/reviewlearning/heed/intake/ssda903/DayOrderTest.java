package org.reviewlearning.heed.intake.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.facts.MissingEpisode;
import org.reviewlearning.heed.facts.Placement;

/** Invented returns whose days are written with the month first, in all files or in some. */
class DayOrderTest {

    private static final String MISSING = "CHILD,DOB,MISSING,MIS_START,MIS_END\n";
    private static final String MONTH_FIRST =
            Returned.EPISODES + "E1,6/3/2020,S,C2,N2,U6,PR1,5/13/2021,X1,,,,\nE1,5/13/2021,P,C2,N2,U6,PR1,,,,,,\n";

    @TempDir
    Path folder;

    private Returned with(String missing) {
        return new Returned(folder)
                .with("2021-22/episodes.csv", MONTH_FIRST)
                .with("2021-22/missing.csv", MISSING + missing);
    }

    @Test
    void all_days_of_a_file_tell_how_each_is_read() {
        assertThat(with("").facts(Placement.class))
                .extracting(placement -> placement.from().toString())
                .containsExactly("2020-06-03", "2021-05-13");
        assertThat(with("").findings()).contains("[month-first]\n    2021-22/episodes.csv\n");
    }

    @Test
    void a_file_that_does_not_say_is_read_as_the_others_of_its_export() {
        Returned returned = with("E1,,M,7/1/2021,7/2/2021\n");

        assertThat(returned.facts(MissingEpisode.class))
                .extracting(missing -> missing.from() + " " + missing.until())
                .containsExactly("2021-07-01 2021-07-02");
        assertThat(returned.findings()).contains("    2021-22/missing.csv\n").doesNotContain("[days-undecided]");
    }

    @Test
    void a_file_that_says_both_is_left_out_and_told() {
        Returned returned = with("E1,,M,7/13/2021,7/14/2021\nE1,,M,15/08/2021,16/08/2021\n");

        assertThat(returned.facts(MissingEpisode.class)).isEmpty();
        assertThat(returned.cases().get(0).coverage()).extracting("of").doesNotContain("missingEpisodes");
        assertThat(returned.findings()).contains("[days-undecided]\n    2021-22/missing.csv\n");
    }

    @Test
    void a_file_that_does_not_say_is_left_out_where_the_others_do_not_agree() {
        Returned returned =
                with("E1,,M,7/1/2021,7/2/2021\n").with("2021-22/header.csv", Returned.HEADER + "E1,1,13/05/2010,,,,\n");

        assertThat(returned.facts(MissingEpisode.class)).isEmpty();
        assertThat(returned.cases().get(0).child().bornOn()).isEqualTo("2010-05-13");
        assertThat(returned.findings()).contains("[days-undecided]\n    2021-22/missing.csv\n");
    }

    @Test
    void another_export_that_does_not_say_is_left_out_where_one_has_the_month_first() {
        Returned returned = with("").with("2022-23/missing.csv", MISSING + "E1,,M,7/1/2022,7/2/2022\n");

        assertThat(returned.findings()).contains("[days-undecided]\n    2022-23/missing.csv\n");
    }

    @Test
    void one_slip_among_many_days_is_that_row_s_and_not_the_file_s() {
        StringBuilder days = new StringBuilder();
        for (int i = 0; i < 21; i++) {
            days.append("E1,,M,%d/6/2021,%d/7/2021\n".formatted(13 + i % 16, 13 + i % 16));
        }
        Returned returned = new Returned(folder)
                .episodes("01/05/2020 S C2 U6 - - -")
                .with("2021-22/missing.csv", MISSING + days + "E1,,M,7/13/2021,\n");

        assertThat(returned.findings())
                .contains("[bad-day]\n    2021-22/missing.csv, row 23, MIS_START, case E1\n")
                .doesNotContain("month-first", "days-undecided");
    }

    @Test
    void a_day_that_is_none_in_the_file_s_order_is_not_read_in_the_other() {
        StringBuilder days = new StringBuilder();
        for (int i = 0; i < 21; i++) {
            days.append("E1,,M,6/%d/2021,7/%d/2021\n".formatted(13 + i % 16, 13 + i % 16));
        }
        Returned returned = with(days + "E1,,M,13/7/2021,\n");

        assertThat(returned.findings()).contains("[bad-day]\n    2021-22/missing.csv, row 23, MIS_START, case E1\n");
        assertThat(returned.facts(MissingEpisode.class))
                .extracting(MissingEpisode::from)
                .doesNotContain(java.time.LocalDate.of(2021, 7, 13));
    }

    @Test
    void iso_days_beside_them_are_what_they_are() {
        assertThat(with("E1,,M,2021-07-01,2021-07-02\n").facts(MissingEpisode.class))
                .extracting(MissingEpisode::from)
                .containsExactly(java.time.LocalDate.of(2021, 7, 1));
    }
}
