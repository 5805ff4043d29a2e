package org.reviewlearning.heed.suite;

import java.util.Objects;
import java.util.Optional;

/**
 * Whether a rule answered as one of its examples says.
 *
 * @param example the example
 * @param came what came instead, in words; empty when it agrees
 */
public record ExampleResult(Example example, Optional<String> came) {

    /** Refuses what must not be missing. */
    public ExampleResult {
        Objects.requireNonNull(example, "example");
        Objects.requireNonNull(came, "came");
    }

    /** Whether the rule answered as the example says. */
    public boolean agrees() {
        return came.isEmpty();
    }

    /** The example's place and what it shows; when it disagrees, what was expected and what came, on lines of their own. */
    public String inWords() {
        String words = example.place().inWords() + ": " + example.rule() + " " + example.it();
        return came.map(instead -> words + "\n  expected: " + example.then().inWords() + "\n  came:     " + instead)
                .orElse(words);
    }
}
