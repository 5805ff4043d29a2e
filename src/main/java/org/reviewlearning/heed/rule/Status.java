package org.reviewlearning.heed.rule;

import java.util.Locale;

/** How far a rule has come. */
public enum Status {
    /** Being written: only its own examples are run. */
    DRAFT,
    /** Being tried: assessed only when asked for, and kept apart from prompts. */
    TRIAL,
    /** Asked. */
    LIVE;

    /** The form used in rule files. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
