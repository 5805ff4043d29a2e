package org.reviewlearning.heed.engine;

/** A case could not be run to its end. Carries the rule and what happened, and no value of any fact. */
final class Faulted extends Exception {

    private static final long serialVersionUID = 1L;

    private final String rule;

    Faulted(String rule, String says) {
        super(says, null, false, false);
        this.rule = rule;
    }

    String rule() {
        return rule;
    }

    String says() {
        return String.valueOf(getMessage());
    }
}
