package org.reviewlearning.heed.intake.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reviewlearning.heed.intake.tables.FindingType;
import org.reviewlearning.heed.intake.tables.TableFinding;

/** Every code of every column that Heed reads, and the years in which the lists changed. */
class CodesTest {

    private static final Map<String, String> LISTS = Map.of(
            "RNE", "S L P T B U",
            "SDQ_REASON", "SDQ1 SDQ2 SDQ3 SDQ4 SDQ5",
            "PREV_PERM", "P1 P2 P3 P4 Z1",
            "LS", "C1 C2 D1 E1 V2 V3 V4 L1 L2 L3 J1 J2 J3",
            "PLACE",
                    "U1 U2 U3 U4 U5 U6 A3 A4 A5 A6 P1 P2 P3 H5 K1 K2 K3 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 Z1 Z11 Z12 Z13 Z14",
            "REC", "X1 E11 E12 E2 E3 E4A E4B E13 E41 E43 E44 E45 E46 E47 E48 E5 E6 E7 E8 E9 E14 E15 E16 E17",
            "REASON_PLACE_CHANGE", "CARPL CLOSE PLACE ALLEG STAND APPRR CREQB CREQO CHILD LAREQ CUSTOD OTHER",
            "REVIEW_CODE", "PN0 PN1 PN2 PN3 PN4 PN5 PN6 PN7",
            "MISSING", "M A",
            "SW_REASON", "MANAGE FCONTA LEFTRL ORGRST TSPROC ABSENC CHCHAN PCCHAN SWDIED OTHERS");

    @Test
    void the_lists_hold_these_codes_and_no_others() {
        Set<String> expected = LISTS.entrySet().stream()
                .flatMap(list -> Arrays.stream(list.getValue().split(" ")).map(code -> list.getKey() + " " + code))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(new TreeSet<>(ReturnTable.FORM.codes().all().keySet())).isEqualTo(expected);
        assertThat(ReturnTable.FORM.codes().all().values())
                .allSatisfy(code -> assertThat(code.meaning()).isNotBlank());
    }

    @Test
    void every_column_with_codes_is_one_that_heed_reads() {
        Set<String> read = Arrays.stream(ReturnTable.values())
                .flatMap(table -> table.uses().stream())
                .collect(Collectors.toSet());

        assertThat(read).containsAll(LISTS.keySet());
        assertThat(Arrays.stream(ReturnTable.values()))
                .allSatisfy(table -> assertThat(table.columns()).containsAll(table.uses()));
    }

    @ParameterizedTest
    @CsvSource({
        "REC E45, 2017, false",
        "REC E45, 2018, true",
        "REC E43, 2017, true",
        "REC E43, 2018, false",
        "REASON_PLACE_CHANGE CUSTOD, 2017, false",
        "REASON_PLACE_CHANGE CUSTOD, 2018, true",
        "SW_REASON MANAGE, 2022, false",
        "SW_REASON MANAGE, 2023, true",
        "PLACE K3, 2023, false",
        "PLACE K3, 2024, true",
        "PLACE H5, 2024, true",
        "PLACE H5, 2025, false",
        "PLACE P2, 2025, false",
        "PLACE Z11, 2024, false",
        "PLACE Z14, 2025, true",
        "PLACE Z1, 2025, true",
        "PLACE U4, 2010, true"
    })
    void codes_belong_to_return_years(String code, int year, boolean holds) {
        assertThat(ReturnTable.FORM.codes().all().get(code).holdsIn(year)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-22, 2021",
        "SSDA903_2021_22, 2021",
        "2021-2022, 2021",
        "202122, 2021",
        "x, ''",
        "2021-12, '2020, 2021'",
        "SSDA903_2022_header.csv, '2021, 2022'",
        "12021, ''"
    })
    void a_name_tells_one_year_two_or_none(String name, String years) {
        assertThat(ReturnYear.named(name).toString()).isEqualTo("[" + years + "]");
    }

    @Test
    void every_finding_has_its_rule_and_every_rule_its_finding() {
        Set<String> types = Stream.<FindingType>concat(
                        Arrays.stream(TableFinding.values()), Arrays.stream(ReturnFinding.values()))
                .map(FindingType::id)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(new TreeSet<>(ReturnTable.FORM.rules().ids())).isEqualTo(types);
    }
}
