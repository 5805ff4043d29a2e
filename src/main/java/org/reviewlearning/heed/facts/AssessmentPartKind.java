package org.reviewlearning.heed.facts;

/** A part of an assessment of carers or of special guardians. */
public enum AssessmentPartKind implements ClosedValue {
    /** Why they wish to care for a child. */
    MOTIVATION,
    /** What is not known of their history. */
    GAPS_IN_HISTORY,
    /** What is hard to talk about. */
    SENSITIVE_SUBJECTS,
    /** How they see children, families and agencies. */
    ATTITUDES,
    /** Everybody who lives in or often comes to the home. */
    HOUSEHOLD_MEMBERS,
    /** How they cared for children before, and references. */
    EARLIER_CARING,
    /** The harm the child has suffered. */
    HARM_SUFFERED,
    /** The risk of harm from parents, relatives or others in future. */
    FUTURE_HARM,
    /** The child's needs now and as they are likely to become. */
    NEEDS,
    /** The relationship with the child, then and now. */
    RELATIONSHIP,
    /** Whether they can care for the child until 18 and protect them. */
    PARENTING_CAPACITY,
    /** Time with parents and relatives. */
    FAMILY_TIME,
    /** The proposed home, explored with the child. */
    CHILDS_VIEW_OF_HOME
}
