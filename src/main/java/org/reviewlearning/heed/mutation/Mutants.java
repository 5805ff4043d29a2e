package org.reviewlearning.heed.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.calendar.Unit;
import org.reviewlearning.heed.condition.Allowed;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Per;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.RuleWith;
import org.reviewlearning.heed.rule.Threshold;

/**
 * The changes of one rule, or of the rows of one table.
 *
 * @param all those that the gate would take
 * @param refused those it would not
 */
record Mutants(List<Mutant> all, List<Mutant> refused) {

    /**
     * Makes them.
     *
     * @param rules the rule, or the rows
     * @param figures the book's, by name
     */
    static Mutants of(List<Rule> rules, RuleBook book, Map<String, Threshold> figures) {
        Map<List<Object>, Mutant> mutants = new LinkedHashMap<>();
        Stream.of(
                        figures(rules, figures).stream(),
                        rules.stream().flatMap(rule -> ConditionMutants.of(rule, figures).stream()),
                        HeaderMutants.of(rules, book).stream())
                .flatMap(each -> each)
                .forEach(each -> mutants.merge(each.key(), each, Mutants::both));
        Map<Boolean, List<Mutant>> taken = mutants.values().stream()
                .collect(Collectors.partitioningBy(
                        each -> each.changed().values().stream().allMatch(Mutants::isTaken)));
        return new Mutants(List.copyOf(taken.get(true)), List.copyOf(taken.get(false)));
    }

    private static Mutant both(Mutant one, Mutant other) {
        Map<String, Rule> changed = new TreeMap<>(one.changed());
        changed.putAll(other.changed());
        return new Mutant(one.group(), one.place(), one.how(), one.says(), one.line(), changed, one.figure());
    }

    private static List<Mutant> figures(List<Rule> rules, Map<String, Threshold> figures) {
        List<Mutant> found = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        rules.forEach(rule -> names.addAll(rule.reads().thresholds()));
        for (String name : names) {
            Map<String, Rule> using = new TreeMap<>();
            rules.stream()
                    .filter(rule -> rule.reads().thresholds().contains(name))
                    .forEach(rule -> using.put(rule.id(), rule));
            Threshold figure = Objects.requireNonNull(figures.get(name), name);
            for (int step : new int[] {1, -1}) {
                List<Threshold.Dated> stepped = new ArrayList<>();
                figure.values().stream()
                        .filter(each -> each.value() + step >= 0)
                        .forEach(each -> stepped.add(new Threshold.Dated(
                                each.value() + step, each.from(), each.cite(), each.law(), each.change())));
                if (stepped.size() == figure.values().size()) {
                    found.add(new Mutant(
                            Group.FIGURE,
                            using.values().iterator().next().place(),
                            name + " " + step,
                            said(figure, figure.values()) + " became " + plain(figure, stepped),
                            "",
                            using,
                            new Threshold(
                                    name,
                                    figure.unit(),
                                    figure.origin(),
                                    figure.owner(),
                                    figure.note(),
                                    figure.stricter(),
                                    stepped)));
                }
            }
        }
        return found;
    }

    /** For instance {@code 3 placements}, or {@code 12 months of window}. */
    private static String said(Threshold figure, List<Threshold.Dated> values) {
        String name = figure.name().substring(figure.name().indexOf('.') + 1).replace('-', ' ');
        return plain(figure, values) + (figure.unit() == Unit.COUNT ? " " : " of ") + name;
    }

    private static String plain(Threshold figure, List<Threshold.Dated> values) {
        return values.stream().map(each -> figure.unit().inWords(each.value())).collect(Collectors.joining(", then "));
    }

    /** Whether {@code heed check} would take the rule, were it written so. */
    private static boolean isTaken(Rule rule) {
        List<Element> lines = rule.condition().lines();
        return Allowed.is(lines)
                && RuleWith.stands(rule)
                && rule.condition().settling().stream().allMatch(kind -> onlyUnderNot(kind, lines))
                && (lines.stream().flatMap(line -> line.searches().stream()).noneMatch(FactPattern::asksForRecord)
                        || rule.level().key().equals("supervision"))
                && isOfNoOther(rule);
    }

    private static boolean onlyUnderNot(FactKind kind, List<Element> lines) {
        Map<Boolean, Long> under = new HashMap<>();
        lines.stream()
                .filter(line ->
                        line.searches().filter(each -> each.kind().equals(kind)).isPresent())
                .forEach(line -> under.merge(line instanceof Element.Absent, 1L, Long::sum));
        return under.containsKey(true) && !under.containsKey(false);
    }

    /** Two records about "other" are never about the same thing, and so make no one question. */
    private static boolean isOfNoOther(Rule rule) {
        return !(rule.condition().per() instanceof Per.TheValue value)
                || rule.condition().lines().stream()
                        .flatMap(line -> line.searches().stream())
                        .allMatch(pattern -> pattern.fieldBindings().stream()
                                .filter(each -> each.name().equals(value.binding()))
                                .allMatch(each -> leavesOtherOut(pattern, each.field())));
    }

    private static boolean leavesOtherOut(FactPattern pattern, Operand.FieldOf field) {
        return Stream.of(field.last().type().getEnumConstants())
                .map(each -> ((ClosedValue) each))
                .filter(each -> each.name().equals("OTHER"))
                .allMatch(other -> pattern.tests().stream()
                        .anyMatch(test -> !test.allows(operand -> operand.equals(field) ? other.written() : null)));
    }
}
