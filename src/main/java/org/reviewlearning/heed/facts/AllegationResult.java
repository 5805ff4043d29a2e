package org.reviewlearning.heed.facts;

/** How an allegation was concluded. None of these says that a child was untruthful. */
public enum AllegationResult implements ClosedValue {
    /** Enough evidence to support it. */
    SUBSTANTIATED,
    /** Not enough evidence either way; implies neither guilt nor innocence. */
    UNSUBSTANTIATED,
    /** Evidence that it could not have been as reported. */
    UNFOUNDED,
    /** Enough evidence to disprove it. */
    FALSE,
    /** Disproved, with clear evidence of a deliberate act to deceive. */
    MALICIOUS
}
