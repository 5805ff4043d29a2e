package org.reviewlearning.heed.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.reading.Budget;
import org.reviewlearning.heed.rule.Rule;

/**
 * What to find out first, when a rule cannot tell: answers that were not recorded are filled both ways, up to six together,
 * and those that change what becomes of the rule are decisive. What is not an answer is not guessed at.
 */
record DecisiveGaps(CaseExplainer explainer, Rule rule, CaseFile seen, LocalDate day, Budget budget) {

    private static final int MOST_TOGETHER = 6;

    List<Gap> of(Outcome outcome) {
        if (!(outcome instanceof Outcome.CannotTell)) {
            return List.of();
        }
        List<Gap.NotRecorded> answers = new ArrayList<>();
        for (Gap gap : outcome.gaps()) {
            if (gap instanceof Gap.NotRecorded blank && Filled.isAnswer(blank) && answers.size() < MOST_TOGETHER) {
                answers.add(blank);
            }
        }
        String[] outcomes = new String[1 << answers.size()];
        for (int filling = 0; filling < outcomes.length; filling++) {
            outcomes[filling] = CaseExplainer.answer(explainer.outcome(rule, filled(answers, filling), day, budget));
        }
        Set<Gap> decisive = new LinkedHashSet<>();
        for (int which = 0; which < answers.size(); which++) {
            for (int filling = 0; filling < outcomes.length; filling++) {
                if (!outcomes[filling].equals(outcomes[filling ^ (1 << which)])) {
                    decisive.add(answers.get(which));
                }
            }
        }
        return List.copyOf(decisive);
    }

    private CaseFile filled(List<Gap.NotRecorded> answers, int filling) {
        List<Fact> facts = new ArrayList<>(seen.facts());
        for (int which = 0; which < answers.size(); which++) {
            Gap.NotRecorded blank = answers.get(which);
            Answer answer = (filling & (1 << which)) == 0 ? Answer.NO : Answer.YES;
            facts.replaceAll(
                    fact -> fact.id().equals(blank.fact().id()) ? Filled.with(fact, blank.field(), answer) : fact);
        }
        return seen.withFacts(facts, seen.coverage());
    }
}
