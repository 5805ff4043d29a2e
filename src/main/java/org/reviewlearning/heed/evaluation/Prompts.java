package org.reviewlearning.heed.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Gaps;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.reading.Budget;
import org.reviewlearning.heed.reading.CaseView;
import org.reviewlearning.heed.reading.FieldValue;
import org.reviewlearning.heed.reading.Occurrence;
import org.reviewlearning.heed.reading.TooMuchToRead;
import org.reviewlearning.heed.reading.Truth;
import org.reviewlearning.heed.rule.Per;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.rule.Together;

/** Makes prompts of the occurrences of one rule: those with one key are one prompt, and their evidence is one. */
public record Prompts(Rule rule, Map<String, Threshold.InForce> thresholds, CaseView view) {

    private static final Comparator<Gap> BY_NAME =
            Comparator.comparing(Gap::what).thenComparing(Gap::inWords);

    /**
     * The prompts of occurrences that are true, in the order of their keys.
     *
     * @throws TooMuchToRead if they are more than anybody could read
     */
    public List<Prompt> of(List<Occurrence> occurrences) {
        Map<String, List<Occurrence>> byKey = new TreeMap<>();
        for (Occurrence occurrence : occurrences) {
            byKey.computeIfAbsent(key(occurrence), key -> new ArrayList<>()).add(occurrence);
        }
        Budget.holdPrompts(byKey.size());
        return byKey.entrySet().stream()
                .map(one -> prompt(one.getKey(), one.getValue()))
                .toList();
    }

    /** The occurrences that are true and raise the prompt with a key. */
    public List<Occurrence> raising(String key, List<Occurrence> occurrences) {
        return occurrences.stream()
                .filter(each -> each.truth() == Truth.TRUE && key(each).equals(key))
                .toList();
    }

    private String key(Occurrence occurrence) {
        Per per = rule.condition().per();
        if (per instanceof Per.PerFact fact) {
            Fact about = (Fact) Objects.requireNonNull(occurrence.names().get(fact.binding()));
            return rule.key(fact.kind() + ":" + about.id());
        }
        if (per instanceof Per.TheValue value) {
            Object known = occurrence.names().get(value.binding());
            String written = known instanceof FieldValue.Of of ? ((ClosedValue) of.value()).written() : "not-recorded";
            return rule.key(value.kind() + ":" + written);
        }
        return rule.key("case");
    }

    private Prompt prompt(String key, List<Occurrence> occurrences) {
        Set<Evidence> evidence = new LinkedHashSet<>();
        Set<Gap> despite = new TreeSet<>(BY_NAME);
        Set<String> met = new TreeSet<>();
        for (Occurrence occurrence : occurrences) {
            evidence.addAll(occurrence.evidence());
            despite.addAll(occurrence.despite());
            met.addAll(occurrence.thresholds());
        }
        PlaceholderValues saying = new PlaceholderValues(
                occurrences, thresholds, view, Language.named(rule.words().language()));
        Prompt prompt = new Prompt(
                key,
                rule,
                rule.words().title().filled(saying::of),
                rule.words().ask().filled(saying::of),
                rule.words().why().filled(saying::of),
                evidence.stream().sorted(Evidence.BY_DAY).toList(),
                List.of(),
                Gaps.once(despite),
                met.stream().map(thresholds::get).filter(Objects::nonNull).toList());
        Together together = rule.together();
        return together == null
                ? prompt
                : prompt.asLineBelow(
                        together.title().filled(saying::of),
                        together.ask().filled(saying::of),
                        together.why().filled(saying::of));
    }
}
