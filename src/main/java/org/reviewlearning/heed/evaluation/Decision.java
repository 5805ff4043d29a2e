package org.reviewlearning.heed.evaluation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Gaps;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.reading.CaseView;
import org.reviewlearning.heed.reading.Occurrence;
import org.reviewlearning.heed.reading.Truth;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;

/** What becomes of a rule, once all its occurrences are known: asked, unknown, or quiet, in this order. */
public final class Decision {

    private Decision() {}

    /** The outcome of a rule that is in scope. */
    public static Outcome of(
            Rule rule, List<Occurrence> occurrences, CaseView view, Map<String, Threshold.InForce> thresholds) {
        Set<Gap> gaps = new LinkedHashSet<>();
        occurrences.stream()
                .filter(occurrence -> occurrence.truth() == Truth.UNKNOWN)
                .forEach(occurrence -> gaps.addAll(occurrence.gaps()));
        List<Occurrence> met = occurrences.stream()
                .filter(occurrence -> occurrence.truth() == Truth.TRUE)
                .toList();
        if (!met.isEmpty()) {
            return new Outcome.Prompted(rule, new Prompts(rule, thresholds, view).of(met), Gaps.once(gaps));
        }
        return gaps.isEmpty() ? new Outcome.Quiet(rule) : new Outcome.CannotTell(rule, Gaps.once(gaps));
    }
}
