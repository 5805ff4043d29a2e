package org.reviewlearning.heed.kinds;

import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.Origin;
import org.reviewlearning.heed.facts.Part;

/** What sort of thing a field of a fact or part holds, and so what its absence means. */
public enum FieldType {
    /** The fact's id. Never absent. */
    ID,
    /** The day the fact or part is about ({@code on}, {@code from}). Never absent. */
    DAY,
    /** A day on which something later happened. Absent means not yet. */
    LATER_DAY,
    /** A day that may lie ahead. Absent means not recorded. */
    DAY_AHEAD,
    /** {@link Answer}. Absent means not recorded. */
    ANSWER,
    /** A value from a closed list. Absent means not recorded. */
    CLOSED,
    /** A whole number. Absent means not recorded. */
    NUMBER,
    /** An identifier or other short text. Absent means not recorded. */
    TEXT,
    /** The id of another fact. Absent means not recorded. */
    REFERENCE,
    /** A {@link Part}. Absent means not yet, and for the ending of a span still going on. */
    PART,
    /** The day it was written down. */
    RECORDED_ON,
    /** An {@link Origin}. */
    ORIGIN
}
