package org.reviewlearning.heed.check;

import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.reviewlearning.heed.facts.Unit;

/** The names of thresholds a rule may use, and what each counts. */
record ThresholdNames(Map<String, Unit> units, Predicate<String> unread) {

    /** Refuses a name that is not there, and says no more where what keeps it from being there is told already. */
    Unit unit(String name, Supplier<Refusal> missing) throws Refusal {
        Unit unit = units.get(name);
        if (unit == null) {
            throw unread.test(name) ? Refusal.elsewhere() : missing.get();
        }
        return unit;
    }

    Collection<String> all() {
        return units.keySet();
    }
}
