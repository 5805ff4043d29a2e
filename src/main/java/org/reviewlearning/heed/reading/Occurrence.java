package org.reviewlearning.heed.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.facts.Fact;

/**
 * One way a rule's condition is met, or may be met.
 *
 * @param truth true or unknown
 * @param matched the facts matched one by one, in the order of the rule; an unknown occurrence may have fewer
 * @param names what the rule's names stand for
 * @param evidence what it rests on
 * @param gaps what would have to be known; empty when it is true
 * @param despite gaps that remain although it is true
 * @param thresholds the thresholds of the conditions that held
 */
public record Occurrence(
        Truth truth,
        List<Fact> matched,
        Map<String, Object> names,
        List<Evidence> evidence,
        Set<Gap> gaps,
        Set<Gap> despite,
        Set<String> thresholds) {

    /** The facts a name gathers that certainly belong to it; empty when it gathers none. */
    public List<Fact> gathered(String name) {
        return names.get(name) instanceof CollectedFacts gathered ? gathered.facts() : List.of();
    }

    /** The facts a name gathers that may belong to it, but for what a record leaves open; empty when it gathers none. */
    public List<Fact> perhapsGathered(String name) {
        return names.get(name) instanceof CollectedFacts gathered ? gathered.perhaps() : List.of();
    }

    /** The value a name was given to; empty when it is not recorded or has not happened, or there is no such name. */
    public Optional<Object> value(String name) {
        return names.get(name) instanceof FieldValue.Of of ? Optional.of(of.value()) : Optional.empty();
    }

    /** Names nothing of the case. */
    @Override
    public String toString() {
        return "Occurrence[" + truth + "]";
    }
}
