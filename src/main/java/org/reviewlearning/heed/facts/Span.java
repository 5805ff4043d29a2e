package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A fact that lasts from a day until a day, half-open: {@code [from, until)}. */
public interface Span extends Fact {

    /** The first day. */
    LocalDate from();

    /**
     * The first day on which it no longer held. Absent means it was still going on when its kind was last supplied; if it
     * has ended, it was after that, and a rule to which the difference matters cannot tell.
     */
    @Nullable
    LocalDate until();

    @Override
    default LocalDate day() {
        return from();
    }
}
