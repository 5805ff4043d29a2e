package org.reviewlearning.heed.facts;

/** Who made a decision. */
public enum DecisionBody implements ClosedValue {
    /** A looked-after review. */
    REVIEW,
    /** A panel. */
    PANEL,
    /** A planning meeting. */
    PLANNING_MEETING,
    /** A strategy discussion or a child protection conference. */
    STRATEGY_MEETING,
    /** A court. */
    COURT,
    /** A manager, by themselves. */
    MANAGER,
    /** Somebody the list does not name. */
    OTHER
}
