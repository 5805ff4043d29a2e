package org.reviewlearning.heed.facts;

/** What a document about a child is. */
public enum DocumentKind implements ClosedValue {
    /** The chronology. */
    CHRONOLOGY,
    /** The assessment of the child's needs. */
    CHILD_ASSESSMENT,
    /** An assessment of who or what exploits the child. */
    EXPLOITATION_ASSESSMENT,
    /** A fresh look at the child's needs, or a therapeutic consultation. */
    NEEDS_REVIEW,
    /** The plan of support for a special guardian and the child. */
    SUPPORT_PLAN,
    /** The placement plan. */
    PLACEMENT_PLAN,
    /** The pathway plan. */
    PATHWAY_PLAN,
    /** The safe care plan of the child. */
    SAFE_CARE_PLAN;

    @Override
    public String inWords() {
        return switch (this) {
            case CHILD_ASSESSMENT -> "assessment of the child's needs";
            case SUPPORT_PLAN -> "special guardianship support plan";
            default -> ClosedValue.super.inWords();
        };
    }
}
