package org.reviewlearning.heed.condition;

import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.text.Problems;
import org.reviewlearning.heed.text.RuleText;

/** What is refused while one constraint or one metadata value is read; becomes a problem at its place. */
public final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable RuleText in;
    private final int offset;
    private final String next;

    /** In the rule's own file. */
    public Refusal(int offset, String says, String next) {
        this(null, offset, says, next);
    }

    /** In a value, wherever that stands. */
    public Refusal(AttributeText value, String says, String next) {
        this(value.text(), value.valueOffset(), says, next);
    }

    /** In a file; {@code null} means the rule's own. */
    public Refusal(@Nullable RuleText in, int offset, String says, String next) {
        super(says);
        this.in = in;
        this.offset = offset;
        this.next = next;
    }

    /** Because of what is told where it stands: nothing more is said. */
    public static Refusal elsewhere() {
        return new Refusal(-1, "", "");
    }

    public boolean toldElsewhere() {
        return offset < 0;
    }

    /** Notes it as a problem, unless it is told elsewhere. */
    public void tell(Problems problems) {
        if (toldElsewhere()) {
            problems.spoilt();
        } else if (in == null) {
            problems.add(offset, says(), next);
        } else {
            problems.add(in, offset, says(), next);
        }
    }

    public int offset() {
        return offset;
    }

    public String says() {
        return String.valueOf(getMessage());
    }

    public String next() {
        return next;
    }
}
