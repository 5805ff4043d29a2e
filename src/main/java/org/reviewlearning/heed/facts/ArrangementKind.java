package org.reviewlearning.heed.facts;

/** How a child is being looked after or supported; the word after {@code @for} in a rule. */
public enum ArrangementKind implements ClosedValue {
    /** With foster carers who are not relatives or friends. */
    FOSTER,
    /** With relatives or friends approved as foster carers. */
    KINSHIP,
    /** In a children's home, residential school or secure home. */
    RESIDENTIAL,
    /** In supported accommodation or lodgings, aged 16 or 17. */
    SUPPORTED,
    /** With parents, under a care order. */
    WITH_PARENTS,
    /** Placed for adoption. */
    ADOPTION,
    /** With a special guardian; no longer in care. */
    SPECIAL_GUARDIANSHIP,
    /** A young person who has left care. */
    CARE_LEAVER,
    /** Home again, with parents or others who have parental responsibility, after a time in care, with no order. */
    RETURNED_HOME,
    /** At home under a supervision order or another order that leaves the child with their parents. */
    HOME_UNDER_ORDER,
    /** With adopters, after the adoption order. */
    ADOPTED,
    /** On remand or serving a sentence, in secure accommodation or a young offender institution. */
    IN_CUSTODY
}
