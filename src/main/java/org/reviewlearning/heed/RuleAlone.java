package org.reviewlearning.heed;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.explanation.ConditionProbe;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.timeline.CaseTimeline;

/**
 * One rule of a book, live or not, asked by itself: for running its examples, at the cost of one rule. Never use it to ask
 * about a child: what the book's other rules would ask is not in its assessments. May be shared by any number of threads.
 */
public final class RuleAlone {

    private final Answering answering;
    private final RuleSelection asking;

    private RuleAlone(Answering answering, RuleSelection asking) {
        this.answering = answering;
        this.asking = asking;
    }

    static RuleAlone of(RuleBook book, String ruleId) {
        List<Rule> one =
                book.rules().stream().filter(rule -> rule.id().equals(ruleId)).toList();
        if (one.isEmpty()) {
            throw new IllegalArgumentException("There is no rule " + ruleId + " in this book. See rules().");
        }
        return of(book, one, book.thresholds(), RuleSelection.EVERYTHING);
    }

    /**
     * Rules by themselves that need not be the book's own, with figures that stand in the place of its own: for finding what
     * a difference between two books makes.
     *
     * @hidden
     */
    @Internal
    public static RuleAlone of(RuleBook book, List<Rule> rules, Collection<Threshold> figures, RuleSelection asking) {
        return new RuleAlone(new Answering(book.name(), book.vocabulary(), rules, List.copyOf(figures)), asking);
    }

    /**
     * Asks the rule about a case, as at a day, just as {@link RuleBook#assess(CaseFile, LocalDate, RuleSelection)} does with
     * {@link RuleSelection#EVERYTHING}. It is among those not asked when it is not in force on that day.
     *
     * @throws IllegalArgumentException if the case holds a kind of fact, or a coverage, the book does not know, or the day
     *     lies outside the calendar
     */
    public Assessment assess(CaseFile caseFile, LocalDate asAt) {
        return answering.assess(caseFile, asAt, asking, false, () -> false);
    }

    /** When its question would have been asked about a case, just as {@link RuleBook#timeline} tells. */
    public CaseTimeline timeline(CaseFile caseFile, LocalDate from, LocalDate to) {
        return answering.timeline(caseFile, from, to, asking);
    }

    /**
     * What a case decides of the rule's condition on a day, as the reader that explains sees it: for telling what examples
     * show of a rule.
     *
     * @hidden
     */
    @Internal
    public ConditionProbe.Decided decided(CaseFile caseFile, LocalDate asAt) {
        return answering.decided(Objects.requireNonNull(caseFile, "caseFile"), Objects.requireNonNull(asAt, "asAt"));
    }
}
