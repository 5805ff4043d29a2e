package org.reviewlearning.heed.reading;

/** A case could not be run to its end. Carries the rule and what happened, and no value of any fact. */
public final class Faulted extends Exception {

    private static final long serialVersionUID = 1L;

    private final String rule;

    public Faulted(String rule, String says) {
        super(says, null, false, false);
        this.rule = rule;
    }

    public String rule() {
        return rule;
    }

    public String says() {
        return String.valueOf(getMessage());
    }
}
