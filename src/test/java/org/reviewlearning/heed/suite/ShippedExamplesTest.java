package org.reviewlearning.heed.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.RuleBook;

/** The examples beside the shipped rules, which a change in Java can make untrue as well as a change in a rule. */
class ShippedExamplesTest {

    @Test
    void every_example_beside_the_shipped_rules_agrees() throws IOException {
        Path rules = Path.of("rules");

        SuiteResult result = Suite.run(rules, RuleBook.open(rules));

        assertThat(result.problems()).isEmpty();
        assertThat(result.disagreements())
                .extracting(each -> each.example().it())
                .isEmpty();
        assertThat(result.results()).isNotEmpty();
    }
}
