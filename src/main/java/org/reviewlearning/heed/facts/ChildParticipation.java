package org.reviewlearning.heed.facts;

/** How a child took part in a review; the codes are those of the children looked after return. */
public enum ChildParticipation implements ClosedValue {
    /** PN0: under four years old on the day. */
    UNDER_FOUR,
    /** PN1: was there and spoke. */
    SPOKE,
    /** PN2: was there, and an advocate spoke. */
    ADVOCATE_SPOKE,
    /** PN3: was there, and conveyed views in another way. */
    SYMBOLS,
    /** PN4: was there, and did not convey views. */
    ATTENDED_ONLY,
    /** PN5: was not there, and briefed an advocate. */
    BRIEFED_ADVOCATE,
    /** PN6: was not there, and conveyed views in another way. */
    CONVEYED,
    /** PN7: was not there, and views were not conveyed. */
    NOT_CONVEYED;
}
