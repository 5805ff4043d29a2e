package org.reviewlearning.heed.reading;

import org.reviewlearning.heed.rule.Operator;

/** Compares a number known only to lie between two others. */
final class Sizes {

    private Sizes() {}

    /**
     * Whether a comparison holds of every number from one to another, of none, or of some.
     *
     * @param least the least it can be
     * @param most the most it can be
     */
    static Truth compare(int least, int most, Operator operator, int asked) {
        boolean ofLeast = operator.holds(Integer.compare(least, asked));
        boolean ofMost = operator.holds(Integer.compare(most, asked));
        boolean crosses = least < asked && asked < most;
        if (ofLeast == ofMost && !(crosses && operator.isEquality())) {
            return ofLeast ? Truth.TRUE : Truth.FALSE;
        }
        return Truth.UNKNOWN;
    }
}
