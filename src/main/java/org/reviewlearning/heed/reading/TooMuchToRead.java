package org.reviewlearning.heed.reading;

/** Thrown when reading a case would take more steps than any child's case should. */
public final class TooMuchToRead extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooMuchToRead() {
        super("the case needs more steps than are allowed", null, false, false);
    }
}
