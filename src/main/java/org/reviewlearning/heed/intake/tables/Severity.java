package org.reviewlearning.heed.intake.tables;

import org.reviewlearning.heed.facts.ClosedValue;

/** What Heed did about something it found in a table. */
public enum Severity implements ClosedValue {
    /** Nothing had to be done. */
    NOTICED,
    /** It was read in another way than it stands, by a stated rule. */
    REPAIRED,
    /** It was not used; the rest was. */
    LEFT_OUT,
    /** The whole child was left out; other children were read. */
    CHILD_REFUSED
}
