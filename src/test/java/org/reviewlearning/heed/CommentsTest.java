package org.reviewlearning.heed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Status;
import org.reviewlearning.heed.text.Problem;

/** What is a comment to one reader of a rule file is a comment to all. */
class CommentsTest {

    private static final Path PLAIN = Path.of("src/test/resources/golden/problems/in/nothing-wrong.drl");
    private static final LocalDate ON = LocalDate.of(2024, 3, 1);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/* @copy( \"iro\" ) */",
                "/*\n  @copy( \"iro\" )\n  */",
                "// @copy( \"iro\" )",
                "/* \" */ // \" @copy( \"iro\" )",
                "/* // */ /* @copy( \"iro\" ) */"
            })
    void metadata_in_a_comment_does_not_count(String comment) throws IOException {
        Rule rule = read("  @copy( \"iro\" )", "  " + comment);

        assertThat(rule.copies()).isEmpty();
    }

    @Test
    void metadata_beside_a_comment_counts() throws IOException {
        Rule rule = read("  @copy( \"iro\" )", "  /* not: */ @copy( /* the reviewing officer */ \"iro\" ) // told");

        assertThat(rule.copies()).extracting(Role::key).containsExactly("iro");
    }

    @Test
    void a_status_in_a_comment_makes_no_draft_live_and_no_live_rule_a_draft() throws IOException {
        assertThat(read("@status( \"live\" )", "/* @status( \"live\" ) */ @status( \"draft\" )")
                        .standing()
                        .status())
                .isEqualTo(Status.DRAFT);
        assertThat(read("@status( \"live\" )", "/* @status( \"draft\" ) */ @status( \"live\" )")
                        .standing()
                        .status())
                .isEqualTo(Status.LIVE);
    }

    @Test
    void an_end_after_a_comment_still_ends_the_rule() throws IOException {
        Rule rule = read("@status( \"live\" )", "@status( \"live\" ) /* since 2020 */ @inForceUntil( \"2023-01-01\" )");

        assertThat(rule.scope().inForce(ON)).isFalse();
        assertThat(read("@status( \"live\" )", "@status( \"live\" ) /* @inForceUntil( \"2023-01-01\" ) */")
                        .scope()
                        .inForce(ON))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/* Ask again when the child has moved. */",
                "// Ask again when the child has moved.",
                "/* when */ // when",
                "/* rule \"other\" when then end */",
                "/* an odd quote \" and an apostrophe ' */",
                "// an odd quote \" and a bracket (",
                "/* @@@ ( */"
            })
    void words_in_a_comment_shift_nothing_that_is_read(String comment) throws IOException {
        for (String before :
                List.of("  @title", "  @level", "  @reviewBy", "when", "  $last", "  not", "then", "end")) {
            assertThat(read(before, "  " + comment + "\n" + before)
                            .words()
                            .ask()
                            .text())
                    .isEqualTo("Since {$last.on} nobody has seen this child. Who will?");
        }
    }

    @Test
    void a_comment_within_a_condition_is_no_part_of_it() throws IOException {
        Rule plain = read("", "");
        Rule commented = read(
                "seen == Answer.YES, on > $last.on",
                "seen /* seen at all */ == Answer.YES, // alone or not\n on /* || seen == Answer.NO */ > $last.on");

        assertThat(withoutPlaces(commented)).isEqualTo(withoutPlaces(plain));
    }

    private static String withoutPlaces(Rule rule) {
        return rule.condition().lines().toString().replaceAll("Place\\[[^]]*]", "");
    }

    @Test
    void a_bare_carriage_return_ends_a_line_for_every_reader() throws IOException {
        for (String end : List.of("\r", "\r\n", "\n")) {
            String rule = Files.readString(PLAIN)
                    .replace("  @copy", "  // not told: @level( \"none\" )\n  @copy")
                    .replace("\n", end);
            Rule read = book(rule).rules().get(0);

            assertThat(read.copies()).extracting(Role::key).containsExactly("iro");
            assertThat(read.place().line()).isEqualTo(5);
        }
    }

    @Test
    void places_hold_after_comments_and_carriage_returns() throws IOException {
        write(Files.readString(PLAIN)
                .replace("  @title", "  /* one\n two */ // three\n  @title")
                .replace("\"iro\"", "\"iroo\"")
                .replace("\n", "\r"));

        assertThat(errors())
                .extracting(problem ->
                        problem.place().line() + ":" + problem.place().column() + " " + problem.says())
                .containsExactly("12:11 There is no role called \"iroo\".");
    }

    @Test
    void single_quotes_and_metadata_in_odd_places_are_refused() throws IOException {
        assertThat(says("Answer.YES )", "'YES' )")).containsOnly("A single quote outside quoted text.");
        assertThat(says("when\n", "when\n  @owner( \"somebody\" )\n")).isNotEmpty();
        assertThat(says("package heed.rules", "package heed.rules\n@owner( \"somebody\" )"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{{$last.on}}", "}{", "{$last.on", "$last.on}", "{$last.on}}", "{{$last.on}", "{}", "{$last.on}{"
            })
    void a_placeholder_that_is_none_is_refused(String written) throws IOException {
        assertThat(says("{$last.on}", written)).hasSize(1);
    }

    private Rule read(String part, String instead) throws IOException {
        return book(Files.readString(PLAIN).replace(part, instead)).rules().get(0);
    }

    private Set<String> says(String part, String instead) throws IOException {
        write(Files.readString(PLAIN).replace(part, instead));
        return Set.copyOf(errors().stream().map(Problem::says).toList());
    }

    private List<Problem> errors() {
        return Problem.errors(RuleBook.check(folder, ON));
    }

    private RuleBook book(String rule) throws IOException {
        write(rule);
        return RuleBook.open(folder);
    }

    private void write(String rule) throws IOException {
        TestBook.in(folder).file("nothing-wrong.drl", rule);
    }
}
