package org.reviewlearning.heed.assessment;

import java.util.Locale;

/** What can come of asking a rule: the four answers, and no other. */
public enum OutcomeType {
    /** It asks. */
    PROMPTED,
    /** Everything it reads was there, and it does not ask. Never an assurance. */
    QUIET,
    /** The records do not let us say. */
    CANNOT_TELL,
    /** It is known not to be about this child on this day. */
    OUT_OF_SCOPE;

    /** The form used in files, for instance {@code cannot-tell}. */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The form used in sentences, for instance {@code cannot tell}. */
    public String inWords() {
        return written().replace('-', ' ');
    }
}
