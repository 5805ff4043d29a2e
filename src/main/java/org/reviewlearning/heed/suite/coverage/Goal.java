package org.reviewlearning.heed.suite.coverage;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.text.Place;

/**
 * One thing an example can show of a rule.
 *
 * @param measure what it counts for
 * @param place where that of which it is stands in the rule file
 * @param does what an example that shows it does, after "no example": {@code stays quiet}
 * @param with with what, where it does so with one of several; empty where there is no more to say
 * @param shownBy how many examples show it
 * @param cannotBe why none can; absent means that one can
 */
public record Goal(
        Measure measure,
        Place place,
        String does,
        String with,
        int shownBy,
        @Nullable String cannotBe) {

    /** Refuses what must not be missing. */
    public Goal {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(does, "does");
        Objects.requireNonNull(with, "with");
    }

    /** What an example that shows it does, after "no example". */
    public String says() {
        return with.isEmpty() ? does : does + " " + with;
    }

    /** Whether no example shows it, although one could. */
    public boolean isMissing() {
        return shownBy == 0 && cannotBe == null;
    }

    /** Whether it is about all sides of an {@code ||} together, and stands where the first of them begins. */
    public boolean isAllSides() {
        return does.equals(PointWords.FAILS_ALL);
    }

    /** Whether it counts: an example shows it, or could. What was held to be impossible and is shown is not impossible. */
    public boolean counts() {
        return shownBy > 0 || cannotBe == null;
    }
}
