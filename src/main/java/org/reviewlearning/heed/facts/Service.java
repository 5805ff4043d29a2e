package org.reviewlearning.heed.facts;

/** What a referral asks for. */
public enum Service implements ClosedValue {
    /** Therapy or specialist emotional support, CAMHS included. */
    THERAPY,
    /** A specialist service about exploitation. */
    EXPLOITATION_SUPPORT,
    /** An advocate. */
    ADVOCACY,
    /** A service the list does not name. */
    OTHER
}
