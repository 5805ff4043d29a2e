package org.reviewlearning.heed.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.AfterAllegation;
import org.reviewlearning.heed.facts.Allegation;
import org.reviewlearning.heed.facts.AllegationAbout;
import org.reviewlearning.heed.facts.AllegationBuilder;
import org.reviewlearning.heed.facts.AllegationOutcome;
import org.reviewlearning.heed.facts.AllegationResult;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.AssessmentKind;
import org.reviewlearning.heed.facts.CarerAssessment;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Person;
import org.reviewlearning.heed.facts.PlannedDay;
import org.reviewlearning.heed.kinds.FactKind;

/** One thing that happened never gives one role more than one prompt of a table. Every case is invented. */
class OneOutcomeTest {

    private static final RuleBook BOOK = RuleBook.open(Path.of("rules"));
    private static final LocalDate OUTCOME = LocalDate.of(2024, 2, 5);

    /** What the shipped rules may ask of all roles together, of one allegation on one day, with nothing done at all. */
    private static final int MOST = 6;

    @Test
    void an_outcome_after_which_nothing_was_done_gives_each_role_one_prompt_of_the_steps() {
        for (AllegationAbout about : AllegationAbout.values()) {
            for (AfterAllegation where : AfterAllegation.values()) {
                for (AllegationResult result : AllegationResult.values()) {
                    Allegation allegation = AllegationBuilder.builder()
                            .id("a1")
                            .on(LocalDate.of(2023, 12, 4))
                            .by(Person.CHILD)
                            .about(about)
                            .afterwards(where)
                            .outcome(new AllegationOutcome(OUTCOME, result, null))
                            .build();
                    for (int days : new int[] {1, 8, 15, 30, 60, 200, 400}) {
                        Assessment assessment = assess(OUTCOME.plusDays(days), allegation);
                        onePromptARole(assessment, "a1");
                        assertThat(lines(assessment, "post-allegation-action-outstanding"))
                                .as("%s, %s, %d days", about, where, days)
                                .isGreaterThanOrEqualTo(days < 8 ? 0 : 3);
                    }
                }
            }
        }
    }

    @Test
    void an_assessment_without_any_part_explored_is_one_prompt() {
        for (AssessmentKind of : AssessmentKind.values()) {
            LocalDate begun = LocalDate.of(2024, 1, 3);
            Assessment assessment = assess(
                    OUTCOME,
                    new CarerAssessment(
                            "a1", begun, of, new PlannedDay(begun, OUTCOME.plusDays(3), null), null, null, null));

            onePromptARole(assessment, "a1");
            assertThat(lines(assessment, "carer-assessment-part-not-explored")
                            + lines(assessment, "sgo-assessment-part-missing"))
                    .as(of.name())
                    .isGreaterThanOrEqualTo(6);
        }
    }

    private static int lines(Assessment assessment, String table) {
        return assessment.prompts().stream()
                .filter(prompt -> prompt.asker().equals(table))
                .mapToInt(prompt -> prompt.lines().size())
                .sum();
    }

    private static void onePromptARole(Assessment assessment, String id) {
        List<Prompt> about = assessment.prompts().stream()
                .filter(prompt -> prompt.because().stream()
                        .anyMatch(each -> each instanceof Evidence.Found found
                                && found.fact().id().equals(id)))
                .toList();
        assertThat(about)
                .extracting(prompt ->
                        prompt.rule().file() + " to " + prompt.rule().to().key())
                .doesNotHaveDuplicates();
        assertThat(about).as(assessment.asAt().toString()).hasSizeLessThanOrEqualTo(MOST);
    }

    private static Assessment assess(LocalDate day, Fact fact) {
        CaseFile.Builder given = CaseFile.about("INVENTED")
                .child(new Child(LocalDate.of(2012, 5, 5), ArrangementKind.FOSTER))
                .with(fact);
        List<Coverage> coverage = new ArrayList<>();
        for (FactKind kind : BOOK.vocabulary().kinds()) {
            coverage.add(Coverage.whole(kind.type(), day));
        }
        coverage.forEach(given::covering);
        return BOOK.assess(given.build(), day);
    }
}
