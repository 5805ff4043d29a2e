package org.reviewlearning.heed.intake.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewlearning.heed.intake.tables.Findings;
import org.reviewlearning.heed.intake.tables.ReadingOptions;
import org.reviewlearning.heed.intake.tables.SourceFile;

/** Invented returns in folders of all shapes: which files are found, and which year each is read as. */
class ReturnSurveyTest {

    private static final String REVIEWS = "CHILD,DOB,REVIEW,REVIEW_CODE\n";
    private static final String MISSING = "CHILD,DOB,MISSING,MIS_START,MIS_END\n";

    /** Twenty children who came years ago and stayed. */
    private static final String SETTLED =
            Returned.EPISODES + each("E%d,01/05/2019,S,C2,N2,U6,PR1,,,,ZZ1 1ZZ,ZZ9 9ZZ,SC1\n");

    @TempDir
    Path folder;

    private static String each(String row) {
        return IntStream.rangeClosed(1, 20).mapToObj(row::formatted).collect(Collectors.joining());
    }

    private static String episode(String decom) {
        return Returned.EPISODES + Returned.lines(decom + " S C2 U6 - - -");
    }

    /** File and year of everything that will be read, in order. */
    private Stream<String> read(Findings findings, String... paths) {
        List<Path> asked = Stream.of(paths).map(folder::resolve).toList();
        return new ReturnSurvey(findings)
                .of(asked, ReadingOptions.defaults()).stream().map(this::inWords);
    }

    private String inWords(SourceFile file) {
        return folder.relativize(file.file().path()).toString().replace('\\', '/') + " "
                + ReturnYear.inWords(file.year());
    }

    private Stream<String> read(String... paths) {
        return read(new Findings(ReturnTable.FORM.rules(), finding -> {}), paths);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2023-24", "2023-24/final", "2023-24/final/episodes.csv"})
    void a_folder_that_names_no_year_leaves_it_to_the_one_above(String asked) {
        new Returned(folder).with("2023-24/final/episodes.csv", SETTLED);
        Findings findings = new Findings(ReturnTable.FORM.rules(), finding -> {});

        assertThat(read(findings, asked)).containsExactly("2023-24/final/episodes.csv 2023-24");
        assertThat(findings.inWords()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-25/missing_2024-10-01.csv, 2024-25",
        "2024-25/missing_2026-01-10.csv, 2024-25",
        "2024-25/sent 2025-06-20/missing.csv, 2024-25",
        "2024-25/missing 2023-24.csv, 2023-24",
        "2019-2024/2022-23/missing.csv, 2022-23"
    })
    void a_name_of_one_year_goes_before_a_nearer_number_which_may_be_a_day(String file, String year) {
        new Returned(folder).with(file, MISSING);

        assertThat(read("")).containsExactly(file + " " + year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-21 to 2023-24", "2019-2024", "kept/since 2021"})
    void a_name_of_several_years_or_far_above_does_not_tell(String above) {
        new Returned(folder).with(above + "/a/b/missing.csv", MISSING);
        Findings findings = new Findings(ReturnTable.FORM.rules(), finding -> {});

        assertThat(read(findings, above + "/a")).isEmpty();
        assertThat(findings.count("year-not-told")).isOne();
    }

    @Test
    void two_tables_of_one_year_in_one_another_are_not_taken_for_two_years() {
        Returned returned = new Returned(folder)
                .with("2021-22/episodes.csv", episode("01/06/2021"))
                .with("2021-22/sub/episodes.csv", episode("01/06/2020"));

        assertThat(read("")).isEmpty();
        assertThat(returned.findings())
                .contains("[same-table-twice]\n    2021-22/episodes.csv (episodes of 2021-22)\n"
                        + "    2021-22/sub/episodes.csv (episodes of 2021-22)\n");
    }

    @Test
    void parts_of_a_return_below_a_folder_named_by_one_number_are_one_year() {
        new Returned(folder)
                .with("2023/care/episodes.csv", SETTLED)
                .with("2023/meetings/reviews.csv", REVIEWS + each("E%d,,01/09/2023,PN1\n"));

        assertThat(read("")).allMatch(file -> file.endsWith(" 2023-24")).hasSize(2);
    }

    @Test
    void reviews_tell_the_year_of_children_who_came_years_ago() {
        new Returned(folder)
                .with("a/episodes.csv", SETTLED)
                .with("a/reviews.csv", REVIEWS + each("E%d,,01/09/2023,PN1\n"));
        Findings findings = new Findings(ReturnTable.FORM.rules(), finding -> {});

        assertThat(read(findings, ""))
                .allMatch(file -> file.endsWith(" 2023-24"))
                .hasSize(2);
        assertThat(findings.count("year-from-dates")).isOne();
    }

    @Test
    void a_link_that_is_named_is_followed_and_no_file_is_read_twice() throws IOException {
        new Returned(folder).with("real/2022-23/episodes.csv", SETTLED);
        Files.createSymbolicLink(folder.resolve("2022-23"), folder.resolve("real/2022-23"));
        Files.createSymbolicLink(folder.resolve("newest"), folder.resolve("real/2022-23"));

        assertThat(read("2022-23", "real")).containsExactly("2022-23/episodes.csv 2022-23");
        assertThat(read("newest")).containsExactly("newest/episodes.csv 2022-23");
    }

    @Test
    void links_within_a_folder_that_lead_to_no_file_are_told_and_not_followed() throws IOException {
        Returned returned = new Returned(folder).with("2022-23/episodes.csv", SETTLED);
        Files.createSymbolicLink(folder.resolve("2022-23/up"), folder);
        Files.createSymbolicLink(folder.resolve("2022-23/reviews.csv"), folder.resolve("gone.csv"));

        assertThat(read("2022-23")).containsExactly("2022-23/episodes.csv 2022-23");
        assertThat(returned.findings()).contains("[link-not-followed]\n    2022-23/reviews.csv\n    2022-23/up\n");
    }

    @Test
    void a_folder_without_a_csv_file_is_told() throws IOException {
        new Returned(folder).with("2022-23/episodes.csv", SETTLED).with("2023-24/episodes.xlsx", "PK");
        Files.createDirectory(folder.resolve("empty"));
        Findings findings = new Findings(ReturnTable.FORM.rules(), finding -> {});

        assertThat(read(findings, "2022-23", "2023-24", "empty")).hasSize(1);
        assertThat(findings.inWords())
                .contains("[nothing-to-read]\n    " + folder.resolve("2023-24") + "\n    " + folder.resolve("empty"))
                .contains("[not-csv]\n    " + folder.resolve("2023-24/episodes.xlsx"));
    }

    @ParameterizedTest
    @CsvSource({
        "a.XLSX, 1",
        "a.xls, 1",
        "a.xlsm, 1",
        "a.ods, 1",
        "a.zip, 1",
        "~$a.xlsx, 0",
        "a.md, 1",
        "a.txt, 1",
        "a.tsv, 1",
        "a.csv.gz, 1",
        "a.xml, 1",
        "a, 1",
        ".DS_Store, 0",
        "Thumbs.db, 0",
        ".git/a, 0"
    })
    void a_spreadsheet_or_archive_among_the_files_is_told_and_not_read(String name, int told) {
        new Returned(folder).with("2022-23/episodes.csv", SETTLED).with("2022-23/" + name, REVIEWS);
        Findings findings = new Findings(ReturnTable.FORM.rules(), finding -> {});

        assertThat(read(findings, "")).containsExactly("2022-23/episodes.csv 2022-23");
        assertThat(findings.count()).isEqualTo(told);
        assertThat(findings.count("not-csv")).isEqualTo(told);
    }

    @Test
    void only_what_can_be_an_id_is_kept_of_the_first_reading() {
        new Returned(folder)
                .with("2022-23/episodes.csv", SETTLED + ("x".repeat(50_000) + "\n,\n01/05/2010,\n").repeat(9));
        ReturnSurvey survey = new ReturnSurvey(new Findings(ReturnTable.FORM.rules(), finding -> {}));
        survey.of(List.of(folder), ReadingOptions.defaults());

        assertThat(survey.ids().cuts(1)).hasSize(20).allMatch(id -> id.matches("E\\d+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u2007", "\u202F", "\u200B", "\uFEFF", "\u2060 \t"})
    void space_that_cannot_be_seen_around_a_field_is_no_part_of_it(String space) {
        Returned returned = new Returned(folder)
                .with("2021-22/header.csv", Returned.BORN)
                .with("2021-22/episodes.csv", episode("01/06/2021"))
                .with(
                        "2021-22/reviews.csv",
                        REVIEWS.replace("REVIEW,", space + "REVIEW" + space + ",")
                                + "E1#,#,#01/09/2021,PN1#\n#,#,,\n".replace("#", space));

        assertThat(returned.findings()).isEqualTo("cases: 1\n");
        assertThat(returned.cases().get(0).facts()).extracting("id").contains("review-2021-09-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/05/2010", "2010-05-01"})
    void a_day_in_the_place_of_an_id_is_no_child(String day) {
        Returned returned = new Returned(folder)
                .with("2021-22/header.csv", Returned.BORN)
                .with("2021-22/episodes.csv", episode("01/06/2021"))
                .with("2021-22/missing.csv", MISSING + day + ",M,01/03/2022,05/03/2022,\n");

        assertThat(returned.findings()).contains("[no-child]\n    2021-22/missing.csv, row 2, CHILD\n");
        assertThat(returned.cases()).hasSize(1);
        assertThat(returned.cases().get(0).coverage()).extracting("of").doesNotContain("missingEpisodes");
    }
}
