package org.reviewlearning.heed.rule;

import java.util.Locale;

/** Where a figure comes from. */
public enum ThresholdOrigin {
    /** An Act or regulations. */
    STATUTE("in law"),
    /** Statutory guidance. */
    GUIDANCE("in statutory guidance"),
    /** A national minimum standard. */
    STANDARD("in a national minimum standard"),
    /** A national performance indicator. */
    INDICATOR("a national indicator"),
    /** A council's own procedure. */
    LOCAL("a local procedure"),
    /** A review states it. */
    REVIEW("stated by a review"),
    /** Nobody's law: a judgement that whoever owns the rule may change. */
    JUDGEMENT("a judgement, not in law");

    private final String inWords;

    ThresholdOrigin(String inWords) {
        this.inWords = inWords;
    }

    /** Whether the figure is one to be kept to: of law, guidance or a standard. An indicator only counts by its figure. */
    public boolean isNational() {
        return compareTo(INDICATOR) < 0;
    }

    /** The form used in files. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form used in sentences. */
    public String inWords() {
        return inWords;
    }
}
