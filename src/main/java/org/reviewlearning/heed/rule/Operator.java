package org.reviewlearning.heed.rule;

/** How two things are compared. */
public enum Operator {
    /** The same. */
    SAME("=="),
    /** Not the same. */
    DIFFERENT("!="),
    /** Earlier, or fewer. */
    BEFORE("<"),
    /** Not later, or not more. */
    NOT_AFTER("<="),
    /** Later, or more. */
    AFTER(">"),
    /** Not earlier, or not fewer. */
    NOT_BEFORE(">=");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** The sign rules are written with. */
    public String sign() {
        return sign;
    }

    /** Whether the result of comparing two things, as {@code compareTo} gives it, meets this operator. */
    public boolean holds(int comparison) {
        return switch (this) {
            case SAME -> comparison == 0;
            case DIFFERENT -> comparison != 0;
            case BEFORE -> comparison < 0;
            case NOT_AFTER -> comparison <= 0;
            case AFTER -> comparison > 0;
            case NOT_BEFORE -> comparison >= 0;
        };
    }

    /** The same comparison with its sides exchanged. */
    public Operator turned() {
        return switch (this) {
            case BEFORE -> AFTER;
            case AFTER -> BEFORE;
            case NOT_AFTER -> NOT_BEFORE;
            case NOT_BEFORE -> NOT_AFTER;
            default -> this;
        };
    }

    /** Whether it asks for the same or not the same, and not for an order. */
    public boolean isEquality() {
        return this == SAME || this == DIFFERENT;
    }
}
