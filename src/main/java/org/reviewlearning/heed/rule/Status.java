package org.reviewlearning.heed.rule;

import org.reviewlearning.heed.facts.ClosedValue;

/** How far a rule has come. */
public enum Status implements ClosedValue {
    /** Being written: only its own examples are run. */
    DRAFT,
    /** Being tried: assessed only when asked for, and kept apart from prompts. */
    TRIAL,
    /** Asked. */
    LIVE
}
