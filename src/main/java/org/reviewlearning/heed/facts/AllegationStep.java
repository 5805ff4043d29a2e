package org.reviewlearning.heed.facts;

/** A step that people around a child take after an allegation. Those from the child being told onwards follow the outcome. */
public enum AllegationStep implements ClosedValue {
    /** The designated officer was told. */
    LADO_REFERRAL,
    /** The fostering manager and the designated officer's manager talked about how oversight is kept. */
    LADO_DISCUSSION,
    /** A meeting to evaluate it was held. */
    EVALUATION_MEETING,
    /** The reasons for holding no meeting were recorded. */
    NO_MEETING_REASON,
    /** The reviewing officer was told. */
    IRO_TOLD,
    /** The fostering panel considered it. */
    PANEL,
    /** Both workers visited the carers and the child together. */
    JOINT_VISIT,
    /** The child's review considered it and the work going on. */
    CONSIDERED_IN_REVIEW,
    /** The carers' approval was reviewed. */
    CARERS_REVIEWED,
    /** The child was visited and told the outcome. */
    OUTCOME_TOLD_TO_CHILD,
    /** The carers were told the outcome and what was decided. */
    OUTCOME_TOLD_TO_CARERS,
    /** The record holds the outcome and the work ahead. */
    RECORD_UPDATED,
    /** The designated officer heard what the panel said. */
    LADO_TOLD_OF_PANEL,
    /** The notification is on file. */
    NOTIFICATION_FILED,
    /** Work to mend relationships in the household was planned. */
    REPAIR_WORK_PLANNED,
    /** The child was given the chance to say goodbye. */
    GOODBYE_OFFERED,
    /** Somebody made sure the child understands why they moved. */
    REASON_FOR_MOVE_UNDERSTOOD,
    /** The child's return was planned and prepared. */
    RETURN_PLANNED,
    /** The placement's arrangements, risk assessment and delegated authority were looked at again. */
    ARRANGEMENTS_REVIEWED,
    /** The carers could say how they feel and what they need. */
    CARERS_FEELINGS_DISCUSSED,
    /** The child's safe care plan was brought up to date. */
    SAFE_CARE_PLAN_UPDATED,
    /** What the carers need to learn is in their development plan. */
    LEARNING_NEEDS_PLANNED,
    /** What was learned is recorded in supervision. */
    LEARNING_IN_SUPERVISION,
    /** More visits or the support of other carers were considered. */
    FURTHER_SUPPORT_CONSIDERED,
    /** The carers' profile says what it means for future matching. */
    CARER_PROFILE_UPDATED,
    /** The child's life story record was brought up to date. */
    LIFE_STORY_UPDATED,
    /** Parents, reviewing officer, school and others around the child were told. */
    NETWORK_TOLD,
    /** More support for the child was considered. */
    CHILD_SUPPORT_CONSIDERED,
    /** What was learned for the child's future matching is recorded. */
    MATCHING_LEARNING_RECORDED,
    /** The child's review record holds what was alleged and the outcome. */
    RECORDED_IN_REVIEW,
    /** It is written down how the child is kept safe until there is an outcome. */
    INTERIM_ANSWER,
    /** The police were told. */
    POLICE_TOLD,
    /** The police said what they will do. */
    POLICE_ANSWERED,
    /** It was decided what it means for other children there, or for placing more. */
    OTHER_CHILDREN_DECIDED,
    /** The workers of other children who live or lived there were told. */
    OTHER_WORKERS_TOLD,
    /** The local authority of the area was told. */
    AREA_AUTHORITY_TOLD,
    /** Somebody listened to the child away from the home it is about. */
    LISTENED_AWAY_FROM_HOME;
}
