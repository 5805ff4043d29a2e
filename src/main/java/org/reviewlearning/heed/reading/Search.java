package org.reviewlearning.heed.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.facts.FactKind;
import org.reviewlearning.heed.rule.DayBound;
import org.reviewlearning.heed.rule.FactPattern;
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
        Bounds bounds = new Bounds(pattern.kind(), evaluator, names);
        Test all = new Test.AllOf(pattern.tests());
        LocalDate day = view.asAt().on();
        LocalDate to = bounds.upper(all).filter(upper -> upper.isBefore(day)).orElse(day);
        @Nullable LocalDate from = bounds.lower(all).orElseGet(() -> careBeganBy(to, view));
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
    private record Bounds(FactKind kind, Evaluator evaluator, Map<String, Object> names) {

        /** All hold, so the latest bound does; of two of which either may hold, both must have one. */
        Optional<LocalDate> lower(Test test) {
            if (test instanceof Test.AllOf all) {
                return lowers(all.tests()).stream().max(Comparator.naturalOrder());
            }
            if (test instanceof Test.AnyOf any) {
                List<LocalDate> lowers = lowers(any.tests());
                return lowers.size() < any.tests().size()
                        ? Optional.empty()
                        : lowers.stream().min(Comparator.naturalOrder());
            }
            return bound(test).filter(DayBound::isFirst).flatMap(this::day);
        }

        private List<LocalDate> lowers(List<Test> tests) {
            return tests.stream().flatMap(test -> lower(test).stream()).toList();
        }

        Optional<LocalDate> upper(Test test) {
            if (test instanceof Test.AllOf all) {
                return all.tests().stream()
                        .flatMap(each -> upper(each).stream())
                        .min(Comparator.naturalOrder());
            }
            return bound(test).filter(each -> each.isLast() && !kind.isSpan()).flatMap(this::day);
        }

        private Optional<DayBound> bound(Test test) {
            return test instanceof Test.Compare compare
                    ? DayBound.of(compare, DayBound.fields(kind))
                    : Optional.empty();
        }

        /** The first or last day itself; empty when it cannot be told, or lies beyond every day. */
        private Optional<LocalDate> day(DayBound bound) {
            if (!(evaluator.value(bound.day(), null, names) instanceof Known.Of of)
                    || of.value().equals(LocalDate.MAX)) {
                return Optional.empty();
            }
            LocalDate day = (LocalDate) of.value();
            return Optional.of(
                    switch (bound.operator()) {
                        case AFTER -> day.plusDays(1);
                        case BEFORE -> day.minusDays(1);
                        default -> day;
                    });
        }
    }
}
