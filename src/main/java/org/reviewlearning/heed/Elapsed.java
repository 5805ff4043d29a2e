package org.reviewlearning.heed;

import java.time.Duration;

/**
 * How long something takes. It tells no day and no time of day, on which no answer may depend, and is the only place where
 * time is measured.
 *
 * @hidden
 */
@Internal
public final class Elapsed {

    private final long began = System.nanoTime();

    private Elapsed() {}

    /** From now on. */
    public static Elapsed fromNow() {
        return new Elapsed();
    }

    /** So long so far. */
    public Duration soFar() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** Whether it is longer than that by now. */
    public boolean exceeds(Duration limit) {
        return soFar().compareTo(limit) > 0;
    }
}
