package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What later became of a fact: an answer, an ending, an outcome. A part has a day of its own, so that a look from an
 * earlier day leaves it out. A part that is absent has not happened yet; it is never "not recorded". Implemented by
 * records only.
 */
public interface Part {

    /** The day it happened. */
    LocalDate on();

    /** The day it was written down. Absent means unknown, and the part then counts as known on its own day. */
    @Nullable
    LocalDate recordedOn();
}
