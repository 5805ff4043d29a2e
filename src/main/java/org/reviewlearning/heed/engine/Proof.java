package org.reviewlearning.heed.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.facts.Arrangement;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.reading.CaseView;
import org.reviewlearning.heed.reading.Decision;
import org.reviewlearning.heed.reading.SecondReader;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;

/**
 * Proves the evidence of a prompt by reading the rule again over the cited facts alone.
 *
 * <p><em>Sufficient</em>: with the same day, coverage and arrangement, they raise the same prompt with the same question.
 * <em>Relevant</em>: every cited fact is in at least one smallest set of cited facts that still raises it; of five
 * placements where three are asked for, every three are such a set, so all five are evidence. A matched fact in no such set
 * is alongside, and not evidence.
 */
final class Proof {

    /** Beyond this many facts they are all taken as evidence: each would have to be tried against each. */
    private static final int MOST_TRIED = 40;

    private final CaseView view;
    private final Map<String, Threshold.InForce> thresholds;

    Proof(CaseView view, Map<String, Threshold.InForce> thresholds) {
        this.view = view;
        this.thresholds = thresholds;
    }

    /** Whether the cited facts alone raise the same prompt with the same question. */
    boolean isSufficient(Prompt prompt) {
        return raised(prompt, facts(prompt)).filter(alone -> alone.ask().equals(prompt.ask())).isPresent();
    }

    /** The prompt with what is not evidence told alongside. */
    Prompt withEvidenceOnly(Prompt prompt) {
        Set<Fact> cited = facts(prompt);
        if (cited.size() < 2 || cited.size() > MOST_TRIED) {
            return prompt;
        }
        List<Evidence> because = new ArrayList<>();
        List<Evidence> alongside = new ArrayList<>();
        for (Evidence evidence : prompt.because()) {
            boolean irrelevant = evidence instanceof Evidence.Found found && !isRelevant(found.fact(), prompt, cited);
            (irrelevant ? alongside : because).add(evidence);
        }
        if (alongside.isEmpty() || because.isEmpty()) {
            // Where there may be so many at most, each can be taken away, and together they are still what was found.
            return prompt;
        }
        return new Prompt(
                prompt.key(),
                prompt.rule(),
                prompt.title(),
                prompt.ask(),
                prompt.why(),
                because,
                alongside,
                prompt.despite(),
                prompt.thresholds());
    }

    private boolean isRelevant(Fact fact, Prompt prompt, Set<Fact> cited) {
        Set<Fact> smallest = new LinkedHashSet<>(cited);
        for (Fact other : cited) {
            if (!other.equals(fact)) {
                smallest.remove(other);
                if (raised(prompt, smallest).isEmpty()) {
                    smallest.add(other);
                }
            }
        }
        smallest.remove(fact);
        return raised(prompt, smallest).isEmpty();
    }

    private Optional<Prompt> raised(Prompt prompt, Set<Fact> facts) {
        Rule rule = prompt.rule();
        List<Fact> kept = new ArrayList<>(facts);
        boolean readsArrangements = rule.reads().fields().keySet().stream().anyMatch(kind -> kind.type() == Arrangement.class);
        if (!readsArrangements) {
            // They say where the period of care began, and with it how far back is searched.
            kept.addAll(view.caseFile().facts(Arrangement.class));
        }
        for (Gap gap : prompt.despite()) {
            // What is left open counts towards "at least".
            if (gap instanceof Gap.NotRecorded blank && !kept.contains(blank.fact())) {
                kept.add(blank.fact());
            }
        }
        CaseView alone = CaseView.ofSeen(view.caseFile().instead(kept, view.caseFile().coverage()), view.asAt());
        Outcome outcome = Decision.of(rule, new SecondReader(alone).read(rule), alone, thresholds);
        return outcome instanceof Outcome.Prompted prompted
                ? prompted.prompts().stream().filter(each -> each.key().equals(prompt.key())).findFirst()
                : Optional.empty();
    }

    private static Set<Fact> facts(Prompt prompt) {
        Set<Fact> facts = new LinkedHashSet<>();
        for (List<Evidence> some : List.of(prompt.because(), prompt.alongside())) {
            for (Evidence evidence : some) {
                if (evidence instanceof Evidence.Found found) {
                    facts.add(found.fact());
                }
            }
        }
        return facts;
    }
}
