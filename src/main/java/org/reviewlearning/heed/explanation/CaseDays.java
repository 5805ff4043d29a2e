package org.reviewlearning.heed.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.calendar.WorkingDays;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Later;
import org.reviewlearning.heed.evaluation.BookDay;
import org.reviewlearning.heed.evaluation.Decision;
import org.reviewlearning.heed.evaluation.ScopeCheck;
import org.reviewlearning.heed.reading.Budget;
import org.reviewlearning.heed.reading.CaseView;
import org.reviewlearning.heed.reading.SecondReader;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.turning.BookDays;
import org.reviewlearning.heed.turning.TurningDays;

/** A case on each day of a period, as the second reader sees it. What is the same for every rule is worked out once. */
public final class CaseDays {

    private static final int AHEAD = 731;

    private final CaseFile caseFile;
    private final TurningDays turning;

    private final BookDays books;

    /** What is seen on every day, where nothing of the case is later than the first one. */
    private final @Nullable CaseView view;

    private final Map<LocalDate, Day> days = new ConcurrentHashMap<>();

    /** A day of a case, as far as it is the same for every rule. */
    record Day(CaseView view, Map<String, Threshold.InForce> thresholds, ScopeCheck scope) {

        static Day of(CaseView view, BookDay book) {
            return new Day(view, book.thresholds(), new ScopeCheck(view, book.without()));
        }

        Outcome outcome(Rule rule, Set<String> used, Budget budget) {
            budget.steps(view.caseFile().facts().size());
            return scope.of(rule, used)
                    .orElseGet(() -> Decision.of(rule, new SecondReader(view, budget).read(rule), view, thresholds));
        }
    }

    /**
     * A case in a period that includes both its days.
     *
     * @param books what holds on a day
     */
    public CaseDays(CaseFile caseFile, LocalDate first, LocalDate last, Function<LocalDate, BookDay> books) {
        this.caseFile = caseFile;
        this.books = new BookDays(first, last, books);
        this.turning = new TurningDays(caseFile, first, last, this.books);
        CaseView begin = new CaseView(caseFile, this.books.apply(first).asAt());
        this.view = begin.caseFile().facts().equals(caseFile.facts()) ? begin : null;
    }

    /** Two years from the day after one, if nothing else is recorded. */
    static CaseDays ahead(CaseFile seen, LocalDate day, Function<LocalDate, BookDay> books) {
        LocalDate last = day.plusDays(AHEAD);
        while (!WorkingDays.reaches(last)) {
            last = last.minusDays(1);
        }
        return new CaseDays(Later.unchanged(seen, day, last), day.plusDays(1), last, books);
    }

    /** The days on which a rule may answer otherwise than on the day before, in order. */
    public List<LocalDate> turning(Rule rule) {
        return turning.of(rule);
    }

    /**
     * What becomes of a rule on a day.
     *
     * @param used the thresholds it uses
     */
    public Outcome outcome(Rule rule, Set<String> used, LocalDate on, Budget budget) {
        return days.computeIfAbsent(on, this::day).outcome(rule, used, budget);
    }

    private Day day(LocalDate on) {
        BookDay book = books.apply(on);
        return Day.of(
                view == null
                        ? new CaseView(caseFile, book.asAt(), book.patterns())
                        : view.on(book.asAt(), book.patterns()),
                book);
    }
}
