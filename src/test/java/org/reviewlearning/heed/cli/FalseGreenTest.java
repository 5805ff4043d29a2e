package org.reviewlearning.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.RuleBook;

/** A folder that lost something must not look well: not to check, and not to test. */
class FalseGreenTest {

    private static final String MOVED = "moves/moved-often";

    @TempDir
    private Path rules;

    private RulesCopy copy;

    @BeforeEach
    void copy() throws IOException {
        copy = RulesCopy.in(rules);
        Files.writeString(rules.resolve("book.yaml"), "name: rules-for-tests\nversion: 0.0.1\nlive: 2\n");
        assertThat(copy.check().code()).isZero();
        assertThat(copy.test().code()).isZero();
    }

    @Test
    void every_rule_suddenly_a_draft_is_told_and_fails() throws IOException {
        copy.change(MOVED + ".drl", "\"live\"", "\"draft\"");
        copy.change("visits/not-seen-alone.drl", "\"live\"", "\"draft\"");

        for (Run run : new Run[] {copy.check(), copy.test()}) {
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.out())
                    .contains("2 of 2 rules are asked of nobody: moved-often (draft), not-seen-alone (draft).")
                    .contains("book.yaml:3:7: The book says that 2 of its rules are live; 0 are.")
                    .contains("write live: 0 in book.yaml.");
        }
    }

    @Test
    void a_rule_gone_together_with_its_examples_is_told_and_fails() throws IOException {
        Files.delete(rules.resolve(MOVED + ".drl"));
        Files.delete(rules.resolve(MOVED + ".examples.yaml"));
        Files.writeString(rules.resolve("thresholds.yaml"), withoutMoves());

        for (Run run : new Run[] {copy.check(), copy.test()}) {
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.out()).contains("The book says that 2 of its rules are live; 1 is.");
        }
    }

    @Test
    void whoever_assesses_a_case_is_told_that_fewer_rules_are_asked_than_the_book_says() throws IOException {
        copy.change(MOVED + ".drl", "\"live\"", "\"draft\"");
        Path oneCase = Files.writeString(rules.resolveSibling(rules.getFileName() + ".yaml"), "case: INVENTED-1\n");

        Run run = Run.of("assess", oneCase.toString(), "--as-at", "2024-03-01", "--rules", rules.toString());

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("The book says that 2 of its rules are live; 1 is.");
    }

    @Test
    void a_rule_gone_without_its_examples_keeps_the_book_from_being_used() throws IOException {
        Files.delete(rules.resolve(MOVED + ".drl"));

        assertThat(copy.check().code()).isEqualTo(3);
        assertThat(copy.check().out()).contains("There is no rule moved-often.drl beside these examples.");
        assertThat(copy.test().code()).isEqualTo(3);
    }

    @Test
    void a_figure_that_no_rule_uses_is_told_and_fails_in_a_book_that_keeps_count() throws IOException {
        Files.writeString(
                rules.resolve("thresholds.yaml"),
                Files.readString(rules.resolve("thresholds.yaml"))
                        + "dead.figure: {value: 3, unit: count, origin: judgement, cite: none, owner: nobody}\n");

        assertThat(copy.check().code()).isEqualTo(3);
        assertThat(copy.check().out())
                .contains("No rule uses the figure \"dead.figure\", so changing it changes nothing.");
    }

    @Test
    void more_rules_than_the_book_says_are_noticed_with_what_to_write() throws IOException {
        copy.change("book.yaml", "live: 2", "live: 1");

        Run run = copy.check();

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Notice: The book says that 1 of its rules is live; 2 are.")
                .contains("Write live: 2 in book.yaml")
                .contains("No problems and 1 notice found in 2 rules.");
        assertThat(copy.test().code()).isZero();
    }

    @Test
    void an_error_hides_no_review_that_is_due_and_a_review_no_error() throws IOException {
        copy.change(MOVED + ".drl", "\"team-manager\"", "\"team-manger\"");

        Run run = copy.check("--on", "2031-01-01");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out())
                .contains("moved-often was to be looked at again by 2027-10-31.")
                .contains("not-seen-alone was to be looked at again by 2027-10-31.")
                .contains("There is no role called \"team-manger\".")
                .contains("1 problem and 2 notices found in 2 rules.");
    }

    @Test
    void a_rule_that_cannot_be_parsed_is_still_due() throws IOException {
        copy.change(MOVED + ".drl", "then\n", "than\n");

        assertThat(copy.check("--on", "2031-01-01").out())
                .contains("moved-often was to be looked at again by 2027-10-31.")
                .contains("Did you mean then?");
    }

    @Test
    void one_slip_in_a_shared_file_is_one_problem() throws IOException {
        for (String file : new String[] {"thresholds.yaml", "roles.yaml", "sources.yaml"}) {
            String whole = Files.readString(rules.resolve(file));
            for (String broken : new String[] {
                whole.replaceFirst("\n  ", "\n\t"),
                whole.replaceFirst("\n  ", "\n\u00a0 "),
                "<<<<<<< HEAD\n" + whole + "=======\n" + whole + ">>>>>>> theirs\n"
            }) {
                Files.writeString(rules.resolve(file), broken);
                assertThat(copy.check().out()).as(broken).contains("\n1 problem found in 2 rules.");
            }
            for (byte[] bytes : new byte[][] {
                whole.getBytes(StandardCharsets.UTF_16),
                whole.replaceFirst(": ", ": £").getBytes(StandardCharsets.ISO_8859_1)
            }) {
                Files.write(rules.resolve(file), bytes);
                assertThat(copy.check().out()).contains("\n1 problem found in 2 rules.");
            }
            Files.writeString(rules.resolve(file), whole);
        }
    }

    @Test
    void a_value_that_is_none_is_told_once_and_where_it_stands() throws IOException {
        copy.change("thresholds.yaml", "value: 3", "value: three");

        assertThat(copy.check().out())
                .contains(".value: is not a whole number.")
                .doesNotContain("is not in thresholds.yaml")
                .contains("\n1 problem found in 2 rules.");
    }

    @Test
    void a_misspelt_kind_is_not_missed_again_where_its_name_is_read() throws IOException {
        copy.change(MOVED + ".drl", "$latest : Placement(", "$latest : Placment(");

        assertThat(copy.check().out()).contains("Did you mean Placement?").contains("\n1 problem found in 2 rules.");
    }

    @Test
    void check_reads_examples() throws IOException {
        copy.change(MOVED + ".examples.yaml", "asAt: 2024-03-01", "asAt: 04/02/2024");

        Run run = copy.check();

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("examples[0].asAt: is not a day.");
    }

    @Test
    void examples_twice_or_against_each_other_are_told() throws IOException {
        String whole = Files.readString(rules.resolve(MOVED + ".examples.yaml"));
        String examples = whole.substring(whole.indexOf("  - it:"));
        Files.writeString(
                rules.resolve(MOVED + ".examples.yaml"), whole + examples.replace("then: quiet", "then: cannot tell"));

        Run run = copy.check();
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out())
                .contains("Another example of this rule is called the same; it stands in line 4.")
                .contains("gives the same on the same day and expects something else, so one of them is wrong.");
        assertThat(copy.test().code()).isEqualTo(3);

        Files.writeString(rules.resolve(MOVED + ".examples.yaml"), whole);
        Files.createDirectories(rules.resolve("other"));
        Files.copy(rules.resolve(MOVED + ".examples.yaml"), rules.resolve("other/moved-often.examples.yaml"));
        assertThat(copy.check().code()).isEqualTo(3);
        assertThat(copy.check().out()).contains("There are two files of examples of moved-often.");
    }

    @Test
    void examples_that_cannot_be_read_are_told_and_not_said_to_be_missing() throws IOException {
        for (String broken : new String[] {"\t", "<<<<<<< HEAD\n", "\u00a0"}) {
            String whole = Files.readString(rules.resolve(MOVED + ".examples.yaml"));
            Files.writeString(rules.resolve(MOVED + ".examples.yaml"), broken + whole);

            Run run = copy.test();

            assertThat(run.code()).isEqualTo(3);
            assertThat(run.out()).contains("1 problem in files of examples.").doesNotContain("No example shows");
            Files.writeString(rules.resolve(MOVED + ".examples.yaml"), whole);
        }
    }

    @Test
    void a_figure_in_law_cannot_be_made_laxer_whatever_day_it_begins() throws IOException {
        String figure = "visits.law:\n  %s\n  unit: weeks\n  origin: statute\n  cite: an invented regulation\n"
                + "  owner: nobody\n  stricter: lower\n%s";
        for (String laxer : new String[] {
            figure.formatted("value: 8", "  law: 6\n"),
            figure.formatted("values: [{value: 6}, {value: 8, from: 2027-04-01}]", ""),
            figure.formatted("values: [{value: 4}, {value: 7, from: 2027-04-01}]", "  law: 6\n"),
            figure.replace("lower", "higher").formatted("value: 5", "  law: 6\n")
        }) {
            assertThat(withFigure(laxer)).as(laxer).contains("laxer than the law, which says ");
        }
        for (String stricter : new String[] {
            figure.formatted("value: 5", "  law: 6\n"),
            figure.formatted("value: 6", "  law: 6\n"),
            figure.formatted("value: 6", ""),
            figure.formatted("values: [{value: 6}, {value: 8, law: 8, from: 2027-04-01}]", ""),
            figure.replace("lower", "higher").formatted("value: 7", "  law: 6\n")
        }) {
            assertThat(withFigure(stricter)).as(stricter).doesNotContain("laxer");
        }
    }

    @Test
    void a_figure_typed_over_is_noticed_wherever_a_national_document_names_it() throws IOException {
        String figure =
                "visits.law:\n  %s\n  unit: count\n  origin: %s\n  cite: an invented document\n  owner: nobody\n%s";
        for (String origin : new String[] {"guidance", "standard"}) {
            assertThat(withFigure(figure.formatted("value: 3", origin, "  law: 3\n")))
                    .doesNotContain("document that is cited");
            assertThat(withFigure(figure.formatted("value: 2", origin, "  law: 3\n")))
                    .contains("2 is not the figure of the document that is cited, which says 3.", "origin: local");
            assertThat(withFigure(figure.formatted("value: 2", origin, "")))
                    .contains("What the document that is cited says is missing.", "Write law: and the figure it names");
        }
        assertThat(withFigure(figure.formatted("value: 3", "statute", "  stricter: lower\n")))
                .contains("What the document that is cited says is missing.");
        for (String free : new String[] {"indicator", "local"}) {
            assertThat(withFigure(figure.formatted("value: 3", free, ""))).doesNotContain("document that is cited");
        }
        assertThat(withFigure(figure.formatted("value: 3", "local", "  law: 3\n")))
                .contains("\"law\" is for figures that law, guidance or a standard names.");
    }

    @Test
    void the_shipped_book_says_how_many_of_its_rules_are_live_and_asks_them_all() {
        assertThat(RuleBook.open(Path.of("rules")).notices()).isEmpty();
    }

    private String withFigure(String yaml) throws IOException {
        Path file = rules.resolve("thresholds.yaml");
        String whole = Files.readString(file);
        Files.writeString(file, whole + yaml);
        String told = copy.check().out();
        Files.writeString(file, whole);
        return told;
    }

    private String withoutMoves() throws IOException {
        String whole = Files.readString(rules.resolve("thresholds.yaml"));
        return whole.replaceAll("(?m)^moved-often\\.[^\\n]*\\n(  [^\\n]*\\n)+", "");
    }
}
