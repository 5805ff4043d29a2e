package org.reviewlearning.heed.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.RuleSelection;
import org.reviewlearning.heed.TestBook;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.Arrangement;
import org.reviewlearning.heed.facts.ArrangementBuilder;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Visit;
import org.reviewlearning.heed.facts.VisitBuilder;

/** What a rule on trial cannot do costs no answer of those that are live. */
class TrialTest {

    private static final LocalDate ON = LocalDate.of(2024, 3, 1);

    @TempDir
    Path folder;

    @Test
    void a_rule_on_trial_that_cannot_be_finished_leaves_the_live_answers_as_they_are() {
        StringBuilder joined = new StringBuilder("$a : Visit()\n");
        for (char c = 'b'; c <= 'f'; c++) {
            joined.append("$" + c + " : Visit( on >= $a.on )\n");
        }
        RuleBook book = TestBook.in(folder)
                .rule("asks", "$v : Visit( seen == Answer.NO )")
                .rule("bomb", joined.toString(), "status", "trial")
                .open();
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            visits.add(VisitBuilder.builder()
                    .id("v" + i)
                    .on(LocalDate.of(2024, 1, 1))
                    .seen(Answer.NO)
                    .seenAlone(Answer.NO)
                    .build());
        }
        CaseFile invented = CaseFile.about("INVENTED")
                .with(ArrangementBuilder.builder()
                        .id("a")
                        .of(ArrangementKind.FOSTER)
                        .from(LocalDate.of(2020, 1, 1))
                        .afterPermanence(Answer.NO)
                        .build())
                .with(visits)
                .covering(Coverage.whole(Visit.class, ON), Coverage.whole(Arrangement.class, ON))
                .build();

        Assessment live = book.assess(invented, ON);
        Assessment both = book.assess(invented, ON, RuleSelection.LIVE_AND_TRIAL);

        assertThat(live.outcomes()).hasOnlyElementsOfType(Outcome.Prompted.class);
        assertThat(both.outcomes()).hasSameSizeAs(live.outcomes()).hasOnlyElementsOfType(Outcome.Prompted.class);
        assertThat(both.trials())
                .singleElement()
                .satisfies(trial -> assertThat(trial.gaps())
                        .hasOnlyElementsOfType(Gap.Fault.class)
                        .isNotEmpty());
    }
}
