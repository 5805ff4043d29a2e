package org.reviewlearning.heed.facts;

/** What a request or a concern is about. Two records about {@code OTHER} are never about the same thing. */
public enum Topic implements ClosedValue {
    /** Therapy or other help with feelings. */
    THERAPY,
    /** School, training or learning. */
    EDUCATION,
    /** Time with parents, siblings or others who matter. */
    FAMILY_TIME,
    /** Where the child lives, or moving. */
    WHERE_TO_LIVE,
    /** Who the social worker is, and reaching them. */
    SOCIAL_WORKER,
    /** Health other than therapy. */
    HEALTH,
    /** Being told what is happening and why. */
    INFORMATION,
    /** Friends, interests and everyday permissions. */
    ACTIVITIES,
    /** Feeling or being safe. */
    SAFETY,
    /** Help to hold a placement together. */
    PLACEMENT_SUPPORT,
    /** Unease about how things are where the child lives. */
    UNEASE,
    /** A doubt about the assessment of carers. */
    CARER_ASSESSMENT,
    /** A worry that somebody harms or neglects the child, or may. */
    WORRY_ABOUT_HARM,
    /** A break for the carers. */
    RESPITE,
    /** Carers who ask that the child move, or say that they cannot go on. */
    MOVE_ASKED_FOR,
    /** Brothers and sisters: being together, and where they live. */
    SIBLINGS,
    /** Money, rent or what something costs. */
    MONEY,
    /** Something the list does not name. */
    OTHER
}
