package org.reviewlearning.heed.engine;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.reading.Occurrence;
import org.reviewlearning.heed.reading.Truth;
import org.reviewlearning.heed.rule.Rule;

/**
 * Holds Drools' matches against the second reader's occurrences. What the reader knows to be true Drools must have
 * matched, and what Drools matched the reader must not know to be false. Anything else is a fault of ours, and is never
 * resolved silently.
 */
final class Agreement {

    private Agreement() {}

    static void check(Rule rule, List<Compiled.Match> matches, List<Occurrence> occurrences) throws Faulted {
        Set<List<String>> matched = new HashSet<>();
        matches.forEach(match -> matched.add(ids(match.facts())));
        Set<List<String>> possible = new HashSet<>();
        for (Occurrence occurrence : occurrences) {
            List<String> ids = ids(occurrence.matched());
            possible.add(ids);
            if (occurrence.truth() == Truth.TRUE && !matched.contains(ids)) {
                throw new Faulted(rule.id(), "the second reader found a match that Drools did not");
            }
        }
        for (Compiled.Match match : matches) {
            if (!allows(possible, ids(match.facts()))) {
                throw new Faulted(rule.id(), "Drools found a match that the second reader did not");
            }
        }
        for (Occurrence occurrence : occurrences) {
            gathered(rule, occurrence, matches);
        }
    }

    /** An occurrence that ended early, because something was not supplied, allows every match that begins like it. */
    private static boolean allows(Set<List<String>> possible, List<String> match) {
        for (int length = match.size(); length >= 0; length--) {
            if (possible.contains(match.subList(0, length))) {
                return true;
            }
        }
        return false;
    }

    private static void gathered(Rule rule, Occurrence occurrence, List<Compiled.Match> matches) throws Faulted {
        if (occurrence.truth() != Truth.TRUE) {
            return;
        }
        for (Compiled.Match match : matches) {
            if (!ids(match.facts()).equals(ids(occurrence.matched()))) {
                continue;
            }
            for (Map.Entry<String, Set<Object>> gathering : match.gathered().entrySet()) {
                Set<Object> certain = Collections.newSetFromMap(new IdentityHashMap<>());
                certain.addAll(occurrence.gathered(gathering.getKey()));
                boolean facts = gathering.getValue().stream().allMatch(Fact.class::isInstance);
                if (facts && !gathering.getValue().containsAll(certain)) {
                    throw new Faulted(rule.id(), "Drools gathered fewer facts than the second reader");
                }
            }
        }
    }

    private static List<String> ids(List<Fact> facts) {
        return facts.stream().map(Fact::id).toList();
    }
}
