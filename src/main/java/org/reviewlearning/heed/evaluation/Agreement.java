package org.reviewlearning.heed.evaluation;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.engine.Network;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.reading.Faulted;
import org.reviewlearning.heed.reading.Occurrence;
import org.reviewlearning.heed.reading.Truth;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Rule;

/**
 * Holds Drools' matches against the second reader's occurrences. What the reader knows to be true Drools must have
 * matched, and what Drools matched the reader must not know to be false; the same holds of what is gathered. Anything
 * else is a fault of ours, and is never resolved silently.
 */
record Agreement(Rule rule) {

    static void check(Rule rule, List<Network.Match> matches, List<Occurrence> occurrences) throws Faulted {
        new Agreement(rule).check(matches, occurrences);
    }

    private void check(List<Network.Match> matches, List<Occurrence> occurrences) throws Faulted {
        // One that ended early has fewer facts than any match, so it is never taken for one.
        Map<List<String>, Occurrence> possible = new HashMap<>();
        occurrences.forEach(occurrence -> possible.put(ids(occurrence.matched()), occurrence));
        Set<List<String>> matched = new HashSet<>();
        for (Network.Match match : matches) {
            Occurrence occurrence = possible.get(ids(match.facts()));
            if (occurrence == null) {
                throw fault("Drools found a match that the second reader did not");
            }
            if (!matched.add(ids(match.facts()))) {
                throw fault("Drools found a match twice");
            }
            same(match, occurrence);
        }
        for (Occurrence occurrence : occurrences) {
            if (occurrence.truth() == Truth.TRUE
                    && !matched.contains(ids(occurrence.matched()))
                    && !stands(occurrence)) {
                throw fault("the second reader found a match that Drools did not");
            }
        }
    }

    /** A prompt that stands although it may already be settled; Drools, which knows no "may", can take it for settled. */
    private boolean stands(Occurrence occurrence) {
        return !rule.condition().settling().isEmpty() && !occurrence.despite().isEmpty();
    }

    private void same(Network.Match match, Occurrence occurrence) throws Faulted {
        for (Element element : rule.condition().lines()) {
            if (element instanceof Element.Each some) {
                for (FactPattern.FieldBinding binding : some.pattern().fieldBindings()) {
                    Object value = match.named().get(binding.name());
                    Object known = occurrence.value(binding.name()).orElse(null);
                    if (!Objects.equals(known, value) && !(known == null && Field.saysNothing(value))) {
                        throw fault("Drools and the second reader gave one name to different values");
                    }
                }
            } else if (element instanceof Element.Collect gathering) {
                gathered(gathering, match.gathered().getOrDefault(gathering.binding(), List.of()), occurrence);
            }
        }
    }

    private void gathered(Element.Collect gathering, List<Object> found, Occurrence occurrence) throws Faulted {
        Field field = gathering.distinctBy();
        Set<Object> certain = set(field);
        Set<Object> possible = set(field);
        for (Fact fact : occurrence.gathered(gathering.binding())) {
            possible.add(of(fact, field));
            if (field == null || !Field.saysNothing(field.of(fact))) {
                certain.add(of(fact, field));
            }
        }
        occurrence.perhapsGathered(gathering.binding()).forEach(fact -> possible.add(of(fact, field)));
        Set<Object> gathered = set(field);
        gathered.addAll(found);
        if (!containsAll(gathered, certain)) {
            throw fault("Drools gathered less than the second reader");
        }
        if (!containsAll(possible, gathered)) {
            throw fault("Drools gathered more than the second reader");
        }
        if (gathered.size() != found.size()) {
            throw fault("Drools gathered something twice");
        }
    }

    /** What is counted: the fact itself, or its field; where that is absent, something no other is the same as. */
    private static Object of(Fact fact, @Nullable Field field) {
        Object value = field == null ? fact : field.of(fact);
        return value == null ? new Object() : value;
    }

    private static Set<Object> set(@Nullable Field field) {
        return field == null ? Collections.newSetFromMap(new IdentityHashMap<>()) : new HashSet<>();
    }

    private static boolean containsAll(Set<Object> all, Collection<Object> some) {
        return some.stream().allMatch(all::contains);
    }

    private Faulted fault(String says) {
        return new Faulted(rule.id(), says);
    }

    private static List<String> ids(List<Fact> facts) {
        return facts.stream().map(Fact::id).toList();
    }
}
