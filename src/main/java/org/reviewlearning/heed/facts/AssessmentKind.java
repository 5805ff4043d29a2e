package org.reviewlearning.heed.facts;

/** Whom an assessment is of. */
public enum AssessmentKind implements ClosedValue {
    /** People who wish to foster, connected persons included. */
    CARER,
    /** People who may become the child's special guardians. */
    SPECIAL_GUARDIAN
}
