package org.reviewlearning.heed.facts;

/** Why a visitor did not speak with the child in private: the three exceptions of regulation 29 of the Care Planning, Placement and Case Review (England) Regulations 2010, or none. */
public enum NotAloneReason implements ClosedValue {
    /** The child did not want to. */
    CHILD_REFUSED,
    /** Not appropriate, given the child's age and understanding. */
    NOT_APPROPRIATE,
    /** The visitor was unable to. */
    UNABLE,
    /** No reason was given, or a reason regulation 29 does not know. */
    NONE
}
