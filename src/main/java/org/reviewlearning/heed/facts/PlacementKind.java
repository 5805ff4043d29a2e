package org.reviewlearning.heed.facts;

/** What sort of home a placement is. */
public enum PlacementKind implements ClosedValue {
    /** With foster carers. */
    FOSTER,
    /** With relatives or friends. */
    KINSHIP,
    /** In a children's home. */
    CHILDRENS_HOME,
    /** In a secure home. */
    SECURE_HOME,
    /** At a residential school. */
    RESIDENTIAL_SCHOOL,
    /** In supported accommodation or lodgings. */
    SUPPORTED,
    /** With parents. */
    WITH_PARENTS,
    /** Placed for adoption. */
    ADOPTION,
    /** In hospital or another health setting. */
    HOSPITAL,
    /** Somewhere the list does not name. */
    OTHER
}
