package org.reviewlearning.heed.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.RuleSelection;
import org.reviewlearning.heed.SecondReading;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.CaseFileException;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.rule.Rule;

/**
 * What is answered from an extract is what would be answered from the whole case it was taken from, or "cannot tell":
 * whatever ended, came about or was recorded on the days that were not supplied. Rules with a settling kind ask where its
 * feed is missing, and are meant to. Everything is invented.
 */
class ExtractTest {

    @Test
    void an_extract_is_answered_as_the_whole_case_or_not_at_all_by_the_shipped_rules() {
        RuleBook book = RuleBook.open(Path.of("rules"));
        Tried tried = new Tried();

        for (long seed = 1; seed <= 4; seed++) {
            tried.over(book, seed, 40, book.vocabulary());
        }

        tried.enough();
    }

    @Test
    void an_extract_is_answered_as_the_whole_case_or_not_at_all_by_random_rules() {
        Tried tried = new Tried();

        for (long seed = 1; seed <= 20; seed++) {
            tried.over(new RandomRules(seed).next(30).open(), seed, 15, RandomBook.WORDS);
        }

        tried.enough();
    }

    private static final class Tried {

        private final List<String> findings = new ArrayList<>();
        private int answers;
        private int decided;

        void enough() {
            assertThat(findings).isEmpty();
            assertThat(decided).as("answers that are told, of %d", answers).isGreaterThan(answers / 10);
        }

        void over(RuleBook book, long seed, int cases, Vocabulary words) {
            WideCases wide = new WideCases(seed, words);
            for (int i = 0; i < cases; i++) {
                WideCases.Wide one = wide.next();
                LocalDate day = one.days().get(i % 2);
                CaseFile whole = Extract.whole(one.file(), words, day);
                boolean arranged = whole.careBegan(day).isPresent();
                Extract extract = new Extract(seed * 1000 + i, day, whole, words, arranged);
                Optional<String> rule = differs(book, whole, extract, day, null);
                if (rule.isPresent() && findings.size() < 3) {
                    findings.add("Seed " + seed + ", case " + i + ", as at " + day + ", " + rule.get() + "\n"
                            + smallest(book, whole, extract, day, rule.get()));
                }
            }
        }

        /** The rule that is answered otherwise, if any is. */
        private Optional<String> differs(
                RuleBook book, CaseFile whole, Extract extract, LocalDate day, @Nullable String only) {
            Optional<CaseFile> some = extract.of(whole);
            if (some.isEmpty()) {
                return Optional.empty();
            }
            Assessment all = book.assess(whole, day, RuleSelection.LIVE, SecondReading.WHERE_NEEDED);
            Assessment part = book.assess(some.get(), day, RuleSelection.LIVE, SecondReading.ALWAYS);
            if (all.faulted() || part.faulted()) {
                return Optional.empty();
            }
            for (int i = 0; i < all.outcomes().size(); i++) {
                Outcome is = part.outcomes().get(i);
                Rule rule = is.rule();
                if (!rule.condition().settling().isEmpty() || only != null && !only.startsWith(rule.id() + ":")) {
                    continue;
                }
                answers++;
                if (is.written().equals("cannot-tell")) {
                    continue;
                }
                decided++;
                Outcome was = all.outcomes().get(i);
                if (!is.written().equals(was.written()) || !keys(was).containsAll(keys(is))) {
                    return Optional.of(rule.id() + ": " + is.written() + " from the extract, " + was.written()
                            + " from the whole case");
                }
            }
            return Optional.empty();
        }

        private static Set<String> keys(Outcome outcome) {
            return outcome instanceof Outcome.Prompted prompted
                    ? prompted.prompts().stream().map(Prompt::key).collect(Collectors.toSet())
                    : Set.of();
        }

        private String smallest(RuleBook book, CaseFile whole, Extract extract, LocalDate day, String differs) {
            CaseFile least = whole;
            for (Fact fact : whole.facts()) {
                List<Fact> fewer = new ArrayList<>(least.facts());
                fewer.remove(fact);
                CaseFile less;
                try {
                    less = Poorer.rebuilt(least, fewer, least.coverage());
                } catch (CaseFileException e) {
                    continue;
                }
                least = differs(book, less, extract, day, differs).isPresent() ? less : least;
            }
            List<String> words = new ArrayList<>();
            for (Fact fact : least.facts()) {
                words.add(fact.id() + " " + fact.inWords() + " " + extract.inWords(FactKind.of(fact)));
            }
            Rule rule = book.rules().stream()
                    .filter(each -> differs.startsWith(each.id() + ":"))
                    .findFirst()
                    .orElseThrow();
            rule.reads().fields().keySet().forEach(kind -> words.add(kind + " " + extract.inWords(kind)));
            return String.join("\n", words) + "\n" + rule.condition().lines();
        }
    }
}
