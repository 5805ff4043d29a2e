package org.reviewlearning.heed.wording;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.DayBound;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Rule;

/** From when back a rule searches, as its condition tells without a case; the second reader asks it of a case. */
public final class LookBack {

    private static final String CARE = "the beginning of the period of care";

    private final Rule rule;
    private final OperandWords words;
    private final Map<String, FactPattern> bound = new LinkedHashMap<>();

    public LookBack(Rule rule, OperandWords words) {
        this.rule = rule;
        this.words = words;
        for (Element element : rule.condition().lines()) {
            if (element instanceof Element.Each some) {
                bound.put(some.binding(), some.pattern());
            }
        }
    }

    /** The first days searched for a kind, one for each line that looks for it, as nouns. */
    public Set<String> of(FactKind kind) {
        return rule.condition().lines().stream()
                .flatMap(element -> element.searches().stream())
                .filter(pattern -> pattern.kind().equals(kind))
                .map(this::first)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String first(FactPattern pattern) {
        String days = later(pattern.tests(), DayBound.fields(pattern.kind())).stream()
                .map(each -> words.noun(each, pattern.kind()))
                .distinct()
                .collect(Collectors.joining(" or "));
        return days.isEmpty() ? CARE : days;
    }

    /** All hold, so the latest bound does: of those, the one that is plainest without a case. */
    private List<Operand> later(List<Constraint> tests, Set<String> fields) {
        return tests.stream()
                .map(test -> lower(test, fields))
                .filter(each -> !each.isEmpty())
                .min(Comparator.comparingInt(each ->
                        each.equals(List.of(DayBound.TODAY)) ? 0 : each.stream().allMatch(LookBack::fixed) ? 1 : 2))
                .orElse(List.of());
    }

    /** The days one of which is the lower bound; empty when there is none. */
    private List<Operand> lower(Constraint test, Set<String> fields) {
        if (test instanceof Constraint.AllOf all) {
            return later(all.tests(), fields);
        }
        if (test instanceof Constraint.AnyOf any) {
            return either(any.tests().stream().map(each -> lower(each, fields)).toList());
        }
        return test instanceof Constraint.Compare compare
                ? DayBound.of(compare, fields)
                        .filter(DayBound::isFirst)
                        .map(bound -> List.of(resolved(bound.day())))
                        .orElse(List.of())
                : List.of();
    }

    /** Either may hold, so the earlier bound does: any of them but today, which none is later than. */
    private static List<Operand> either(List<List<Operand>> lowers) {
        if (lowers.contains(List.<Operand>of())) {
            return List.of();
        }
        List<Operand> earlier = lowers.stream()
                .flatMap(List::stream)
                .filter(each -> !each.equals(DayBound.TODAY))
                .toList();
        return earlier.isEmpty() ? List.of(DayBound.TODAY) : earlier;
    }

    /** A day of an earlier fact, as the bound that fact itself was looked for with, where it has a fixed one. */
    private Operand resolved(Operand operand) {
        if (operand instanceof Operand.DayExpression day && day.from() != null) {
            return new Operand.DayExpression(day.way(), day.threshold(), resolved(day.from()));
        }
        if (operand instanceof Operand.FieldOf field) {
            FactPattern pattern = Objects.requireNonNull(bound.get(Objects.requireNonNull(field.binding())));
            List<Operand> bounds = later(pattern.tests(), Set.of(field.written()));
            return bounds.size() == 1 && fixed(bounds.get(0)) ? bounds.get(0) : operand;
        }
        return operand;
    }

    /** Whether a bound is the same whatever the case holds. */
    private static boolean fixed(Operand operand) {
        return operand instanceof Operand.DayExpression day && (day.from() == null || fixed(day.from()));
    }
}
