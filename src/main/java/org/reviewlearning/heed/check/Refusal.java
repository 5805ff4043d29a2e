package org.reviewlearning.heed.check;

import org.jspecify.annotations.Nullable;

/** What is refused while one constraint or one metadata value is read; becomes a problem at its place. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable RuleText in;
    private final int offset;
    private final String next;

    /** In the rule's own file. */
    Refusal(int offset, String says, String next) {
        this(null, offset, says, next);
    }

    /** In a value, wherever that stands. */
    Refusal(Meta value, String says, String next) {
        this(value.text(), value.valueOffset(), says, next);
    }

    /** In a file; {@code null} means the rule's own. */
    Refusal(@Nullable RuleText in, int offset, String says, String next) {
        super(says);
        this.in = in;
        this.offset = offset;
        this.next = next;
    }

    /** Because of what is told where it stands: nothing more is said. */
    static Refusal elsewhere() {
        return new Refusal(-1, "", "");
    }

    boolean toldElsewhere() {
        return offset < 0;
    }

    @Nullable
    RuleText in() {
        return in;
    }

    int offset() {
        return offset;
    }

    String says() {
        return String.valueOf(getMessage());
    }

    String next() {
        return next;
    }
}
