package org.reviewlearning.heed.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.reading.Budget;
import org.reviewlearning.heed.reading.CaseView;
import org.reviewlearning.heed.reading.Occurrence;
import org.reviewlearning.heed.reading.SecondReader;
import org.reviewlearning.heed.reading.TooMuchToRead;
import org.reviewlearning.heed.rule.Rule;

/**
 * One case on one day, put to the second reader alone, without Drools: for trying many changes of a rule. What it answers
 * was read once only, and is never told of a child.
 *
 * @hidden
 */
@Internal
public final class OneReader {

    private final CaseView view;
    private final BookDay day;
    private final ScopeCheck scope;

    /** A case as it could be seen on a day. */
    public OneReader(CaseFile caseFile, BookDay day) {
        this.view = new CaseView(caseFile, day.asAt(), day.patterns());
        this.day = day;
        this.scope = new ScopeCheck(view, day.without());
    }

    /** The day. */
    public LocalDate on() {
        return day.on();
    }

    /** What a rule answers; empty where it is not in force. One that cannot be read has a fault among its gaps. */
    public Optional<Outcome> answer(Rule rule) {
        if (!rule.scope().inForce(day.on())) {
            return Optional.empty();
        }
        return scope.of(rule, rule.thresholds()).or(() -> Optional.of(read(rule)));
    }

    private Outcome read(Rule rule) {
        SecondReader reader = new SecondReader(view, Budget.forDeciding());
        try {
            List<Occurrence> occurrences = reader.read(rule);
            Outcome outcome = Decision.of(rule, occurrences, view, day.thresholds());
            if (!(outcome instanceof Outcome.Prompted asked)) {
                return outcome;
            }
            Proof proof = new Proof(view, reader, day.thresholds(), occurrences, asked.gaps(), Budget.forProving());
            List<Prompt> prompts = new ArrayList<>();
            asked.prompts().forEach(prompt -> prompts.add(proof.withEvidenceOnly(prompt)));
            return new Outcome.Prompted(rule, prompts, asked.gaps());
        } catch (TooMuchToRead e) {
            return fault(rule, "the case has more facts than this rule can " + e.doing());
        } catch (RuntimeException e) {
            return fault(rule, "it threw " + e.getClass().getSimpleName());
        }
    }

    private static Outcome fault(Rule rule, String says) {
        return new Outcome.CannotTell(rule, List.of(new Gap.Fault(rule.id(), says)));
    }
}
