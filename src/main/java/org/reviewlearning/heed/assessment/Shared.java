package org.reviewlearning.heed.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.reviewlearning.heed.rule.Threshold;

/** Prompts that rows of a table share: each row's outcome holds its own line, and here the lines of one key are one prompt. */
final class Shared {

    private Shared() {}

    /** The prompts of outcomes, in the order of the book and then of their keys. */
    static List<Prompt> of(List<Outcome> outcomes) {
        Map<String, Prompt> prompts = new LinkedHashMap<>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Prompted asked) {
                asked.prompts().forEach(prompt -> prompts.merge(prompt.key(), prompt, Shared::joined));
            }
        }
        return prompts.values().stream()
                .map(prompt -> prompt.lines().isEmpty() ? prompt : withGaps(prompt, outcomes))
                .toList();
    }

    private static Prompt joined(Prompt one, Prompt other) {
        return new Prompt(
                one.key(),
                one.rule(),
                one.title(),
                one.ask(),
                one.why(),
                all(one.because(), other.because()).sorted(Evidence.BY_DAY).toList(),
                // What one line rests on is evidence, whatever it is to another.
                all(one.alongside(), other.alongside())
                        .filter(each -> !one.because().contains(each)
                                && !other.because().contains(each))
                        .sorted(Evidence.BY_DAY)
                        .toList(),
                Gaps.once(all(one.despite(), other.despite()).toList()),
                all(one.thresholds(), other.thresholds())
                        .sorted(Comparator.comparing(Threshold.InForce::name))
                        .toList(),
                all(one.lines(), other.lines()).toList());
    }

    private static <T> Stream<T> all(Collection<T> one, Collection<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct();
    }

    /** What another row of the same prompt cannot tell, or cannot tell whole, may be outstanding too. */
    private static Prompt withGaps(Prompt prompt, List<Outcome> outcomes) {
        List<Gap> despite = new ArrayList<>(prompt.despite());
        for (Outcome outcome : outcomes) {
            if (outcome.rule().together() != null
                    && outcome.rule().keyed().equals(prompt.rule().keyed())) {
                despite.addAll(outcome.gaps());
            }
        }
        return new Prompt(
                prompt.key(),
                prompt.rule(),
                prompt.title(),
                prompt.ask(),
                prompt.why(),
                prompt.because(),
                prompt.alongside(),
                Gaps.once(despite),
                prompt.thresholds(),
                prompt.lines());
    }
}
