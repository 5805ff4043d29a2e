package org.reviewlearning.heed;

import java.time.LocalDate;
import java.util.Objects;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.cases.CaseFile;

/**
 * One rule of a book, live or not, asked by itself: for running its examples, at the cost of one rule. Never use it to ask
 * about a child: what the book's other rules would ask is not in its assessments. May be shared by any number of threads.
 */
public final class RuleAlone {

    private final Answering answering;

    RuleAlone(Answering answering) {
        this.answering = answering;
    }

    /**
     * Asks the rule about a case, as at a day, just as {@link RuleBook#assess(CaseFile, LocalDate, RuleSelection)} does with
     * {@link RuleSelection#EVERYTHING}. It is among those not asked when it is not in force on that day.
     *
     * @throws IllegalArgumentException if the case holds a kind of fact, or a coverage, the book does not know, or the day
     *     lies outside the calendar
     */
    public Assessment assess(CaseFile caseFile, LocalDate asAt) {
        return answering.assess(
                Objects.requireNonNull(caseFile, "caseFile"),
                Objects.requireNonNull(asAt, "asAt"),
                RuleSelection.EVERYTHING,
                false);
    }
}
