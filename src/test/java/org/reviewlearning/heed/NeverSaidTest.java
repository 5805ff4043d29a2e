package org.reviewlearning.heed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reviewlearning.heed.Cases.fostered;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Document;
import org.reviewlearning.heed.facts.DocumentKind;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Referral;
import org.reviewlearning.heed.json.JsonReport;
import org.reviewlearning.heed.report.ExplanationText;
import org.reviewlearning.heed.report.TextReport;
import org.reviewlearning.heed.text.Problem;

/** What the answers of a questionnaire add up to is compared, and nothing ever says it. Every case is invented. */
class NeverSaidTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 15);
    private static final String RULE = "questionnaire-without-response";
    private static final String COMPARED = "$paper : Document( total >= $day.count(\"visits.enough\") )\n";

    /** No other number of these reports is as high, and a fingerprint has no number that stands alone. */
    private static final int FIGURE = 39;

    private static RuleBook book;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        book = RuleBook.open(Path.of("rules"));
    }

    private List<Problem> problems(String condition, String... metadata) {
        TestBook.in(folder).rule("the-rule", condition, metadata);
        return RuleBook.check(folder, DAY);
    }

    private static Document questionnaire(String id, String on, @Nullable Integer total) {
        return new Document(id, LocalDate.parse(on), DocumentKind.QUESTIONNAIRE, total, null, null);
    }

    private static Assessment assess(Coverage coverage, Fact... facts) {
        return book.assess(
                fostered()
                        .with(List.of(facts))
                        .covering(coverage, Coverage.whole(Referral.class, DAY))
                        .build(),
                DAY);
    }

    private static Outcome outcome(Assessment assessment) {
        return assessment.outcomes().stream()
                .filter(outcome -> outcome.rule().id().equals(RULE))
                .findFirst()
                .orElseThrow();
    }

    private static void isNowhereIn(Assessment assessment) throws IOException {
        StringBuilder all = new StringBuilder(JsonReport.json(assessment));
        TextReport.write(assessment, all);
        ExplanationText.write(assessment, RULE, all);
        String words = all.toString().replaceAll("\\s+", " ");
        assertThat(words.contains("8 January 2024"))
                .as("it tells of the questionnaire")
                .isTrue();
        assertThat(Pattern.compile("\\b" + FIGURE + "\\b").matcher(words).find())
                .as("it says the figure")
                .isFalse();
    }

    @Test
    void a_rule_may_compare_it_with_a_threshold_and_say_the_day() {
        assertThat(problems(COMPARED, "ask", "What followed on {$paper.on}?")).isEmpty();
    }

    @Test
    void a_question_that_would_say_it_is_a_problem_with_its_place() {
        assertThat(problems(COMPARED, "ask", "What followed from {$paper.total}?"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.says()).isEqualTo("The field \"total\" is compared and never said.");
                    assertThat(problem.line().substring(problem.place().column() - 1))
                            .startsWith("{$paper.total}?");
                });
    }

    @Test
    void nor_may_it_be_said_of_a_list() {
        String list = "$papers : List( size >= $day.count(\"visits.enough\") ) from collect( Document( ) )\n";

        assertThat(problems(list, "title", "From {$papers.earliest.total}"))
                .extracting(Problem::says)
                .containsExactly("The field \"total\" is compared and never said.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$paper : Document( $total : total )",
                "$totals : Set( size >= $day.count(\"visits.enough\") )"
                        + " from accumulate( Document( $total : total ), collectSet( $total ) )",
                COMPARED + "not Document( on > $paper.on, total > $paper.total )"
            })
    void it_takes_no_name_and_is_compared_with_no_other_fact_for_either_would_carry_it_into_words(String condition) {
        assertThat(problems(condition))
                .extracting(Problem::says)
                .contains("The field \"total\" is compared with a threshold, and with nothing else.");
    }

    @Test
    void a_prompt_and_its_explanation_do_not_hold_it() throws IOException {
        Assessment assessment = assess(Coverage.whole(Document.class, DAY), questionnaire("q1", "2024-01-08", FIGURE));

        assertThat(outcome(assessment)).isInstanceOf(Outcome.Prompted.class);
        isNowhereIn(assessment);
    }

    @Test
    void nor_do_they_where_the_rule_is_quiet_because_of_a_later_one() throws IOException {
        Assessment assessment = assess(
                Coverage.whole(Document.class, DAY),
                questionnaire("q1", "2024-01-08", FIGURE),
                questionnaire("q2", "2024-03-04", 5));

        assertThat(outcome(assessment)).isInstanceOf(Outcome.Quiet.class);
        isNowhereIn(assessment);
    }

    @Test
    void nor_where_it_cannot_tell_what_followed() throws IOException {
        Assessment assessment =
                assess(new Coverage("documents/questionnaire", null, DAY), questionnaire("q1", "2024-01-08", FIGURE));

        assertThat(outcome(assessment)).isInstanceOf(Outcome.CannotTell.class);
        isNowhereIn(assessment);
    }
}
