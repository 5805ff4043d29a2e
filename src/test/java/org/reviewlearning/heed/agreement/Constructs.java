package org.reviewlearning.heed.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.Operand;

/** Which kinds of node there are in the trees of conditions, and which of them some rules use. */
final class Constructs {

    private Constructs() {}

    /** Every kind of node there is. */
    static Set<Class<?>> all() {
        return Stream.of(Element.class, Constraint.class, Operand.class)
                .flatMap(Constructs::kinds)
                .collect(Collectors.toSet());
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Constructs::kinds)
                : Stream.of(type);
    }

    /** Names the kind of every node of a condition. */
    static void of(List<Element> condition, Consumer<Class<?>> seen) {
        for (Element element : condition) {
            seen.accept(element.getClass());
            element.searches().ifPresent(pattern -> {
                pattern.tests().forEach(test -> of(test, seen));
                pattern.fieldBindings().forEach(binding -> of(binding.field(), seen));
            });
            if (element instanceof Element.Collect gathering) {
                gathering.sizes().forEach(size -> of(size, seen));
            }
        }
    }

    private static void of(Constraint test, Consumer<Class<?>> seen) {
        seen.accept(test.getClass());
        if (test instanceof Constraint.AllOf all) {
            all.tests().forEach(each -> of(each, seen));
        } else if (test instanceof Constraint.AnyOf any) {
            any.tests().forEach(each -> of(each, seen));
        } else if (test instanceof Constraint.OneOf oneOf) {
            of(oneOf.field(), seen);
            oneOf.values().forEach(value -> of(value, seen));
        } else if (test instanceof Constraint.Compare compare) {
            of(compare.left(), seen);
            of(compare.right(), seen);
        }
    }

    private static void of(Operand operand, Consumer<Class<?>> seen) {
        seen.accept(operand.getClass());
        if (operand instanceof Operand.DayExpression day && day.from() != null) {
            of(day.from(), seen);
        }
    }
}
