package org.reviewlearning.heed.rulefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewlearning.heed.BookCheck;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.TestBook;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.rule.Placeholder;
import org.reviewlearning.heed.rule.Readability;
import org.reviewlearning.heed.rule.Template;
import org.reviewlearning.heed.text.Problem;

/** How rules may speak. */
class WordingTest {

    private static final LocalDate ON = LocalDate.of(2024, 3, 1);
    private static final String NOT_SEEN = "$failed : Visit( seen == Answer.NO )";
    private static final String LISTED = """
            words:
              failed: {also: "fail, failing", except: without fail, why: it is a verdict, write: what did not happen}
              kicking off: {why: it makes light of distress, write: what happened}
              contact: {except: point of contact, why: it means two things, write: family time}
              score: {also: risk score, why: nobody is scored, write: what is recorded}
            """;

    @TempDir
    Path folder;

    private List<Problem> problems(String wording, String id, String... metadata) {
        try {
            Path rules = Files.createTempDirectory(folder, "rules");
            TestBook.in(rules).file("wording.yaml", wording).rule(id, NOT_SEEN, metadata);
            return RuleBook.check(rules, ON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "why", "settledBy", "quietWhen"})
    void a_listed_word_is_told_at_its_place_with_what_to_write_instead(String where) {
        List<Problem> problems = problems(LISTED, "not-seen", where, "The visit FAILED again");

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.says()).isEqualTo("\"FAILED\" does not stand in a rule: it is a verdict.");
            assertThat(problem.next())
                    .isEqualTo("Write instead: what did not happen. The words are listed in wording.yaml.");
            assertThat(problem.line().substring(problem.place().column() - 1)).startsWith("FAILED again");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Why did the plan fail?, fail",
        "Is the child failing?, failing",
        "What about kicking-off?, kicking-off",
        "Where is family contact?, contact",
        "What is the risk score?, risk score"
    })
    void a_word_is_found_in_all_its_forms_and_the_longest_is_told(String ask, String told) {
        assertThat(problems(LISTED, "not-seen", "ask", ask))
                .extracting(Problem::says)
                .singleElement()
                .asString()
                .startsWith("\"" + told + "\" ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who is the point of contact?",
                "Who visits without fail?",
                "Who was contacted?",
                "What happened on {$failed.on}?",
                "Whose kicking was taken off?"
            })
    void no_other_word_and_no_placeholder_is_taken_for_a_listed_one(String ask) {
        assertThat(problems(LISTED, "not-seen", "ask", ask)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "What about \u212Aic\u212Aing \t off?, \u212Aic\u212Aing \t off",
        "What made the \u017Fcore?, \u017Fcore",
        "Who said (kicking) off?,",
        "Who is #1 here?, #1",
        "Who is #10 here?,",
        "Was it 24/7 care?, 24/7",
        "Was it 24 of 7?,",
        "Was it caf\u00C9 talk?, caf\u00C9",
        "Was it \u2160V now?, \u2160V",
        "What of the plan-without fail?,",
        "What of no-fail?, fail"
    })
    void listed_words_are_found_whatever_their_letters_and_signs(String why, String told) {
        String listed = LISTED + "  '#1': {also: '24/7, caf\u00E9, \u2170v', why: nobody is ranked, write: the name}\n";

        assertThat(problems(listed, "not-seen", "why", why))
                .extracting(problem -> problem.says().split("\"")[1])
                .isEqualTo(told == null ? List.of() : List.of(told));
    }

    @Test
    void an_id_holds_no_listed_word_either() {
        assertThat(problems(LISTED, "family-contact-stopped"))
                .extracting(Problem::says)
                .containsExactly("\"contact\" does not stand in a rule: it means two things.");
    }

    @Test
    void a_row_of_a_table_is_held_to_the_same_words() {
        TestBook.in(folder)
                .file("wording.yaml", LISTED)
                .rule("meetings", "$row : Row()\n$m : Meeting( of == $row.of )")
                .file("meetings.table.yaml", """
                        rows:
                          failed-review:
                            with: {of: review}
                          strategy:
                            title: A strategy meeting failed
                            ask: "What came of it? Who was there? Who was not?"
                            with: {of: strategy}
                        """);

        String told = RuleBook.check(folder, ON).stream()
                .map(Problem::inWords)
                .collect(Collectors.joining("\n\n", "", "\n"))
                .replace(folder.toString().replace('\\', '/') + "/", "");
        assertThat(told).isEqualTo("""
                meetings.table.yaml:2:3: "failed" does not stand in a rule: it is a verdict.
                  |   failed-review:
                  |   ^
                  Write instead: what did not happen. The words are listed in wording.yaml.

                meetings.table.yaml:5:31: "failed" does not stand in a rule: it is a verdict.
                  |     title: A strategy meeting failed
                  |                               ^
                  Write instead: what did not happen. The words are listed in wording.yaml.

                meetings.table.yaml:6:11: "ask" has 3 sentences; a question has at most 2.
                  |     ask: "What came of it? Who was there? Who was not?"
                  |           ^
                  Say what happened, then ask one thing.
                """);
    }

    @Test
    void a_question_of_thirty_five_words_is_short_enough_and_a_placeholder_is_one_word() {
        String thirtyFour = "word ".repeat(34);

        assertThat(problems("{}", "not-seen", "ask", thirtyFour + "{$failed.on}?"))
                .isEmpty();
        assertThat(problems("{}", "not-seen", "ask", thirtyFour + "{$failed.on} more?"))
                .extracting(Problem::says)
                .containsExactly("@ask has 36 words; a question has at most 35.");
    }

    @Test
    void a_question_has_two_sentences_at_most_and_ends_in_a_question_mark() {
        assertThat(problems("{}", "not-seen", "ask", "One, on {$failed.on}. Two?"))
                .isEmpty();
        assertThat(problems("{}", "not-seen", "ask", "One. Two? Three?"))
                .extracting(Problem::says)
                .containsExactly("@ask has 3 sentences; a question has at most 2.");
        assertThat(problems("{}", "not-seen", "ask", "Tell me what happened."))
                .extracting(Problem::says)
                .containsExactly("@ask is not a question.");
    }

    @Test
    void a_policy_lead_sets_the_limits() {
        assertThat(problems("question: {words: 3, sentences: 1}", "not-seen", "ask", "One two. Three four?"))
                .extracting(Problem::says)
                .containsExactlyInAnyOrder(
                        "@ask has 4 words; a question has at most 3.",
                        "@ask has 2 sentences; a question has at most 1.");
    }

    @Test
    void slips_in_the_list_are_told_at_their_place() {
        assertThat(problems("word: {}\nwords:\n  failed: {als: fail, why: it is a verdict}\n", "not-seen"))
                .extracting(problem -> problem.place().line() + " " + problem.says() + " " + problem.next())
                .containsExactlyInAnyOrder(
                        "1 This key is not known here. Did you mean words? There can be question, words.",
                        "3 This key is not known here. Did you mean also? There can be also, except, why, write.",
                        "3 is missing. Write write: and what it is.");
    }

    @Test
    void a_book_without_a_list_has_its_questions_measured_and_no_word_refused() {
        TestBook.in(folder).rule("failed-contact", NOT_SEEN, "ask", "One. Two. Three?");

        assertThat(RuleBook.check(folder, ON))
                .extracting(Problem::says)
                .containsExactly("@ask has 3 sentences; a question has at most 2.");
    }

    @Test
    void the_readability_of_questions_follows_the_published_formula() {
        Readability read = Readability.of(List.of(
                new Template(
                        "It came on {$day.on}. What did we say?",
                        List.of("It came on ", ". What did we say?"),
                        List.of(new Placeholder.Day())),
                Template.of("Who knows?")));

        assertThat(read).isEqualTo(new Readability(2, 3, 10, 32));
        assertThat(read.index()).isCloseTo(4.71 * 3.2 + 0.5 * 10 / 3 - 21.43, within(1e-9));
        assertThat(Readability.of(List.of()).inWords()).contains("about age 5");
    }

    @Test
    void the_questions_shipped_can_be_read_by_a_child_of_twelve() {
        assertThat(BookCheck.of(Path.of("rules"), LocalDate.EPOCH, Vocabulary.shipped())
                        .readability()
                        .index())
                .isLessThan(7);
    }
}
