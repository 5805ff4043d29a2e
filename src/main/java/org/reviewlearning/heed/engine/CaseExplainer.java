package org.reviewlearning.heed.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Change;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.assessment.Explainer;
import org.reviewlearning.heed.assessment.Explanation;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.facts.Amount;
import org.reviewlearning.heed.facts.CaseFile;
import org.reviewlearning.heed.facts.FactKind;
import org.reviewlearning.heed.facts.WorkingDays;
import org.reviewlearning.heed.reading.Budget;
import org.reviewlearning.heed.reading.CaseView;
import org.reviewlearning.heed.reading.Decision;
import org.reviewlearning.heed.reading.Lines;
import org.reviewlearning.heed.reading.SecondReader;
import org.reviewlearning.heed.reading.TooMuchToRead;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;

/** Looks at one case again, with the second reader alone, when somebody asks why. */
public final class CaseExplainer implements Explainer {

    /** How far ahead the next change is looked for. */
    private static final int DAYS_AHEAD = 731;

    /** Of larger cases the days ahead are not kept: there are hundreds of them. */
    private static final int MOST_KEPT_AHEAD = 1_000;

    private final CaseFile caseFile;
    private final LocalDate day;
    private final List<Rule> rules;
    private final Function<LocalDate, BookDay> days;

    /** The case on days ahead if nothing else is recorded: the same for every rule that is explained. */
    private final Map<LocalDate, Ahead> ahead = new ConcurrentHashMap<>();

    private record Ahead(CaseView view, Map<String, Threshold.InForce> thresholds) {

        static Ahead of(CaseFile seen, LocalDate day, BookDay later) {
            return new Ahead(CaseView.ofSeen(Later.unchanged(seen, day, later.on()), later.asAt()), later.thresholds());
        }
    }

    /**
     * An explainer of one assessment.
     *
     * @param rules the rules of the book
     * @param days what holds on a day
     */
    public CaseExplainer(CaseFile caseFile, LocalDate day, List<Rule> rules, Function<LocalDate, BookDay> days) {
        this.caseFile = caseFile;
        this.day = day;
        this.rules = List.copyOf(rules);
        this.days = days;
    }

    @Override
    public int unrestrictedKnownFromTheirOwnDay() {
        try {
            return (int) caseFile.asAt(day).facts().stream()
                    .filter(fact ->
                            fact.recordedOn() == null && !FactKind.of(fact).restricted())
                    .count();
        } catch (IllegalStateException e) {
            // A host's own kind threw, and every rule was told to be unanswered.
            return 0;
        }
    }

    @Override
    public Explanation explain(Rule rule, Outcome outcome) {
        if (outcome.gaps().stream().anyMatch(Gap.Fault.class::isInstance)) {
            return new Explanation(rule, outcome, List.of(), List.of(), null, false);
        }
        Budget budget = Budget.forExplaining();
        CaseView view = new CaseView(caseFile, days.apply(day).asAt());
        List<Explanation.Line> lines = List.of();
        List<Gap> decisive = List.of();
        boolean read = !(outcome instanceof Outcome.OutOfScope)
                && outcome.gaps().stream().noneMatch(Gap.ChildNotRecorded.class::isInstance);
        try {
            if (read) {
                lines = new Lines(view, budget).of(rule);
                decisive = new Decisive(this, rule, view.caseFile(), day, budget).of(outcome);
            }
            return new Explanation(rule, outcome, lines, decisive, next(rule, outcome, view.caseFile(), budget), false);
        } catch (TooMuchToRead e) {
            return new Explanation(rule, outcome, lines, decisive, null, true);
        }
    }

    @Override
    public List<Change> since(Earlier earlier, Assessment now) {
        return new Since(this, rules, caseFile, earlier, now, Budget.forDeciding()).changes();
    }

    /** What becomes of a rule for some case on some day, as the second reader sees it. */
    Outcome outcome(Rule rule, CaseFile some, LocalDate on, Budget budget) {
        BookDay then = days.apply(on);
        return outcome(rule, new CaseView(some, then.asAt()), then.thresholds(), budget);
    }

    /** Whether a rule asks under a key, for some case on some day. */
    boolean asks(Rule rule, CaseFile some, LocalDate on, String key, Budget budget) {
        return outcome(rule, some, on, budget) instanceof Outcome.Prompted prompted
                && prompted.prompts().stream().anyMatch(prompt -> prompt.key().equals(key));
    }

    /** What a figure is on a day; {@code null} when none is in force. */
    @Nullable
    Amount figure(String name, LocalDate on) {
        Threshold.InForce inForce = days.apply(on).thresholds().get(name);
        return inForce == null ? null : inForce.amount();
    }

    private static Outcome outcome(Rule rule, CaseView view, Map<String, Threshold.InForce> inForce, Budget budget) {
        budget.steps(view.caseFile().facts().size());
        ScopeCheck.Answer answer = new ScopeCheck(view, inForce).of(rule);
        if (answer.out() != null) {
            return new Outcome.OutOfScope(rule, answer.out());
        }
        return answer.gaps().isEmpty()
                ? Decision.of(rule, new SecondReader(view, budget).read(rule), view, inForce)
                : new Outcome.CannotTell(rule, List.copyOf(answer.gaps()));
    }

    /** The first later day on which the answer is another if nothing else is recorded: every day is tried. */
    private Explanation.@Nullable Next next(Rule rule, Outcome outcome, CaseFile seen, Budget budget) {
        boolean kept = seen.facts().size() <= MOST_KEPT_AHEAD;
        String now = answer(outcome);
        for (int after = 1; after <= DAYS_AHEAD; after++) {
            LocalDate on = day.plusDays(after);
            if (!WorkingDays.reaches(on) || !rule.scope().inForce(on)) {
                return null;
            }
            Ahead then = kept
                    ? ahead.computeIfAbsent(on, later -> Ahead.of(seen, day, days.apply(later)))
                    : Ahead.of(seen, day, days.apply(on));
            Outcome outcomeThen = outcome(rule, then.view(), then.thresholds(), budget);
            if (!answer(outcomeThen).equals(now)) {
                return new Explanation.Next(on, outcomeThen.written());
            }
        }
        return null;
    }

    /** An answer, as far as it matters when it changes: what it is, and about which keys it asks. */
    static String answer(Outcome outcome) {
        return outcome.written()
                + (outcome instanceof Outcome.Prompted prompted
                        ? prompted.prompts().stream().map(Prompt::key).toList()
                        : "");
    }
}
