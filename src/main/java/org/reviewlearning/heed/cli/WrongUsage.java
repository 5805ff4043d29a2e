package org.reviewlearning.heed.cli;

/** A command was called in a way that cannot be meant; its message says what is missing. */
final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUsage(String says) {
        super(says);
    }
}
