package org.reviewlearning.heed.facts;

/**
 * Yes, no, or not recorded. A blank in a source is {@link #NOT_RECORDED}: it is never read as "no". A rule may compare
 * with {@code YES} and {@code NO} only, and a comparison with an answer that was not recorded is unknown.
 */
public enum Answer implements ClosedValue {
    /** Recorded as so. */
    YES,
    /** Recorded as not so. */
    NO,
    /** Nothing is recorded either way. */
    NOT_RECORDED
}
