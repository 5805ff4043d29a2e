package org.reviewlearning.heed.facts;

/** What a referral asks for. */
public enum Service implements ClosedValue {
    /** Therapy or specialist emotional support, CAMHS included. */
    THERAPY,
    /** A specialist service about exploitation. */
    EXPLOITATION_SUPPORT,
    /** An advocate. */
    ADVOCACY,
    /** A home of their own, or help to keep it. */
    HOUSING,
    /** Help for the carers, guardians or adopters. */
    CARER_SUPPORT,
    /** A break for the carers. */
    RESPITE,
    /** Help with learning, or a place to learn. */
    EDUCATION_SUPPORT,
    /** Help for the family at home. */
    FAMILY_SUPPORT,
    /** A service the list does not name. */
    OTHER
}
