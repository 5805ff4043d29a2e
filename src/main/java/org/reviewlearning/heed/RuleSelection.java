package org.reviewlearning.heed;

/** Which rules of a book to ask. */
public enum RuleSelection {
    /** Live rules only. */
    LIVE,
    /** Live rules, and those on trial; these are kept apart. */
    LIVE_AND_TRIAL,
    /** Every rule, drafts too; what is not live is kept apart. For running examples. */
    EVERYTHING
}
