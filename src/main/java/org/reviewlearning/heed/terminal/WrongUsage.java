package org.reviewlearning.heed.terminal;

/** A command was called in a way that cannot be meant; its message says what is missing. */
public final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WrongUsage(String says) {
        super(says);
    }
}
