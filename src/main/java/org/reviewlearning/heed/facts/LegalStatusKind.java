package org.reviewlearning.heed.facts;

/** What a child is looked after or protected under in law. */
public enum LegalStatusKind implements ClosedValue {
    /** By agreement with those who have parental responsibility, or of a young person of 16 or 17 (section 20 of the Children Act 1989). */
    BY_AGREEMENT,
    /** Under police protection. */
    POLICE_PROTECTION,
    /** Under an emergency protection order or a child assessment order. */
    EMERGENCY_PROTECTION,
    /** Under an interim care order. */
    INTERIM_CARE,
    /** Under a care order. */
    CARE,
    /** Under a placement order, or freed for adoption. */
    PLACEMENT_ORDER,
    /** Under a supervision order or an interim one. */
    SUPERVISION,
    /** Under a special guardianship order. */
    SPECIAL_GUARDIANSHIP,
    /** Under a child arrangements order, or a residence order before 2014. */
    CHILD_ARRANGEMENTS,
    /** Under an adoption order. */
    ADOPTION,
    /** Under an order for secure accommodation. */
    SECURE,
    /** Under a court's authority to deprive the child of liberty elsewhere. */
    DEPRIVATION_OF_LIBERTY,
    /** On remand or detained by the police. */
    REMAND,
    /** Under a sentence of a court. */
    SENTENCE,
    /** Something the list does not name. */
    OTHER
}
