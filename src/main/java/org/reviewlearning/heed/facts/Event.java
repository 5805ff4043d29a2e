package org.reviewlearning.heed.facts;

import java.time.LocalDate;

/** A fact about one day. Two events on one day have no order. */
public interface Event extends Fact {

    /** The day it happened. */
    LocalDate on();

    @Override
    default LocalDate day() {
        return on();
    }
}
