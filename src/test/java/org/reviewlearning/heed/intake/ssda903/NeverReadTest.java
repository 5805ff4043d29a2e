package org.reviewlearning.heed.intake.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.intake.CaseWriter;
import org.reviewlearning.heed.intake.tables.IntakeFinding;
import org.reviewlearning.heed.intake.tables.Pseudonyms;
import org.reviewlearning.heed.intake.tables.ReadingOptions;

/** An invented child of whom every column that Heed does not read holds a mark: none reaches the case or a finding. */
class NeverReadTest {

    private static final String MARK = "ZMARK";

    /** What must never be read, whatever else is: protected characteristics and their proxies, and other people. */
    private static final Set<String> NEVER = Set.of(
            "SEX",
            "ETHNIC",
            "UPN",
            "MOTHER",
            "MC_DOB",
            "CIN",
            "HOME_POST",
            "PL_POST",
            "DUC",
            "CONVICTED",
            "SUBSTANCE_MISUSE",
            "NB_ADOPTR",
            "SEX_ADOPTR",
            "LS_ADOPTR");

    @TempDir
    Path folder;

    @Test
    void no_value_of_a_column_that_is_not_read_reaches_a_case_or_a_finding() {
        Returned returned = new Returned(folder);
        for (ReturnTable table : ReturnTable.values()) {
            StringBuilder row = new StringBuilder();
            for (String column : table.columns()) {
                row.append(row.isEmpty() ? "" : ",").append(value(table, column));
            }
            returned.with("2023-24/" + table + ".csv", String.join(",", table.columns()) + "\n" + row + "\n");
        }
        Ssda903 read = returned.read();
        List<CaseFile> cases = read.cases().toList();

        assertThat(cases).hasSize(1);
        assertThat(cases.get(0).facts()).hasSizeGreaterThan(4);
        assertThat(CaseWriter.json(cases.get(0))).doesNotContain(MARK);
        assertThat(read.findings().inWords()).doesNotContain(MARK);
    }

    @Test
    void why_a_questionnaire_was_not_filled_in_reaches_no_case() {
        List<String> said = Stream.of("SDQ1", "SDQ3", "SDQ5")
                .map(reason -> CaseWriter.json(new Returned(folder.resolve(reason))
                        .episodes("01/05/2019 S C2 U4 - - -")
                        .with("2021-22/oc2.csv", Returned.OC2 + Returned.questionnaire("", reason))
                        .cases()
                        .get(0)))
                .distinct()
                .toList();

        assertThat(said).singleElement().asString().contains("questionnaire").doesNotContain("SDQ");
    }

    @Test
    void the_columns_that_may_not_be_read_are_not() {
        for (ReturnTable table : ReturnTable.values()) {
            assertThat(table.uses()).doesNotContainAnyElementsOf(NEVER);
        }
        assertThat(List.of(
                        ReturnTable.UASC,
                        ReturnTable.AD1,
                        ReturnTable.PLACED_ADOPTION,
                        ReturnTable.DEPRIVATION_OF_LIBERTY))
                .allSatisfy(table -> assertThat(table.uses()).containsExactly("CHILD"));
    }

    @Test
    void a_finding_repeats_nothing_that_stands_in_the_row() {
        Returned returned = new Returned(folder)
                .with("2021-22/header.csv", Returned.HEADER + "E1,ZMARK,ZMARK,ZMARK,ZMARK,ZMARK,ZMARK\n")
                .with(
                        "2021-22/episodes.csv",
                        Returned.EPISODES + "E1,ZMARK,ZMARK,ZMARK,ZMARK,ZMARK,,ZMARK,ZMARK,ZMARK,,,\n")
                .with("2021-22/reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\nE1,ZMARK,ZMARK,ZMARK\n");

        assertThat(returned.findings()).contains("[episode-code]").doesNotContain(MARK);
    }

    @Test
    void a_code_and_its_meaning_are_there_for_a_host_that_may_show_them() {
        Ssda903 read =
                new Returned(folder).episodes("01/05/2020 S C2 U6 - E4A -").read();
        read.cases().forEach(each -> {});

        IntakeFinding finding = read.findings().first().stream()
                .filter(each -> each.sort().equals("ended-without-day"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.code()).contains("E4A: returned home as planned");
        assertThat(finding.inWords())
                .doesNotContain("E4A")
                .endsWith(
                        "episodes.csv, row 2, REC, case E1: REC says that care ended, and DEC is blank. [ended-without-day]");
    }

    @Test
    void pseudonyms_are_the_same_in_every_year_and_stand_for_workers_too() {
        Pseudonyms keyed = Pseudonyms.keyed("0123456789abcdef".repeat(2).getBytes(StandardCharsets.UTF_8));
        Returned returned = new Returned(folder)
                .with("2023-24/episodes.csv", Returned.EPISODES + Returned.lines("01/05/2020 S C2 U6 - - -"))
                .with("2023-24/sw.csv", "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\nE1,,ZMARK,01/05/2023,,FCONTA\n");
        String json = CaseWriter.json(
                Ssda903.read(List.of(folder), ReadingOptions.defaults().with(keyed))
                        .cases()
                        .toList()
                        .get(0));

        assertThat(returned).isNotNull();
        assertThat(json).doesNotContain("E1\"", MARK).contains("\"case\":\"" + keyed.of("E1") + "\"", keyed.of(MARK));
        assertThat(keyed.of("E1")).matches("[a-z2-7]{20}").isNotEqualTo(keyed.of("E2"));
        assertThat(Pseudonyms.keyed("fedcba9876543210".repeat(2).getBytes(StandardCharsets.UTF_8))
                        .of("E1"))
                .isNotEqualTo(keyed.of("E1"));
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> Pseudonyms.keyed(new byte[31]));
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> Pseudonyms.keyed(new byte[32]))
                .withMessage("The key for pseudonyms has fewer than 8 different bytes, so that it could be guessed.");
    }

    private static String value(ReturnTable table, String column) {
        if (!table.uses().contains(column)) {
            return MARK;
        }
        return switch (column) {
            case "CHILD" -> "E1";
            case "DOB" -> "01/05/2010";
            case "RNE" -> "S";
            case "LS" -> "C2";
            case "PLACE" -> "U4";
            case "REVIEW_CODE" -> "PN1";
            case "MISSING" -> "M";
            case "PREV_PERM" -> "Z1";
            case "SDQ_SCORE" -> "37";
            case "SW_ID" -> "W1";
            case "SW_REASON" -> "FCONTA";
            case "DEC", "REC", "REASON_PLACE_CHANGE", "MIS_END", "SW_DEC", "SDQ_REASON", "DATE_PERM" -> "";
            default -> "01/06/2023";
        };
    }
}
