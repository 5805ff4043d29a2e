package org.reviewlearning.heed.facts;

/** Which timetable of visits holds for a placement: regulation 28 of the Care Planning, Placement and Case Review (England) Regulations 2010, and its amendment of 2015. */
public enum VisitTimetable implements ClosedValue {
    /** Not more than six weeks apart. */
    ORDINARY,
    /** Meant to last until the child is 18: not more than three months apart after the first year. */
    SETTLED,
    /** A designated long-term foster placement in which the child has agreed to fewer visits: not more than six months apart after the first year. */
    SETTLED_FEWER_AGREED,
    /** Carers with temporary approval, or with a parent under an interim care order: each week until the first review is held, and then not more than four weeks apart. */
    FOUR_WEEKLY,
    /** With a parent before the assessment of them is finished (regulation 19): each week until the first review is held, and then not more than six weeks apart. */
    ORDINARY_AFTER_REVIEW,
    /** A short break (regulation 48), which is recorded as temporary: visits as agreed with the reviewing officer and the parents. Of no other stay does it say anything, for regulation 28 holds there whatever was agreed. */
    AGREED_APART
}
