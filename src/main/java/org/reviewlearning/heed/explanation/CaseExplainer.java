package org.reviewlearning.heed.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Change;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.assessment.Explainer;
import org.reviewlearning.heed.assessment.Explanation;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.calendar.Amount;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.evaluation.BookDay;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.reading.Budget;
import org.reviewlearning.heed.reading.CaseView;
import org.reviewlearning.heed.reading.TooMuchToRead;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;

/** Looks at one case again, with the second reader alone, when somebody asks why. */
public final class CaseExplainer implements Explainer {

    private final CaseFile caseFile;
    private final LocalDate day;
    private final List<Rule> rules;
    private final Function<LocalDate, BookDay> days;

    /** The same for every rule that is explained. */
    private volatile @Nullable CaseDays ahead;

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
            return new Explanation(rule, outcome, List.of(), List.of(), List.of(), null, false);
        }
        Budget budget = Budget.forExplaining();
        BookDay today = days.apply(day);
        CaseView view = new CaseView(caseFile, today.asAt());
        List<Threshold.InForce> figures = rule.thresholds().stream()
                .sorted()
                .flatMap(name -> Stream.ofNullable(today.thresholds().get(name)))
                .toList();
        List<Explanation.Line> lines = List.of();
        List<Gap> decisive = List.of();
        boolean read = !(outcome instanceof Outcome.OutOfScope)
                && outcome.gaps().stream().noneMatch(Gap.ChildNotRecorded.class::isInstance);
        try {
            if (read) {
                lines = new ConditionTrace(view, budget).of(rule);
                decisive = new DecisiveGaps(this, rule, view.caseFile(), day, budget).of(outcome);
            }
            return new Explanation(
                    rule, outcome, figures, lines, decisive, next(rule, outcome, view.caseFile(), budget), false);
        } catch (TooMuchToRead e) {
            return new Explanation(rule, outcome, figures, lines, decisive, null, true);
        }
    }

    @Override
    public List<Change> since(Earlier earlier, Assessment now) {
        return new ChangesSince(this, rules, caseFile, earlier, now, Budget.forDeciding()).changes();
    }

    /** What becomes of a rule for some case on some day, as the second reader sees it. */
    Outcome outcome(Rule rule, CaseFile some, LocalDate on, Budget budget) {
        BookDay then = days.apply(on);
        return CaseDays.Day.of(new CaseView(some, then.asAt()), then).outcome(rule, rule.thresholds(), budget);
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

    /** The first later day on which the answer is another if nothing else is recorded. */
    private Explanation.@Nullable Next next(Rule rule, Outcome outcome, CaseFile seen, Budget budget) {
        CaseDays later = ahead;
        if (later == null) {
            later = CaseDays.ahead(seen, day, days);
            ahead = later;
        }
        Set<String> used = rule.thresholds();
        String now = answer(outcome);
        for (LocalDate on : later.turning(rule)) {
            if (!rule.scope().inForce(on)) {
                return null;
            }
            Outcome then = later.outcome(rule, used, on, budget);
            if (!answer(then).equals(now)) {
                return new Explanation.Next(on, then.type());
            }
        }
        return null;
    }

    /** An answer, as far as it matters when it changes: what it is, and about which keys it asks. */
    public static String answer(Outcome outcome) {
        return outcome.written()
                + (outcome instanceof Outcome.Prompted prompted
                        ? prompted.prompts().stream().map(Prompt::key).toList()
                        : "");
    }
}
