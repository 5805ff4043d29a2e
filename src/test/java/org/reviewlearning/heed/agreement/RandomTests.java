package org.reviewlearning.heed.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.FieldType;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operand.DayFunction;
import org.reviewlearning.heed.rule.Operator;
import org.reviewlearning.heed.text.Place;

/** Invents what a pattern asks of a fact: everything the grammar allows, and nothing else. */
final class RandomTests {

    static final Place NOWHERE = new Place("invented", 1, 1);

    private final Random random;
    private final Figures figures;

    RandomTests(Random random, Figures figures) {
        this.random = random;
        this.figures = figures;
    }

    /** A test of a fact of this kind that says something of an earlier fact, whichever way it is met; none may be had. */
    @Nullable
    Constraint join(FactKind own, Scope scope) {
        for (int tries = 0; tries < 100; tries++) {
            if (compare(own, scope, true) != null) {
                return test(own, scope, true, 1);
            }
        }
        return null;
    }

    /** A test of a fact of this kind. */
    Constraint test(FactKind own, Scope scope) {
        return test(own, scope, false, 2);
    }

    private Constraint test(FactKind own, Scope scope, boolean joins, int depth) {
        int way = random.nextInt(depth == 0 ? 70 : 100);
        if (way >= 85) {
            List<Constraint> tests = new ArrayList<>();
            for (int i = 2 + random.nextInt(2); i > 0; i--) {
                tests.add(test(own, scope, joins, depth - 1));
            }
            return random.nextInt(3) == 0 ? new Constraint.AllOf(tests) : new Constraint.AnyOf(tests);
        }
        if (way >= 70 && !joins) {
            Constraint oneOf = oneOf(own, scope);
            if (oneOf != null) {
                return oneOf;
            }
        }
        for (int tries = 0; tries < 2000; tries++) {
            Constraint compare = compare(own, scope, joins);
            if (compare != null) {
                return compare;
            }
        }
        throw new IllegalStateException("Nothing can be asked of " + own);
    }

    private @Nullable Constraint oneOf(FactKind own, Scope scope) {
        List<Operand.FieldOf> closed = new ArrayList<>();
        Scope.fields(null, own).stream()
                .filter(field -> field.last().sort() == FieldType.CLOSED)
                .forEach(closed::add);
        if (random.nextInt(5) == 0) {
            scope.earlier(field -> field.sort() == FieldType.CLOSED, bound -> false)
                    .forEach(field -> closed.add((Operand.FieldOf) field));
        }
        if (closed.isEmpty()) {
            return null;
        }
        Operand.FieldOf field = some(closed);
        List<Operand.Value> values = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            values.add(value(field.last()));
        }
        return new Constraint.OneOf(field, values, random.nextInt(3) == 0, NOWHERE);
    }

    private @Nullable Constraint compare(FactKind own, Scope scope, boolean joins) {
        if (!joins && scope.day != null && random.nextInt(60) == 0) {
            return constants();
        }
        List<Operand.FieldOf> fields = Scope.fields(null, own);
        Operand left = some(fields);
        if (random.nextInt(15) == 0 && !scope.facts.isEmpty()) {
            left = some(scope.earlier(field -> !field.neverSaid(), bound -> false));
        } else if (random.nextBoolean()) {
            // The day of the fact itself is what rules mostly ask about.
            left = fields.stream()
                    .filter(field -> field.last().sort() == FieldType.DAY)
                    .findFirst()
                    .orElseThrow();
        }
        Operand.FieldOf field = (Operand.FieldOf) left;
        boolean reaches = !joins || field.binding() != null;
        if (reaches && yetToCome(field) && (field.last().sort() == FieldType.PART || random.nextInt(3) == 0)) {
            return turned(field, random.nextInt(3) == 0 ? Operator.DIFFERENT : Operator.SAME, new Operand.NotYet());
        }
        Operand right = right(field, own, scope, !reaches);
        if (right == null || right.equals(left)) {
            return null;
        }
        FieldType sort = field.last().sort();
        boolean order = Scope.isDay(sort) || sort == FieldType.NUMBER;
        boolean sameAllowed = !Scope.isDay(sort) || !(Scope.mayBeAbsent(left) && Scope.mayBeAbsent(right));
        Operator[] all = Operator.values();
        Operator operator = order && (!sameAllowed || random.nextInt(4) > 0)
                ? all[2 + random.nextInt(4)]
                : random.nextInt(3) == 0 ? Operator.DIFFERENT : Operator.SAME;
        return turned(field, operator, right);
    }

    /** A comparison of nothing in the case, which holds always or never. */
    private Constraint constants() {
        return random.nextBoolean()
                ? new Constraint.Compare(count(), some(List.of(Operator.values())), count(), NOWHERE)
                : new Constraint.Compare(ofTheDay(), some(List.of(Operator.values())), ofTheDay(), NOWHERE);
    }

    private Constraint turned(Operand left, Operator operator, Operand right) {
        return random.nextInt(4) == 0
                ? new Constraint.Compare(right, operator.turned(), left, NOWHERE)
                : new Constraint.Compare(left, operator, right, NOWHERE);
    }

    private @Nullable Operand right(Operand.FieldOf left, FactKind own, Scope scope, boolean earlier) {
        Field last = left.last();
        FieldType sort = last.sort();
        if (Scope.isDay(sort)) {
            return day(own, scope, earlier, 2);
        }
        if (!earlier && sort != FieldType.PART && random.nextInt(4) > 0) {
            if (sort == FieldType.ANSWER || sort == FieldType.CLOSED) {
                return value(last);
            }
            if (sort == FieldType.NUMBER && scope.day != null) {
                return count();
            }
        }
        if (last.neverSaid()) {
            return earlier || scope.day == null ? null : count();
        }
        return switch (sort) {
            case ANSWER -> other(own, scope, earlier, field -> field.sort() == sort, bound -> false);
            case CLOSED ->
                other(own, scope, earlier, field -> field.type() == last.type(), bound -> bound.type() == last.type());
            case NUMBER ->
                other(own, scope, earlier, field -> field.sort() == sort && !field.neverSaid(), bound -> false);
            case ID, TEXT, REFERENCE ->
                other(own, scope, earlier, field -> Scope.isText(field.sort()), bound -> Scope.isText(bound.sort()));
            default -> null;
        };
    }

    private @Nullable Operand day(FactKind own, Scope scope, boolean earlier, int depth) {
        int way = random.nextInt(10);
        if (scope.day == null || way < (earlier ? 7 : 2) || depth == 0 && earlier) {
            return other(own, scope, earlier, field -> Scope.isDay(field.sort()), bound -> Scope.isDay(bound.sort()));
        }
        if (!earlier && (way < 7 || depth == 0)) {
            return ofTheDay();
        }
        Operand from = day(own, scope, earlier, depth - 1);
        return from == null
                ? null
                : new Operand.DayExpression(
                        random.nextBoolean() ? DayFunction.DUE : DayFunction.BEFORE, some(figures.times()), from);
    }

    Operand ofTheDay() {
        return random.nextInt(3) == 0
                ? new Operand.DayExpression(DayFunction.ON, null, null)
                : new Operand.DayExpression(DayFunction.BACK, some(figures.times()), null);
    }

    Operand.CountOf count() {
        return new Operand.CountOf(some(figures.counts()));
    }

    private @Nullable Operand other(
            FactKind own,
            Scope scope,
            boolean earlier,
            java.util.function.Predicate<Field> fields,
            java.util.function.Predicate<Operand.Bound> bounds) {
        List<Operand> found = scope.earlier(fields, bounds);
        if (found.isEmpty() || !earlier && random.nextInt(3) == 0) {
            if (earlier) {
                return null;
            }
            Scope.fields(null, own).stream()
                    .filter(field -> fields.test(field.last()))
                    .forEach(found::add);
        }
        return found.isEmpty() ? null : some(found);
    }

    Operand.Value value(Field field) {
        Object[] values = field.type().getEnumConstants();
        // Never "not recorded"; and few of the values, so that rules and cases meet.
        int most = field.type() == Answer.class ? 2 : Math.min(random.nextInt(4) == 0 ? 99 : 3, values.length);
        return new Operand.Value((ClosedValue) values[random.nextInt(most)]);
    }

    private static boolean yetToCome(Operand.FieldOf field) {
        return field.last().mayBeYetToCome() || field.written().equals("ending.on");
    }

    <T> T some(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
