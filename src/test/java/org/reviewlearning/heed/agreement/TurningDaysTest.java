package org.reviewlearning.heed.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.evaluation.BookDay;
import org.reviewlearning.heed.explanation.CaseDays;
import org.reviewlearning.heed.explanation.CaseExplainer;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.reading.Budget;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.turning.TurningDays;

/**
 * An answer changes on turning days and on no others. Invented cases are looked at over two years, half of them as they
 * grow, half as if nothing else were recorded. Of the days between two turning days the first and the last are tried, and
 * one between them; with {@code -Dheed.everyDay}, all of them.
 */
class TurningDaysTest {

    private static final int CASES = Integer.getInteger("heed.cases", 36);
    /** Each rule is tried over every third case. */
    private static final int THIRD = 3;

    private static final boolean EVERY_DAY = Boolean.getBoolean("heed.everyDay");
    private static final long SEED = Long.getLong("heed.seed", 11);

    private long turned;
    private long turning;

    @Test
    void no_answer_of_a_shipped_rule_changes_between_two_turning_days() {
        RuleBook book = RuleBook.open(Path.of("rules"));
        cases(book, SEED, CASES, Vocabulary.shipped());

        assertThat(turned).as("answers that changed").isGreaterThan(CASES * 30L);
        assertThat(turning)
                .as("a small part of all days")
                .isLessThan(CASES * (book.rules().size() / (long) THIRD) * 731 / 10);
    }

    @Test
    void nor_of_rules_written_at_random() {
        for (int book = 0; book < CASES / 6; book++) {
            RandomBook written = new RandomRules(SEED + book).next(20);
            cases(written.open(), SEED + book, 8, RandomBook.WORDS);
        }
        assertThat(turned).as("answers that changed").isGreaterThan(CASES / 2);
    }

    private void cases(RuleBook book, long seed, int number, Vocabulary words) {
        Map<LocalDate, BookDay> days = new ConcurrentHashMap<>();
        Function<LocalDate, BookDay> on = day -> days.computeIfAbsent(day, each -> BookDay.of(each, book.thresholds()));
        WideCases wide = new WideCases(seed, words);
        Random random = new Random(seed);
        for (int i = 0; i < number; i++) {
            WideCases.Wide one = wide.next();
            LocalDate day = one.days().get(0);
            LocalDate first = i % 2 == 0 ? day.minusDays(400) : day.plusDays(1);
            LocalDate last = first.plusDays(730);
            CaseFile caseFile =
                    i % 2 == 0 ? one.file() : nothingElseRecorded(one.file().asAt(day), day, last);
            CaseDays read = new CaseDays(caseFile, first.minusDays(1), last, on);
            TurningDays turns = new TurningDays(caseFile, first, last, on);
            for (int which = i % THIRD; which < book.rules().size(); which += THIRD) {
                Rule rule = book.rules().get(which);
                List<LocalDate> found = new ArrayList<>(turns.of(rule));
                turning += found.size();
                found.add(last.plusDays(1));
                LocalDate begin = first.minusDays(1);
                String before = "";
                for (LocalDate next : found) {
                    String answer = answer(read, rule, begin);
                    turned += answer.equals(before) ? 0 : 1;
                    before = answer;
                    for (LocalDate other : between(begin, next, random)) {
                        assertThat(answer(read, rule, other))
                                .as("seed %d, case %d, %s: on %s as on %s", seed, i, rule.id(), other, begin)
                                .isEqualTo(answer);
                    }
                    begin = next;
                }
            }
        }
    }

    private static List<LocalDate> between(LocalDate begin, LocalDate next, Random random) {
        if (EVERY_DAY) {
            return begin.plusDays(1)
                    .datesUntil(next.isAfter(begin) ? next : begin.plusDays(1))
                    .toList();
        }
        int length = (int) (next.toEpochDay() - begin.toEpochDay());
        return length < 2 ? List.of() : List.of(next.minusDays(1), begin.plusDays(1 + random.nextInt(length - 1)));
    }

    private String answer(CaseDays read, Rule rule, LocalDate on) {
        return CaseExplainer.answer(read.outcome(rule, rule.thresholds(), on, Budget.forDeciding()));
    }

    private static CaseFile nothingElseRecorded(CaseFile seen, LocalDate day, LocalDate until) {
        return seen.withFacts(
                seen.facts(),
                seen.coverage().stream()
                        .map(each -> each.until().isBefore(day) || each.until().isAfter(until)
                                ? each
                                : new Coverage(each.of(), each.from(), until))
                        .toList());
    }
}
