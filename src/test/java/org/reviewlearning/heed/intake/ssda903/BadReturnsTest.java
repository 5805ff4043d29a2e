package org.reviewlearning.heed.intake.ssda903;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reviewlearning.heed.Golden;
import org.reviewlearning.heed.facts.Meeting;

/** Invented returns with one thing wrong each: what is told of it, word for word. */
class BadReturnsTest {

    private static final String OPEN = "2021-22/episodes.csv";
    private static final String GOOD = Returned.EPISODES + Returned.lines("01/06/2021 S C2 U4 - - -");

    @TempDir
    Path folder;

    static Stream<Arguments> wrong() {
        return Stream.of(
                bad("no episodes table", "2021-22/header.csv", Returned.BORN),
                bad("two episodes tables of one year", "2021-22/b.csv", GOOD),
                bad(
                        "a header nearly right",
                        "2021-22/reviews.csv",
                        "CHILD,DOB,REVEIW,REVIEW_CODE\nE1,01/05/2010,01/07/2021,PN1\n"),
                bad("a column twice", "2021-22/reviews.csv", "CHILD,DOB,REVIEW,REVIEW,REVIEW_CODE\n"),
                bad("no header row in the file", "2021-22/reviews.csv", "E1,01/05/2010,01/07/2021,PN1\n"),
                bad("semicolons", "2021-22/reviews.csv", "CHILD;DOB;REVIEW;REVIEW_CODE\n"),
                bad("a spreadsheet renamed", "2021-22/reviews.csv", "PK\u0003\u0004 and more"),
                bad("an empty file", "2021-22/reviews.csv", ""),
                bad(
                        "quotes left open",
                        "2021-22/reviews.csv",
                        "CHILD,DOB,REVIEW,REVIEW_CODE\nE1,01/05/2010,\"01/07/2021,PN1\nE1,01/05/2010,01/12/2021,PN1\n"),
                bad(
                        "a huge line",
                        "2021-22/reviews.csv",
                        "CHILD,DOB,REVIEW,REVIEW_CODE\nE1," + "x".repeat(70_000) + "\nE1,01/05/2010,01/12/2021,PN1\n"),
                bad("a missing field", "2021-22/reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\nE1,01/07/2021,PN1\n"),
                bad(
                        "mixed line endings",
                        "2021-22/reviews.csv",
                        "CHILD,DOB,REVIEW,REVIEW_CODE\r\nE1,01/05/2010,01/07/2021,PN1\nE1,01/05/2010,01/12/2021,PN1\r\n"),
                bad(
                        "an extra column in another order",
                        "2021-22/reviews.csv",
                        "\uFEFFREVIEW_CODE,TEAM,REVIEW,CHILD,DOB\nPN1,North,2021-07-01,E1,\n"),
                bad(
                        "days that are none",
                        "2021-22/reviews.csv",
                        "CHILD,DOB,REVIEW,REVIEW_CODE\nE1,,01/07/21,PN1\nE1,,30/02/2021,PN1\nE1,,,PN1\nE1,,07-01-2021,PN1\n"),
                bad(
                        "a day after the year's end",
                        "2021-22/reviews.csv",
                        "CHILD,DOB,REVIEW,REVIEW_CODE\nE1,,01/04/2022,PN1\n"),
                bad("a code that is none", "2021-22/reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\nE1,,01/07/2021,PN9\n"),
                bad(
                        "a child without a header row",
                        "2021-22/header.csv",
                        Returned.HEADER + "E2,1,01/05/2010,WBRI,A1,,\n"));
    }

    private static Arguments bad(String name, String file, String text) {
        return Arguments.of(name, file, text);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void is_told_clearly(String name, String file, String text) {
        Returned returned = new Returned(folder).with(file, text);
        if (!name.startsWith("no episodes")) {
            returned.with(OPEN, GOOD);
        }
        if (!name.equals("a child without a header row") && !name.startsWith("no episodes")) {
            returned.with("2021-22/header.csv", Returned.BORN);
        }

        Golden.check("ssda903/out/" + name.replaceAll("[ ']", "-") + ".txt", returned.findings());
    }

    @Test
    void utf_16_is_read_where_a_mark_says_so_and_told_where_none_does() {
        String reviews = "CHILD,DOB,REVIEW,REVIEW_CODE\nE1,01/05/2010,01/07/2021,PN1\n";
        Returned returned = new Returned(folder)
                .with(OPEN, ("\uFEFF" + GOOD).getBytes(UTF_16BE))
                .with("2021-22/header.csv", Returned.BORN)
                .with("2021-22/reviews.csv", ("\uFEFF" + reviews).getBytes(UTF_16LE));

        assertThat(returned.findings()).isEqualTo("cases: 1\n");
        assertThat(returned.facts(Meeting.class)).hasSize(1);

        returned.with("2021-22/reviews.csv", reviews.getBytes(UTF_16LE));

        assertThat(returned.findings())
                .contains("[utf-16]\n    2021-22/reviews.csv\n")
                .endsWith("cases: 1\n");
    }

    @Test
    void utf_32_is_read_where_a_mark_says_so() {
        for (String charset : new String[] {"UTF-32BE", "UTF-32LE"}) {
            Returned returned = new Returned(folder)
                    .with(OPEN, ("\uFEFF" + GOOD).getBytes(Charset.forName(charset)))
                    .with("2021-22/header.csv", Returned.BORN);

            assertThat(returned.findings()).isEqualTo("cases: 1\n");
        }
    }

    @Test
    void a_first_row_that_tells_a_spreadsheet_of_commas_is_no_row_and_of_others_is_told() {
        for (String commas : new String[] {"sep=,\n", "\uFEFFSEP=,\n", "\"sep=,\"\n", "sep=,,,,,,,,,,,,,\n"}) {
            Returned returned =
                    new Returned(folder).with(OPEN, commas + GOOD).with("2021-22/header.csv", Returned.BORN);

            assertThat(returned.findings()).as(commas).isEqualTo("cases: 1\n");
        }
        for (String others : new String[] {"sep=;\r\n", "sep=\t\n", "\"sep=|\"\n"}) {
            Returned returned = new Returned(folder)
                    .with(OPEN, GOOD)
                    .with("2021-22/header.csv", Returned.BORN)
                    .with(
                            "2021-22/reviews.csv",
                            others + "CHILD;DOB;REVIEW;REVIEW_CODE\nE1;01/05/2010;01/07/2021;PN1\n");

            assertThat(returned.findings()).as(others).contains("[other-separator]\n    2021-22/reviews.csv\n");
        }
    }

    @Test
    void windows_1252_is_read_and_noticed() {
        byte[] named = GOOD.replace("E1,", "É1,").getBytes(Charset.forName("windows-1252"));
        Returned returned = new Returned(folder).with(OPEN, named);

        assertThat(returned.cases().get(0).id()).isEqualTo("É1");
        assertThat(returned.findings()).contains("[windows-1252]");
    }

    @Test
    void a_file_of_two_gigabytes_is_told_and_the_other_files_are_read() throws IOException {
        Returned returned = new Returned(folder)
                .with(OPEN, GOOD)
                .with("2021-22/header.csv", Returned.BORN)
                .with("2021-22/reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\nE1,01/05/2010,01/07/2021,PN1\n");
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("2021-22/reviews.csv").toFile(), "rw")) {
            file.setLength(2L << 30);
        }

        assertThat(returned.findings())
                .contains("[too-large]\n    2021-22/reviews.csv\n")
                .endsWith("cases: 1\n");
    }

    @Test
    void lines_that_hold_nothing_are_no_rows() {
        Returned returned = new Returned(folder)
                .with(OPEN, GOOD + "\n\n")
                .with("2021-22/header.csv", Returned.BORN)
                .with("2021-22/missing.csv", "CHILD,DOB,MISSING,MIS_START,MIS_END\n\n,,,,\n");

        assertThat(returned.findings()).isEqualTo("cases: 1\n");
        assertThat(returned.cases().get(0).coverage()).extracting("of").contains("placements", "missingEpisodes");
    }

    @Test
    void a_broken_row_of_a_table_that_is_not_used_is_told_all_the_same() {
        Returned returned = new Returned(folder)
                .with(OPEN, GOOD)
                .with("2021-22/header.csv", Returned.BORN)
                .with(
                        "2021-22/placed.csv",
                        "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\nE1,,soon,,,x\n,,,,RD1\nE1,\",,,\n");

        assertThat(returned.findings())
                .contains(
                        "[table-not-used]\n    2021-22/placed.csv (placed adoption, rows: 3)\n",
                        "[field-count]\n    2021-22/placed.csv, row 2, case E1\n",
                        "[no-child]\n    2021-22/placed.csv, row 3, CHILD\n",
                        "[open-quote]\n    2021-22/placed.csv, row 4, case E1\n");
    }

    @Test
    void a_file_that_is_not_there_is_told() {
        assertThat(new Returned(folder.resolve("gone")).findings()).contains("[unreadable]", "[no-episodes-table]");
    }
}
