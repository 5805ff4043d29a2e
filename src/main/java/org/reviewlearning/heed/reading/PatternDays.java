package org.reviewlearning.heed.reading;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.FactPattern;

/** What patterns come to on one day, whatever the case: worked out once, and shared between threads. */
public final class PatternDays {

    private final Map<FactPattern, PatternDay> known = Collections.synchronizedMap(new IdentityHashMap<>());

    PatternDay of(FactPattern pattern) {
        return known.computeIfAbsent(pattern, PatternDay::new);
    }

    /** One pattern on the day. */
    static final class PatternDay {

        private final FactPattern pattern;
        private final boolean joins;
        private final Set<String> sorts;
        private final Set<String> firstSorts;
        private final Set<String> thresholds;
        private final SoughtWords words = new SoughtWords();
        private volatile @Nullable Optional<Reach.Days> needed;

        private PatternDay(FactPattern pattern) {
            this.pattern = pattern;
            this.joins = pattern.tests().stream().anyMatch(Constraint::joins);
            this.sorts = pattern.neededSorts(true);
            this.firstSorts = pattern.neededSorts(false);
            this.thresholds = pattern.thresholds();
        }

        FactPattern pattern() {
            return pattern;
        }

        /** Whether it asks for something of other facts. */
        boolean joins() {
            return joins;
        }

        /** The sorts it can match, as a source has to supply them that knows those that came later, or knows none. */
        Set<String> sorts(boolean knowsLater) {
            return knowsLater ? sorts : firstSorts;
        }

        /** The thresholds of a search in vain: all of them were part of it. */
        Set<String> thresholds() {
            return thresholds;
        }

        /** What was searched for in vain. */
        String words(CaseValues values) {
            return words.of(pattern, values);
        }

        /** The days it searches, as {@link Reach} tells; empty when there can be no such fact. */
        Optional<Reach.Days> needed(CaseView view, Evaluator evaluator, Map<String, Object> names) {
            if (joins) {
                return Reach.needed(pattern, view, evaluator, names);
            }
            @Nullable Optional<Reach.Days> days = needed;
            if (days == null) {
                days = Reach.needed(pattern, view, evaluator, Map.of());
                needed = days;
            }
            return days;
        }
    }
}
