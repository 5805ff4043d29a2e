package org.reviewlearning.heed.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Gaps;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.calendar.WorkingDays;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.evaluation.BookDay;
import org.reviewlearning.heed.explanation.AnswersOverTime.Turn;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.reading.TooMuchToRead;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.timeline.CaseTimeline;
import org.reviewlearning.heed.timeline.Period;
import org.reviewlearning.heed.timeline.Question;
import org.reviewlearning.heed.timeline.RuleAnswers;
import org.reviewlearning.heed.timeline.Stay;
import org.reviewlearning.heed.turning.BookDays;

/**
 * Finds when each question would have been asked about a case. The days on which answers turn are found by the second reader
 * alone; where a question begins, both readers are asked, and its evidence is proven, as on any day.
 */
public final class TimelineFinder {

    private final Earlier.Made made;
    private final CaseFile caseFile;
    private final Period days;
    private final List<Rule> rules;
    private final Function<LocalDate, BookDay> books;
    private final Asking asking;
    private final Map<LocalDate, Map<String, Outcome>> asked = new TreeMap<>();

    /** How a book puts rules to the case. */
    public interface Asking {

        /** Why a rule is not asked on a day, in words; {@code null} when it is. */
        @Nullable
        String whyNot(Rule rule, LocalDate on);

        /** What some rules that are asked on a day answer, in their order. */
        List<Outcome> outcomes(LocalDate on, List<Rule> rules);
    }

    /** For one case and a period. */
    public TimelineFinder(
            Earlier.Made made,
            CaseFile caseFile,
            Period days,
            List<Rule> rules,
            Function<LocalDate, BookDay> books,
            Asking asking) {
        this.made = made;
        this.caseFile = caseFile;
        this.days = days;
        this.rules = rules;
        this.books = new BookDays(before(days.from()), days.to(), books);
        this.asking = asking;
    }

    /** The day before, where the calendar has one. */
    private static LocalDate before(LocalDate day) {
        return WorkingDays.reaches(day.minusDays(1)) ? day.minusDays(1) : day;
    }

    /**
     * What came of it. Where a host's own kind throws, no rule is answered on any day, as none is when a day is assessed.
     *
     * @throws TooMuchToRead if it is more than can be gone through
     */
    public CaseTimeline find() {
        try {
            List<List<Turn>> answers =
                    new AnswersOverTime(caseFile, days.from(), days.to(), books, asking::whyNot).of(rules);
            askWhereQuestionsBegin(answers);
            return timeline(answers, ownDay());
        } catch (TooMuchToRead e) {
            throw e;
        } catch (RuntimeException e) {
            // Its message may hold a value, so only its class is told.
            Gap fault = new Gap.Fault("the timeline", "it threw " + e.getClass().getSimpleName());
            return timeline(
                    rules.stream()
                            .map(rule -> AnswersOverTime.untold(rule, fault, days, on -> asking.whyNot(rule, on)))
                            .toList(),
                    new CaseTimeline.OwnDay(0, 0));
        }
    }

    private CaseTimeline.OwnDay ownDay() {
        List<Fact> own = caseFile.asAt(days.to()).facts().stream()
                .filter(fact -> fact.recordedOn() == null)
                .toList();
        return new CaseTimeline.OwnDay(own.size(), (int)
                own.stream().filter(fact -> !FactKind.of(fact).restricted()).count());
    }

    private CaseTimeline timeline(List<List<Turn>> answers, CaseTimeline.OwnDay ownDay) {
        Endings endings = new Endings(caseFile, made, books);
        Map<String, List<Question.Line>> lines = new LinkedHashMap<>();
        List<RuleAnswers> all = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            stays(rule, answers.get(i), endings)
                    .forEach((key, stays) -> lines.computeIfAbsent(key, none -> new ArrayList<>())
                            .add(new Question.Line(rule, stays)));
            all.add(answers(rule, answers.get(i)));
        }
        return new CaseTimeline(made, caseFile.id(), days, questions(lines), all, ownDay, null, List.of());
    }

    /** Where both readers find something else than the second alone, which nothing but a fault is, theirs is the answer. */
    private void askWhereQuestionsBegin(List<List<Turn>> answers) {
        Map<LocalDate, List<Rule>> begins = new TreeMap<>();
        for (int i = 0; i < rules.size(); i++) {
            Set<String> before = Set.of();
            for (Turn turn : answers.get(i)) {
                Set<String> keys = keys(turn.outcome());
                if (!before.containsAll(keys)) {
                    begins.computeIfAbsent(turn.on(), none -> new ArrayList<>()).add(rules.get(i));
                }
                before = keys;
            }
        }
        LocalDate before = before(days.from());
        if (before.isBefore(days.from())) {
            ask(before, begins.getOrDefault(days.from(), List.of()).stream().toList());
        }
        begins.forEach(this::ask);
        for (int i = 0; i < rules.size(); i++) {
            String id = rules.get(i).id();
            answers.get(i).replaceAll(turn -> {
                Outcome both = asked.getOrDefault(turn.on(), Map.of()).get(id);
                return both == null || keys(both).equals(keys(turn.outcome())) ? turn : Turn.of(turn.on(), both);
            });
        }
    }

    /** Asks also the rows that ask together with one of them: what these cannot tell is said in the prompt they share. */
    private void ask(LocalDate on, List<Rule> some) {
        Set<String> keyed = some.stream().map(Rule::keyed).collect(Collectors.toSet());
        List<Rule> these = rules.stream()
                .filter(rule -> keyed.contains(rule.keyed()) && asking.whyNot(rule, on) == null)
                .toList();
        asked.put(
                on,
                asking.outcomes(on, these).stream()
                        .collect(Collectors.toMap(
                                outcome -> outcome.rule().id(),
                                outcome -> outcome,
                                (one, same) -> one,
                                LinkedHashMap::new)));
    }

    private static Set<String> keys(@Nullable Outcome outcome) {
        return outcome instanceof Outcome.Prompted prompted
                ? prompted.prompts().stream().map(Prompt::key).collect(Collectors.toCollection(LinkedHashSet::new))
                : Set.of();
    }

    private Map<String, List<Stay>> stays(Rule rule, List<Turn> turns, Endings endings) {
        Map<String, List<Stay>> stays = new LinkedHashMap<>();
        Map<String, LocalDate> open = new LinkedHashMap<>();
        for (Turn turn : turns) {
            Set<String> keys = keys(turn.outcome());
            open.forEach((key, from) -> {
                if (!keys.contains(key)) {
                    Stay.Ending ending = endings.of(rule, key, turn);
                    add(stays, rule, key, new Period(from, turn.on().minusDays(1)), ending);
                }
            });
            open.keySet().retainAll(keys);
            keys.forEach(key -> open.putIfAbsent(key, turn.on()));
        }
        open.forEach((key, from) -> add(stays, rule, key, new Period(from, days.to()), null));
        return stays;
    }

    private void add(Map<String, List<Stay>> stays, Rule rule, String key, Period of, Stay.@Nullable Ending ended) {
        boolean before = of.from().equals(days.from())
                && prompt(before(of.from()), rule, key) != null
                && before(of.from()).isBefore(of.from());
        Prompt prompt = prompt(of.from(), rule, key);
        if (prompt != null) {
            stays.computeIfAbsent(key, none -> new ArrayList<>()).add(new Stay(of, before, prompt, ended));
        }
    }

    private @Nullable Prompt prompt(LocalDate on, Rule rule, String key) {
        return asked.getOrDefault(on, Map.of()).get(rule.id()) instanceof Outcome.Prompted prompted
                ? prompted.prompts().stream()
                        .filter(prompt -> prompt.key().equals(key))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private List<Question> questions(Map<String, List<Question.Line>> lines) {
        List<Question> questions = new ArrayList<>();
        lines.forEach((key, each) -> questions.add(SharedQuestion.of(key, each, this::together)));
        // On one day in the order of the book: the sort keeps it.
        questions.sort(
                Comparator.comparing(question -> question.stays().get(0).days().from()));
        return questions;
    }

    /** The prompt under a key as it would have been asked on a day on which its rules were asked. */
    private Prompt together(String key, LocalDate on) {
        List<Outcome> outcomes = List.copyOf(asked.getOrDefault(on, Map.of()).values());
        return new Assessment(made, caseFile.id(), on, new Assessment.Answers(outcomes, List.of(), List.of()), 0, null)
                .prompts().stream()
                        .filter(prompt -> prompt.key().equals(key))
                        .findFirst()
                        .orElseThrow();
    }

    private RuleAnswers answers(Rule rule, List<Turn> turns) {
        List<RuleAnswers.Answer> answers = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            LocalDate to = i + 1 < turns.size() ? turns.get(i + 1).on().minusDays(1) : days.to();
            Outcome outcome = turn.outcome();
            answers.add(new RuleAnswers.Answer(
                    new Period(turn.on(), to),
                    outcome == null ? null : outcome.type(),
                    outcome instanceof Outcome.OutOfScope out ? out.why() : turn.why(),
                    Gaps.once(turn.gaps())));
        }
        return new RuleAnswers(rule, answers);
    }
}
