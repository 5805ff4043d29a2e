package org.reviewlearning.heed.evaluation;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.reviewlearning.heed.facts.Fact;

/**
 * Finds the facts that are in a smallest set of those that raise a prompt.
 *
 * @param raises whether some facts raise it
 */
record Smallest(Predicate<Set<Fact>> raises) {

    Set<Fact> relevant(Set<Fact> cited) {
        Set<Fact> first = Set.of();
        Set<Fact> relevant = new LinkedHashSet<>();
        for (Fact fact : cited) {
            if (!relevant.contains(fact)) {
                // Mostly it can stand in for one of the first set found; only then is everything cited gone through.
                Set<Fact> few = new LinkedHashSet<>(first);
                few.add(fact);
                Set<Fact> smallest = raises.test(few) ? smallest(fact, few) : Set.of();
                smallest = smallest.isEmpty() ? smallest(fact, cited) : smallest;
                first = first.isEmpty() ? smallest : first;
                relevant.addAll(smallest);
            }
        }
        return relevant;
    }

    /** A smallest set of these facts with one of them in it; empty when none is found. */
    private Set<Fact> smallest(Fact fact, Set<Fact> of) {
        Set<Fact> smallest = new LinkedHashSet<>(of);
        for (Fact other : of) {
            if (!other.equals(fact) && raisesWithout(other, smallest)) {
                smallest.remove(other);
            }
        }
        if (raisesWithout(fact, smallest)) {
            return Set.of();
        }
        Set<Fact> needed = new LinkedHashSet<>(smallest);
        needed.removeIf(each -> raisesWithout(each, smallest));
        return needed;
    }

    private boolean raisesWithout(Fact fact, Set<Fact> facts) {
        Set<Fact> fewer = new LinkedHashSet<>(facts);
        fewer.remove(fact);
        return raises.test(fewer);
    }
}
