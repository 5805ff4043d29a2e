package org.reviewlearning.heed.facts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a record came from, so that a reader can find it again.
 *
 * @param system the source system, in the council's words
 * @param file the file or table; absent means the system alone is known
 * @param row the row or record number in that file, from 1; absent means unknown
 */
public record Origin(
        String system, @Nullable String file, @Nullable Integer row) {

    /** Refuses a missing system. */
    public Origin {
        Objects.requireNonNull(system, "system");
    }

    /** For example {@code liquid, visits.csv, row 12}. */
    public String inWords() {
        return system + (file == null ? "" : ", " + file) + (row == null ? "" : ", row " + row);
    }
}
