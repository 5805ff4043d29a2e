package org.reviewlearning.heed.mutation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Constraint.Compare;
import org.reviewlearning.heed.rule.Constraint.OneOf;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operator;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.RuleWith;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.text.Place;

/** What can be changed in the condition of one rule. */
final class ConditionMutants {

    private final Rule rule;
    private final Map<String, Threshold> figures;
    private final List<Mutant> found = new ArrayList<>();
    private String inLine = "";

    private ConditionMutants(Rule rule, Map<String, Threshold> figures) {
        this.rule = rule;
        this.figures = figures;
    }

    /**
     * All of them.
     *
     * @param figures the book's, by name
     */
    static List<Mutant> of(Rule rule, Map<String, Threshold> figures) {
        ConditionMutants all = new ConditionMutants(rule, figures);
        List<Element> lines = rule.condition().lines();
        for (int i = 0; i < lines.size(); i++) {
            int at = i;
            all.line(lines.get(i), other -> replaced(lines, at, other), replaced(lines, at, List.of()));
        }
        return all.found;
    }

    /** The list with something in the place of one of its members. */
    private static <T> List<T> replaced(List<T> list, int at, T other) {
        return replaced(list, at, List.of(other));
    }

    private static <T> List<T> replaced(List<T> list, int at, List<T> others) {
        List<T> changed = new ArrayList<>(list);
        changed.remove(at);
        changed.addAll(at, others);
        return changed;
    }

    private void add(Group group, Place place, String how, String says, List<Element> lines) {
        found.add(new Mutant(group, place, how, says, inLine, Map.of(rule.id(), RuleWith.lines(rule, lines)), null));
    }

    private static String became(String was, String is) {
        return "\"" + was + "\" became \"" + is + "\"";
    }

    private static String leftOut(String what) {
        return "\"" + what + "\" were left out";
    }

    private void line(Element line, Function<Element, List<Element>> put, List<Element> without) {
        FactPattern pattern = line.searches().orElse(null);
        if (pattern == null) {
            return;
        }
        inLine = ConditionText.of(line);
        leftOut(line, without);
        if (line instanceof Element.Absent) {
            add(
                    Group.NOT_EXISTS,
                    line.place(),
                    "",
                    "this \"not\" became \"exists\"",
                    put.apply(new Element.Exists(pattern)));
        } else if (line instanceof Element.Exists) {
            add(
                    Group.NOT_EXISTS,
                    line.place(),
                    "",
                    "this \"exists\" became \"not\"",
                    put.apply(new Element.Absent(pattern)));
        }
        if (line instanceof Element.Collect gathering) {
            sizes(gathering, put);
        }
        List<Constraint> tests = pattern.tests();
        for (int i = 0; i < tests.size(); i++) {
            int at = i;
            Function<List<Constraint>, List<Element>> with = some -> put.apply(
                    with(line, new FactPattern(pattern.kind(), some, pattern.fieldBindings(), pattern.place())));
            dropped(tests.get(i), i, with.apply(replaced(tests, at, List.of())));
            test(tests.get(i), other -> with.apply(replaced(tests, at, other)));
        }
    }

    /** Nothing can settle what no line looks for, so {@code @settling} goes with the last line of its kind. */
    private void leftOut(Element line, List<Element> without) {
        Set<FactKind> settling = new HashSet<>(rule.condition().settling());
        settling.removeIf(kind -> without.stream()
                .noneMatch(other -> other.searches()
                        .filter(each -> each.kind().equals(kind))
                        .isPresent()));
        Rule.Condition condition = new Rule.Condition(without, rule.condition().per(), settling);
        found.add(new Mutant(
                Group.LINE,
                line.place(),
                "line",
                leftOut(inLine),
                inLine,
                Map.of(rule.id(), RuleWith.condition(rule, condition)),
                null));
    }

    private void dropped(Constraint test, int at, List<Element> without) {
        add(Group.SIDE, place(test), "side " + at, leftOut(ConditionText.of(test)), without);
    }

    private static Element with(Element line, FactPattern pattern) {
        if (line instanceof Element.Each some) {
            return new Element.Each(some.binding(), pattern);
        }
        if (line instanceof Element.Collect all) {
            return new Element.Collect(all.binding(), pattern, all.distinctBy(), all.sizes(), all.place());
        }
        return line instanceof Element.Absent ? new Element.Absent(pattern) : new Element.Exists(pattern);
    }

    private void sizes(Element.Collect all, Function<Element, List<Element>> put) {
        for (int i = 0; i < all.sizes().size(); i++) {
            Compare size = all.sizes().get(i);
            for (Operator other : Comparisons.others(size)) {
                Compare changed = new Compare(size.left(), other, size.right(), size.place());
                Element line = new Element.Collect(
                        all.binding(), all.pattern(), all.distinctBy(), replaced(all.sizes(), i, changed), all.place());
                add(
                        Group.COMPARISON,
                        size.place(),
                        other.sign(),
                        became(ConditionText.of(size), ConditionText.of(changed)),
                        put.apply(line));
            }
        }
    }

    private void test(Constraint test, Function<Constraint, List<Element>> put) {
        if (test instanceof Constraint.AllOf all) {
            parts(all.tests(), some -> put.apply(some.size() == 1 ? some.get(0) : new Constraint.AllOf(some)));
        } else if (test instanceof Constraint.AnyOf any) {
            parts(any.tests(), some -> put.apply(some.size() == 1 ? some.get(0) : new Constraint.AnyOf(some)));
        } else if (test instanceof OneOf oneOf) {
            choice(oneOf, put);
        } else {
            compare((Compare) test, put);
        }
    }

    private void parts(List<Constraint> parts, Function<List<Constraint>, List<Element>> put) {
        for (int i = 0; i < parts.size(); i++) {
            int at = i;
            dropped(parts.get(i), i, put.apply(replaced(parts, at, List.of())));
            test(parts.get(i), other -> put.apply(replaced(parts, at, other)));
        }
    }

    private void choice(OneOf choice, Function<Constraint, List<Element>> put) {
        String said = ConditionText.of(choice);
        OneOf opposite = new OneOf(choice.field(), choice.values(), !choice.negated(), choice.place());
        add(
                Group.COMPARISON,
                choice.place(),
                "opposite",
                became(said, ConditionText.of(opposite)),
                put.apply(opposite));
        for (int i = 0; i < choice.values().size(); i++) {
            Operand.Value value = choice.values().get(i);
            if (choice.values().size() > 1) {
                OneOf fewer = new OneOf(
                        choice.field(), replaced(choice.values(), i, List.of()), choice.negated(), choice.place());
                add(
                        Group.MEMBER,
                        choice.place(),
                        value.toString(),
                        "\"" + said + "\" did not hold " + ConditionText.of(value),
                        put.apply(fewer));
            }
            int at = i;
            Comparisons.next(rule, value, choice.values()).ifPresent(other -> {
                OneOf changed = new OneOf(
                        choice.field(), replaced(choice.values(), at, other), choice.negated(), choice.place());
                add(
                        Group.VALUE,
                        choice.place(),
                        value + " " + other,
                        became(said, ConditionText.of(changed)),
                        put.apply(changed));
            });
        }
    }

    private void compare(Compare compare, Function<Constraint, List<Element>> put) {
        String said = ConditionText.of(compare);
        for (Operator other : Comparisons.others(compare)) {
            Compare changed = new Compare(compare.left(), other, compare.right(), compare.place());
            add(
                    Group.COMPARISON,
                    compare.place(),
                    other.sign(),
                    became(said, ConditionText.of(changed)),
                    put.apply(changed));
        }
        if (compare.right() instanceof Operand.Value value) {
            Comparisons.next(rule, value, List.of(value)).ifPresent(other -> {
                Compare changed = new Compare(compare.left(), compare.operator(), other, compare.place());
                add(
                        Group.VALUE,
                        compare.place(),
                        value + " " + other,
                        became(said, ConditionText.of(changed)),
                        put.apply(changed));
            });
        }
        Comparisons.bound(compare, figures)
                .ifPresent(moved -> add(
                        Group.BOUND,
                        compare.place(),
                        "day",
                        "\"" + said + "\" counted from a day " + (Comparisons.isLater(moved) ? "later" : "earlier"),
                        put.apply(moved)));
    }

    private static Place place(Constraint test) {
        Constraint first = test.parts().findFirst().orElseThrow();
        return first instanceof Compare compare ? compare.place() : ((OneOf) first).place();
    }
}
