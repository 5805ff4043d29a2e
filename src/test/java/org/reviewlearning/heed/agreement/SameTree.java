package org.reviewlearning.heed.agreement;

import java.util.ArrayList;
import java.util.List;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;

/** Whether the gate read a rule file as the tree it was written from. Places and names nobody gave do not count. */
final class SameTree {

    private SameTree() {}

    static boolean same(List<Element> one, List<Element> other) {
        return plain(one).equals(plain(other));
    }

    private static List<Element> plain(List<Element> condition) {
        return condition.stream().map(SameTree::plain).toList();
    }

    private static Element plain(Element element) {
        if (element instanceof Element.TheDay day) {
            return new Element.TheDay(day.binding(), RandomTests.NOWHERE);
        }
        if (element instanceof Element.Each some) {
            String name = some.binding().startsWith(RandomRule.UNNAMED) ? RandomRule.UNNAMED : some.binding();
            return new Element.Each(name, plain(some.pattern()));
        }
        if (element instanceof Element.Absent none) {
            return new Element.Absent(plain(none.pattern()));
        }
        if (element instanceof Element.Exists any) {
            return new Element.Exists(plain(any.pattern()));
        }
        Element.Collect gathering = (Element.Collect) element;
        List<Constraint.Compare> sizes = new ArrayList<>();
        gathering.sizes().forEach(size -> sizes.add((Constraint.Compare) plain(size)));
        return new Element.Collect(
                gathering.binding(), plain(gathering.pattern()), gathering.distinctBy(), sizes, RandomTests.NOWHERE);
    }

    private static FactPattern plain(FactPattern pattern) {
        return new FactPattern(
                pattern.kind(),
                pattern.tests().stream().map(SameTree::plain).toList(),
                pattern.fieldBindings(),
                RandomTests.NOWHERE);
    }

    private static Constraint plain(Constraint test) {
        if (test instanceof Constraint.AllOf all) {
            return new Constraint.AllOf(
                    all.tests().stream().map(SameTree::plain).toList());
        }
        if (test instanceof Constraint.AnyOf any) {
            return new Constraint.AnyOf(
                    any.tests().stream().map(SameTree::plain).toList());
        }
        if (test instanceof Constraint.OneOf oneOf) {
            return new Constraint.OneOf(oneOf.field(), oneOf.values(), oneOf.negated(), RandomTests.NOWHERE);
        }
        Constraint.Compare compare = (Constraint.Compare) test;
        return new Constraint.Compare(compare.left(), compare.operator(), compare.right(), RandomTests.NOWHERE);
    }
}
