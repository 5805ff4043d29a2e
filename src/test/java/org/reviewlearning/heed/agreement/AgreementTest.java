package org.reviewlearning.heed.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.Operator;

/**
 * The two readers agree: a little of {@link AgreementRun}, on every build, from fixed seeds. Everything is invented. What
 * is found is told small enough to be read: the rule, the case, the day and what is wrong.
 */
class AgreementTest {

    @Test
    void both_readers_agree_on_random_rule_books() {
        Counts counts = new Counts();
        Trial trial = new Trial(counts);

        LongStream.rangeClosed(1, 10).parallel().forEach(seed -> trial.book(seed, 40, 12));

        assertThat(counts.findings()).isEmpty();
        enough(counts);
    }

    @Test
    void both_readers_agree_on_the_shipped_rules() {
        Counts counts = new Counts();
        Trial trial = new Trial(counts);
        RuleBook book = RuleBook.open(Path.of("rules"));

        LongStream.rangeClosed(1, 8).parallel().forEach(seed -> trial.over(book, null, seed, 150, book.vocabulary()));

        assertThat(counts.findings()).isEmpty();
        enough(counts);
    }

    /** Each outcome at least once in a hundred answers, or agreeing about it would prove little: most rules ask about rare things. */
    private static void enough(Counts counts) {
        for (String outcome : List.of("prompted", "quiet", "cannot-tell", "out-of-scope")) {
            assertThat(counts.of(outcome))
                    .as("%s, of:%n%s", outcome, counts.inWords())
                    .isGreaterThan(counts.of("answers") / 100);
        }
        assertThat(counts.of("withdrawals")).as("knowing less").isGreaterThan(20);
        assertThat(counts.of("beyond limits")).as("not answered").isLessThan(counts.of("days assessed") / 10);
    }

    @Test
    void the_random_rules_use_everything_the_grammar_has() {
        Set<Class<?>> constructs = new HashSet<>();
        Set<FactKind> kinds = new HashSet<>();
        Set<Operator> sizes = EnumSet.noneOf(Operator.class);
        Set<String> metadata = new TreeSet<>();
        Set<Integer> patterns = new TreeSet<>();
        for (long seed = 1; seed <= 10; seed++) {
            for (RandomRule rule : new RandomRules(seed).next(40).rules()) {
                Constructs.of(rule.condition(), constructs::add);
                metadata.addAll(rule.metadata().keySet());
                patterns.add((int) rule.condition().stream()
                        .flatMap(each -> each.searches().stream())
                        .count());
                for (Element element : rule.condition()) {
                    element.searches().ifPresent(pattern -> kinds.add(pattern.kind()));
                    if (element instanceof Element.Collect gathering) {
                        gathering.sizes().forEach(size -> sizes.add(size.operator()));
                    }
                }
            }
        }

        assertThat(constructs).containsAll(Constructs.all());
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(RandomBook.WORDS.kinds());
        assertThat(sizes).containsExactlyInAnyOrderElementsOf(Arrays.asList(Operator.values()));
        assertThat(patterns).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(metadata).contains("per", "settling", "ask", "ages", "for", "inForceFrom", "inForceUntil");
    }
}
