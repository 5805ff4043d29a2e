package org.reviewlearning.heed.facts;

/** Which timetable of visits holds for a placement: regulation 28 of the Care Planning, Placement and Case Review (England) Regulations 2010, and its amendment of 2015. */
public enum VisitTimetable implements ClosedValue {
    /** Not more than six weeks apart. */
    ORDINARY,
    /** Meant to last until the child is 18: not more than three months apart after the first year. */
    SETTLED,
    /** A designated long-term foster placement in which the child has agreed to fewer visits: not more than six months apart after the first year. */
    SETTLED_FEWER_AGREED,
    /** Carers with temporary approval, or with a parent under an interim care order: not more than four weeks apart once the first review is held. */
    FOUR_WEEKLY,
    /** Short breaks, whose visits are agreed with the reviewing officer and the parents. */
    AGREED_APART
}
