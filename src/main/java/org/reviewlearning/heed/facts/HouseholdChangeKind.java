package org.reviewlearning.heed.facts;

/** How a household changed. */
public enum HouseholdChangeKind implements ClosedValue {
    /** An adult came to live there, or to stay there often. */
    ADULT_JOINED,
    /** Another child came to live there. */
    CHILD_PLACED,
    /** An adult no longer lives there. */
    ADULT_LEFT,
    /** Another child no longer lives there. */
    CHILD_LEFT
}
