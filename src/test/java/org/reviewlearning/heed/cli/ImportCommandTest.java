package org.reviewlearning.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.terminal.ExitCode;

/** {@code heed import} and {@code heed assess --ssda903}, on an invented return of one child. */
class ImportCommandTest {

    @TempDir
    Path folder;

    private Path year;

    @BeforeEach
    void one_child_in_foster_care() throws IOException {
        year = Files.createDirectories(folder.resolve("2021-22"));
        Files.writeString(year.resolve("episodes.csv"), """
                CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
                E1,01/06/2021,S,C2,N1,U4,PR1,,,,,,
                """);
    }

    @Test
    void writes_one_case_a_line_which_assess_then_reads() {
        Path cases = folder.resolve("cases.ndjson");

        Run imported = Run.of("import", "ssda903", year.toString(), "-o", cases.toString());
        Run assessed =
                Run.of("assess", cases.toString(), "--as-at", "2022-03-31", "--rules", Run.RULES, "--format", "json");
        Run both = Run.of(
                "assess",
                "--ssda903",
                year.toString(),
                "--as-at",
                "2022-03-31",
                "--rules",
                Run.RULES,
                "--format",
                "json");

        assertThat(imported.code()).as(imported.err()).isZero();
        assertThat(imported.out()).isEmpty();
        assertThat(imported.err())
                .endsWith("Read: 1 of 1 children with an episode; 0 refused, each for a reason above; repaired: 0.\n");
        assertThat(assessed.out()).isNotEmpty().isEqualTo(both.out());
        assertThat(both.code()).isEqualTo(assessed.code()).isZero();
    }

    @Test
    void pseudonyms_stand_in_the_place_of_ids_and_a_short_key_is_refused() throws IOException {
        Path key = Files.writeString(folder.resolve("key"), "0123456789abcdef".repeat(2));
        Path shortKey = Files.writeString(
                folder.resolve("short"), "0123456789abcdef".repeat(2).substring(1));

        assertThat(Run.of("import", "ssda903", year.toString(), "--pseudonyms", key.toString())
                        .out())
                .contains("\"case\":\"")
                .doesNotContain("E1");
        assertThat(Run.of("import", "ssda903", year.toString(), "--pseudonyms", shortKey.toString())
                        .code())
                .isEqualTo(ExitCode.WRONG_USAGE);
    }

    /** Six children whose care ended on no day: more than are named on standard error. */
    private void six_more_children_who_are_refused() throws IOException {
        StringBuilder rows = new StringBuilder(Files.readString(year.resolve("episodes.csv")));
        for (int i = 1; i <= 6; i++) {
            rows.append("R").append(i).append(",01/06/2021,S,C2,N1,U4,PR1,,E3,,,,\n");
        }
        Files.writeString(year.resolve("episodes.csv"), rows);
    }

    @Test
    void every_child_who_was_refused_stands_in_the_report_and_not_only_in_a_count() throws IOException {
        six_more_children_who_are_refused();

        Run assessed = Run.of("assess", "--ssda903", year.toString(), "--as-at", "2022-03-31", "--rules", Run.RULES);

        assertThat(assessed.code()).isZero();
        assertThat(assessed.out()).contains("Not assessed");
        Run json = Run.of(
                "assess",
                "--ssda903",
                year.toString(),
                "--as-at",
                "2022-03-31",
                "--rules",
                Run.RULES,
                "--format",
                "json");
        for (int i = 1; i <= 6; i++) {
            assertThat(json.err()).containsOnlyOnce("Case R" + i + ": refused [ended-without-day]");
            assertThat(assessed.out()).containsOnlyOnce("Case R" + i + ": refused [ended-without-day]");
        }
    }

    @Test
    void every_finding_can_be_written_to_a_file() throws IOException {
        six_more_children_who_are_refused();
        Path findings = folder.resolve("findings.txt");

        Run imported = Run.of("import", "ssda903", year.toString(), "--findings", findings.toString());

        assertThat(imported.err()).contains("case R5").contains("and 1 more").doesNotContain("case R6");
        assertThat(Files.readAllLines(findings))
                .filteredOn(line -> line.endsWith("[ended-without-day]"))
                .hasSize(6)
                .last()
                .asString()
                .contains("row 8", "case R6");

        List<String> told = Files.readAllLines(findings);
        Run.of(
                "assess",
                "--ssda903",
                year.toString(),
                "--as-at",
                "2022-03-31",
                "--rules",
                Run.RULES,
                "--findings",
                findings.toString());
        assertThat(Files.readAllLines(findings)).isEqualTo(told);
    }

    @Test
    void exit_4_only_when_nothing_could_be_read() throws IOException {
        Files.writeString(year.resolve("notes.csv"), "nothing of the return\n");
        assertThat(Run.of("import", "ssda903", year.toString()).code()).isZero();

        Files.delete(year.resolve("episodes.csv"));
        Run nothing = Run.of("import", "ssda903", year.toString());

        assertThat(nothing.code()).isEqualTo(ExitCode.CASES_HAVE_PROBLEMS);
        assertThat(nothing.err()).contains("[no-episodes-table]", "[not-a-table]");
    }

    @Test
    void a_folder_that_is_not_there_or_another_form_is_wrong_usage() {
        assertThat(Run.of("import", "ssda903", folder.resolve("gone").toString())
                        .code())
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(Run.of("import", "annex-a", year.toString()).code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(Run.of("import").code()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void the_year_of_a_folder_whose_name_does_not_tell_is_said_and_stands_first_in_the_summary() throws IOException {
        Path unnamed = Files.createDirectories(folder.resolve("latest"));
        Files.copy(year.resolve("episodes.csv"), unnamed.resolve("episodes.csv"));

        Run said = Run.of("import", "ssda903", unnamed.toString(), "--year", "2022-23");

        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.err()).startsWith("Read as the return of 2022-23: episodes.\n");
        assertThat(said.out()).contains("\"until\":\"2023-03-31\"");
        assertThat(Run.of("import", "ssda903", year.toString(), "--year", "2022-23")
                        .err())
                .startsWith("Read as the return of 2021-22: episodes.\n")
                .contains("[year-differs]");
    }

    @Test
    void one_year_alone_is_asked_about_and_not_guessed() throws IOException {
        Run alone = Run.of("import", "ssda903", year.toString(), "--year", "2017");

        assertThat(alone.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(alone.err()).contains("2016-17 or 2017-18");
        assertThat(Run.of("import", "ssda903", year.toString(), "--year", "17/18")
                        .code())
                .isEqualTo(ExitCode.WRONG_USAGE);

        Path bare = Files.createDirectories(folder.resolve("2017"));
        Files.copy(year.resolve("episodes.csv"), bare.resolve("episodes.csv"));
        Run asked = Run.of("import", "ssda903", bare.toString());

        assertThat(asked.code()).isEqualTo(ExitCode.CASES_HAVE_PROBLEMS);
        assertThat(asked.err()).contains("[year-of-two]\n", "(2016-17 or 2017-18)");
        assertThat(Run.of("import", "ssda903", bare.toString(), "--year", "2021-22")
                        .code())
                .isZero();
    }
}
