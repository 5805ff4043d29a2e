package org.reviewlearning.heed.agreement;

import java.util.ArrayList;
import java.util.List;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Test;

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
        if (element instanceof Element.Some some) {
            String name = some.binding().startsWith(RandomRule.UNNAMED) ? RandomRule.UNNAMED : some.binding();
            return new Element.Some(name, plain(some.pattern()));
        }
        if (element instanceof Element.None none) {
            return new Element.None(plain(none.pattern()));
        }
        if (element instanceof Element.Any any) {
            return new Element.Any(plain(any.pattern()));
        }
        Element.Gathering gathering = (Element.Gathering) element;
        List<Test.Compare> sizes = new ArrayList<>();
        gathering.sizes().forEach(size -> sizes.add((Test.Compare) plain(size)));
        return new Element.Gathering(
                gathering.binding(), plain(gathering.pattern()), gathering.distinctBy(), sizes, RandomTests.NOWHERE);
    }

    private static FactPattern plain(FactPattern pattern) {
        return new FactPattern(
                pattern.kind(),
                pattern.tests().stream().map(SameTree::plain).toList(),
                pattern.fieldBindings(),
                RandomTests.NOWHERE);
    }

    private static Test plain(Test test) {
        if (test instanceof Test.AllOf all) {
            return new Test.AllOf(all.tests().stream().map(SameTree::plain).toList());
        }
        if (test instanceof Test.AnyOf any) {
            return new Test.AnyOf(any.tests().stream().map(SameTree::plain).toList());
        }
        if (test instanceof Test.OneOf oneOf) {
            return new Test.OneOf(oneOf.field(), oneOf.values(), oneOf.negated(), RandomTests.NOWHERE);
        }
        Test.Compare compare = (Test.Compare) test;
        return new Test.Compare(compare.left(), compare.operator(), compare.right(), RandomTests.NOWHERE);
    }
}
