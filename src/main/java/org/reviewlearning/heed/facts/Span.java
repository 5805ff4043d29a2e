package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A fact that lasts from a day until a day, half-open: {@code [from, until)}. */
public interface Span extends Fact {

    /** The first day. */
    LocalDate from();

    /** How it ended. Absent means it was still going on when its kind was last supplied. */
    default @Nullable Part ending() {
        return null;
    }

    /**
     * The first day on which it no longer held. Absent means it was still going on when its kind was last supplied; if it
     * has ended, it was after that, and a rule to which the difference matters cannot tell.
     */
    default @Nullable LocalDate until() {
        Part ending = ending();
        return ending == null ? null : ending.on();
    }

    @Override
    default LocalDate day() {
        return from();
    }
}
