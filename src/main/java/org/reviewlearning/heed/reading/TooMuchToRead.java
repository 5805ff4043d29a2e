package org.reviewlearning.heed.reading;

/** Thrown when reading a case would take more steps, or more memory, than any child's case should. */
public final class TooMuchToRead extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String doing;

    /** Says what the case has too many facts for, as a verb. */
    public TooMuchToRead(String doing) {
        super("the case has more facts than a rule can " + doing, null, false, false);
        this.doing = doing;
    }

    /** What the case has too many facts for, as a verb. */
    public String doing() {
        return doing;
    }
}
