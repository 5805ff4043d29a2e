package org.reviewlearning.heed.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.facts.FactKind;
import org.reviewlearning.heed.facts.Words;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operator;
import org.reviewlearning.heed.rule.Test;

/** Says what was asked of the facts that were searched for in vain, from the tree that was searched with. */
final class WhereWords {

    private final Evaluator evaluator;
    private final Map<String, Object> names;

    WhereWords(Evaluator evaluator, Map<String, Object> names) {
        this.evaluator = evaluator;
        this.names = names;
    }

    String of(FactPattern pattern) {
        List<String> parts = new ArrayList<>();
        for (Test test : pattern.tests()) {
            // A bound on the kind's own day is said by the period.
            if (!(test instanceof Test.Compare compare && boundsOwnDay(compare, pattern.kind()))) {
                parts.add(say(test));
            }
        }
        return String.join("; ", parts);
    }

    private static boolean boundsOwnDay(Test.Compare compare, FactKind kind) {
        return !compare.operator().isEquality()
                && (isOwnDay(compare.left(), kind) && !isOwn(compare.right())
                        || isOwnDay(compare.right(), kind) && !isOwn(compare.left()));
    }

    private static boolean isOwn(Operand operand) {
        return operand instanceof Operand.FieldOf field && field.binding() == null
                || operand instanceof Operand.DayOf day && day.from() != null && isOwn(day.from());
    }

    private static boolean isOwnDay(Operand operand, FactKind kind) {
        return operand instanceof Operand.FieldOf field
                && field.binding() == null
                && field.written().equals(kind.isSpan() ? "from" : "on");
    }

    private String say(Test test) {
        if (test instanceof Test.AllOf all) {
            return all.tests().stream().map(this::say).collect(Collectors.joining(" and "));
        }
        if (test instanceof Test.AnyOf any) {
            return any.tests().stream().map(this::say).collect(Collectors.joining(", or "));
        }
        if (test instanceof Test.OneOf oneOf) {
            String values = oneOf.values().stream()
                    .map(value -> value.value().inWords())
                    .collect(Collectors.joining(" or "));
            return field(oneOf.field()) + (oneOf.negated() ? " other than " : " ") + values;
        }
        Test.Compare compare = (Test.Compare) test;
        if (isOwn(compare.right()) && !isOwn(compare.left())) {
            return operand(compare.right()) + sign(compare.operator().turned()) + operand(compare.left());
        }
        return operand(compare.left()) + sign(compare.operator()) + operand(compare.right());
    }

    private static String sign(Operator operator) {
        return switch (operator) {
            case SAME -> " ";
            case DIFFERENT -> " other than ";
            case BEFORE -> " before ";
            case NOT_AFTER -> " not after ";
            case AFTER -> " after ";
            case NOT_BEFORE -> " not before ";
        };
    }

    private String operand(Operand operand) {
        if (operand instanceof Operand.FieldOf field && field.binding() == null) {
            return field(field);
        }
        if (operand instanceof Operand.DayOf day && day.from() != null && isOwn(day.from())) {
            return "the day due";
        }
        return say(evaluator.value(operand, null, names));
    }

    static String say(Known known) {
        if (known instanceof Known.Of of) {
            if (of.value() instanceof LocalDate day) {
                return Words.day(day);
            }
            return of.value() instanceof ClosedValue value ? value.inWords() : of.value().toString();
        }
        return known instanceof Known.NotYet ? "not yet" : "not recorded";
    }

    private static String field(Operand.FieldOf field) {
        return field.written().equals("of")
                ? "sort"
                : Words.field(field.written());
    }
}
