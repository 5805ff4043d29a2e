package org.reviewlearning.heed.facts;

/** What a meeting was. */
public enum MeetingKind implements ClosedValue {
    /** A looked-after review chaired by the independent reviewing officer. */
    REVIEW,
    /** A meeting about keeping a placement. */
    STABILITY,
    /** A meeting after an unplanned ending. */
    DISRUPTION,
    /** A strategy discussion between agencies. */
    STRATEGY,
    /** The child's and the supervising social worker planning together. */
    JOINT_PLANNING,
    /** A meeting of those who work with the child. */
    PROFESSIONALS,
    /** The review of the carers' approval. */
    CARER_REVIEW,
    /** A meeting that looked together at all that was received about the household the child lives or lived in. */
    HOUSEHOLD_REVIEW,
    /** A meeting that plans what is to happen for the child. */
    PLANNING,
    /** A legal planning meeting or legal gateway. */
    LEGAL_PLANNING,
    /** A hearing before a court. */
    COURT_HEARING,
    /** A panel: of permanence, fostering, adoption or resources. */
    PANEL,
    /** A meeting that plans how the child leaves hospital or custody. */
    DISCHARGE,
    /** A meeting about the times the child was missing. */
    MISSING,
    /** A meeting the list does not name. */
    OTHER
}
