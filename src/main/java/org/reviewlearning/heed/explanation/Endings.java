package org.reviewlearning.heed.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Change;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.evaluation.BookDay;
import org.reviewlearning.heed.reading.Budget;
import org.reviewlearning.heed.reading.TooMuchToRead;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.timeline.Stay.Ending;
import org.reviewlearning.heed.timeline.Stay.Reason;

/** Says why a question is not asked any more on a day, when it was on the day before: as {@link ChangesSince} would. */
record Endings(CaseFile caseFile, Earlier.Made made, Function<LocalDate, BookDay> books) {

    Ending of(Rule rule, String key, AnswersOverTime.Turn now) {
        LocalDate on = now.on();
        Outcome outcome = now.outcome();
        if (outcome == null) {
            return ending(on, Reason.RULE_CHANGED, now.why());
        }
        if (outcome instanceof Outcome.OutOfScope out) {
            return ending(on, Reason.OUT_OF_SCOPE, out.why());
        }
        if (!outcome.gaps().isEmpty()) {
            return new Ending(on, Reason.CANNOT_TELL, "", List.of(), outcome.gaps());
        }
        try {
            return settled(rule, key, on, outcome);
        } catch (TooMuchToRead e) {
            return ending(on, Reason.CANNOT_TELL, "the case has too many facts to say what became of it");
        }
    }

    private Ending settled(Rule rule, String key, LocalDate on, Outcome outcome) {
        CaseExplainer explainer = new CaseExplainer(caseFile, on, List.of(rule), books);
        Outcome before = explainer.outcome(rule, caseFile, on.minusDays(1), Budget.forDeciding());
        Change change = new ChangesSince(
                        explainer,
                        List.of(rule),
                        caseFile,
                        Earlier.of(assessment(on.minusDays(1), before)),
                        assessment(on, outcome),
                        Budget.forDeciding())
                .changes().stream()
                        .filter(each -> each.key().equals(key))
                        .findFirst()
                        .orElseThrow();
        return switch (change.status()) {
            case SETTLED -> new Ending(on, Reason.SETTLED, "", change.by(), List.of());
            case WINDOW_PASSED -> ending(on, Reason.TIME_PASSED, "");
            case RULE_CHANGED -> ending(on, Reason.RULE_CHANGED, change.why());
            default -> ending(on, Reason.CANNOT_TELL, change.why());
        };
    }

    private static Ending ending(LocalDate on, Reason reason, String says) {
        return new Ending(on, reason, says, List.of(), List.of());
    }

    private Assessment assessment(LocalDate on, Outcome outcome) {
        return new Assessment(
                made, caseFile.id(), on, new Assessment.Answers(List.of(outcome), List.of(), List.of()), 0, null);
    }
}
