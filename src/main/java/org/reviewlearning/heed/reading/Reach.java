package org.reviewlearning.heed.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.reviewlearning.heed.calendar.WorkingDays;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.FieldType;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operator;

/**
 * Of which days a fact can be that a pattern asks for, and that is not in the case file: when it can have begun, and, if it
 * lasts, when it can have ended. {@link LocalDate#MIN} is no bound; the day after the day assessed is "not ended".
 *
 * @param possible whether there can be one at all
 */
record Reach(Days began, Days ended, boolean possible) {

    private static final int MOST_WAYS = 16;
    private static final Set<String> ENDS = Set.of("ending", "ending.on", "until");

    /** From a day to a day; none when they are the wrong way round. */
    record Days(LocalDate first, LocalDate last) {

        Days and(Days other) {
            return new Days(later(first, other.first), earlier(last, other.last));
        }

        Days or(Days other) {
            return new Days(earlier(first, other.first), later(last, other.last));
        }
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private Reach with(Reach other, BinaryOperator<Days> way) {
        return new Reach(way.apply(began, other.began), way.apply(ended, other.ended), true).checked();
    }

    private Reach checked() {
        boolean some = !began.first().isAfter(began.last())
                && !began.last().isBefore(WorkingDays.FIRST)
                && !ended.first().isAfter(ended.last())
                && !began.first().isAfter(ended.last());
        return new Reach(began, ended, some);
    }

    /** The days needed for a pattern, whichever way there can be one; empty when there can be none. */
    static Optional<Days> needed(FactPattern pattern, CaseView view, Evaluator evaluator, Map<String, Object> names) {
        return new Tests(pattern.kind(), view.asAt().on(), evaluator, names)
                .of(new Constraint.AllOf(pattern.tests())).stream()
                        .map(way -> way.needed(pattern.kind().isSpan()))
                        .reduce(Days::or);
    }

    /** The days of which at least one must have been supplied: of what lasts, any day of it, and so one alone is enough. */
    private Days needed(boolean lasts) {
        if (!lasts) {
            return began;
        }
        LocalDate ending = ended.first();
        // It was still going on on the day before it ended.
        LocalDate first = later(began.first(), ending.equals(LocalDate.MIN) ? ending : ending.minusDays(1));
        return new Days(first, later(first, earlier(began.last(), ended.last())));
    }

    /** Finds what tests say of the days. */
    private static final class Tests {

        private final FactKind kind;
        private final LocalDate day;
        private final Evaluator evaluator;
        private final Map<String, Object> names;
        private final Reach anything;
        private final Reach nothing;

        Tests(FactKind kind, LocalDate day, Evaluator evaluator, Map<String, Object> names) {
            this.kind = kind;
            this.day = day;
            this.evaluator = evaluator;
            this.names = names;
            this.anything = new Reach(new Days(LocalDate.MIN, day), new Days(LocalDate.MIN, day.plusDays(1)), true);
            this.nothing = new Reach(anything.began(), anything.ended(), false);
        }

        List<Reach> of(Constraint test) {
            if (test instanceof Constraint.AllOf all) {
                List<Reach> ways = List.of(anything);
                for (Constraint each : all.tests()) {
                    ways = both(ways, of(each));
                }
                return ways;
            }
            if (test instanceof Constraint.AnyOf any) {
                List<Reach> ways = new ArrayList<>();
                any.tests().forEach(each -> ways.addAll(of(each)));
                return few(ways);
            }
            Reach one = test instanceof Constraint.Compare compare ? compared(compare.ownFirst()) : anything;
            return one.possible() ? List.of(one) : List.of();
        }

        private List<Reach> both(List<Reach> some, List<Reach> others) {
            if (others.size() == 1 && others.get(0).equals(anything)) {
                return some;
            }
            List<Reach> ways = new ArrayList<>();
            for (Reach one : some) {
                for (Reach other : others) {
                    ways.add(one.with(other, Days::and));
                }
            }
            return few(ways);
        }

        /** Those that are possible; more than a rule asks for are taken together. */
        private static List<Reach> few(List<Reach> ways) {
            ways.removeIf(way -> !way.possible());
            return ways.size() <= MOST_WAYS
                    ? ways
                    : ways.stream().reduce((one, other) -> one.with(other, Days::or)).stream()
                            .toList();
        }

        private Reach compared(Constraint.Compare compare) {
            if (!compare.left().isOwn()) {
                return evaluator.all(List.of(compare), null, names).truth() == Truth.FALSE ? nothing : anything;
            }
            Operand.FieldOf own = compare.left().root();
            String field = own.written();
            boolean begins = field.equals(kind.isSpan() ? "from" : "on");
            boolean ends = kind.isSpan() && ENDS.contains(field);
            if (compare.right().isOwn()) {
                return anything;
            }
            if (compare.right() instanceof Operand.NotYet && ends) {
                LocalDate open = day.plusDays(1);
                return compare.operator() == Operator.SAME
                        ? ended(new Days(open, open))
                        : ended(new Days(LocalDate.MIN, day));
            }
            if (begins || ends) {
                return days(compare, ends);
            }
            return compare.operator() == Operator.SAME ? same(own, compare.right()) : anything;
        }

        /** A record named by its id is in the case file; one that names another is of no earlier day, where it cannot be. */
        private Reach same(Operand.FieldOf own, Operand other) {
            if (own.last().sort() == FieldType.ID) {
                boolean inTheFile = other instanceof Operand.FieldOf field
                        && (field.last().refersTo() == kind.type()
                                || field.last().sort() == FieldType.ID);
                return inTheFile && evaluator.value(other, null, names) instanceof FieldValue.Of ? nothing : anything;
            }
            return own.path().size() == 1
                            && own.last().refersToEarlier()
                            && other instanceof Operand.FieldOf field
                            && field.last().sort() == FieldType.ID
                            && names.get(field.binding()) instanceof Fact named
                    ? began(new Days(named.day(), day))
                    : anything;
        }

        private Reach days(Constraint.Compare compare, boolean ends) {
            FieldValue bound = evaluator.ifHappened(compare.right(), names);
            if (bound instanceof FieldValue.NotYet) {
                return compare.operator() == Operator.DIFFERENT ? anything : nothing;
            }
            if (bound.isUnknown()
                    || FieldValue.last(bound).equals(LocalDate.MAX)
                    || compare.operator() == Operator.DIFFERENT) {
                return anything;
            }
            Days of = new Days(first(compare, FieldValue.first(bound)), last(compare, FieldValue.last(bound)));
            return ends ? ended(of) : began(of);
        }

        /** The first day of the fact's own with which the comparison can hold: the day counted from it only grows. */
        private LocalDate first(Constraint.Compare compare, LocalDate bound) {
            LocalDate first = switch (compare.operator()) {
                case AFTER -> from(compare.left(), bound, true);
                case SAME, NOT_BEFORE -> from(compare.left(), bound, false);
                default -> LocalDate.MIN;
            };
            return first.equals(WorkingDays.FIRST) ? LocalDate.MIN : first;
        }

        private LocalDate last(Constraint.Compare compare, LocalDate bound) {
            return switch (compare.operator()) {
                case BEFORE -> from(compare.left(), bound, false).minusDays(1);
                case SAME, NOT_AFTER -> from(compare.left(), bound, true).minusDays(1);
                default -> day;
            };
        }

        /** The first day that, counted on, is not before a bound, or after it; the day after the day assessed where none is. */
        private LocalDate from(Operand own, LocalDate bound, boolean after) {
            LocalDate least = WorkingDays.FIRST;
            LocalDate most = day.plusDays(1);
            if (!(own instanceof Operand.DayExpression)) {
                return earlier(most, later(least, after ? bound.plusDays(1) : bound));
            }
            while (least.isBefore(most)) {
                LocalDate middle = LocalDate.ofEpochDay(Math.floorDiv(least.toEpochDay() + most.toEpochDay(), 2L));
                LocalDate counted = counted(own, middle);
                if (after ? counted.isAfter(bound) : !counted.isBefore(bound)) {
                    most = middle;
                } else {
                    least = middle.plusDays(1);
                }
            }
            return least;
        }

        private LocalDate counted(Operand operand, LocalDate own) {
            return operand instanceof Operand.DayExpression of && of.from() != null
                    ? evaluator.counted(of, counted(of.from(), own))
                    : own;
        }

        private Reach began(Days days) {
            return new Reach(days, anything.ended(), true).checked();
        }

        private Reach ended(Days days) {
            return new Reach(anything.began(), days, true).checked();
        }
    }
}
