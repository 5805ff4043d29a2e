package org.reviewlearning.heed.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Field;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operator;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Test;

/**
 * Writes a checked condition tree back as what Drools compiles, fully bracketed, so that Drools runs exactly what was
 * checked. Everything that may be absent is guarded, so that no comparison can throw.
 */
final class Printer {

    private final Rule rule;
    private String day = "$day";

    private Printer(Rule rule) {
        this.rule = rule;
    }

    static RuleDescr print(Rule rule) {
        return new Printer(rule).descr();
    }

    private RuleDescr descr() {
        RuleDescr descr = new RuleDescr(rule.id());
        AndDescr condition = new AndDescr();
        for (Element element : rule.condition()) {
            condition.addDescr(element(element));
        }
        descr.setLhs(condition);
        descr.setConsequence("");
        return descr;
    }

    private BaseDescr element(Element element) {
        if (element instanceof Element.TheDay theDay) {
            day = theDay.binding();
            return new PatternDescr("AsAt", theDay.binding());
        }
        if (element instanceof Element.Some some) {
            return pattern(some.pattern(), some.binding());
        }
        if (element instanceof Element.None none) {
            return new NotDescr(pattern(none.pattern(), null));
        }
        if (element instanceof Element.Any any) {
            return new ExistsDescr(pattern(any.pattern(), null));
        }
        return gathering((Element.Gathering) element);
    }

    private PatternDescr gathering(Element.Gathering gathering) {
        PatternDescr inner = pattern(gathering.pattern(), null);
        PatternDescr outer = new PatternDescr(gathering.distinctBy() == null ? "List" : "Set", gathering.binding());
        for (Test.Compare size : gathering.sizes()) {
            outer.addConstraint(
                    new ExprConstraintDescr("size " + size.operator().sign() + " " + operand(size.right())));
        }
        if (gathering.distinctBy() == null) {
            CollectDescr collect = new CollectDescr();
            collect.setInputPattern(inner);
            outer.setSource(collect);
        } else {
            String value = gathering.pattern().fieldBindings().stream()
                    .filter(binding -> binding.field().last().equals(gathering.distinctBy()))
                    .findFirst()
                    .orElseThrow()
                    .name();
            AccumulateDescr accumulate = new AccumulateDescr();
            AndDescr input = new AndDescr();
            input.addDescr(inner);
            accumulate.setInput(input);
            accumulate.addFunction(DistinctValues.NAME, null, false, new String[] {value});
            outer.setSource(accumulate);
        }
        return outer;
    }

    private PatternDescr pattern(FactPattern pattern, @Nullable String binding) {
        PatternDescr descr = new PatternDescr(pattern.kind().name(), binding);
        for (Test test : pattern.tests()) {
            descr.addConstraint(new ExprConstraintDescr(test(test)));
        }
        for (FactPattern.FieldBinding field : pattern.fieldBindings()) {
            descr.addConstraint(
                    new ExprConstraintDescr(field.name() + " : " + field.field().written()));
        }
        return descr;
    }

    private String test(Test test) {
        if (test instanceof Test.AllOf all) {
            return joined(all.tests(), " && ");
        }
        if (test instanceof Test.AnyOf any) {
            return joined(any.tests(), " || ");
        }
        if (test instanceof Test.OneOf oneOf) {
            Operator operator = oneOf.negated() ? Operator.DIFFERENT : Operator.SAME;
            return oneOf.values().stream()
                    .map(value -> compare(oneOf.field(), operator, value))
                    .collect(Collectors.joining(oneOf.negated() ? " && " : " || ", "( ", " )"));
        }
        Test.Compare compare = (Test.Compare) test;
        return compare(compare.left(), compare.operator(), compare.right());
    }

    private String joined(List<Test> tests, String sign) {
        return tests.stream().map(this::test).collect(Collectors.joining(sign, "( ", " )"));
    }

    /** A comparison with its guards: an absent side makes "not the same" true and everything else false. */
    private String compare(Operand left, Operator operator, Operand right) {
        if (left instanceof Operand.NotYet || right instanceof Operand.NotYet) {
            return notYet((Operand.FieldOf) (left instanceof Operand.NotYet ? right : left), operator);
        }
        Set<String> guards = new LinkedHashSet<>();
        guards(left, guards);
        guards(right, guards);
        String bare = operand(left) + " " + operator.sign() + " " + operand(right);
        if (guards.isEmpty()) {
            return "( " + bare + " )";
        }
        boolean different = operator == Operator.DIFFERENT;
        List<String> parts = new ArrayList<>();
        guards.forEach(guard -> parts.add(guard + (different ? " == null" : " != null")));
        parts.add(bare);
        return "( " + String.join(different ? " || " : " && ", parts) + " )";
    }

    private static String notYet(Operand.FieldOf field, Operator operator) {
        List<String> parts = new ArrayList<>();
        boolean same = operator == Operator.SAME;
        for (String step : steps(field, field.path().size())) {
            parts.add(step + (same ? " == null" : " != null"));
        }
        return "( " + String.join(same ? " || " : " && ", parts) + " )";
    }

    /** What must be there before an operand can be read: every part on the way, and a day that may not have come. */
    private static void guards(Operand operand, Set<String> into) {
        if (operand instanceof Operand.FieldOf field) {
            boolean ownMayBeAbsent = !field.last().required() && field.last().type() == java.time.LocalDate.class
                    || field.last().type() == Integer.class;
            into.addAll(steps(field, field.path().size() - (ownMayBeAbsent ? 0 : 1)));
        } else if (operand instanceof Operand.DayOf day && day.from() != null) {
            guards(day.from(), into);
            if (day.from() instanceof Operand.FieldOf from) {
                // Drools takes "on > $day.due(..., on)" for a join it can index, and makes code that does not compile;
                // of two comparisons in one it makes none.
                into.addAll(steps(from, from.path().size()));
            }
        } else if (operand instanceof Operand.Bound bound && bound.type() == java.time.LocalDate.class) {
            into.add(bound.binding());
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

    private String operand(Operand operand) {
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
            return day + ".count(\"" + count.threshold() + "\")";
        }
        if (operand instanceof Operand.DayOf of) {
            String name = "(\"" + of.threshold() + "\"";
            return switch (of.way()) {
                case ON -> day + ".on()";
                case BACK -> day + ".back" + name + ")";
                case BEFORE -> day + ".before" + name + ", " + operand(Objects.requireNonNull(of.from())) + ")";
                case DUE -> day + ".due" + name + ", " + operand(Objects.requireNonNull(of.from())) + ")";
            };
        }
        throw new IllegalStateException("Not something that is printed.");
    }
}
