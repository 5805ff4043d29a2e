package org.reviewlearning.heed.facts;

/** Whom an allegation is about: which of the adults around a child have something to do afterwards depends on it. */
public enum AllegationAbout implements ClosedValue {
    /** An approved foster carer, relatives and friends included, or somebody in their household. */
    FOSTER_HOUSEHOLD,
    /** Somebody who works in the home the child lives in. */
    HOME_STAFF,
    /** Somebody else who works with children, paid or not: a teacher, a driver, a coach. */
    WORKS_WITH_CHILDREN,
    /** A parent or relative, or somebody in their home. */
    FAMILY,
    /** Somebody who has no such role with children: another child, a stranger; in earlier records a parent or relative too. */
    OTHER
}
