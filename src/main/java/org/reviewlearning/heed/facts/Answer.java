package org.reviewlearning.heed.facts;

import org.jspecify.annotations.Nullable;

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
    NOT_RECORDED;

    /** The answer; an absent one is not recorded. */
    static Answer orNotRecorded(@Nullable Answer answer) {
        return answer == null ? NOT_RECORDED : answer;
    }
}
