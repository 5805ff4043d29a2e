package org.reviewlearning.heed.facts;

/** What became of a contact with a health service. */
public enum HealthAttendance implements ClosedValue {
    /** It took place and was finished. */
    COMPLETED,
    /** It was begun or tried, and not finished. */
    NOT_COMPLETED,
    /** Nobody brought the child. */
    NOT_BROUGHT,
    /** The child did not want it. */
    DECLINED_BY_CHILD,
    /** The service called it off. */
    CANCELLED_BY_SERVICE
}
