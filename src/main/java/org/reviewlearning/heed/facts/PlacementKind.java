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
    /** In a home that ought to be registered and is not. */
    UNREGISTERED,
    /** In bed and breakfast, a hostel or a hotel. */
    BED_AND_BREAKFAST,
    /** In a home they rent themselves. */
    OWN_TENANCY,
    /** With friends or people they know, which nobody arranged as a placement. */
    FRIENDS,
    /** In a tent, caravan, boat or vehicle. */
    TENT_OR_CARAVAN,
    /** In custody. */
    CUSTODY,
    /** Nowhere that anybody has agreed: on the street, or a different place each night. */
    NOWHERE_AGREED,
    /** Somewhere the list does not name. */
    OTHER
}
