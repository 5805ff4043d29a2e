package org.reviewlearning.heed.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Change;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.timeline.CaseTimeline;
import org.reviewlearning.heed.timeline.Question;
import org.reviewlearning.heed.timeline.RuleAnswers;
import org.reviewlearning.heed.timeline.Stay;

/**
 * A timeline says what assessing the case on each single day says: which questions are asked and under which keys, from
 * which day to which, how each reads on its first day, and what every rule answers. {@code -Dheed.cases} tries more.
 */
class TimelineAgreementTest {

    private static final int CASES = Integer.getInteger("heed.cases", 60);
    private static final long SEED = Long.getLong("heed.seed", 29);
    private static final List<Integer> LENGTHS = List.of(0, 6, 30, 45, 90);

    private int stays;
    private int ended;
    private int begunBefore;

    @Test
    void of_shipped_rules_it_says_what_each_day_says() {
        cases(RuleBook.open(Path.of("rules")), SEED, CASES, Vocabulary.shipped());

        assertThat(stays).as("questions asked").isGreaterThan(CASES);
        assertThat(ended).as("that were asked no more").isGreaterThan(CASES / 4);
        assertThat(begunBefore).as("that had begun before").isGreaterThan(CASES / 4);
    }

    @Test
    void and_of_rules_written_at_random() {
        for (int book = 0; book < CASES / 10; book++) {
            RandomBook written = new RandomRules(SEED + book).next(20);
            cases(written.open(), SEED + book, 6, RandomBook.WORDS);
        }
        assertThat(stays).as("questions asked").isGreaterThan(CASES / 4);
    }

    private void cases(RuleBook book, long seed, int number, Vocabulary words) {
        WideCases wide = new WideCases(seed, words);
        Random random = new Random(seed);
        for (int i = 0; i < number; i++) {
            WideCases.Wide one = wide.next();
            int length = LENGTHS.get(random.nextInt(LENGTHS.size()));
            LocalDate from = one.days().get(0).minusDays(random.nextInt(length + 1));
            LocalDate born = one.file().child().bornOn();
            from = born != null && from.isBefore(born) ? born : from;
            holds(book, one.file(), from, from.plusDays(length), "seed " + seed + ", case " + i);
        }
    }

    private void holds(RuleBook book, CaseFile caseFile, LocalDate from, LocalDate to, String which) {
        CaseTimeline timeline = book.timeline(caseFile, from, to);
        Assessment before = book.assess(caseFile, from.minusDays(1));
        Assessment yesterday = before;
        for (LocalDate on = from; !on.isAfter(to); on = on.plusDays(1)) {
            Assessment today = book.assess(caseFile, on);
            String as = which + ", on " + on;
            assertThat(asked(timeline, on)).as(as).isEqualTo(keys(today.prompts()));
            for (RuleAnswers each : timeline.rules()) {
                sameAnswer(each, today, on, as + ", " + each.rule().id());
            }
            for (Question question : timeline.questions()) {
                for (Stay stay : question.stays()) {
                    if (stay.days().from().equals(on)) {
                        begins(question, stay, before, today, as);
                    }
                    Stay.Ending ending = stay.ended();
                    if (ending != null && ending.on().equals(on)) {
                        ended++;
                        ends(question, stay, ending, yesterday, today, as);
                    }
                }
            }
            yesterday = today;
        }
    }

    private static Set<String> keys(Collection<Prompt> prompts) {
        return prompts.stream().map(Prompt::key).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> asked(CaseTimeline timeline, LocalDate on) {
        return timeline.questions().stream()
                .filter(question -> question.stays().stream().anyMatch(stay -> holds(stay, on)))
                .map(Question::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean holds(Stay stay, LocalDate on) {
        return !on.isBefore(stay.days().from()) && !on.isAfter(stay.days().to());
    }

    private static void sameAnswer(RuleAnswers rule, Assessment today, LocalDate on, String as) {
        List<RuleAnswers.Answer> then = rule.answers().stream()
                .filter(each -> !on.isBefore(each.days().from())
                        && !on.isAfter(each.days().to()))
                .toList();
        assertThat(then).as(as).hasSize(1);
        RuleAnswers.Answer answer = then.get(0);
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        today.outcomes().forEach(outcome -> outcomes.put(outcome.rule().id(), outcome));
        Outcome outcome = outcomes.get(rule.rule().id());
        assertThat(answer.outcome()).as(as).isEqualTo(outcome == null ? null : outcome.type());
        if (outcome instanceof Outcome.OutOfScope out) {
            assertThat(answer.why()).as(as).isEqualTo(out.why());
        }
        if (outcome == null) {
            assertThat(today.notAsked()).as(as).anySatisfy(each -> {
                assertThat(each.rule().id()).isEqualTo(rule.rule().id());
                assertThat(each.why()).isEqualTo(answer.why());
            });
        } else {
            List<String> told = answer.gaps().stream().map(Gap::what).toList();
            assertThat(told)
                    .as(as + ": gaps")
                    .containsAll(outcome.gaps().stream().map(Gap::what).toList());
        }
    }

    private void begins(Question question, Stay stay, Assessment before, Assessment today, String as) {
        stays++;
        begunBefore += stay.begunBefore() ? 1 : 0;
        Prompt asked = prompt(question, today);
        assertThat(stay.prompt().asData()).as(as).isEqualTo(asked.asData());
        if (today.asAt().equals(before.asAt().plusDays(1))) {
            assertThat(stay.begunBefore())
                    .as(as)
                    .isEqualTo(keys(before.prompts()).contains(question.key()));
        } else {
            assertThat(stay.begunBefore()).as(as).isFalse();
        }
    }

    private static Prompt prompt(Question question, Assessment today) {
        return today.prompts().stream()
                .filter(prompt -> prompt.key().equals(question.key()))
                .findFirst()
                .orElseThrow();
    }

    /** What ends a question is what is told of the change from one day to the next. */
    private static void ends(
            Question question, Stay stay, Stay.Ending ending, Assessment yesterday, Assessment today, String as) {
        assertThat(ending.on()).as(as).isEqualTo(stay.days().to().plusDays(1));
        if (!question.lines().isEmpty()) {
            return;
        }
        Change change = today.since(Earlier.of(yesterday)).stream()
                .filter(each -> each.key().equals(question.key()))
                .findFirst()
                .orElseThrow();
        String told = as + ", " + question.key() + ": " + ending;
        switch (ending.reason()) {
            case SETTLED -> {
                assertThat(change.status()).as(told).isEqualTo(Change.Status.SETTLED);
                assertThat(ending.by()).as(told).isEqualTo(change.by());
            }
            case TIME_PASSED -> assertThat(change.status()).as(told).isEqualTo(Change.Status.WINDOW_PASSED);
            case CANNOT_TELL -> assertThat(change.status()).as(told).isEqualTo(Change.Status.CAN_NO_LONGER_TELL);
            default -> {
                // Out of scope and another rule are told apart here, and by scope alone; the answers above hold it.
            }
        }
    }
}
