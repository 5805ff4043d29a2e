package org.reviewlearning.heed.reading;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.reading.PatternDays.PatternDay;

/**
 * The period in which a pattern searches, and whether all of it was supplied.
 *
 * <p>It is the days of which at least one must have been supplied for each fact that can match, as {@link Reach} tells
 * under the names at hand: for what lasts, any day of it. It never begins before birth; with no bound it begins with the
 * current period of care, or with life where all that is asked for lies before that.
 *
 * @param from the first day; {@code null} means from the beginning of the child's life
 * @param to the last day
 * @param possible whether there can be such a fact at all; otherwise the days say nothing
 * @param covered whether every record that could match was supplied
 * @param gaps what was not supplied; empty when everything was
 */
public record SearchedPeriod(@Nullable LocalDate from, LocalDate to, boolean possible, boolean covered, Set<Gap> gaps) {

    /** Beyond this many sorts that are missing, the kind is. */
    private static final int MOST_SORTS_NAMED = 4;

    static SearchedPeriod of(PatternDay pattern, CaseView view, Evaluator evaluator, Map<String, Object> names) {
        Optional<Reach.Days> needed = pattern.needed(view, evaluator, names);
        Reach.Days days =
                needed.orElseGet(() -> new Reach.Days(LocalDate.MIN, view.asAt().on()));
        LocalDate first = days.first();
        LocalDate to = days.last();
        @Nullable LocalDate from = first.equals(LocalDate.MIN) ? careBeganBy(to, view) : first;
        @Nullable LocalDate bornOn = view.caseFile().child().bornOn();
        if (from != null && bornOn != null && from.isBefore(bornOn)) {
            from = bornOn;
        }
        first = from == null ? LocalDate.MIN : from;
        if (needed.isEmpty() || first.isAfter(to)) {
            return new SearchedPeriod(from, to, false, true, Set.of());
        }
        return covered(pattern, view, from, first, to);
    }

    /** Where everything asked for lies before the present period of care, that period says nothing about it. */
    private static @Nullable LocalDate careBeganBy(LocalDate to, CaseView view) {
        LocalDate began = view.careBegan();
        return began == null || began.isAfter(to) ? null : began;
    }

    private static SearchedPeriod covered(
            PatternDay pattern, CaseView view, @Nullable LocalDate from, LocalDate first, LocalDate to) {
        FactKind kind = pattern.pattern().kind();
        if (view.supplied().whole(kind, first, to)) {
            return new SearchedPeriod(from, to, true, true, Set.of());
        }
        Set<String> sorts = pattern.sorts(knowsLater(kind, view));
        if (!sorts.isEmpty() && view.supplied().whole(kind, sorts, first, to)) {
            return new SearchedPeriod(from, to, true, true, Set.of());
        }
        Set<Gap> gaps = new LinkedHashSet<>();
        if (view.supplied().apart(kind)) {
            for (String sort : sorts) {
                if (!view.supplied().whole(kind, List.of(sort), first, to)) {
                    gaps.add(new Gap.NotSupplied(
                            kind, "/" + sort, view.supplied().anyOf(kind, sort), from, to));
                }
            }
        }
        return gaps.isEmpty() || gaps.size() > MOST_SORTS_NAMED
                ? new SearchedPeriod(
                        from, to, true, false, Set.of(new Gap.NotSupplied(kind, "", anyGiven(kind, view), from, to)))
                : new SearchedPeriod(from, to, true, false, gaps);
    }

    /** Whether the source knows the sorts that came after the first release, as coverage says, or as facts show. */
    private static boolean knowsLater(FactKind kind, CaseView view) {
        return kind.laterSorts().isEmpty()
                || view.supplied().namesLater(kind)
                || view.facts(kind).stream().anyMatch(fact -> isLater(kind, fact));
    }

    private static boolean isLater(FactKind kind, Fact fact) {
        Object sort = kind.suppliedApart().map(field -> field.of(fact)).orElse(null);
        return sort instanceof ClosedValue value && kind.laterSorts().contains(value.written());
    }

    /** Whether something of a kind was supplied, though not for all of the period: as coverage says, or as facts show. */
    private static boolean anyGiven(FactKind kind, CaseView view) {
        return view.supplied().anyOf(kind) || !view.facts(kind).isEmpty();
    }
}
