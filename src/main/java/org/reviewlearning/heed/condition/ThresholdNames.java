package org.reviewlearning.heed.condition;

import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.reviewlearning.heed.calendar.Unit;
import org.reviewlearning.heed.catalogue.Catalogue;

/** The names of thresholds a rule may use, and what each counts. */
public record ThresholdNames(Map<String, Unit> units, Predicate<String> unread) {

    /** The thresholds of a book. */
    public static ThresholdNames of(Catalogue references) {
        return new ThresholdNames(references.units(), name -> references.explains("thresholds.yaml", name));
    }

    /** Refuses a name that is not there, and says no more where what keeps it from being there is told already. */
    public Unit unit(String name, Supplier<Refusal> missing) throws Refusal {
        Unit unit = units.get(name);
        if (unit == null) {
            throw unread.test(name) ? Refusal.elsewhere() : missing.get();
        }
        return unit;
    }

    public Collection<String> all() {
        return units.keySet();
    }
}
