package org.reviewlearning.heed.reading;

/** What can be said of a test, a pattern or a whole occurrence. */
public enum Truth {
    /** It holds. */
    TRUE,
    /** It does not hold. */
    FALSE,
    /** The records do not let us say. */
    UNKNOWN
}
