package org.reviewlearning.heed.mutation;

import org.reviewlearning.heed.facts.ClosedValue;

/** What of a rule is changed. */
public enum Group implements ClosedValue {
    /** A figure a step up or down. */
    FIGURE("figures, a step up and down"),
    /** A comparison, to the next one and to its opposite. */
    COMPARISON("comparisons"),
    /** A window or bound a day wider or narrower, where no other comparison says so. */
    BOUND("windows and bounds, a day more or less"),
    /** {@code not} and {@code exists}. */
    NOT_EXISTS("not and exists"),
    /** A side of {@code ||} or {@code &&}, or one thing that a line asks. */
    SIDE("sides of || and &&, and what lines ask"),
    /** A member of a list. */
    MEMBER("members of lists"),
    /** A line. */
    LINE("lines"),
    /** A value in the condition of a table's row. */
    VALUE("values of rows"),
    /** {@code @per}. */
    PER("per"),
    /** {@code @for}, narrowed or widened by one arrangement. */
    SCOPE("arrangements"),
    /** {@code @ages}. */
    AGES("ages"),
    /** {@code @to}. */
    ROLE("roles asked"),
    /** {@code @copy}. */
    COPY("roles told"),
    /** {@code @level}. */
    LEVEL("levels"),
    /** {@code @settling}. */
    SETTLING("settling");

    private final String inWords;

    Group(String inWords) {
        this.inWords = inWords;
    }

    /** For instance {@code comparisons}. */
    @Override
    public String inWords() {
        return inWords;
    }
}
