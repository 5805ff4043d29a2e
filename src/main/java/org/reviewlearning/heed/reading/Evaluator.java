package org.reviewlearning.heed.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operator;

/**
 * Reads the tests of a pattern on one fact. What has not happened yet is like {@code null} in a rule: the same as nothing
 * but itself, and neither before nor after any day. What is not recorded makes a comparison unknown. What may have
 * happened since it was supplied is taken both ways: what comes out the same is known.
 */
public final class Evaluator {

    /** Each doubles the worlds that are looked at; no rule asks for so many. */
    private static final int MOST_OPEN = 6;

    private final CaseView view;
    private final World world;
    private final Fields fields;

    public Evaluator(CaseView view) {
        this(view, World.ANY);
    }

    private Evaluator(CaseView view, World world) {
        this.view = view;
        this.world = world;
        this.fields = new Fields(view, world);
    }

    /** One to which nothing has happened but what the case says. */
    Evaluator asTold() {
        return new Evaluator(view, World.AS_TOLD);
    }

    /** Whether all tests hold of a fact. */
    public Verdict all(List<Constraint> tests, @Nullable Fact own, Map<String, Object> names) {
        Verdict plain = every(tests, own, names);
        if (plain.open().isEmpty() || world.happened().size() == MOST_OPEN) {
            return plain;
        }
        FieldValue.Open open = plain.open().iterator().next();
        Verdict without = assuming(open, false).all(tests, own, names);
        if (without.truth() == Truth.UNKNOWN) {
            return plain;
        }
        Verdict with = assuming(open, true).all(tests, own, names);
        return with.truth() == without.truth() ? without.and(with) : plain;
    }

    private Evaluator assuming(FieldValue.Open open, boolean did) {
        return new Evaluator(view, world.assuming(open, did));
    }

    private Verdict test(Constraint test, @Nullable Fact own, Map<String, Object> names) {
        if (test instanceof Constraint.AllOf all) {
            return every(all.tests(), own, names);
        }
        if (test instanceof Constraint.AnyOf any) {
            Verdict verdict = Verdict.FALSE;
            for (Constraint each : any.tests()) {
                verdict = verdict.or(test(each, own, names));
            }
            return verdict;
        }
        if (test instanceof Constraint.OneOf oneOf) {
            return oneOf(oneOf, own, names);
        }
        Constraint.Compare compare = (Constraint.Compare) test;
        if (compare.right() instanceof Operand.NotRecorded) {
            return notRecorded(value(compare.left(), own, names));
        }
        return compare(compare, value(compare.left(), own, names), value(compare.right(), own, names));
    }

    /** Most facts fail one of the first tests, and no more need be asked of them. */
    private Verdict every(List<Constraint> tests, @Nullable Fact own, Map<String, Object> names) {
        Verdict verdict = Verdict.TRUE;
        for (Constraint each : tests) {
            verdict = verdict.and(test(each, own, names));
            if (verdict.truth() == Truth.FALSE) {
                break;
            }
        }
        return verdict;
    }

    private Verdict oneOf(Constraint.OneOf oneOf, @Nullable Fact own, Map<String, Object> names) {
        FieldValue known = value(oneOf.field(), own, names);
        if (known.isUnknown()) {
            return Verdict.undecided(known);
        }
        boolean among = false;
        if (known instanceof FieldValue.Of of) {
            for (Operand.Value value : oneOf.values()) {
                among |= value.value() == of.value();
            }
        }
        return among != oneOf.negated() ? Verdict.TRUE : Verdict.FALSE;
    }

    /** Of what has not happened there is nothing to record. */
    private static Verdict notRecorded(FieldValue known) {
        if (known instanceof FieldValue.Unknown unknown && unknown.gap() instanceof Gap.NotRecorded) {
            return Verdict.TRUE;
        }
        return known.isUnknown() ? Verdict.undecided(known) : Verdict.FALSE;
    }

    private static Verdict compare(Constraint.Compare compare, FieldValue left, FieldValue right) {
        Operator operator = compare.operator();
        boolean yetToCome = left instanceof FieldValue.NotYet || right instanceof FieldValue.NotYet;
        if (yetToCome && !operator.isEquality()) {
            return Verdict.FALSE;
        }
        if (left.isUnknown() || right.isUnknown()) {
            return Verdict.undecided(left, right);
        }
        if (yetToCome) {
            // Asked for by "null" it is the same as nothing else; of two that have not happened neither is the other.
            boolean askedFor = compare.left() instanceof Operand.NotYet || compare.right() instanceof Operand.NotYet;
            return decided((askedFor && left.equals(right)) == (operator == Operator.SAME), compare);
        }
        if (left instanceof FieldValue.Of one && right instanceof FieldValue.Of other) {
            return decided(holds(one.value(), operator, other.value()), compare);
        }
        return switch (Sizes.compare(
                days(FieldValue.last(right), FieldValue.first(left)),
                days(FieldValue.first(right), FieldValue.last(left)),
                operator,
                0)) {
            case TRUE -> decided(true, compare);
            case FALSE -> Verdict.FALSE;
            case UNKNOWN -> Verdict.undecided(left, right);
        };
    }

    private static Verdict decided(boolean holds, Constraint.Compare compare) {
        return holds
                ? Verdict.holding(compare.left().thresholds(), compare.right().thresholds())
                : Verdict.FALSE;
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, ChronoUnit.DAYS.between(from, to)));
    }

    static boolean holds(Object left, Operator operator, Object right) {
        if (left instanceof LocalDate day) {
            return operator.holds(day.compareTo((LocalDate) right));
        }
        if (left instanceof Integer number) {
            return operator.holds(number.compareTo((Integer) right));
        }
        return left.equals(right) == (operator == Operator.SAME);
    }

    public FieldValue value(Operand operand, @Nullable Fact own, Map<String, Object> names) {
        if (operand instanceof Operand.FieldOf field) {
            return field(
                    field, Objects.requireNonNull(field.binding() == null ? own : (Fact) names.get(field.binding())));
        }
        if (operand instanceof Operand.Bound bound) {
            FieldValue known = (FieldValue) Objects.requireNonNull(names.get(bound.binding()));
            return known instanceof FieldValue.Open open ? field(open.path(), open.fact()) : known;
        }
        if (operand instanceof Operand.Value value) {
            return new FieldValue.Of(value.value());
        }
        if (operand instanceof Operand.CountOf count) {
            return new FieldValue.Of(view.asAt().count(count.threshold()));
        }
        if (operand instanceof Operand.DayExpression day) {
            return day.from() == null ? new FieldValue.Of(ofTheDay(day)) : counted(day, value(day.from(), own, names));
        }
        return new FieldValue.NotYet();
    }

    private LocalDate ofTheDay(Operand.DayExpression day) {
        return day.way() == Operand.DayFunction.BACK
                ? view.asAt().back(Objects.requireNonNull(day.threshold()))
                : counted(day, view.asAt().on());
    }

    /** What a day counted from another can be; where that may have happened since, as if it had. */
    FieldValue ifHappened(Operand operand, Map<String, Object> names) {
        FieldValue known = value(operand, null, names);
        return known instanceof FieldValue.Open open ? assuming(open, true).ifHappened(operand, names) : known;
    }

    /** The day counted from another, of which no more need be known than between which days it lies. */
    private FieldValue counted(Operand.DayExpression day, FieldValue from) {
        if (from instanceof FieldValue.Between between) {
            return new FieldValue.Between(counted(day, between.first()), counted(day, between.last()), between.gap());
        }
        return from instanceof FieldValue.Of of ? new FieldValue.Of(counted(day, (LocalDate) of.value())) : from;
    }

    LocalDate counted(Operand.DayExpression day, LocalDate from) {
        String threshold = day.threshold();
        return switch (day.way()) {
            case ON -> from;
            case DUE -> view.asAt().due(Objects.requireNonNull(threshold), from);
            case BACK, BEFORE -> view.asAt().before(Objects.requireNonNull(threshold), from);
        };
    }

    /** The values of these names, to be said in words. */
    CaseValues saying(Map<String, Object> names) {
        return new CaseValues(this, view.asAt(), names);
    }

    public FieldValue field(Operand.FieldOf path, Fact fact) {
        return fields.of(path, fact);
    }
}
