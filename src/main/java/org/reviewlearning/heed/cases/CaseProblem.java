package org.reviewlearning.heed.cases;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something about a case's facts that cannot be so. It names the fact and the field, never the value.
 *
 * @param fact the id of the fact; absent means the problem is with the case as a whole
 * @param field the field, or fields joined by dots; absent means the whole fact
 * @param says what is wrong
 * @param allowed what would be right
 */
public record CaseProblem(@Nullable String fact, @Nullable String field, String says, String allowed) {

    /** Refuses what must not be missing. */
    public CaseProblem {
        Objects.requireNonNull(says, "says");
        Objects.requireNonNull(allowed, "allowed");
    }

    /** For instance {@code Fact v12, ending: ends before it began. Allowed: ...}. */
    public String inWords() {
        String where = fact == null ? "The case" : "Fact " + fact;
        return where + (field == null ? "" : ", " + field) + ": " + says + " " + allowed;
    }
}
