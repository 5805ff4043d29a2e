package org.reviewlearning.heed.facts;

/** What a worker is to the child. */
public enum WorkerRole implements ClosedValue {
    /** The child's allocated social worker. */
    SOCIAL_WORKER,
    /** The independent reviewing officer. */
    IRO,
    /** The carers' supervising social worker. */
    SUPERVISING_SOCIAL_WORKER,
    /** The personal adviser. */
    PERSONAL_ADVISER,
    /** The youth justice worker. */
    YOUTH_JUSTICE_WORKER,
    /** The clinician who leads or is named for the child. */
    HEALTH_LEAD,
    /** The senior manager who is named where services do not agree. */
    SENIOR_LEAD,
    /** The independent visitor. */
    INDEPENDENT_VISITOR
}
