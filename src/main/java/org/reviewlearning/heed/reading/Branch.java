package org.reviewlearning.heed.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.facts.Fact;

/**
 * An occurrence while it is being read. Each step makes a new one. Evidence and gaps are in the order of the condition,
 * repeated where two lines rest on, or lack, the same: so that each line can be told by itself.
 */
public record Branch(
        List<Fact> matched,
        Map<String, Object> names,
        List<Evidence> evidence,
        List<Gap> gaps,
        Set<Gap> despite,
        Set<String> thresholds,
        boolean ended) {

    public static final Branch START = new Branch(List.of(), Map.of(), List.of(), List.of(), Set.of(), Set.of(), false);

    Branch with(Verdict verdict) {
        if (verdict.gaps().isEmpty() && verdict.thresholds().isEmpty()) {
            return this;
        }
        return new Branch(
                matched,
                names,
                evidence,
                plus(gaps, verdict.gaps()),
                despite,
                and(thresholds, verdict.thresholds()),
                false);
    }

    Branch matching(String name, Fact fact) {
        List<Fact> facts = plus(matched, List.of(fact));
        List<Evidence> on = plus(evidence, List.of(new Evidence.Found(fact)));
        return new Branch(facts, and(names, name, fact), on, gaps, despite, thresholds, false);
    }

    Branch naming(String name, Object value) {
        return new Branch(matched, and(names, name, value), evidence, gaps, despite, thresholds, ended);
    }

    private static Map<String, Object> and(Map<String, Object> names, String name, Object value) {
        Map<String, Object> more = new HashMap<>(names);
        more.put(name, value);
        return more;
    }

    Branch resting(List<? extends Evidence> on, Set<String> met) {
        return new Branch(matched, names, plus(evidence, on), gaps, despite, and(thresholds, met), ended);
    }

    Branch despite(Set<Gap> remaining) {
        return new Branch(matched, names, evidence, gaps, and(despite, remaining), thresholds, ended);
    }

    /** Nothing more is read: what would have to be read next was not supplied. */
    Branch endedBy(Set<Gap> missing) {
        return new Branch(matched, names, evidence, plus(gaps, missing), despite, thresholds, true);
    }

    /** How much it keeps. */
    int size() {
        return 1 + matched.size() + evidence.size() + gaps.size() + despite.size();
    }

    Occurrence occurrence() {
        if (!gaps.isEmpty() || ended) {
            return occurrence(Truth.UNKNOWN, new LinkedHashSet<>(gaps), despite);
        }
        // Nothing was found, and nothing was searched for to the end: it stands on nothing but its gaps.
        return evidence.isEmpty()
                ? occurrence(Truth.UNKNOWN, despite, Set.of())
                : occurrence(Truth.TRUE, Set.of(), despite);
    }

    private Occurrence occurrence(Truth truth, Set<Gap> open, Set<Gap> remaining) {
        return new Occurrence(truth, matched, names, evidence, open, remaining, thresholds);
    }

    private static <T> Set<T> and(Set<T> some, Set<T> others) {
        if (others.isEmpty()) {
            return some;
        }
        Set<T> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static <T> List<T> plus(List<T> some, Collection<? extends T> others) {
        if (others.isEmpty()) {
            return some;
        }
        List<T> all = new ArrayList<>(some.size() + others.size());
        all.addAll(some);
        all.addAll(others);
        return all;
    }
}
