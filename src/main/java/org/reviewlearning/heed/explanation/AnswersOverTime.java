package org.reviewlearning.heed.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Gaps;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.evaluation.BookDay;
import org.reviewlearning.heed.evaluation.Decision;
import org.reviewlearning.heed.evaluation.ScopeCheck;
import org.reviewlearning.heed.reading.Budget;
import org.reviewlearning.heed.reading.CaseView;
import org.reviewlearning.heed.reading.SecondReader;
import org.reviewlearning.heed.reading.TooMuchToRead;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.timeline.Period;
import org.reviewlearning.heed.turning.TurningDays;

/**
 * What rules answer on each day of a period. Days are gone through once, in order, and on each of them those rules are read
 * that may answer otherwise than on the day before. A rule is not read while it is not asked, or not about the child.
 */
final class AnswersOverTime {

    /** So many facts held against patterns are gone through for one period; some minutes at most. */
    private static final long MOST_STEPS = 400_000_000L;

    private static final int MANY_GAPS = 100;

    private final CaseFile caseFile;
    private final LocalDate first;
    private final LocalDate last;
    private final Function<LocalDate, BookDay> books;
    private final BiFunction<Rule, LocalDate, @Nullable String> whyNot;
    private final TurningDays turning;
    private final NavigableSet<LocalDate> seen;
    private @Nullable CaseView latest;
    private long steps;

    /**
     * An answer, from a day on.
     *
     * @param on its first day
     * @param outcome what the rule answers on it; absent means that it is not asked
     * @param why why it is not asked, in words; empty when it is
     * @param gaps everything missing while it answers so
     */
    record Turn(LocalDate on, @Nullable Outcome outcome, String why, List<Gap> gaps) {

        static Turn of(LocalDate on, Outcome outcome) {
            return new Turn(on, outcome, "", new ArrayList<>(outcome.gaps()));
        }

        /** What is missing on another of its days is missing, too. */
        void also(List<Gap> more) {
            gaps.addAll(more);
            if (gaps.size() > MANY_GAPS) {
                List<Gap> once = Gaps.once(gaps);
                gaps.clear();
                gaps.addAll(once);
            }
        }

        boolean sameAs(Turn other) {
            return answer().equals(other.answer());
        }

        private String answer() {
            return outcome == null
                    ? "not asked: " + why
                    : CaseExplainer.answer(outcome) + (outcome instanceof Outcome.OutOfScope out ? out.why() : "");
        }
    }

    /**
     * For one case, in a period that includes both its days.
     *
     * @param books what holds on a day
     * @param whyNot why a rule is not asked on a day; {@code null} when it is
     */
    AnswersOverTime(
            CaseFile caseFile,
            LocalDate first,
            LocalDate last,
            Function<LocalDate, BookDay> books,
            BiFunction<Rule, LocalDate, @Nullable String> whyNot) {
        this.caseFile = caseFile;
        this.first = first;
        this.last = last;
        this.books = books;
        this.whyNot = whyNot;
        this.turning = new TurningDays(caseFile, first, last, books);
        this.seen = turning.seen();
    }

    /** One rule, and what is found out about it. */
    private static final class OfRule {

        private final Rule rule;
        private final Set<String> figures;

        /** The days on which it is looked at, by their number from the first on. */
        private BitSet days = new BitSet();

        /** What it answers without being read, by the day from which on it does. */
        private final Map<LocalDate, Turn> apart = new HashMap<>();

        private final List<Turn> turns = new ArrayList<>();

        OfRule(Rule rule) {
            this.rule = rule;
            this.figures = rule.thresholds();
        }

        void add(Turn turn) {
            Turn latest = turns.isEmpty() ? null : turns.get(turns.size() - 1);
            if (latest == null || !latest.sameAs(turn)) {
                turns.add(turn);
            } else {
                latest.also(turn.gaps());
            }
        }
    }

    /**
     * The answers of each rule, in their order, from the first day on.
     *
     * @throws TooMuchToRead if all of it is more than can be gone through
     */
    List<List<Turn>> of(List<Rule> rules) {
        List<OfRule> all = rules.stream().map(OfRule::new).toList();
        all.forEach(each -> each.days = bits(turning.ofScope(each.rule), first));
        days(all, this::apart);
        all.forEach(each -> each.days = read(each));
        days(all, this::read);
        return all.stream().map(each -> each.turns).toList();
    }

    /** What is told of a rule on every day when the case could not be gone through. */
    static List<Turn> untold(Rule rule, Gap fault, Period days, Function<LocalDate, @Nullable String> whyNot) {
        OfRule of = new OfRule(rule);
        days.from().datesUntil(days.to().plusDays(1)).forEach(on -> {
            String why = whyNot.apply(on);
            of.add(
                    why == null
                            ? Turn.of(on, new Outcome.CannotTell(rule, List.of(fault)))
                            : new Turn(on, null, why, new ArrayList<>()));
        });
        return of.turns;
    }

    private void days(List<OfRule> rules, BiConsumer<LocalDate, List<OfRule>> then) {
        latest = null;
        BitSet any = new BitSet();
        rules.forEach(each -> any.or(each.days));
        any.stream()
                .forEach(day -> then.accept(
                        first.plusDays(day),
                        rules.stream().filter(each -> each.days.get(day)).toList()));
    }

    private BitSet bits(Iterable<LocalDate> days, LocalDate also) {
        BitSet bits = new BitSet();
        bits.set(number(also));
        days.forEach(day -> bits.set(number(day)));
        return bits;
    }

    private int number(LocalDate day) {
        return (int) (day.toEpochDay() - first.toEpochDay());
    }

    /** Notes of each rule whether it is not asked, or not about the child, from a day on. */
    private void apart(LocalDate on, List<OfRule> rules) {
        BookDay book = books.apply(on);
        ScopeCheck scope = new ScopeCheck(view(book), book.without());
        for (OfRule each : rules) {
            String why = whyNot.apply(each.rule, on);
            if (why != null) {
                each.apart.put(on, new Turn(on, null, why, new ArrayList<>()));
            } else {
                scope.of(each.rule, each.figures).ifPresent(outcome -> each.apart.put(on, Turn.of(on, outcome)));
            }
        }
    }

    /** The days on which a rule is read, and those from which on it is not. */
    private BitSet read(OfRule of) {
        BitSet read = (BitSet) of.days.clone();
        List<LocalDate> turns = of.days.stream().mapToObj(first::plusDays).toList();
        for (int i = 0; i < turns.size(); i++) {
            LocalDate begin = turns.get(i);
            if (!of.apart.containsKey(begin)) {
                while (i + 1 < turns.size() && !of.apart.containsKey(turns.get(i + 1))) {
                    i++;
                }
                LocalDate end = i + 1 < turns.size() ? turns.get(i + 1).minusDays(1) : last;
                read.or(bits(turning.of(of.rule, begin, end), begin));
            }
        }
        return read;
    }

    private void read(LocalDate on, List<OfRule> rules) {
        BookDay book = books.apply(on);
        CaseView view = view(book);
        Budget budget = Budget.forDeciding();
        SecondReader reader = new SecondReader(view, budget);
        for (OfRule each : rules) {
            Turn known = each.apart.get(on);
            each.add(known == null ? Turn.of(on, outcome(each.rule, view, book, reader)) : known);
        }
        steps += budget.used() + view.caseFile().facts().size();
        if (steps > MOST_STEPS) {
            throw new TooMuchToRead("go through");
        }
    }

    private static Outcome outcome(Rule rule, CaseView view, BookDay book, SecondReader reader) {
        try {
            return Decision.of(rule, reader.read(rule), view, book.thresholds());
        } catch (TooMuchToRead e) {
            String says = "the case has more facts than this rule can " + e.doing();
            return new Outcome.CannotTell(rule, List.of(new Gap.Fault(rule.id(), says)));
        }
    }

    /** As much as could be seen on a day; between two days that records name, it is the same. */
    private CaseView view(BookDay book) {
        CaseView before = latest;
        CaseView view = before == null
                        || !seen.subSet(before.asAt().on(), false, book.on(), true)
                                .isEmpty()
                ? new CaseView(caseFile, book.asAt(), book.patterns())
                : before.on(book.asAt(), book.patterns());
        latest = view;
        return view;
    }
}
