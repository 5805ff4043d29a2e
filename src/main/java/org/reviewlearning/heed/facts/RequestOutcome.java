package org.reviewlearning.heed.facts;

/** What the answer to a request was. */
public enum RequestOutcome implements ClosedValue {
    /** What was asked for was given. */
    MET,
    /** Some of it was given. */
    PARTLY_MET,
    /** It was declined. */
    DECLINED,
    /** Whoever asked took it back. */
    WITHDRAWN
}
