package org.reviewlearning.heed.suite;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether a rule answered as one of its examples says.
 *
 * @param example the example
 * @param came what came instead; empty when it agrees
 * @param took how long its rule took to answer; zero where nobody looked at a clock
 */
public record ExampleResult(Example example, Optional<Came> came, Duration took) {

    /** Refuses what must not be missing. */
    public ExampleResult {
        Objects.requireNonNull(example, "example");
        Objects.requireNonNull(came, "came");
        Objects.requireNonNull(took, "took");
    }

    /** One of which nobody took the time. */
    public ExampleResult(Example example, Optional<Came> came) {
        this(example, came, Duration.ZERO);
    }

    /** Whether the rule answered as the example says. */
    public boolean agrees() {
        return came.isEmpty();
    }

    /** The example's place and what it shows; when it disagrees, what was expected and what came, on lines of their own. */
    public String inWords() {
        String words = example.place().inWords() + ": " + example.rule() + " " + example.it();
        return came.map(instead ->
                        words + "\n  expected: " + example.then().inWords() + "\n  came:     " + instead.inWords())
                .orElse(words);
    }
}
