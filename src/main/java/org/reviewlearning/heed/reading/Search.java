package org.reviewlearning.heed.reading;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.facts.FactKind;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operator;
import org.reviewlearning.heed.rule.Test;

/**
 * The period in which a pattern searches, and whether all of it was supplied.
 *
 * <p>The first day is the lower bound on the kind's own day under the names at hand, and never before birth; with no
 * bound it is the beginning of the current period of care, or of life where all that is asked for lies before that. The
 * last is the day of the assessment, or an upper bound.
 *
 * @param from the first day; {@code null} means from the beginning of the child's life
 * @param to the last day
 * @param covered whether every record that could match was supplied
 * @param gaps what was not supplied; empty when everything was
 */
record Search(@Nullable LocalDate from, LocalDate to, boolean covered, Set<Gap> gaps) {

    static Search of(FactPattern pattern, CaseView view, Evaluator evaluator, Map<String, Object> names) {
        Bounds bounds = new Bounds(pattern.kind(), view, evaluator, names);
        @Nullable LocalDate lower = bounds.lower(new Test.AllOf(pattern.tests()));
        LocalDate day = view.asAt().on();
        @Nullable LocalDate upper = bounds.upper(new Test.AllOf(pattern.tests()));
        LocalDate to = upper != null && upper.isBefore(day) ? upper : day;
        @Nullable LocalDate from = lower == null ? careBeganBy(to, view) : lower;
        @Nullable LocalDate bornOn = view.caseFile().child().bornOn();
        if (from != null && bornOn != null && from.isBefore(bornOn)) {
            from = bornOn;
        }
        LocalDate first = from == null ? LocalDate.MIN : from;
        if (first.isAfter(to)) {
            return new Search(from, to, true, Set.of());
        }
        return covered(pattern, view, from, first, to);
    }

    /** Where everything asked for lies before the present period of care, that period says nothing about it. */
    private static @Nullable LocalDate careBeganBy(LocalDate to, CaseView view) {
        LocalDate began = view.careBegan();
        return began == null || began.isAfter(to) ? null : began;
    }

    private static Search covered(
            FactPattern pattern, CaseView view, @Nullable LocalDate from, LocalDate first, LocalDate to) {
        FactKind kind = pattern.kind();
        Set<String> values = new LinkedHashSet<>();
        if (!view.supplied().whole(kind, first, to)) {
            values.addAll(pattern.sorts());
        }
        if (view.supplied().whole(kind, values, first, to)) {
            return new Search(from, to, true, Set.of());
        }
        if (values.isEmpty() || !view.supplied().apart(kind)) {
            return new Search(from, to, false, Set.of(new Gap.NotSupplied(kind, "", anyGiven(kind, view), from, to)));
        }
        Set<Gap> gaps = new LinkedHashSet<>();
        for (String value : values) {
            if (!view.supplied().whole(kind, List.of(value), first, to)) {
                gaps.add(new Gap.NotSupplied(kind, "/" + value, view.supplied().anyOf(kind, value), from, to));
            }
        }
        return new Search(from, to, false, gaps);
    }

    /** Whether something of a kind was supplied, though not for all of the period: as coverage says, or as facts show. */
    private static boolean anyGiven(FactKind kind, CaseView view) {
        return view.supplied().anyOf(kind) || !view.facts(kind).isEmpty();
    }

    /** Finds the bounds a pattern puts on its kind's own day. */
    private record Bounds(FactKind kind, CaseView view, Evaluator evaluator, Map<String, Object> names) {

        @Nullable
        LocalDate lower(Test test) {
            if (test instanceof Test.AllOf all) {
                return all.tests().stream().map(this::lower).reduce(null, Bounds::later);
            }
            if (test instanceof Test.AnyOf any) {
                return earliest(any.tests());
            }
            return test instanceof Test.Compare compare ? compared(compare, true) : null;
        }

        @Nullable
        LocalDate upper(Test test) {
            if (test instanceof Test.AllOf all) {
                return all.tests().stream()
                        .map(this::upper)
                        .filter(java.util.Objects::nonNull)
                        .reduce(null, Bounds::sooner);
            }
            return test instanceof Test.Compare compare && !kind.isSpan() ? compared(compare, false) : null;
        }

        private @Nullable LocalDate compared(Test.Compare compare, boolean lower) {
            if (lower
                    && isEnd(compare.left())
                    && compare.right() instanceof Operand.NotYet
                    && compare.operator() == Operator.SAME) {
                // Still going on: it overlaps the day itself.
                return view.asAt().on();
            }
            if (isOwnDay(compare.left(), lower)) {
                return bound(compare.operator(), compare.right(), lower);
            }
            return isOwnDay(compare.right(), lower) ? bound(compare.operator().turned(), compare.left(), lower) : null;
        }

        private @Nullable LocalDate bound(Operator operator, Operand other, boolean lower) {
            boolean bounds = operator == Operator.SAME
                    || (lower
                            ? operator == Operator.AFTER || operator == Operator.NOT_BEFORE
                            : operator == Operator.BEFORE || operator == Operator.NOT_AFTER);
            if (!bounds || readsOwn(other) || !(evaluator.value(other, null, names) instanceof Known.Of of)) {
                return null;
            }
            LocalDate day = (LocalDate) of.value();
            if (day.equals(LocalDate.MAX)) {
                return null;
            }
            return switch (operator) {
                case AFTER -> day.plusDays(1);
                case BEFORE -> day.minusDays(1);
                default -> day;
            };
        }

        private boolean isOwnDay(Operand operand, boolean lower) {
            return operand instanceof Operand.FieldOf field
                            && field.binding() == null
                            && field.path().size() == 1
                            && (field.last().name().equals("on") && !kind.isSpan()
                                    || field.last().name().equals("from") && kind.isSpan())
                    || lower && isEnd(operand);
        }

        private boolean isEnd(Operand operand) {
            return kind.isSpan()
                    && operand instanceof Operand.FieldOf field
                    && field.binding() == null
                    && (field.written().equals("ending.on")
                            || field.written().equals("ending")
                            || field.written().equals("until"));
        }

        private static boolean readsOwn(Operand operand) {
            return operand instanceof Operand.FieldOf field && field.binding() == null
                    || operand instanceof Operand.DayOf day && day.from() != null && readsOwn(day.from());
        }

        private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
            return a == null ? b : b == null || a.isAfter(b) ? a : b;
        }

        /** The earliest of the bounds; none when one of the tests has none. */
        private @Nullable LocalDate earliest(List<Test> tests) {
            LocalDate earliest = LocalDate.MAX;
            for (Test test : tests) {
                LocalDate lower = lower(test);
                if (lower == null) {
                    return null;
                }
                earliest = lower.isBefore(earliest) ? lower : earliest;
            }
            return earliest;
        }

        private static @Nullable LocalDate sooner(@Nullable LocalDate a, @Nullable LocalDate b) {
            return a == null ? b : b == null || a.isBefore(b) ? a : b;
        }
    }
}
