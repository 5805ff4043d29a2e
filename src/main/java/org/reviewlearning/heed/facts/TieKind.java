package org.reviewlearning.heed.facts;

/** How a child and somebody in their family have to do with each other. */
public enum TieKind implements ClosedValue {
    /** They spend time together. */
    FAMILY_TIME,
    /** They write or call, without seeing each other. */
    LETTERS,
    /** Brothers or sisters who live apart. */
    LIVING_APART
}
