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
import org.reviewlearning.heed.facts.Document;
import org.reviewlearning.heed.facts.DocumentKind;

/** Invented rows of OC2: which questionnaires they tell of, and from what nothing is concluded. */
class QuestionnairesTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 4, 1);

    @TempDir
    Path folder;

    private Returned listed(String... rows) {
        return new Returned(folder)
                .with("2021-22/header.csv", Returned.BORN)
                .episodes("01/05/2019 S C2 U6 - - -")
                .with("2021-22/oc2.csv", Returned.OC2 + String.join("", rows));
    }

    @ParameterizedTest
    @CsvSource({"0, , 0", "7, , 7", "07, , 7", "40, , 40", "17, SDQ2, 17", "'', SDQ2,", "'', SDQ4,"})
    void a_figure_or_a_reason_is_a_questionnaire_of_the_year_s_first_day(String total, String reason, Integer read) {
        Returned returned = listed(Returned.questionnaire(total, reason == null ? "" : reason));

        assertThat(returned.facts(Document.class)).singleElement().satisfies(document -> {
            assertThat(document.of())
                    .isEqualTo(read == null ? DocumentKind.NO_QUESTIONNAIRE : DocumentKind.QUESTIONNAIRE);
            assertThat(document.on()).isEqualTo(FIRST_DAY);
            assertThat(document.total()).isEqualTo(read);
            assertThat(document.recordedOn()).isEqualTo(LocalDate.of(2022, 3, 31));
        });
        // On which day of the year is not known, so nothing is concluded from any other day of it.
        assertThat(covered(returned)).isEmpty();
    }

    @Test
    void a_child_who_is_listed_with_neither_had_none_that_year() {
        Returned returned = listed(Returned.questionnaire("", ""));

        assertThat(returned.facts(Document.class)).isEmpty();
        assertThat(covered(returned))
                .containsExactly(
                        new Coverage("documents/questionnaire", FIRST_DAY, LocalDate.of(2022, 3, 31)),
                        new Coverage("documents/no-questionnaire", FIRST_DAY, LocalDate.of(2022, 3, 31)));
    }

    @Test
    void of_a_child_who_is_not_listed_nothing_is_known() {
        assertThat(covered(listed())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"41, ''", "-1, ''", "1.5, ''", "x, ''", "100, ''"})
    void a_figure_that_is_none_is_told_without_being_repeated(String total, String reason) {
        Returned returned = listed(Returned.questionnaire(total, reason));

        assertThat(returned.facts(Document.class)).isEmpty();
        assertThat(covered(returned)).isEmpty();
        assertThat(returned.findings())
                .contains("[bad-figure]\n    2021-22/oc2.csv, row 2, SDQ_SCORE, case E1\n")
                .doesNotContain(total + ",");
    }

    @Test
    void a_reason_in_no_list_is_told_and_nothing_concluded() {
        Returned returned = listed(Returned.questionnaire("", "SDQ9"));

        assertThat(returned.facts(Document.class)).isEmpty();
        assertThat(covered(returned)).isEmpty();
        assertThat(returned.findings()).contains("[unknown-code]\n    2021-22/oc2.csv, row 2, SDQ_REASON, case E1\n");
    }

    @Test
    void rows_that_contradict_each_other_tell_nothing_and_rows_that_repeat_each_other_tell_it_once() {
        Returned contradicting = listed(Returned.questionnaire("7", ""), Returned.questionnaire("8", ""));

        assertThat(contradicting.facts(Document.class)).isEmpty();
        assertThat(contradicting.findings()).contains("[disagree]\n    2021-22/oc2.csv, row 2, case E1\n");

        Returned repeating = listed(Returned.questionnaire("7", ""), Returned.questionnaire("7", ""));

        assertThat(repeating.facts(Document.class)).hasSize(1);
        assertThat(repeating.findings()).contains("[duplicate-row]\n    2021-22/oc2.csv, row 3, case E1\n");
    }

    @Test
    void each_year_tells_of_its_own() {
        Returned returned = listed(Returned.questionnaire("", ""))
                .with("2022-23/episodes.csv", Returned.EPISODES + Returned.lines("01/05/2019 S C2 U6 - - -"))
                .with("2022-23/oc2.csv", Returned.OC2 + Returned.questionnaire("12", ""));

        assertThat(returned.facts(Document.class)).extracting(Document::on).containsExactly(LocalDate.of(2022, 4, 1));
        assertThat(covered(returned)).extracting(Coverage::until).containsOnly(LocalDate.of(2022, 3, 31));
    }

    private static List<Coverage> covered(Returned returned) {
        return returned.cases().get(0).coverage().stream()
                .filter(each -> each.of().startsWith("documents"))
                .toList();
    }
}
