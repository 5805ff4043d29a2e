package org.reviewlearning.heed.facts;

/** Where the child lived after an allegation. */
public enum AfterAllegation implements ClosedValue {
    /** The child stayed in the same home. */
    REMAINED,
    /** The child moved, and is not to go back. */
    MOVED,
    /** The child moved, and is to go back or it is not decided. */
    MOVED_MAY_RETURN
}
