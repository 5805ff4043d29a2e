package org.reviewlearning.heed.facts;

/** What happened in a child's life that those around them need to know of. */
public enum SignificantEventKind implements ClosedValue {
    /** The child moved. */
    MOVE,
    /** The child was missing. */
    MISSING,
    /** Somebody was worried that the child was being exploited. */
    EXPLOITATION_CONCERN,
    /** The child was arrested. */
    ARREST,
    /** The child was excluded from school, or lost their place. */
    EXCLUSION,
    /** The child made a complaint. */
    COMPLAINT,
    /** The child was taken to hospital. */
    HOSPITAL,
    /** The child hurt themselves, or took an overdose. */
    SELF_HARM,
    /** Somebody who mattered to the child died or left their life. */
    LOSS,
    /** Something the list does not name. */
    OTHER
}
