package org.reviewlearning.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.cli.rules.RulesFolder;

class RulesCommandsTest {

    @TempDir
    private Path rules;

    private RulesCopy copy;

    @BeforeEach
    void copy() throws IOException {
        copy = RulesCopy.in(rules);
    }

    @Test
    void check_tells_that_it_found_nothing_and_in_what() {
        Run run = copy.check();

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("""
                No problems found in 2 rules.
                Questions, all together: 2, with 8.0 words a sentence and 3.9 letters a word; Automated Readability Index \
                0.8, which is about age 6.
                """);
        assertThat(run.err()).isEqualTo("Rules: " + rules + "\n");
    }

    @Test
    void check_names_every_problem_with_its_place() throws IOException {
        copy.change("visits/not-seen-alone.drl", "seenAlone == Answer.NO", "seenAlne == Answer.NO");
        copy.change("moves/moved-often.drl", "\"team-manager\"", "\"team-manger\"");

        Run run = copy.check();

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out())
                .contains("not-seen-alone.drl:")
                .contains("moved-often.drl:")
                .contains("team-manager")
                .endsWith("2 problems found in 2 rules.\n");
    }

    @ParameterizedTest
    @CsvSource({
        "moves/moved-often.drl, What has each move meant for them?, What has each of the Three moves meant for them?, three, moved-often.placements",
        "moves/moved-often.drl, What has each move meant for them?, What have the moves of twelve months meant?, twelve, moved-often.window",
        "moves/moved-often.drl, What has each move meant for them?, What have twelve moves meant for them?, '', ''",
        "moves/moved-often.drl, What has each move meant for them?, What would have been a threefold help?, '', ''"
    })
    void check_tells_a_figure_that_also_stands_in_words_as_a_word(
            String file, String was, String is, String word, String figure) throws IOException {
        copy.change(file, was, is);

        Run run = copy.check();

        assertThat(run.code()).as(run.out()).isZero();
        if (word.isEmpty()) {
            assertThat(run.out()).startsWith("No problems found");
        } else {
            assertThat(run.out())
                    .contains("Notice: The words of moved-often say \"" + word + "\", and its figure " + figure)
                    .contains("{threshold " + figure + "}");
        }
        assertThat(RuleBook.open(rules).notices()).isEmpty();
    }

    @Test
    void check_tells_reviews_that_are_due_on_the_day_given() {
        assertThat(copy.check("--on", "2027-11-01").out()).contains("was to be looked at again by 2027-10-31.");
        assertThat(copy.check("--on", "2027-10-31").out()).contains("is to be looked at again by 2027-10-31.");
        assertThat(copy.check("--on", "2027-08-31").out()).doesNotContain("looked at again");
        assertThat(copy.check("--on", "2027-11-01").code()).isZero();
    }

    @Test
    void test_tells_how_many_examples_ran() {
        Run run = copy.test();

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo("8 examples of 2 rules ran: 8 agree, 0 disagree. No problems in files of examples.\n");
        assertThat(run.err()).startsWith("Rules: rules-for-tests 0.0.1, " + rules + ", fingerprint ");
    }

    @Test
    void test_fails_when_an_example_disagrees() throws IOException {
        copy.change("thresholds.yaml", "value: 3", "value: 30");

        Run run = copy.test();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("moved-often.examples.yaml:4:5: moved-often asks when the third placement of the year begins")
                .contains("came:     quiet")
                .endsWith("8 examples of 2 rules ran: 6 agree, 2 disagree. No problems in files of examples.\n");
    }

    @Test
    void test_fails_when_an_example_cannot_be_read() throws IOException {
        copy.change("moves/moved-often.examples.yaml", "then: quiet", "then: silent");

        Run run = copy.test();

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out())
                .contains(".then: is not in the list.")
                .contains("No example shows when moved-often stays quiet.");
    }

    @Test
    void test_fails_when_nothing_ran() throws IOException {
        Files.delete(rules.resolve("moves/moved-often.examples.yaml"));
        Files.delete(rules.resolve("visits/not-seen-alone.examples.yaml"));

        Run run = copy.test();

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("No example ran.");
    }

    @Test
    void test_does_not_run_rules_that_have_problems() throws IOException {
        copy.change("visits/not-seen-alone.drl", "seenAlone == Answer.NO", "seenAlne == Answer.NO");

        Run run = copy.test();

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("not-seen-alone.drl:").contains("1 problem in the rules, so nothing was done.");
    }

    @Test
    void register_tells_of_the_rules_as_markdown_or_as_json() {
        Run markdown = Run.of("register", rules.toString());
        Run json = Run.of("register", rules.toString(), "--format", "json");

        assertThat(markdown.code()).isZero();
        assertThat(markdown.out())
                .startsWith("# Register of rules-for-tests 0.0.1\n")
                .contains("#### not-seen-alone");
        assertThat(markdown.err()).startsWith("Rules: rules-for-tests 0.0.1, " + rules + ", fingerprint ");
        assertThat(json.code()).isZero();
        assertThat(json.out()).startsWith("{\"format\":1,").endsWith("}\n");
        assertThat(Run.of("register", rules.toString(), "--format", "html").code())
                .isEqualTo(2);
    }

    @Test
    void register_does_not_tell_of_rules_that_have_problems() throws IOException {
        copy.change("visits/not-seen-alone.drl", "seenAlone == Answer.NO", "seenAlne == Answer.NO");

        Run run = Run.of("register", rules.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void data_tells_what_the_rules_read_and_what_a_full_return_can_answer() {
        Run markdown = Run.of("data", rules.toString());
        Run against = Run.of("data", rules.toString(), "--ssda903");
        Run json = Run.of("data", rules.toString(), "--ssda903", "--format", "json");

        assertThat(markdown.code()).isZero();
        assertThat(markdown.out())
                .startsWith("# Data that rules-for-tests 0.0.1 reads\n")
                .doesNotContain("SSDA903");
        assertThat(against.out()).contains("## From a full SSDA903 return\n", "- **No, 1 rule:** `not-seen-alone`\n");
        assertThat(json.code()).isZero();
        assertThat(json.out()).startsWith("{\"format\":1,").endsWith("}\n");
    }

    @Test
    void rules_are_looked_for_here_and_then_beside_the_launcher() throws IOException {
        Path here = rules.resolve("here");
        Path home = rules.resolve("home");
        Files.createDirectories(home.resolve("rules"));

        assertThat(RulesFolder.find(null, here, home.toString())).contains(home.resolve("rules"));
        assertThat(RulesFolder.find(null, here, null)).isEmpty();
        Files.createDirectories(here.resolve("rules"));
        assertThat(RulesFolder.find(null, here, home.toString())).contains(here.resolve("rules"));
        assertThat(RulesFolder.find(rules, here, home.toString())).contains(rules);
    }
}
