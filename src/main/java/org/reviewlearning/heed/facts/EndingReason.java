package org.reviewlearning.heed.facts;

/** Why a placement ended, as adults wrote it down; the words follow those of the children looked after return. */
public enum EndingReason implements ClosedValue {
    /** The care plan was changed or carried out. */
    CARE_PLAN,
    /** The home or the carers gave up the work. */
    HOME_CLOSED,
    /** An allegation was made. */
    ALLEGATION,
    /** The standards of care were a concern. */
    STANDARDS_OF_CARE,
    /** The approval of the carers was taken back. */
    APPROVAL_ENDED,
    /** The carers or the home asked for it. */
    CARERS_ASKED,
    /** The child asked for it. */
    CHILD_ASKED,
    /** The council asked for it. */
    COUNCIL_ASKED,
    /** The child was taken into custody, or left it. */
    CUSTODY,
    /** Something the list does not name. */
    OTHER
}
