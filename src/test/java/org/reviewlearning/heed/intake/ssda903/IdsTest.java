package org.reviewlearning.heed.intake.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.facts.Meeting;
import org.reviewlearning.heed.intake.tables.ReadingOptions;
import org.reviewlearning.heed.intake.tables.Severity;

/**
 * Invented returns in which ids are written in several ways, or one stands for two children: never a child more, never
 * two as one, and never in silence.
 */
class IdsTest {

    private static final String A = "10/05/2012";
    private static final String B = "30/08/2009";

    @TempDir
    Path folder;

    private Returned returned(String header, String episodes, String reviews) {
        return year("2023-24", header, episodes, reviews);
    }

    /** Each row is an id and, but for episodes, a birth; episodes begin on 3 June 2021 and reviews were in 2023. */
    private Returned year(String year, String header, String episodes, String reviews) {
        StringBuilder headers = new StringBuilder(Returned.HEADER);
        StringBuilder all = new StringBuilder(Returned.EPISODES);
        StringBuilder held = new StringBuilder("CHILD,DOB,REVIEW,REVIEW_CODE\n");
        for (String row : header.split("; ")) {
            headers.append("%s,1,%s,WBRI,A1,,\n".formatted((Object[]) row.split(" ", -1)));
        }
        for (String id : episodes.split("; ")) {
            all.append(id).append(id.contains(",") ? "" : ",03/06/2021").append(",S,C2,N1,U4,PR1,,,,,,\n");
        }
        for (String row : reviews.split("; ")) {
            held.append("%s,%s,%s,PN1\n".formatted(row.split(" ")[0], row.split(" ")[1], "14/10/2023"));
        }
        return new Returned(folder)
                .with(year + "/header.csv", headers.toString())
                .with(year + "/episodes.csv", all.toString())
                .with(year + "/reviews.csv", held.toString());
    }

    private Set<String> refused() {
        Set<String> refused = new TreeSet<>();
        Ssda903.read(List.of(folder), ReadingOptions.defaults().tellingEach(finding -> {
                    if (finding.severity() == Severity.CHILD_REFUSED) {
                        refused.add(finding.caseId().orElseThrow());
                    }
                }))
                .cases()
                .forEach(each -> {});
        return refused;
    }

    private static List<String> ids(Returned returned) {
        return returned.cases().stream().map(CaseFile::id).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "7, 007, 7.0",
        "007, 7, 7.00",
        "B8, b8, b8",
        "b8, B8, B8",
        "A-1, a-1, A-1",
        "7, '''7', 7",
        "A1, A-1, a/1",
        "C-007, C007, C.007",
        "12345, 12-345, 12345"
    })
    void one_child_written_in_several_ways_is_one_child_by_the_header_s_id(String header, String one, String other) {
        Returned returned = returned(header + " " + A, one, other + " " + A);

        assertThat(ids(returned)).containsExactly(header);
        assertThat(returned.facts(Meeting.class)).hasSize(1);
        assertThat(returned.cases().get(0).child().bornOn()).isEqualTo("2012-05-10");
        assertThat(one.startsWith("'") || returned.findings().contains("[id-joined]"))
                .isTrue();
    }

    @Test
    void a_space_within_an_id_makes_no_other_child_whose_reviews_nobody_sees() {
        Returned returned = returned("E1 " + A, "E1", "E1 " + A)
                .with("2023-24/reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\nE 1,%s,01/07/2023,PN1\n".formatted(A));

        assertThat(ids(returned)).containsExactly("E1");
        assertThat(returned.facts(Meeting.class)).hasSize(1);
        assertThat(returned.findings()).contains("[id-joined]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"E\u200B1", "\uFF251", "E\uFF11", "E\u20601", "E\u00AD1", "E\u034F1", "E\uFE0F1"})
    void characters_that_nobody_sees_or_of_another_width_make_no_other_child(String written) {
        Returned returned = returned("E1 " + A, written, "E1 " + A);

        assertThat(ids(returned)).containsExactly("E1");
        assertThat(returned.facts(Meeting.class)).hasSize(1);
        assertThat(returned.findings()).contains("[id-characters]\n    2023-24/episodes.csv, CHILD (rows: 1)\n");
    }

    @Test
    void letters_of_another_script_are_no_id_and_may_be_anybody_s() {
        Returned returned = returned("E1 " + A, "E1", "E1 " + A + "; \u04151 " + A);

        assertThat(ids(returned)).containsExactly("E1");
        assertThat(returned.findings()).contains("[no-child]\n    2023-24/reviews.csv, row 3, CHILD\n");
        assertThat(returned.cases().get(0).coverage()).extracting("of").doesNotContain("meetings/review");
    }

    @Test
    void ids_that_differ_in_how_they_are_written_are_two_children_where_all_tables_tell_them_apart() {
        Returned returned = returned("7 %s; 007 %s".formatted(A, B), "7; 007", "7 %s; 007 %s".formatted(A, B));

        assertThat(returned.cases())
                .extracting(each -> each.id() + " " + each.child().bornOn())
                .containsExactlyInAnyOrder("7 2012-05-10", "007 2009-08-30");
        assertThat(returned.findings()).contains("[ids-alike]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Both in the header, and only one has episodes: the other's may be among them.
                "b8 10/05/2012; B8 30/08/2009 | B8 | B8 10/05/2012",
                // The same birth twice: one child written twice, or twins.
                "b8 10/05/2012; B8 10/05/2012 | b8; B8 | B8 10/05/2012",
                // A third way of writing, which nobody listed.
                "7 10/05/2012; 007 30/08/2009 | 7; 007 | 7.0 30/08/2009",
                // Another birth than the header's.
                "b8 10/05/2012 | B8 | B8 30/08/2009"
            })
    void where_nothing_tells_whose_rows_are_all_ways_of_writing_are_refused(
            String header, String episodes, String reviews) {
        Returned returned = returned(header, episodes, reviews);

        assertThat(returned.cases()).isEmpty();
        assertThat(refused()).hasSizeGreaterThan(1);
        assertThat(returned.findings()).contains("[id-forms]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X 10/05/2012; X 30/08/2009 | X 10/05/2012",
                "X 10/05/2012; X 30/08/2009 | Y 10/05/2012",
                "X 10/05/2012 | X 10/05/2012; X 30/08/2009",
                "X 10/05/2012 | X 30/08/2009"
            })
    void one_id_with_two_births_in_a_year_is_refused(String header, String reviews) {
        Returned returned = returned(header, "X", reviews);

        assertThat(returned.cases()).isEmpty();
        assertThat(refused()).contains("X");
        assertThat(returned.findings()).contains("[two-children]\n", ", DOB, case X\n");
    }

    @Test
    void a_birth_that_a_later_year_corrects_is_not_another_child_where_an_episode_is_told_again() {
        year("2022-23", "X " + A, "X", "X " + A);
        Returned same = year("2023-24", "X " + B, "X", "X " + B);

        assertThat(ids(same)).containsExactly("X");
        assertThat(same.cases().get(0).child().bornOn()).isNull();
        assertThat(same.findings()).contains("[birth-disagrees]");

        Returned other = year("2023-24", "X " + B, "X,11/09/2023", "X " + B);

        assertThat(other.cases()).isEmpty();
        assertThat(other.findings()).contains("[two-children]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.23457E+11", "1.23e+11", "1E+15"})
    void an_id_that_a_spreadsheet_rounded_is_refused_and_withdraws_its_table_of_whom_it_may_be(String rounded) {
        String may = rounded.equals("1E+15") ? "1000000000000001" : "123456789012";
        Returned returned = returned(
                may + " " + A + "; 223456789012 " + A,
                may + "; 223456789012",
                rounded + " " + A + "; 223456789012 " + A);

        assertThat(refused()).containsExactly(rounded);
        assertThat(returned.cases().stream()
                        .filter(each -> each.coverage().stream()
                                .noneMatch(one -> one.of().equals("meetings/review")))
                        .map(CaseFile::id))
                .containsExactly(may);
        assertThat(returned.findings()).contains("[id-rounded]");
    }

    @Test
    void an_id_that_only_looks_like_a_rounded_one_is_an_id() {
        assertThat(ids(returned("1E5 " + A, "1E5", "1e5 " + A))).containsExactly("1E5");
    }

    @ParameterizedTest
    @CsvSource({"3, 0, true", "3, 2, true", "3, 3, false", "2, 0, false"})
    void a_table_of_other_children_than_the_episodes_tells_nothing_by_what_it_lacks(
            int others, int same, boolean told) {
        StringBuilder rows = new StringBuilder("E1 " + A);
        for (int i = 1; i <= others; i++) {
            rows.append("; LA-").append(i).append(' ').append(A);
        }
        String reviews = rows.substring(rows.indexOf("; ") + 2)
                + ("; E1 " + A).repeat(Math.min(same, 1))
                + "; E2 %s; E3 %s".formatted(A, A).substring(0, Math.max(0, same - 1) * 15);
        Returned returned = returned("E1 %s; E2 %s; E3 %s".formatted(A, A, A), "E1; E2; E3", reviews);

        assertThat(returned.findings().contains("[other-children]\n    2023-24/reviews.csv, CHILD\n"))
                .isEqualTo(told);
        assertThat(returned.cases()).extracting(CaseFile::id).containsExactly("E1", "E2", "E3");
        assertThat(returned.cases())
                .allSatisfy(each -> assertThat(each.coverage().stream()
                                .anyMatch(one -> one.of().equals("meetings/review")))
                        .isEqualTo(!told));
    }
}
