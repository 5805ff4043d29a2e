package org.reviewlearning.heed.facts;

/** How a concern was concluded. */
public enum ConcernOutcome implements ClosedValue {
    /** What was worrying has been dealt with. */
    RESOLVED,
    /** A reasoned decision not to take it further is recorded. */
    NOT_PURSUED,
    /** Accepted, with somebody named to keep watch. */
    ACCEPTED_WITH_MONITORING,
    /** Answered with no further action and no recorded reason. */
    NO_ACTION
}
