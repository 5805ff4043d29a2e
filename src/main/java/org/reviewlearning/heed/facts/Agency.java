package org.reviewlearning.heed.facts;

/** A body or person that is told of a change in a child's life. */
public enum Agency implements ClosedValue {
    /** The local authority of the area the child now lives in. */
    AREA_AUTHORITY,
    /** The health body of that area. */
    HEALTH_BODY,
    /** The child's general practitioner. */
    GP,
    /** The child's school. */
    SCHOOL,
    /** The virtual school head. */
    VIRTUAL_SCHOOL,
    /** The police. */
    POLICE,
    /** The independent reviewing officer. */
    IRO,
    /** The child's parents. */
    PARENTS
}
