package org.reviewlearning.heed.facts;

/** Whether it was known where a missing child was. */
public enum MissingKind implements ClosedValue {
    /** It was not known. */
    MISSING,
    /** It was known, and they were not where they were meant to be. */
    AWAY_WITHOUT_AUTHORISATION
}
