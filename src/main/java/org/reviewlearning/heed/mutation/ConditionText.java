package org.reviewlearning.heed.mutation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Operand;

/** Parts of a condition as rule files write them. */
final class ConditionText {

    private static final String DAY = "$day";

    private ConditionText() {}

    static String of(Element line) {
        if (line instanceof Element.Collect gathering) {
            String sizes = gathering.sizes().stream().map(ConditionText::of).collect(Collectors.joining(", "));
            return gathering.binding() + " : "
                    + (gathering.distinctBy() == null
                            ? "List( " + sizes + " ) from collect( " + of(gathering.pattern()) + " )"
                            : "Set( " + sizes + " ) from accumulate( " + of(gathering.pattern()) + ", ... )");
        }
        String pattern = line.searches().map(ConditionText::of).orElse("AsAt()");
        if (line instanceof Element.Each some) {
            return some.binding().startsWith("$heed") ? pattern : some.binding() + " : " + pattern;
        }
        return (line instanceof Element.Absent ? "not " : line instanceof Element.Exists ? "exists " : "") + pattern;
    }

    private static String of(FactPattern pattern) {
        Stream<String> tests = pattern.tests().stream().map(ConditionText::of);
        Stream<String> names = pattern.fieldBindings().stream()
                .map(each -> each.name() + " : " + each.field().written());
        String asks = Stream.concat(tests, names).collect(Collectors.joining(", "));
        return pattern.kind().name() + (asks.isEmpty() ? "()" : "( " + asks + " )");
    }

    static String of(Constraint test) {
        if (test instanceof Constraint.AllOf all) {
            return joined(all.tests(), " && ");
        }
        if (test instanceof Constraint.AnyOf any) {
            return joined(any.tests(), " || ");
        }
        if (test instanceof Constraint.OneOf oneOf) {
            return of(oneOf.field()) + (oneOf.negated() ? " not in ( " : " in ( ")
                    + oneOf.values().stream().map(ConditionText::of).collect(Collectors.joining(", ")) + " )";
        }
        Constraint.Compare compare = (Constraint.Compare) test;
        return of(compare.left()) + " " + compare.operator().sign() + " " + of(compare.right());
    }

    private static String joined(List<Constraint> tests, String sign) {
        return tests.stream()
                .map(each -> each instanceof Constraint.AllOf || each instanceof Constraint.AnyOf
                        ? "( " + of(each) + " )"
                        : of(each))
                .collect(Collectors.joining(sign));
    }

    static String of(Operand operand) {
        if (operand instanceof Operand.FieldOf field) {
            String path = field.written().equals("ending.on") ? "until" : field.written();
            return field.binding() == null ? path : field.binding() + "." + path;
        }
        if (operand instanceof Operand.Bound bound) {
            return bound.binding();
        }
        if (operand instanceof Operand.Value value) {
            return ((Enum<?>) value.value()).getDeclaringClass().getSimpleName() + "."
                    + value.value().name();
        }
        if (operand instanceof Operand.CountOf count) {
            return DAY + ".count(\"" + count.threshold() + "\")";
        }
        if (operand instanceof Operand.DayExpression day) {
            String way = DAY + "." + day.way().name().toLowerCase(Locale.ROOT);
            return day.threshold() == null
                    ? way
                    : way + "(\"" + day.threshold() + "\"" + (day.from() == null ? ")" : ", " + of(day.from()) + ")");
        }
        return operand instanceof Operand.Size
                ? "size"
                : operand instanceof Operand.NotRecorded ? "Answer.NOT_RECORDED" : "null";
    }
}
