package org.reviewlearning.heed.check;

/** What is refused while one constraint or one metadata value is read; becomes a problem at its place. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final int offset;
    private final String next;

    Refusal(int offset, String says, String next) {
        super(says);
        this.offset = offset;
        this.next = next;
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
