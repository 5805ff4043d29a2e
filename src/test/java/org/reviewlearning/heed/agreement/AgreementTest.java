package org.reviewlearning.heed.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.RuleBook;

/**
 * The two readers agree: a little of {@link AgreementRun}, on every build, from fixed seeds. Everything is invented.
 */
class AgreementTest {

    @Test
    void both_readers_agree_on_random_rule_books() {
        Counts counts = new Counts();
        Trial trial = new Trial(counts);
        for (long seed = 1; seed <= 8; seed++) {
            trial.book(seed, 12, 8);
        }

        assertThat(counts.findings()).isEmpty();
        enough(counts);
    }

    @Test
    void both_readers_agree_on_the_shipped_rules() {
        Counts counts = new Counts();
        RuleBook book = RuleBook.open(Path.of("rules"));

        new Trial(counts).over(book, null, 4, 150, book.vocabulary());

        assertThat(counts.findings()).isEmpty();
        enough(counts);
    }

    private static void enough(Counts counts) {
        for (String outcome : new String[] {"prompted", "quiet", "cannot-tell"}) {
            assertThat(counts.of(outcome)).as(outcome).isGreaterThan(20);
        }
    }
}
