package org.reviewlearning.heed.suite;

/**
 * How much of what examples can show they do show.
 *
 * @param shown how many things some example shows
 * @param of how many there are that can be shown
 */
public record Share(int shown, int of) {

    private static final int WHOLE = 100;
    private static final int TENTHS = 1000;

    /** Refuses more than there are. */
    public Share {
        if (shown < 0 || shown > of) {
            throw new IllegalArgumentException(shown + " of " + of);
        }
    }

    /** Both together. */
    public Share and(Share other) {
        return new Share(shown + other.shown, of + other.of);
    }

    /** Whether it is at least so many in a hundred; nothing is lacking where there is nothing to show. */
    public boolean reaches(int percent) {
        return (long) shown * WHOLE >= (long) of * percent;
    }

    /** For instance {@code 98.4 % (120 of 122)}; rounded down, so that only all of them are a hundred. */
    public String inWords() {
        return of == 0 ? "none to show" : percent() + " % (" + shown + " of " + of + ")";
    }

    /** So many in a hundred, with a tenth where there is one. */
    private String percent() {
        long tenths = (long) shown * TENTHS / of;
        return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10);
    }
}
