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
    PERSONAL_ADVISER
}
