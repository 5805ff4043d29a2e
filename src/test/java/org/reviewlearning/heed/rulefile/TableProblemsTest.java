package org.reviewlearning.heed.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reviewlearning.heed.Golden;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.TestBook;
import org.reviewlearning.heed.text.Problem;

/** What a policy lead is told about a table that cannot be used: every wording is a golden file. */
class TableProblemsTest {

    private static final LocalDate ON = LocalDate.of(2024, 3, 1);
    private static final String WHOLE = text("in/nothing-wrong.yaml");

    @TempDir
    Path folder;

    private TestBook book;

    @BeforeEach
    void beside() {
        book = TestBook.in(folder).file("meeting-outstanding.drl", text("beside/meeting-outstanding.drl"));
    }

    static Stream<Path> tables() {
        return Golden.inputs("tables").stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_problem_is_told_at_its_place_in_the_table_with_a_next_step(Path table) throws IOException {
        book.file("meeting-outstanding.table.yaml", Files.readString(table));

        Golden.check(Golden.outputFor("tables", table), told());
        assertThat(problems().isEmpty()).isEqualTo(table.endsWith("nothing-wrong.yaml"));
    }

    @Test
    void every_expected_text_has_its_table() {
        Golden.everyOutHasAnIn("tables");
    }

    @Test
    void a_rule_without_its_table_is_told_at_its_row() {
        assertThat(told()).isEqualTo("""
                meeting-outstanding.drl:21:3: There is no table beside this rule to read a row of.
                  |   $row : Row()
                  |   ^
                  Write it in the same folder, in a file named meeting-outstanding.table.yaml, or take this line out.
                """);
    }

    @Test
    void a_table_that_is_missing_hides_nothing_else_about_the_rule() {
        drl("rule \"meeting-outstanding\"", "rule \"meeting-missing\"");

        assertThat(problems())
                .extracting(Problem::says)
                .containsExactly(
                        "The rule is called \"meeting-missing\", the file meeting-outstanding.drl.",
                        "There is no table beside this rule to read a row of.");
    }

    @Test
    void a_table_without_a_rule_is_told_and_so_is_what_is_wrong_in_it() {
        book.file("meeting-outstanding.table.yaml", WHOLE).file("meting-outstanding.table.yaml", "rows:\n  a b: {}\n");

        assertThat(told()).isEqualTo("""
                meting-outstanding.table.yaml:1:1: There is no rule meting-outstanding.drl beside this table.
                  | rows:
                  | ^
                  A table stands in the folder of its rule, and is named for it: rule-id.table.yaml

                meting-outstanding.table.yaml:2:3, rows.a b: This is not a row's name.
                  |   a b: {}
                  |   ^
                  Small letters, figures and hyphens: outcome-told-to-child
                """);
    }

    @Test
    void a_table_that_its_rule_does_not_read_is_told_in_the_table() {
        drl("  $row : Row()\n", "").file("meeting-outstanding.table.yaml", WHOLE);

        assertThat(told())
                .startsWith("meeting-outstanding.table.yaml:1:1: The rule meeting-outstanding reads no table.");
    }

    @Test
    void a_slip_in_the_rule_is_told_once_and_not_once_a_row() {
        drl("Meeting( of == $row.of,", "Meeting( off == $row.of,").file("meeting-outstanding.table.yaml", WHOLE);

        assertThat(problems()).extracting(Problem::says).containsExactly("Meeting has no \"off\".");
    }

    @Test
    void a_name_that_no_row_gives_is_a_slip_in_the_rule() {
        drl("$row.within", "$row.wihtin").file("meeting-outstanding.table.yaml", WHOLE);

        assertThat(told()).isEqualTo("""
                meeting-outstanding.drl:22:42: No row of the table gives "wihtin" under "with".
                  |   $request : Request( $day.on > $day.due($row.wihtin, on) )
                  |                                          ^
                  Did you mean $row.within?
                """);
    }

    @Test
    void the_row_stands_once_directly_below_the_day() {
        drl("  $row : Row()\n", "").file("meeting-outstanding.table.yaml", WHOLE);
        drl("then", "  $row : Row()\nthen").file("meeting-outstanding.table.yaml", WHOLE);

        assertThat(problems())
                .extracting(Problem::says)
                .containsExactly("The row is named once, directly below the day, and nothing is asked of it.");
    }

    @Test
    void a_row_of_which_nothing_is_read_is_told_in_the_rule() {
        drl(
                        "  $request : Request( $day.on > $day.due($row.within, on) )\n  not Meeting( of == $row.of, on >= $request.on )",
                        "  $request : Request( answer == null )")
                .file("meeting-outstanding.table.yaml", WHOLE);

        assertThat(problems())
                .extracting(Problem::says)
                .containsExactly("The condition reads nothing of the row, so every row would ask the same.");
    }

    @Test
    void what_a_row_gives_is_compared_with_a_closed_list_only() {
        drl("on >= $request.on", "on >= $row.of").file("meeting-outstanding.table.yaml", WHOLE);

        assertThat(problems())
                .extracting(Problem::says)
                .containsExactly("\"$row.of\" is not compared with a field from a closed list.");
    }

    @Test
    void a_table_that_windows_renamed_is_not_passed_over_in_silence() {
        book.file("meeting-outstanding.table.yaml", WHOLE).file("meeting-outstanding.table.yml", WHOLE);

        assertThat(problems()).extracting(Problem::says).containsExactly("The file's name keeps it from being read.");
    }

    @Test
    void a_table_is_told_of_even_when_its_rule_cannot_be_read() {
        drl("end\n", "").file("meeting-outstanding.table.yaml", "rows:\n");

        assertThat(problems())
                .extracting(problem -> problem.place().file().replaceAll(".*/", ""))
                .containsExactly("meeting-outstanding.drl", "meeting-outstanding.table.yaml");
    }

    @Test
    void the_day_of_review_of_all_rows_is_told_once() {
        book.file("meeting-outstanding.table.yaml", WHOLE);

        assertThat(RuleBook.check(folder, LocalDate.of(2100, 1, 1)))
                .extracting(Problem::says)
                .filteredOn(says -> says.contains("looked at again"))
                .containsExactly("meeting-outstanding was to be looked at again by 2099-12-31.");
    }

    private TestBook drl(String from, String to) {
        String rule = text("beside/meeting-outstanding.drl");
        assertThat(rule).contains(from);
        return book.file("meeting-outstanding.drl", rule.replace(from, to));
    }

    private List<Problem> problems() {
        return Problem.errors(RuleBook.check(folder, ON));
    }

    private String told() {
        return problems().stream()
                .map(Problem::inWords)
                .collect(Collectors.joining("\n\n", "", "\n"))
                .replace(folder.toString().replace('\\', '/') + "/", "");
    }

    private static String text(String name) {
        return new String(Golden.bytes("tables/" + name), java.nio.charset.StandardCharsets.UTF_8);
    }
}
