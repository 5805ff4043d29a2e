package org.reviewlearning.heed.facts;

/** What an open question is about: the folder of the rule that asked it. */
public enum PromptTheme implements ClosedValue {
    /** Homes and moves. */
    PLACEMENT_STABILITY,
    /** What the child says and asks. */
    VOICE_OF_THE_CHILD,
    /** Therapy, services, health and school. */
    THERAPY_AND_SERVICES,
    /** Workers and visits. */
    WORKER_CONTINUITY,
    /** Reviews, challenge and escalation. */
    IRO_OVERSIGHT,
    /** A child who is not seen, and unease. */
    ABSENT_CHILD,
    /** Carers and how they are assessed and supported. */
    CARERS,
    /** Telling those who need to know. */
    BETWEEN_AGENCIES,
    /** Missing, exploitation and the police. */
    MISSING_AND_EXPLOITATION,
    /** Care plans, assessments, family time and independence. */
    PLANS,
    /** Special guardianship. */
    SPECIAL_GUARDIANSHIP,
    /** What follows an allegation. */
    ALLEGATIONS,
    /** A theme the list does not name. */
    OTHER
}
