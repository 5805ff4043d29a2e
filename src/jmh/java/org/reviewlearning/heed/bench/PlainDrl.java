package org.reviewlearning.heed.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operator;
import org.reviewlearning.heed.rule.Per;
import org.reviewlearning.heed.rule.Rule;

/**
 * Writes a rule as DRL for Drools alone: with a pattern for the child's arrangement, a consequence that notes the key of
 * what is asked, and a guard before every field that may be absent, without which Drools would throw.
 */
final class PlainDrl {

    private PlainDrl() {}

    static String of(List<Rule> rules) {
        return """
                package plain
                import java.util.List
                import java.util.Set
                import org.reviewlearning.heed.cases.Child
                import org.reviewlearning.heed.facts.*
                global java.util.Set asked

                """ + rules.stream().map(PlainDrl::rule).collect(Collectors.joining("\n"));
    }

    private static String rule(Rule rule) {
        StringBuilder text = new StringBuilder("rule \"" + rule.id() + "\"\nwhen\n");
        text.append(rule.scope().arrangements().stream()
                .map(kind -> "ArrangementKind." + kind.name())
                .collect(Collectors.joining(", ", "  Child( arrangement in ( ", " ) )\n")));
        for (Element element : rule.condition().lines()) {
            text.append("  ").append(element(element)).append('\n');
        }
        String key = rule.condition().per() instanceof Per.PerFact fact
                ? "/" + fact.kind() + ":\" + " + fact.binding() + ".id()"
                : rule.condition().per() instanceof Per.TheValue value
                        ? "/" + value.kind() + ":\" + " + value.binding() + ".written()"
                        : "/case\"";
        return text + "then\n  asked.add(\"" + rule.keyed() + key + ");\nend\n";
    }

    private static String element(Element element) {
        if (element instanceof Element.TheDay theDay) {
            return theDay.binding() + " : AsAt()";
        }
        if (element instanceof Element.Each some) {
            return some.binding() + " : " + pattern(some.pattern());
        }
        if (element instanceof Element.Absent none) {
            return "not " + pattern(none.pattern());
        }
        if (element instanceof Element.Exists any) {
            return "exists " + pattern(any.pattern());
        }
        Element.Collect gathering = (Element.Collect) element;
        String sizes = gathering.sizes().stream()
                .map(size -> "size " + size.operator().sign() + " " + operand(size.right()))
                .collect(Collectors.joining(", "));
        if (gathering.distinctBy() == null) {
            return gathering.binding() + " : List( " + sizes + " ) from collect( " + pattern(gathering.pattern())
                    + " )";
        }
        String value = gathering.pattern().fieldBindings().stream()
                .filter(binding -> binding.field().last().equals(gathering.distinctBy()))
                .findFirst()
                .orElseThrow()
                .name();
        return gathering.binding() + " : Set( " + sizes + " ) from accumulate( " + pattern(gathering.pattern())
                + ", collectSet( " + value + " ) )";
    }

    private static String pattern(FactPattern pattern) {
        List<String> parts =
                new ArrayList<>(pattern.tests().stream().map(PlainDrl::test).toList());
        pattern.fieldBindings()
                .forEach(field -> parts.add(field.name() + " : " + field.field().written()));
        return pattern.kind().name() + "( " + String.join(", ", parts) + " )";
    }

    private static String test(Constraint test) {
        if (test instanceof Constraint.AllOf all) {
            return joined(all.tests(), " && ");
        }
        if (test instanceof Constraint.AnyOf any) {
            return joined(any.tests(), " || ");
        }
        if (test instanceof Constraint.OneOf oneOf) {
            Operator operator = oneOf.negated() ? Operator.DIFFERENT : Operator.SAME;
            return oneOf.values().stream()
                    .map(value -> compare(oneOf.field(), operator, value))
                    .collect(Collectors.joining(oneOf.negated() ? " && " : " || ", "( ", " )"));
        }
        Constraint.Compare compare = (Constraint.Compare) test;
        return compare(compare.left(), compare.operator(), compare.right());
    }

    private static String joined(List<Constraint> tests, String sign) {
        return tests.stream().map(PlainDrl::test).collect(Collectors.joining(sign, "( ", " )"));
    }

    private static String compare(Operand left, Operator operator, Operand right) {
        if (left instanceof Operand.NotYet || right instanceof Operand.NotYet) {
            boolean same = operator == Operator.SAME;
            Operand.FieldOf field = (Operand.FieldOf) (left instanceof Operand.NotYet ? right : left);
            return steps(field, field.path().size()).stream()
                    .map(step -> step + (same ? " == null" : " != null"))
                    .collect(Collectors.joining(same ? " || " : " && ", "( ", " )"));
        }
        Set<String> guards = new LinkedHashSet<>();
        guards(left, guards);
        guards(right, guards);
        boolean different = operator == Operator.DIFFERENT;
        List<String> parts = new ArrayList<>();
        guards.forEach(guard -> parts.add(guard + (different ? " == null" : " != null")));
        parts.add(operand(left) + " " + operator.sign() + " " + operand(right));
        return parts.stream().collect(Collectors.joining(different ? " || " : " && ", "( ", " )"));
    }

    /** What must be there before an operand can be read: every part on the way, and a day that may not have come. */
    private static void guards(@Nullable Operand operand, Set<String> into) {
        if (operand instanceof Operand.FieldOf field) {
            boolean mayBeAbsent = !field.last().required() && field.last().type() == java.time.LocalDate.class;
            into.addAll(steps(field, field.path().size() - (mayBeAbsent ? 0 : 1)));
        } else if (operand instanceof Operand.DayExpression day) {
            guards(day.from(), into);
            if (day.from() instanceof Operand.FieldOf from) {
                // Otherwise Drools takes it for a join it can index, and makes code of it that does not compile.
                into.addAll(steps(from, from.path().size()));
            }
        }
    }

    private static List<String> steps(Operand.FieldOf field, int count) {
        List<String> steps = new ArrayList<>();
        StringBuilder path = new StringBuilder(field.binding() == null ? "" : field.binding());
        for (Field step : field.path().subList(0, count)) {
            path.append(path.isEmpty() ? "" : ".").append(step.name());
            steps.add(path.toString());
        }
        return steps;
    }

    private static String operand(@Nullable Operand operand) {
        if (operand instanceof Operand.FieldOf field) {
            return (field.binding() == null ? "" : field.binding() + ".") + field.written();
        }
        if (operand instanceof Operand.Bound bound) {
            return bound.binding();
        }
        if (operand instanceof Operand.Value value) {
            return ((Enum<?>) value.value()).getDeclaringClass().getSimpleName() + "."
                    + value.value().name();
        }
        if (operand instanceof Operand.CountOf count) {
            return "$day.count(\"" + count.threshold() + "\")";
        }
        if (operand instanceof Operand.DayExpression of) {
            String name = "(\"" + of.threshold() + "\"";
            return switch (of.way()) {
                case ON -> "$day.on()";
                case BACK -> "$day.back" + name + ")";
                case BEFORE -> "$day.before" + name + ", " + operand(of.from()) + ")";
                case DUE -> "$day.due" + name + ", " + operand(of.from()) + ")";
            };
        }
        throw new IllegalStateException("Not something that is written.");
    }
}
