package org.reviewlearning.heed.suite.coverage;

import java.util.Locale;

/** What is measured of examples. */
public enum Measure {
    /** Each line of a condition: met by one example, and the line that stops the rule in another. */
    LINES("lines of conditions"),
    /** Each side of an {@code ||}: enough by itself in one example, and none of them in another. */
    SIDES("sides of ||"),
    /** Each answer a rule can give: it asks, stays quiet, cannot tell, and is out of scope. */
    OUTCOMES("outcomes"),
    /** Each figure, age and day of coming into force: at its edge, and on either side of it. */
    BOUNDARIES("boundaries"),
    /** Each arrangement: asked about where the rule is for it, out of scope where it is not. */
    SCOPE("arrangements");

    private final String inWords;

    Measure(String inWords) {
        this.inWords = inWords;
    }

    /** Its name as it is required by: {@code lines}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it counts. */
    public String inWords() {
        return inWords;
    }
}
