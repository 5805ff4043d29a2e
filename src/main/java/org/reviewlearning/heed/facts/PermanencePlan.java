package org.reviewlearning.heed.facts;

/** Where a care plan says that the child will grow up. */
public enum PermanencePlan implements ClosedValue {
    /** With their parents again. */
    RETURN_HOME,
    /** With adopters. */
    ADOPTION,
    /** With a special guardian. */
    SPECIAL_GUARDIANSHIP,
    /** With foster carers, until adulthood. */
    LONG_TERM_FOSTERING,
    /** In a residential home, until adulthood. */
    RESIDENTIAL,
    /** In supported or independent living. */
    SUPPORTED_LIVING,
    /** Something the list does not name. */
    OTHER
}
