package org.reviewlearning.heed.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.reviewlearning.heed.facts.FactKind;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operator;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Test;

/** From when back a rule searches, as its condition tells without a case; the second reader asks it of a case. */
final class LookBack {

    private static final String CARE = "the beginning of the period of care";

    private static final Operand TODAY = new Operand.DayOf(Operand.Way.ON, null, null);

    private final Rule rule;
    private final OperandWords words;
    private final Map<String, FactPattern> bound = new LinkedHashMap<>();

    LookBack(Rule rule, OperandWords words) {
        this.rule = rule;
        this.words = words;
        for (Element element : rule.condition()) {
            if (element instanceof Element.Some some) {
                bound.put(some.binding(), some.pattern());
            }
        }
    }

    /** The first days searched for a kind, one for each line that looks for it, as nouns. */
    Set<String> of(FactKind kind) {
        return rule.condition().stream()
                .flatMap(element -> element.searches().stream())
                .filter(pattern -> pattern.kind().equals(kind))
                .map(this::first)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String first(FactPattern pattern) {
        Set<String> own = pattern.kind().isSpan() ? Set.of("from", "ending", "ending.on") : Set.of("on");
        String days = later(pattern.tests(), own).stream()
                .map(each -> words.noun(each, pattern.kind()))
                .distinct()
                .collect(Collectors.joining(" or "));
        return days.isEmpty() ? CARE : days;
    }

    /** All hold, so the latest bound does: of those, the one that is plainest without a case. */
    private List<Operand> later(List<Test> tests, Set<String> days) {
        return tests.stream()
                .map(test -> lower(test, days))
                .filter(each -> !each.isEmpty())
                .min(Comparator.comparingInt(
                        each -> each.equals(List.of(TODAY)) ? 0 : each.stream().allMatch(LookBack::fixed) ? 1 : 2))
                .orElse(List.of());
    }

    private List<Operand> lower(Test test, Set<String> days) {
        if (test instanceof Test.AllOf all) {
            return later(all.tests(), days);
        }
        if (test instanceof Test.AnyOf any) {
            List<Operand> either = new ArrayList<>();
            for (Test each : any.tests()) {
                List<Operand> lower = lower(each, days);
                if (lower.isEmpty()) {
                    return lower;
                }
                either.addAll(lower);
            }
            List<Operand> earlier =
                    either.stream().filter(each -> !each.equals(TODAY)).toList();
            return earlier.isEmpty() ? List.of(TODAY) : earlier;
        }
        return test instanceof Test.Compare compare ? compared(compare, days) : List.of();
    }

    private List<Operand> compared(Test.Compare compare, Set<String> days) {
        boolean left = isDay(compare.left(), days);
        Operator operator = left ? compare.operator() : compare.operator().turned();
        Operand other = left ? compare.right() : compare.left();
        if (!left && !isDay(compare.right(), days) || readsOwn(other)) {
            return List.of();
        }
        if (other instanceof Operand.NotYet) {
            return operator == Operator.SAME ? List.of(TODAY) : List.of();
        }
        return Set.of(Operator.AFTER, Operator.NOT_BEFORE, Operator.SAME).contains(operator)
                ? List.of(resolved(other))
                : List.of();
    }

    /** A day of an earlier fact, as the bound that fact itself was looked for with, where it has a fixed one. */
    private Operand resolved(Operand operand) {
        if (operand instanceof Operand.DayOf day && day.from() != null) {
            return new Operand.DayOf(day.way(), day.threshold(), resolved(day.from()));
        }
        if (operand instanceof Operand.FieldOf field) {
            FactPattern pattern = bound.get(Objects.requireNonNull(field.binding()));
            List<Operand> bounds = pattern == null ? List.of() : later(pattern.tests(), Set.of(field.written()));
            return bounds.size() == 1 && fixed(bounds.get(0)) ? bounds.get(0) : operand;
        }
        return operand;
    }

    /** Whether a bound is the same whatever the case holds. */
    private static boolean fixed(Operand operand) {
        return operand instanceof Operand.DayOf day && (day.from() == null || fixed(day.from()));
    }

    private static boolean isDay(Operand operand, Set<String> days) {
        return operand instanceof Operand.FieldOf field && field.binding() == null && days.contains(field.written());
    }

    private static boolean readsOwn(Operand operand) {
        return operand instanceof Operand.FieldOf field && field.binding() == null
                || operand instanceof Operand.DayOf day && day.from() != null && readsOwn(day.from());
    }
}
