package org.reviewlearning.heed.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.reviewlearning.heed.rule.Test;

/** Gathers the thresholds of a pattern nothing met: all of them were part of the search. */
record Thresholds(Set<String> names) {
    Thresholds() {
        this(new LinkedHashSet<>());
    }

    Set<String> of(List<Test> tests) {
        for (Test test : tests) {
            if (test instanceof Test.AllOf all) {
                of(all.tests());
            } else if (test instanceof Test.AnyOf any) {
                of(any.tests());
            } else if (test instanceof Test.Compare compare) {
                names.addAll(compare.left().thresholds());
                names.addAll(compare.right().thresholds());
            }
        }
        return names;
    }
}
