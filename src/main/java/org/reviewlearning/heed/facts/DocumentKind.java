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
    SAFE_CARE_PLAN,
    /** A strengths and difficulties questionnaire filled in about the child. */
    QUESTIONNAIRE,
    /** The reason why no strengths and difficulties questionnaire was filled in. */
    NO_QUESTIONNAIRE,
    /** What is learned from the file of an earlier adoption, special guardianship or child arrangements order. */
    EARLIER_FILE_REVIEW,
    /** The personal education plan. */
    PERSONAL_EDUCATION_PLAN,
    /** The health plan. */
    HEALTH_PLAN,
    /** What is decided of brothers and sisters, living together or apart. */
    SIBLINGS_PLAN,
    /** What is to be done when the child is missing. */
    MISSING_PLAN,
    /** Where a young person is to live, and what if that falls through. */
    ACCOMMODATION_PLAN,
    /** What is ready for a release from custody. */
    RELEASE_PLAN,
    /** The agreement on when a home calls the police. */
    POLICE_PROTOCOL,
    /** A note that the child goes to no nursery, school, college or training at the time. */
    NOT_IN_EDUCATION
}
