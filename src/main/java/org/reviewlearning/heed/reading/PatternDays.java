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
    private final Map<FactPattern, Always> always;

    /** Of a first day. */
    public PatternDays() {
        this.always = Collections.synchronizedMap(new IdentityHashMap<>());
    }

    private PatternDays(PatternDays sameFigures) {
        this.always = sameFigures.always;
    }

    /** Of another day, on which the same figures are in force: what is the same on both is not worked out again. */
    public PatternDays onAnotherDay() {
        return new PatternDays(this);
    }

    PatternDay of(FactPattern pattern) {
        return known.computeIfAbsent(pattern, each -> new PatternDay(each, always.computeIfAbsent(each, Always::of)));
    }

    /** What a pattern comes to on every day with the same figures. */
    private record Always(
            boolean joins, Set<String> sorts, Set<String> firstSorts, Set<String> thresholds, SoughtWords words) {

        static Always of(FactPattern pattern) {
            return new Always(
                    pattern.tests().stream().anyMatch(Constraint::joins),
                    pattern.neededSorts(true),
                    pattern.neededSorts(false),
                    pattern.thresholds(),
                    new SoughtWords());
        }
    }

    /** One pattern on the day. */
    static final class PatternDay {

        private final FactPattern pattern;
        private final Always always;
        private volatile @Nullable Optional<Reach.Days> needed;

        private PatternDay(FactPattern pattern, Always always) {
            this.pattern = pattern;
            this.always = always;
        }

        FactPattern pattern() {
            return pattern;
        }

        /** Whether it asks for something of other facts. */
        boolean joins() {
            return always.joins();
        }

        /** The sorts it can match, as a source has to supply them that knows those that came later, or knows none. */
        Set<String> sorts(boolean knowsLater) {
            return knowsLater ? always.sorts() : always.firstSorts();
        }

        /** The thresholds of a search in vain: all of them were part of it. */
        Set<String> thresholds() {
            return always.thresholds();
        }

        /** What was searched for in vain. */
        String words(CaseValues values) {
            return always.words().of(pattern, values);
        }

        /** The days it searches, as {@link Reach} tells; empty when there can be no such fact. */
        Optional<Reach.Days> needed(CaseView view, Evaluator evaluator, Map<String, Object> names) {
            if (always.joins()) {
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
