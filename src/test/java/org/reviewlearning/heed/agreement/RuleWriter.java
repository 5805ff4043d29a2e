package org.reviewlearning.heed.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operator;

/**
 * Writes an invented rule as a rule file: what the gate does, the other way round. The same tree can be spelt in many
 * ways, and the gate must read all of them as that tree.
 */
final class RuleWriter {

    private final RandomRule rule;
    private final Random style;
    private String day = "$day";

    RuleWriter(RandomRule rule) {
        this.rule = rule;
        this.style = new Random(rule.style());
        for (Element element : rule.condition()) {
            if (element instanceof Element.TheDay theDay) {
                day = theDay.binding();
            }
        }
    }

    String drl() {
        Map<String, String> metadata = new LinkedHashMap<>();
        String arrangements = Arrays.stream(ArrangementKind.values())
                .map(ClosedValue::written)
                .collect(Collectors.joining(", "));
        List.of(
                        "title: Invented",
                        "why: A test asks why.",
                        "ask: What is asked here?",
                        "to: team-manager",
                        "level: fortnight",
                        "per: case",
                        "for: " + arrangements,
                        "learning: invented/finding",
                        "settledBy: nothing",
                        "quietWhen: it is not met",
                        "status: live",
                        "owner: nobody",
                        "reviewBy: 2099-12-31")
                .forEach(each -> metadata.put(each.split(": ")[0], each.split(": ")[1]));
        metadata.putAll(rule.metadata());
        StringBuilder text = new StringBuilder("package heed.rules\n\nimport java.util.List\nimport java.util.Set\n"
                + "import org.reviewlearning.heed.facts.*\nimport org.reviewlearning.heed.agreement.*\n\nrule \""
                + rule.id() + "\"\n");
        metadata.forEach((name, value) -> text.append("  @" + name + "( \"" + value + "\" )\n"));
        text.append("when\n");
        for (Element element : rule.condition()) {
            if (sometimes(12)) {
                text.append("  // Visit( on > $day.on ) && \"a comment\"\n");
            }
            text.append("  ").append(element(element)).append('\n');
        }
        return text.append("then\nend\n").toString();
    }

    private String element(Element element) {
        if (element instanceof Element.TheDay theDay) {
            return theDay.binding() + " : AsAt()";
        }
        if (element instanceof Element.Each some) {
            String name = some.binding().startsWith(RandomRule.UNNAMED) ? "" : some.binding() + " : ";
            return name + pattern(some.pattern());
        }
        if (element instanceof Element.Absent none) {
            return "not" + bracketed(pattern(none.pattern()));
        }
        if (element instanceof Element.Exists any) {
            return "exists" + bracketed(pattern(any.pattern()));
        }
        Element.Collect gathering = (Element.Collect) element;
        String sizes = gathering.sizes().stream()
                .map(size -> "size " + size.operator().sign() + " " + operand(size.right()))
                .collect(Collectors.joining(", "));
        String gathered = pattern(gathering.pattern());
        if (gathering.distinctBy() == null) {
            return gathering.binding() + " : List( " + sizes + " ) from collect( " + gathered + " )";
        }
        String value = gathering.pattern().fieldBindings().stream()
                .filter(binding -> binding.field().last().equals(gathering.distinctBy()))
                .findFirst()
                .orElseThrow()
                .name();
        return gathering.binding() + " : Set( " + sizes + " )\n      from accumulate( " + gathered + ", collectSet( "
                + value + " ) )";
    }

    private String bracketed(String pattern) {
        return sometimes(4) ? "( " + pattern + " )" : " " + pattern;
    }

    private String pattern(FactPattern pattern) {
        List<String> constraints = new ArrayList<>();
        List<String> names = new ArrayList<>();
        pattern.tests().forEach(test -> constraints.add(test(test, false)));
        for (FactPattern.FieldBinding binding : pattern.fieldBindings()) {
            names.add(binding.name() + " : " + binding.field().written());
        }
        // Between names and tests there is no order.
        constraints.addAll(sometimes(3) ? 0 : constraints.size(), names);
        String separator = sometimes(4) ? ",\n      " : sometimes(15) ? " /* a comment, with ) */, " : ", ";
        return pattern.kind().name() + "( " + String.join(separator, constraints) + " )";
    }

    private String test(Constraint test, boolean within) {
        if (test instanceof Constraint.AllOf all) {
            return joined(all.tests(), " && ", within);
        }
        if (test instanceof Constraint.AnyOf any) {
            return joined(any.tests(), " || ", within);
        }
        if (test instanceof Constraint.OneOf oneOf) {
            return spare(operand(oneOf.field()) + (oneOf.negated() ? " not in ( " : " in ( ")
                    + oneOf.values().stream().map(this::operand).collect(Collectors.joining(", ")) + " )");
        }
        Constraint.Compare compare = (Constraint.Compare) test;
        Operator operator = compare.operator();
        String sign = sometimes(8) ? operator.sign() : " " + operator.sign() + " ";
        return spare(operand(compare.left()) + sign + operand(compare.right()));
    }

    /** "And" binds closer than "or"; what is joined in the same way needs brackets to stay a part of its own. */
    private String joined(List<Constraint> tests, String sign, boolean within) {
        List<String> parts = new ArrayList<>();
        for (Constraint each : tests) {
            boolean bindsCloser = sign.contains("|") && each instanceof Constraint.AllOf;
            parts.add(test(each, !bindsCloser || sometimes(2)));
        }
        String written = String.join(sign, parts);
        return within ? "( " + written + " )" : written;
    }

    private String spare(String comparison) {
        return sometimes(10) ? "( " + comparison + " )" : comparison;
    }

    private String operand(Operand operand) {
        if (operand instanceof Operand.FieldOf field) {
            boolean until = field.written().equals("ending.on") && !sometimes(3);
            return (field.binding() == null ? "" : field.binding() + ".") + (until ? "until" : field.written());
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
        if (operand instanceof Operand.DayExpression of) {
            return switch (of.way()) {
                case ON -> day + ".on";
                case BACK -> day + ".back(\"" + of.threshold() + "\")";
                case BEFORE -> day + ".before(\"" + of.threshold() + "\", " + operand(of.from()) + ")";
                case DUE -> day + ".due(\"" + of.threshold() + "\", " + operand(of.from()) + ")";
            };
        }
        return operand instanceof Operand.NotRecorded ? "Answer.NOT_RECORDED" : "null";
    }

    private boolean sometimes(int outOf) {
        return rule.style() != 0 && style.nextInt(outOf) == 0;
    }
}
