package org.reviewlearning.heed.explanation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.evaluation.BookDay;
import org.reviewlearning.heed.evaluation.ScopeCheck;
import org.reviewlearning.heed.explanation.ConditionPoint.Way;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.reading.Branch;
import org.reviewlearning.heed.reading.Budget;
import org.reviewlearning.heed.reading.CaseView;
import org.reviewlearning.heed.reading.CollectedFacts;
import org.reviewlearning.heed.reading.Evaluator;
import org.reviewlearning.heed.reading.FieldValue;
import org.reviewlearning.heed.reading.SecondReader;
import org.reviewlearning.heed.reading.TooMuchToRead;
import org.reviewlearning.heed.reading.Truth;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Rule;

/**
 * What of a rule's condition one case decides. A part counts where the fact would match with it and would not without it,
 * whatever the rest of the line says: that it was looked at beside something else that failed shows nothing.
 */
public final class ConditionProbe {

    /**
     * What a case decides of a rule.
     *
     * @param points of its condition; none where the rule is not about the child, or that cannot be told
     * @param arrangements how the child is looked after on the day
     */
    public record Decided(Set<ConditionPoint> points, Set<ArrangementKind> arrangements) {

        /** Copies the sets. */
        public Decided {
            points = Set.copyOf(points);
            arrangements = Set.copyOf(arrangements);
        }
    }

    private final CaseView view;
    private final Evaluator evaluator;
    private final Set<ConditionPoint> decided = new LinkedHashSet<>();

    private ConditionProbe(CaseView view, Evaluator evaluator) {
        this.view = view;
        this.evaluator = evaluator;
    }

    /** What a case decides on a day; nothing where it has more facts than can be read. */
    public static Decided decided(Rule rule, CaseFile caseFile, BookDay day) {
        CaseView view = new CaseView(caseFile, day.asAt(), day.patterns());
        ScopeCheck scope = new ScopeCheck(view, day.without());
        SecondReader reader = new SecondReader(view, Budget.forExplaining());
        ConditionProbe probe = new ConditionProbe(view, reader.evaluator());
        if (scope.of(rule, rule.thresholds()).isEmpty()) {
            try {
                reader.read(rule, probe::read);
            } catch (TooMuchToRead e) {
                probe.decided.clear();
            }
        }
        return new Decided(probe.decided, scope.arrangements());
    }

    private void read(Element line, Branch before, List<Branch> after) {
        Optional<FactPattern> pattern = line.searches();
        if (pattern.isEmpty() || !before.gaps().isEmpty()) {
            return;
        }
        if (after.isEmpty()) {
            decided.add(new ConditionPoint(line, null, Way.FAILED));
        }
        for (Branch branch : after) {
            if (!branch.ended() && branch.gaps().isEmpty() && branch.despite().equals(before.despite())) {
                decided.add(new ConditionPoint(line, null, Way.HELD));
            }
        }
        Set<Object> found = new LinkedHashSet<>();
        boolean known = true;
        for (Fact fact : view.facts(pattern.get().kind())) {
            Looked looked = new Looked(line, pattern.get().tests(), fact, before.names());
            looked.parts(pattern.get().tests());
            Truth matches = looked.all(pattern.get().tests(), null, Truth.UNKNOWN);
            known &= matches != Truth.UNKNOWN;
            if (matches == Truth.TRUE) {
                found.add(line instanceof Element.Collect collect ? counted(collect, fact) : fact);
            }
        }
        if (line instanceof Element.Collect collect && known && isWhole(collect, after)) {
            for (Constraint.Compare size : collect.sizes()) {
                int asked = view.asAt().count(((Operand.CountOf) size.right()).threshold());
                edge(line, size, (long) found.size() - asked);
            }
        }
    }

    private Object counted(Element.Collect collect, Fact fact) {
        return collect.distinctBy() == null
                ? fact
                : evaluator.field(new Operand.FieldOf(null, List.of(collect.distinctBy())), fact);
    }

    /** Whether all there are were supplied; where there are too few for certain, they were. */
    private static boolean isWhole(Element.Collect collect, List<Branch> after) {
        return after.stream()
                .allMatch(branch -> branch.names().get(collect.binding()) instanceof CollectedFacts gathered
                        && !gathered.atLeast());
    }

    private void edge(Element line, Constraint.Compare compare, long distance) {
        if (Math.abs(distance) <= 1) {
            Way way = distance < 0 ? Way.BEFORE : distance == 0 ? Way.AT : Way.AFTER;
            decided.add(new ConditionPoint(line, compare, way));
        }
    }

    /** One fact, held against one line. */
    private final class Looked {

        private final Element line;
        private final List<Constraint> tests;
        private final Fact fact;
        private final Map<String, Object> names;
        private final Map<Constraint, Truth> known = new IdentityHashMap<>();

        Looked(Element line, List<Constraint> tests, Fact fact, Map<String, Object> names) {
            this.line = line;
            this.tests = tests;
            this.fact = fact;
            this.names = names;
        }

        void parts(List<Constraint> some) {
            for (Constraint test : some) {
                if (test instanceof Constraint.AllOf all) {
                    parts(all.tests());
                } else if (test instanceof Constraint.AnyOf any) {
                    sides(any);
                } else if (test instanceof Constraint.Compare compare
                        && ConditionPoint.isByFigure(compare)
                        && counts(compare)) {
                    compared(compare);
                }
            }
        }

        private void sides(Constraint.AnyOf any) {
            for (Constraint side : any.tests()) {
                if (truth(side, null, Truth.UNKNOWN) == Truth.TRUE && counts(side)) {
                    decided.add(new ConditionPoint(line, side, Way.HELD));
                }
            }
            if (truth(any, null, Truth.UNKNOWN) == Truth.FALSE && counts(any)) {
                decided.add(new ConditionPoint(line, any, Way.FAILED));
            }
            parts(any.tests());
        }

        private void compared(Constraint.Compare compare) {
            FieldValue left = evaluator.value(compare.left(), fact, names);
            FieldValue right = evaluator.value(compare.right(), fact, names);
            if (left instanceof FieldValue.Of one && right instanceof FieldValue.Of other) {
                if (one.value() instanceof LocalDate day && other.value() instanceof LocalDate than) {
                    edge(line, compare, ChronoUnit.DAYS.between(than, day));
                } else if (one.value() instanceof Integer number && other.value() instanceof Integer than) {
                    edge(line, compare, (long) number - than);
                }
            }
        }

        /** Whether the fact matches if a part of the line holds, and does not if it does not. */
        private boolean counts(Constraint part) {
            return all(tests, part, Truth.TRUE) == Truth.TRUE && all(tests, part, Truth.FALSE) == Truth.FALSE;
        }

        Truth all(List<Constraint> some, @Nullable Constraint part, Truth taken) {
            Truth truth = Truth.TRUE;
            for (Constraint test : some) {
                Truth one = truth(test, part, taken);
                truth = truth == Truth.FALSE || one == Truth.FALSE
                        ? Truth.FALSE
                        : one == Truth.UNKNOWN ? Truth.UNKNOWN : truth;
            }
            return truth;
        }

        private Truth truth(Constraint test, @Nullable Constraint part, Truth taken) {
            if (test == part) {
                return taken;
            }
            if (test instanceof Constraint.AllOf all) {
                return all(all.tests(), part, taken);
            }
            if (test instanceof Constraint.AnyOf any) {
                Truth truth = Truth.FALSE;
                for (Constraint side : any.tests()) {
                    Truth one = truth(side, part, taken);
                    truth = truth == Truth.TRUE || one == Truth.TRUE
                            ? Truth.TRUE
                            : one == Truth.UNKNOWN ? Truth.UNKNOWN : truth;
                }
                return truth;
            }
            return known.computeIfAbsent(
                    test, leaf -> evaluator.all(List.of(leaf), fact, names).truth());
        }
    }
}
