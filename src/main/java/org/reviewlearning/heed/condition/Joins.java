package org.reviewlearning.heed.condition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.text.Problems;
import org.reviewlearning.heed.text.RuleText;

/** Refuses a second pattern that has nothing to do with the first: it would ask of every pair there is. */
record Joins(Problems problems, RuleText text) {

    void check(List<Element> elements) {
        for (FactPattern pattern : unjoined(elements)) {
            problems.add(
                    text.offset(pattern.place()),
                    "Nothing joins this pattern to the facts above it, so it would be asked of every pair.",
                    "Compare one of its fields with a field of a fact above, for instance: on > $request.on");
        }
    }

    /** The patterns that nothing joins to those above. */
    static List<FactPattern> unjoined(List<Element> elements) {
        List<FactPattern> unjoined = new ArrayList<>();
        Set<String> bound = new HashSet<>();
        for (Element element : elements) {
            if (!(element instanceof Element.Each some)) {
                continue;
            }
            FactPattern pattern = some.pattern();
            if (!bound.isEmpty() && pattern.tests().stream().noneMatch(test -> names(test, bound))) {
                unjoined.add(pattern);
            }
            bound.add(some.binding());
            pattern.fieldBindings().forEach(binding -> bound.add(binding.name()));
        }
        return unjoined;
    }

    private static boolean names(Constraint test, Set<String> bound) {
        if (test instanceof Constraint.AllOf all) {
            return all.tests().stream().anyMatch(each -> names(each, bound));
        }
        if (test instanceof Constraint.AnyOf any) {
            return any.tests().stream().allMatch(each -> names(each, bound));
        }
        // A choice asks of one fact alone, even when it is another's.
        return test instanceof Constraint.Compare
                && test.operands().anyMatch(operand -> bound.contains(operand.name()));
    }
}
