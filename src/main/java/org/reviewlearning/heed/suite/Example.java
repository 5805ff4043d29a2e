package org.reviewlearning.heed.suite;

import java.time.LocalDate;
import java.util.Objects;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.text.Place;

/**
 * An invented case, and what one rule should answer about it.
 *
 * @param rule the rule's id
 * @param it what the example shows, as the end of a sentence that begins with "it"
 * @param asAt the day
 * @param given the facts, and what was supplied
 * @param then what the rule should answer
 * @param place where it stands
 */
public record Example(String rule, String it, LocalDate asAt, CaseFile given, Expected then, Place place) {

    /** Refuses what must not be missing. */
    public Example {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(it, "it");
        Objects.requireNonNull(asAt, "asAt");
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(then, "then");
        Objects.requireNonNull(place, "place");
    }
}
