package org.reviewlearning.heed.facts;

/** Where a child learns. */
public enum SchoolingKind implements ClosedValue {
    /** At a nursery or school, full time. */
    SCHOOL,
    /** At a college, in training or in work. */
    COLLEGE,
    /** On a part-time timetable. */
    PART_TIME,
    /** With a tutor, at home or elsewhere. */
    TUITION,
    /** Nowhere. */
    NONE
}
