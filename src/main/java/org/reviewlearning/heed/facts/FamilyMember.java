package org.reviewlearning.heed.facts;

/** Somebody a child spends family time with. */
public enum FamilyMember implements ClosedValue {
    /** A parent. */
    PARENT,
    /** A brother or sister. */
    SIBLING,
    /** A grandparent. */
    GRANDPARENT,
    /** Somebody the list does not name. */
    OTHER
}
