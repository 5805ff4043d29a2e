package org.reviewlearning.heed.assessment;

import java.util.List;
import java.util.Objects;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;

/**
 * A question to one role, with everything behind it. It decides nothing.
 *
 * @param key stable from one assessment to the next: {@code rule/kind:id}
 * @param rule the rule that asks: to whom, with copies to whom, when an answer is wanted, and the learning behind it
 * @param title what happened or is missing
 * @param ask the question
 * @param why why we ask
 * @param because the evidence, by day
 * @param alongside facts that were matched but are not evidence
 * @param despite gaps that remain
 * @param thresholds the figures met, in the order of their names
 */
public record Prompt(
        String key,
        Rule rule,
        String title,
        String ask,
        String why,
        List<Evidence> because,
        List<Evidence> alongside,
        List<Gap> despite,
        List<Threshold.InForce> thresholds) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no evidence: no evidence, no prompt
     */
    public Prompt {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(rule, "rule");
        because = List.copyOf(because);
        alongside = List.copyOf(alongside);
        despite = List.copyOf(despite);
        thresholds = List.copyOf(thresholds);
        if (because.isEmpty()) {
            throw new IllegalArgumentException("A prompt needs evidence: " + key);
        }
    }

    /** Names the prompt's rule only. */
    @Override
    public String toString() {
        return "Prompt[" + rule.id() + "]";
    }
}
