package org.reviewlearning.heed.facts;

/** Who asked, raised or reported something, by role and never by name. */
public enum Person implements ClosedValue {
    /** The child or young person. */
    CHILD,
    /** A parent; in earlier records another relative too. */
    PARENT,
    /** A carer, a special guardian, an adopter, or the staff of the home. */
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
    /** A relative other than a parent. */
    RELATIVE,
    /** The carers' supervising social worker. */
    SUPERVISING_SOCIAL_WORKER,
    /** A housing service or a landlord. */
    HOUSING,
    /** A youth justice worker. */
    YOUTH_JUSTICE,
    /** A neighbour or anybody else who knows the child, and has no part in their care. */
    PUBLIC,
    /** Somebody the list does not name. */
    OTHER
}
