package org.reviewlearning.heed.reading;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.facts.Amount;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.FactKind;
import org.reviewlearning.heed.facts.Field;
import org.reviewlearning.heed.facts.Span;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operator;
import org.reviewlearning.heed.rule.Test;

/**
 * Reads one test on one fact. What has not happened yet is like {@code null} in a rule: the same as nothing but itself,
 * and neither before nor after any day. What is not recorded makes a comparison unknown.
 */
final class Evaluator {

    private final CaseView view;

    Evaluator(CaseView view) {
        this.view = view;
    }

    Verdict test(Test test, @Nullable Fact own, Map<String, Object> names) {
        if (test instanceof Test.AllOf all) {
            return Verdict.all(
                    all.tests().stream().map(each -> test(each, own, names)).toList());
        }
        if (test instanceof Test.AnyOf any) {
            return Verdict.any(
                    any.tests().stream().map(each -> test(each, own, names)).toList());
        }
        if (test instanceof Test.OneOf oneOf) {
            return oneOf(oneOf, own, names);
        }
        Test.Compare compare = (Test.Compare) test;
        Known left = value(compare.left(), own, names);
        Known right = value(compare.right(), own, names);
        return compare(compare, left, right);
    }

    private Verdict oneOf(Test.OneOf oneOf, @Nullable Fact own, Map<String, Object> names) {
        Known known = value(oneOf.field(), own, names);
        if (known instanceof Known.Unknown unknown) {
            return Verdict.unknown(Set.of(unknown.gap()));
        }
        boolean among =
                known instanceof Known.Of of && oneOf.values().stream().anyMatch(value -> value.value() == of.value());
        return Verdict.of(among != oneOf.negated(), Set.of());
    }

    private static Verdict compare(Test.Compare compare, Known left, Known right) {
        Operator operator = compare.operator();
        boolean yetToCome = left instanceof Known.NotYet || right instanceof Known.NotYet;
        if (yetToCome && !operator.isEquality()) {
            return Verdict.FALSE;
        }
        Set<Gap> gaps = new LinkedHashSet<>();
        for (Known side : List.of(left, right)) {
            if (side instanceof Known.Unknown unknown) {
                gaps.add(unknown.gap());
            }
        }
        if (!gaps.isEmpty()) {
            return Verdict.unknown(gaps);
        }
        Set<String> thresholds = new LinkedHashSet<>();
        thresholds(compare.left(), thresholds);
        thresholds(compare.right(), thresholds);
        if (yetToCome) {
            // Asked for by "null" it is the same as nothing else; of two that have not happened neither is the other.
            boolean askedFor = compare.left() instanceof Operand.NotYet || compare.right() instanceof Operand.NotYet;
            return Verdict.of((askedFor && left.equals(right)) == (operator == Operator.SAME), thresholds);
        }
        return Verdict.of(holds(((Known.Of) left).value(), operator, ((Known.Of) right).value()), thresholds);
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

    static void thresholds(Operand operand, Set<String> into) {
        if (operand instanceof Operand.CountOf count) {
            into.add(count.threshold());
        } else if (operand instanceof Operand.DayOf day) {
            if (day.threshold() != null) {
                into.add(day.threshold());
            }
            if (day.from() != null) {
                thresholds(day.from(), into);
            }
        }
    }

    Known value(Operand operand, @Nullable Fact own, Map<String, Object> names) {
        if (operand instanceof Operand.FieldOf field) {
            return field(
                    field, Objects.requireNonNull(field.binding() == null ? own : (Fact) names.get(field.binding())));
        }
        if (operand instanceof Operand.Bound bound) {
            return (Known) Objects.requireNonNull(names.get(bound.binding()));
        }
        if (operand instanceof Operand.Value value) {
            return new Known.Of(value.value());
        }
        if (operand instanceof Operand.CountOf count) {
            return new Known.Of(view.asAt().count(count.threshold()));
        }
        if (operand instanceof Operand.DayOf day) {
            return day(day, own, names);
        }
        return new Known.NotYet();
    }

    /** What a threshold says on the day, in words; empty when it has no value then. */
    String amount(String threshold) {
        return view.asAt().amount(threshold).map(Amount::inWords).orElse("");
    }

    private Known day(Operand.DayOf day, @Nullable Fact own, Map<String, Object> names) {
        String threshold = day.threshold();
        if (threshold == null) {
            return new Known.Of(view.asAt().on());
        }
        if (day.from() == null) {
            return new Known.Of(view.asAt().back(threshold));
        }
        Known from = value(day.from(), own, names);
        if (!(from instanceof Known.Of of)) {
            return from;
        }
        LocalDate start = (LocalDate) of.value();
        return new Known.Of(
                day.way() == Operand.Way.DUE
                        ? view.asAt().due(threshold, start)
                        : view.asAt().before(threshold, start));
    }

    /** Follows a path of fields from a fact, saying where it ends: in a value, in the future, or in the dark. */
    Known field(Operand.FieldOf path, Fact fact) {
        Object holder = fact;
        StringBuilder written = new StringBuilder();
        for (Field field : path.path()) {
            written.append(written.isEmpty() ? "" : ".").append(field.name());
            Object value = field.of(holder);
            if (value == null || Field.saysNothing(value)) {
                return field.mayBeYetToCome()
                        ? yetToCome(fact, written.toString())
                        : notRecorded(fact, written.toString());
            }
            holder = value;
        }
        return new Known.Of(holder);
    }

    private static Known notRecorded(Fact fact, String path) {
        return new Known.Unknown(new Gap.NotRecorded(fact, path));
    }

    private Known yetToCome(Fact fact, String path) {
        FactKind kind = FactKind.of(fact);
        LocalDate day = view.asAt().on();
        if (fact instanceof Span && (path.equals("ending") || path.equals("until"))) {
            return goesOn(fact, kind, day);
        }
        if (view.supplied().part(kind, path, fact.day(), day)) {
            return new Known.NotYet();
        }
        boolean any = view.supplied().anyPart(kind, path);
        return new Known.Unknown(new Gap.NotSupplied(kind, "." + path, any, fact.day(), day));
    }

    /** An open end means that it is still going on, as far as its kind was supplied: it may have ended since. */
    private Known goesOn(Fact fact, FactKind kind, LocalDate day) {
        List<String> sort =
                kind.suppliedApart().map(field -> (ClosedValue) field.of(fact)).map(ClosedValue::written).stream()
                        .toList();
        if (view.supplied().whole(kind, sort, day, day)) {
            return new Known.NotYet();
        }
        String narrower = sort.isEmpty() || !view.supplied().apart(kind) ? "" : "/" + sort.get(0);
        return new Known.Unknown(
                new Gap.NotSupplied(kind, narrower, view.supplied().anyOf(kind), day, day));
    }
}
