package org.reviewlearning.heed.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;

/** Makes a rule small while something stays true of it. What the gate would refuse is no longer that rule. */
final class ShrinkRule {

    private ShrinkRule() {}

    static RandomRule shrunk(RandomRule rule, Predicate<RandomRule> stays) {
        RandomRule least = rule;
        for (RandomRule simpler : List.of(rule.plain(), rule.bare(), rule.bare().plain())) {
            least = stays.test(simpler) ? simpler : least;
        }
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (List<Element> fewer : smaller(least.condition())) {
                RandomRule simpler = least.with(fewer);
                if (stays.test(simpler)) {
                    least = simpler;
                    smaller = true;
                    break;
                }
            }
        }
        return least;
    }

    /** Every condition that has one thing less: a line, a test, a name, one side of an "or". */
    private static List<List<Element>> smaller(List<Element> condition) {
        List<List<Element>> all = new ArrayList<>();
        for (int i = 0; i < condition.size(); i++) {
            List<Element> fewer = new ArrayList<>(condition);
            fewer.remove(i);
            all.add(fewer);
        }
        for (int i = 0; i < condition.size(); i++) {
            for (Element simpler : smaller(condition.get(i))) {
                List<Element> fewer = new ArrayList<>(condition);
                fewer.set(i, simpler);
                all.add(fewer);
            }
        }
        return all;
    }

    private static List<Element> smaller(Element element) {
        List<Element> all = new ArrayList<>();
        if (element instanceof Element.Collect gathering) {
            for (Constraint.Compare size : gathering.sizes()) {
                List<Constraint.Compare> fewer = new ArrayList<>(gathering.sizes());
                fewer.remove(size);
                all.add(new Element.Collect(
                        gathering.binding(), gathering.pattern(), gathering.distinctBy(), fewer, gathering.place()));
            }
        }
        element.searches().ifPresent(pattern -> smaller(pattern).forEach(simpler -> all.add(with(element, simpler))));
        // The values of a field cannot be gathered from a field without a name.
        all.removeIf(each -> each instanceof Element.Collect gathering
                && gathering.distinctBy() != null
                && gathering.pattern().fieldBindings().stream()
                        .noneMatch(binding -> binding.field().last().equals(gathering.distinctBy())));
        return all;
    }

    private static Element with(Element element, FactPattern pattern) {
        if (element instanceof Element.Each some) {
            return new Element.Each(some.binding(), pattern);
        }
        if (element instanceof Element.Absent) {
            return new Element.Absent(pattern);
        }
        if (element instanceof Element.Exists) {
            return new Element.Exists(pattern);
        }
        Element.Collect gathering = (Element.Collect) element;
        return new Element.Collect(
                gathering.binding(), pattern, gathering.distinctBy(), gathering.sizes(), gathering.place());
    }

    private static List<FactPattern> smaller(FactPattern pattern) {
        List<FactPattern> all = new ArrayList<>();
        for (int i = 0; i < pattern.tests().size(); i++) {
            List<Constraint> fewer = new ArrayList<>(pattern.tests());
            Constraint removed = fewer.remove(i);
            all.add(with(pattern, fewer));
            for (Constraint side : sides(removed)) {
                List<Constraint> simpler = new ArrayList<>(pattern.tests());
                simpler.set(i, side);
                all.add(with(pattern, simpler));
            }
        }
        for (FactPattern.FieldBinding binding : pattern.fieldBindings()) {
            List<FactPattern.FieldBinding> fewer = new ArrayList<>(pattern.fieldBindings());
            fewer.remove(binding);
            all.add(new FactPattern(pattern.kind(), pattern.tests(), fewer, pattern.place()));
        }
        return all;
    }

    private static FactPattern with(FactPattern pattern, List<Constraint> tests) {
        return new FactPattern(pattern.kind(), tests, pattern.fieldBindings(), pattern.place());
    }

    private static List<Constraint> sides(Constraint test) {
        if (test instanceof Constraint.AllOf all) {
            return all.tests();
        }
        return test instanceof Constraint.AnyOf any ? any.tests() : List.of();
    }
}
