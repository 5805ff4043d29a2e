package org.reviewlearning.heed.facts;

/** What was to be decided about the approval of carers. */
public enum CarerApprovalKind implements ClosedValue {
    /** A temporary approval of relatives or friends (regulation 24 of the Care Planning, Placement and Case Review (England) Regulations 2010). */
    TEMPORARY,
    /** A first approval. */
    APPROVAL,
    /** A review of the approval. */
    REVIEW,
    /** A change of its terms. */
    CHANGE,
    /** Its end, by whomever it was asked for. */
    ENDING
}
