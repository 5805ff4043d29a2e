package org.reviewlearning.heed.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.rule.Operand;

/** The facts of a kind held against a pattern: what was found for certain, and what stays open. */
final class Sorted {
    final List<Fact> found = new ArrayList<>();
    final List<Fact> perhaps = new ArrayList<>();
    final Set<Gap> gaps = new LinkedHashSet<>();
    final Set<String> thresholds = new LinkedHashSet<>();
    int open;

    void add(Fact fact, Verdict verdict) {
        if (verdict.truth() == Truth.TRUE) {
            found.add(fact);
            thresholds.addAll(verdict.thresholds());
        } else if (verdict.truth() == Truth.UNKNOWN) {
            open++;
            perhaps.add(fact);
            gaps.addAll(verdict.gaps());
        }
    }

    void values(Field field, Set<Object> into, Evaluator evaluator) {
        for (Fact fact : found) {
            FieldValue known = evaluator.field(new Operand.FieldOf(null, List.of(field)), fact);
            if (known instanceof FieldValue.Of of) {
                into.add(of.value());
            } else if (known.isUnknown()) {
                open++;
                gaps.addAll(Verdict.undecided(known).gaps());
            }
        }
    }

    List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>(found.size());
        found.forEach(fact -> evidence.add(new Evidence.Found(fact)));
        return evidence;
    }

    Set<Gap> gapsAnd(SearchedPeriod search) {
        Set<Gap> all = new LinkedHashSet<>(gaps);
        all.addAll(search.gaps());
        return all;
    }
}
