package org.reviewlearning.heed.facts;

/** Why family time that was planned did not happen. */
public enum NotHeldReason implements ClosedValue {
    /** The child did not want it that day. */
    CHILDS_WISH,
    /** The family member did not come or could not. */
    FAMILY,
    /** Nobody was there to bring, supervise or arrange it. */
    WORKER,
    /** The carers or the home could not. */
    CARER,
    /** There was no way to get there. */
    TRANSPORT,
    /** It was stopped that day to keep the child safe. */
    UNSAFE,
    /** A court had not allowed it, or had yet to decide. */
    COURT,
    /** The child had moved, and it was not arranged anew. */
    PLACEMENT_MOVE,
    /** No reason was given. */
    NONE
}
