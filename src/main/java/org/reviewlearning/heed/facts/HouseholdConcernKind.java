package org.reviewlearning.heed.facts;

/** What was received about a household. */
public enum HouseholdConcernKind implements ClosedValue {
    /** An allegation. */
    ALLEGATION,
    /** A complaint. */
    COMPLAINT,
    /** A concern about standards of care. */
    STANDARDS_OF_CARE
}
