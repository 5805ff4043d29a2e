package org.reviewlearning.heed.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.RuleSelection;
import org.reviewlearning.heed.SecondReading;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.engine.Network;
import org.reviewlearning.heed.evaluation.BookDay;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.reading.Budget;
import org.reviewlearning.heed.reading.CaseView;
import org.reviewlearning.heed.reading.Faulted;
import org.reviewlearning.heed.reading.Occurrence;
import org.reviewlearning.heed.reading.SecondReader;
import org.reviewlearning.heed.reading.TooMuchToRead;
import org.reviewlearning.heed.reading.Truth;
import org.reviewlearning.heed.rule.Rule;

/**
 * In ordinary runs the second reader is not asked where Drools is quiet, nor Drools of a rule that one line shows cannot
 * match. So each such silence is held here against the second reader, which is asked directly. Everything is invented.
 */
class SilenceTest {

    private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger matched = new AtomicInteger();
    private final AtomicInteger notAsked = new AtomicInteger();
    private final AtomicInteger quiet = new AtomicInteger();

    @Test
    void no_silence_of_a_random_book_is_one_the_second_reader_does_not_share() {
        LongStream.rangeClosed(501, 505).parallel().forEach(seed -> {
            RuleBook book = new RandomRules(seed).next(40).open();
            over(book, seed, 25, RandomBook.WORDS);
        });

        enough();
    }

    @Test
    void nor_of_the_shipped_rules() {
        RuleBook book = RuleBook.open(Path.of("rules"));
        LongStream.rangeClosed(501, 504).parallel().forEach(seed -> over(book, seed, 20, book.vocabulary()));

        enough();
    }

    private void enough() {
        assertThat(wrong).isEmpty();
        assertThat(matched.get()).as("certainly met").isGreaterThan(50);
        assertThat(notAsked.get()).as("not asked of Drools").isGreaterThan(1_000);
        assertThat(quiet.get()).as("quiet").isGreaterThan(500);
    }

    private void over(RuleBook book, long seed, int cases, Vocabulary words) {
        Network network = Network.of(book.rules(), words);
        WideCases wide = new WideCases(seed, words);
        for (int i = 0; i < cases; i++) {
            WideCases.Wide one = wide.next();
            for (LocalDate on : one.days()) {
                day(book, network, one.file(), on, "Seed " + seed + ", case " + i + ", " + on + ": ");
            }
        }
    }

    private void day(RuleBook book, Network network, CaseFile file, LocalDate on, String where) {
        BookDay day = BookDay.of(on, book.thresholds());
        CaseView view = new CaseView(file, day.asAt(), day.patterns());
        List<Rule> asked = book.rules().stream()
                .filter(rule -> Collections.disjoint(rule.thresholds(), day.without()))
                .toList();
        List<Rule> some;
        try {
            some = network.mayMatch(view, asked);
        } catch (Faulted e) {
            wrong.add(where + e);
            return;
        }
        Map<String, List<Occurrence>> read = new HashMap<>();
        for (Rule rule : asked) {
            List<Occurrence> occurrences = occurrences(view, rule);
            read.put(rule.id(), occurrences);
            if (!some.contains(rule)) {
                notAsked.incrementAndGet();
            }
            boolean met = occurrences.stream().anyMatch(each -> each.truth() == Truth.TRUE);
            matched.addAndGet(met ? 1 : 0);
            if (met && !some.contains(rule)) {
                wrong.add(where + rule.id() + " is met, and Drools is not asked");
            }
        }
        for (Outcome outcome : book.assess(file, on, RuleSelection.LIVE, SecondReading.WHERE_NEEDED)
                .outcomes()) {
            if (outcome instanceof Outcome.Quiet) {
                quiet.incrementAndGet();
                if (!read.getOrDefault(outcome.rule().id(), List.of()).isEmpty()) {
                    wrong.add(where + outcome.rule().id() + " is quiet, and may be met");
                }
            }
        }
    }

    private static List<Occurrence> occurrences(CaseView view, Rule rule) {
        try {
            return new SecondReader(view, Budget.forDeciding()).read(rule);
        } catch (TooMuchToRead e) {
            return List.of();
        }
    }
}
