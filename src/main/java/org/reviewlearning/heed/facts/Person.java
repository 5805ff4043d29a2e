package org.reviewlearning.heed.facts;

/** Who asked, raised or reported something, by role and never by name. */
public enum Person implements ClosedValue {
    /** The child or young person. */
    CHILD,
    /** A parent or other relative. */
    PARENT,
    /** A carer, a special guardian, or the staff of the home. */
    CARER,
    /** The child's social worker. */
    SOCIAL_WORKER,
    /** The independent reviewing officer. */
    IRO,
    /** A school, or the virtual school. */
    SCHOOL,
    /** A health professional. */
    HEALTH,
    /** The police. */
    POLICE,
    /** An advocate or independent visitor. */
    ADVOCATE,
    /** Somebody the list does not name. */
    OTHER
}
