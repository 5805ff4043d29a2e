package org.reviewlearning.heed;

/** When the second reader reads a rule as well as Drools. */
public enum SecondReading {
    /** For a rule that matched, or that reads something with a gap. Otherwise Drools' silence stands. */
    WHERE_NEEDED,
    /**
     * For every rule, whatever matched, and the evidence of every prompt is held to raise it alone as far as that can be
     * tried in bounded time. Any disagreement is a fault that names the rule.
     */
    ALWAYS
}
