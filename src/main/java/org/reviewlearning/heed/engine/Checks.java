package org.reviewlearning.heed.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.AsAt;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operator;

/**
 * Makes objects of the tests of a checked tree. Whatever is absent makes "not the same" true and every other comparison
 * false, so that none can throw.
 *
 * <p>The second reader has comparisons of its own: one that both used would hide its mistakes from both.
 */
final class Checks {

    /** One side of a comparison. */
    private interface Side {
        @Nullable
        Object of(Object own, Object[] others);
    }

    /** Where a name given to a field's value is read: the fact it was given in, and the field. */
    record Named(String fact, Operand.FieldOf field) {}

    /** Stands for the day among the names; no rule can give it. */
    static final String DAY = "";

    private final Map<String, Named> fields;
    private final List<String> reads;

    /**
     * For one test.
     *
     * @param fields the names given to fields before it
     * @param reads is told what the test reads besides its own fact: facts matched before it, by their names, and the day
     */
    Checks(Map<String, Named> fields, List<String> reads) {
        this.fields = fields;
        this.reads = reads;
    }

    /** The place of a name among those read, which it is given when it is first asked for. */
    private int at(String name) {
        if (!reads.contains(name)) {
            reads.add(name);
        }
        return reads.indexOf(name);
    }

    Check of(Constraint test) {
        if (test instanceof Constraint.AllOf all) {
            Check[] checks = each(all.tests());
            return (own, others) -> {
                for (Check check : checks) {
                    if (!check.holds(own, others)) {
                        return false;
                    }
                }
                return true;
            };
        }
        if (test instanceof Constraint.AnyOf any) {
            Check[] checks = each(any.tests());
            return (own, others) -> {
                for (Check check : checks) {
                    if (check.holds(own, others)) {
                        return true;
                    }
                }
                return false;
            };
        }
        if (test instanceof Constraint.OneOf oneOf) {
            return oneOf(oneOf);
        }
        return compare((Constraint.Compare) test);
    }

    private Check[] each(List<Constraint> tests) {
        return tests.stream().map(this::of).toArray(Check[]::new);
    }

    private Check oneOf(Constraint.OneOf oneOf) {
        Side field = side(oneOf.field());
        Object[] values = oneOf.values().stream().map(Operand.Value::value).toArray();
        boolean negated = oneOf.negated();
        return (own, others) -> {
            Object value = field.of(own, others);
            for (Object each : values) {
                if (each.equals(value)) {
                    return !negated;
                }
            }
            return negated;
        };
    }

    private Check compare(Constraint.Compare compare) {
        Operator operator = compare.operator();
        if (compare.left() instanceof Operand.NotYet || compare.right() instanceof Operand.NotYet) {
            Side side = side(compare.left() instanceof Operand.NotYet ? compare.right() : compare.left());
            boolean absent = operator == Operator.SAME;
            return (own, others) -> (side.of(own, others) == null) == absent;
        }
        if (compare.right() instanceof Operand.NotRecorded) {
            return notRecorded((Operand.FieldOf) compare.left());
        }
        Side left = side(compare.left());
        Side right = side(compare.right());
        return (own, others) -> holds(left.of(own, others), operator, right.of(own, others));
    }

    /** The record, or the part that holds the field, is there and does not say. */
    private static Check notRecorded(Operand.FieldOf field) {
        Field last = field.last();
        Field[] holder = field.path().subList(0, field.path().size() - 1).toArray(Field[]::new);
        return (own, others) -> {
            @Nullable Object from = follow(own, holder);
            @Nullable Object value = from == null ? null : last.of(from);
            return from != null && (value == null || value == Answer.NOT_RECORDED);
        };
    }

    private static boolean holds(@Nullable Object left, Operator operator, @Nullable Object right) {
        if (left == null || right == null) {
            return operator == Operator.DIFFERENT;
        }
        return switch (operator) {
            case SAME -> left.equals(right);
            case DIFFERENT -> !left.equals(right);
            case BEFORE -> order(left, right) < 0;
            case NOT_AFTER -> order(left, right) <= 0;
            case AFTER -> order(left, right) > 0;
            case NOT_BEFORE -> order(left, right) >= 0;
        };
    }

    private static int order(Object left, Object right) {
        return left instanceof LocalDate day
                ? day.compareTo((LocalDate) right)
                : Integer.compare((Integer) left, (Integer) right);
    }

    private Side side(Operand operand) {
        if (operand instanceof Operand.FieldOf field) {
            return field(field.binding(), field);
        }
        if (operand instanceof Operand.Bound bound) {
            Named named = Objects.requireNonNull(fields.get(bound.binding()), bound.binding());
            return field(named.fact(), named.field());
        }
        if (operand instanceof Operand.Value value) {
            Object constant = value.value();
            return (own, others) -> constant;
        }
        if (operand instanceof Operand.Size) {
            return (own, others) -> ((Collection<?>) own).size();
        }
        if (operand instanceof Operand.CountOf count) {
            int day = at(DAY);
            String threshold = count.threshold();
            return (own, others) -> ((AsAt) others[day]).count(threshold);
        }
        if (operand instanceof Operand.DayExpression day) {
            return day(day);
        }
        throw new IllegalStateException("Not a side of a comparison.");
    }

    private Side field(@Nullable String fact, Operand.FieldOf field) {
        int at = fact == null ? -1 : at(fact);
        if (field.path().size() == 1) {
            Field only = field.last();
            return at < 0 ? (own, others) -> only.of(own) : (own, others) -> only.of(others[at]);
        }
        Field[] path = field.path().toArray(Field[]::new);
        return (own, others) -> follow(at < 0 ? own : others[at], path);
    }

    /** What a field, or one of its parts, holds; {@code null} where it, or a part on the way, is absent. */
    private static @Nullable Object follow(Object from, Field... path) {
        @Nullable Object reached = from;
        for (int i = 0; i < path.length && reached != null; i++) {
            reached = path[i].of(reached);
        }
        return reached;
    }

    private Side day(Operand.DayExpression of) {
        int day = at(DAY);
        if (of.way() == Operand.DayFunction.ON) {
            return (own, others) -> ((AsAt) others[day]).on();
        }
        String threshold = Objects.requireNonNull(of.threshold(), "threshold");
        if (of.way() == Operand.DayFunction.BACK) {
            return (own, others) -> ((AsAt) others[day]).back(threshold);
        }
        Side from = side(Objects.requireNonNull(of.from(), "from"));
        boolean due = of.way() == Operand.DayFunction.DUE;
        return (own, others) -> {
            LocalDate start = (LocalDate) from.of(own, others);
            AsAt asAt = (AsAt) others[day];
            return start == null ? null : due ? asAt.due(threshold, start) : asAt.before(threshold, start);
        };
    }
}
