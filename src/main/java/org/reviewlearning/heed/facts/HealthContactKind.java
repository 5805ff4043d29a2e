package org.reviewlearning.heed.facts;

/** What a contact with a health service was. */
public enum HealthContactKind implements ClosedValue {
    /** A stay in hospital. */
    ADMISSION,
    /** An attendance without a stay, such as at an emergency department. */
    ATTENDANCE,
    /** An appointment. */
    APPOINTMENT,
    /** The first health assessment of a child who came into care. */
    INITIAL_HEALTH_ASSESSMENT,
    /** A later health assessment of a child in care. */
    REVIEW_HEALTH_ASSESSMENT,
    /** A dental check. */
    DENTAL_CHECK,
    /** An assessment of how the child feels and copes, after something happened or because it was asked for. */
    MENTAL_HEALTH_ASSESSMENT,
    /** Something the list does not name. */
    OTHER
}
