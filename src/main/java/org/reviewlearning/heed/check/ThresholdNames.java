package org.reviewlearning.heed.check;

import java.util.Collection;
import java.util.Map;
import org.reviewlearning.heed.facts.Unit;

/** The names of thresholds a rule may use, and what each counts. */
record ThresholdNames(Map<String, Unit> units) {

    Collection<String> all() {
        return units.keySet();
    }
}
