package org.reviewlearning.heed.suite.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.calendar.Unit;
import org.reviewlearning.heed.evaluation.BookDay;
import org.reviewlearning.heed.facts.AsAt;
import org.reviewlearning.heed.reading.Truth;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Threshold;

/**
 * How comparisons of two days come out together, for every two days there are: of the one every day of a cycle of leap
 * years, or of sixteen years where working days are counted; of the other every day between which nothing changes.
 */
final class DayVectors {

    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final LocalDate CYCLE = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    /** A day, counted from the day we look from, the first of the two or the second; {@code null} while it is yet to come. */
    @FunctionalInterface
    private interface Counted {
        @Nullable
        LocalDate at(AsAt day, @Nullable LocalDate first, @Nullable LocalDate second);
    }

    /** The two sides of a comparison; {@code moving} is that which is counted from the second day, if one is. */
    private record Sides(
            Constraint.Compare compare,
            Counted left,
            Counted right,
            @Nullable Counted moving,
            Counted fixed,
            long[] near) {}

    private final Day one;
    private final Day other;
    private final List<Sides> compares;
    private final @Nullable Sides edge;
    private final int distance;
    private final Set<List<Truth>> found = new LinkedHashSet<>();

    private DayVectors(Day one, Day other, List<Constraint.Compare> compares, @Nullable Edge edge) {
        this.one = one;
        this.other = other;
        this.compares = compares.stream().map(this::sides).toList();
        this.edge = edge == null ? null : sides(edge.compare());
        this.distance = edge == null ? 0 : edge.distance();
    }

    private Sides sides(Constraint.Compare compare) {
        Counted left = counted(compare.left());
        Counted right = counted(compare.right());
        boolean leftMoves = other.equals(Day.of(compare.left()));
        boolean moves = leftMoves || other.equals(Day.of(compare.right()));
        return new Sides(
                compare, left, right, !moves ? null : leftMoves ? left : right, leftMoves ? right : left, new long[] {
                    Long.MIN_VALUE, Long.MIN_VALUE, Long.MIN_VALUE, Long.MIN_VALUE
                });
    }

    private Counted counted(Operand operand) {
        if (operand instanceof Operand.DayExpression expression) {
            Counted from = expression.from() == null ? (day, first, second) -> day.on() : counted(expression.from());
            String figure = expression.threshold();
            boolean later = expression.way() == Operand.DayFunction.DUE;
            return figure == null
                    ? from
                    : (day, first, second) -> {
                        LocalDate start = from.at(day, first, second);
                        return start == null ? null : later ? day.due(figure, start) : day.before(figure, start);
                    };
        }
        if (operand instanceof Operand.NotYet) {
            return (day, first, second) -> null;
        }
        return one.equals(Day.of(operand)) ? (day, first, second) -> first : (day, first, second) -> second;
    }

    /** Whether a comparison is of these two days alone, and can be looked at by moving the second. */
    static boolean isOf(Day one, Day other, Constraint.Compare compare) {
        Day left = Day.of(compare.left());
        Day right = Day.of(compare.right());
        return (left != null || right != null)
                && Day.isOneOrNone(compare.left())
                && Day.isOneOrNone(compare.right())
                && (left == null || left.equals(one) || left.equals(other))
                && (right == null || right.equals(one) || right.equals(other))
                && !(other.equals(left) && other.equals(right));
    }

    /** All that the comparisons can say together, each in its place; only where the edge is met, if there is one. */
    static Set<List<Truth>> of(
            Day one, Day other, List<Constraint.Compare> compares, @Nullable Edge edge, Collection<Threshold> all) {
        Set<String> named = new TreeSet<>();
        compares.forEach(compare -> {
            named.addAll(compare.left().thresholds());
            named.addAll(compare.right().thresholds());
        });
        List<Threshold> figures =
                all.stream().filter(each -> named.contains(each.name())).toList();
        DayVectors vectors = new DayVectors(one, other, compares, edge);
        boolean working = figures.stream().anyMatch(each -> each.unit() == Unit.WORKING_DAYS);
        // Every figure as it is, was or will be, whichever of them holds on the day: a way too many proves nothing
        // wrong.
        List<BookDay> inForce = Stream.concat(
                        Stream.of(LAST),
                        figures.stream()
                                .flatMap(each -> each.values().stream())
                                .flatMap(each -> Stream.ofNullable(each.from()))
                                .flatMap(from -> Stream.of(from.minusDays(1), from)))
                .distinct()
                .map(day -> BookDay.of(day, figures))
                .filter(day -> day.without().isEmpty())
                .toList();
        for (BookDay each : inForce) {
            for (LocalDate on = working ? FIRST : CYCLE; !on.isAfter(LAST); on = on.plusDays(1)) {
                vectors.with(each.on(on).asAt(), on);
            }
            if (one.mayBeYetToCome()) {
                vectors.with(each.asAt(), null);
            }
        }
        return vectors.found;
    }

    private void with(AsAt day, @Nullable LocalDate first) {
        Set<Long> turns = new TreeSet<>();
        for (Sides sides : compares) {
            turns(day, first, sides, edge != null && sides.compare().equals(edge.compare()), turns);
        }
        long from = Objects.requireNonNullElse(first, day.on()).toEpochDay();
        // A fact of a later day is not seen.
        boolean isSeen = one.equals(Day.LOOKED_FROM)
                && (other.field().equals("on") || other.field().equals("from"));
        long latest = isSeen ? from : Long.MAX_VALUE;
        turns.add(from);
        for (long turn : turns) {
            for (long second = turn - 1; second <= Math.min(turn, latest); second++) {
                add(day, first, LocalDate.ofEpochDay(second));
            }
        }
        if (other.mayBeYetToCome()) {
            add(day, first, null);
        }
    }

    private void add(AsAt day, @Nullable LocalDate first, @Nullable LocalDate second) {
        if (edge != null) {
            LocalDate left = edge.left().at(day, first, second);
            LocalDate right = edge.right().at(day, first, second);
            if (left == null || right == null || left.toEpochDay() - right.toEpochDay() != distance) {
                return;
            }
        }
        List<Truth> vector = new ArrayList<>();
        compares.forEach(each -> vector.add(truth(each, day, first, second)));
        found.add(vector);
    }

    /** The days of the second from which a comparison is another; at the edge also from which its sides lie further apart. */
    private static void turns(AsAt day, @Nullable LocalDate first, Sides sides, boolean atEdge, Set<Long> turns) {
        Counted moving = sides.moving();
        LocalDate fixed = sides.fixed().at(day, first, null);
        if (fixed == null || moving == null) {
            return;
        }
        for (int apart = atEdge ? -1 : 0; apart <= (atEdge ? 2 : 1); apart++) {
            LocalDate reached = fixed.plusDays(apart);
            long before = sides.near()[apart + 1];
            long turn = firstOf(
                    before == Long.MIN_VALUE ? reached.toEpochDay() : before,
                    second -> !Objects.requireNonNull(moving.at(day, first, LocalDate.ofEpochDay(second)))
                            .isBefore(reached));
            sides.near()[apart + 1] = turn;
            turns.add(turn);
        }
    }

    /** The first day from which it holds, looked for in steps that grow with the way from a day near it. */
    private static long firstOf(long near, LongPredicate holds) {
        long not = near;
        long does = near;
        for (long step = 1; holds.test(not); step *= 2) {
            does = not;
            not -= step;
        }
        for (long step = 1; !holds.test(does); step *= 2) {
            not = does;
            does += step;
        }
        while (does - not > 1) {
            long middle = (not + does) / 2;
            if (holds.test(middle)) {
                does = middle;
            } else {
                not = middle;
            }
        }
        return does;
    }

    private static Truth truth(Sides sides, AsAt day, @Nullable LocalDate first, @Nullable LocalDate second) {
        Constraint.Compare compare = sides.compare();
        LocalDate left = sides.left().at(day, first, second);
        LocalDate right = sides.right().at(day, first, second);
        if (left != null && right != null) {
            return told(compare.operator().holds(left.compareTo(right)));
        }
        boolean asked = compare.left() instanceof Operand.NotYet || compare.right() instanceof Operand.NotYet;
        return told(compare.operator().isEquality()
                && (asked && left == null && right == null)
                        == compare.operator().holds(0));
    }

    private static Truth told(boolean holds) {
        return holds ? Truth.TRUE : Truth.FALSE;
    }
}
