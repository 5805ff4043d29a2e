package org.reviewlearning.heed.wording;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operator;
import org.reviewlearning.heed.rule.Test;

/** Of what a pattern asks, what is worth saying of facts that were searched for over a period and not found. */
final class Sought {

    private Sought() {}

    /**
     * The tests without bounds on the kind's own day, which the period searched says; without what a field is not, where it
     * is said what it is; and without what is asked of other facts only.
     */
    static List<Test> of(FactPattern pattern) {
        Set<Operand> pinned = pattern.tests().stream()
                .flatMap(test -> test instanceof Test.Compare compare && compare.operator() == Operator.SAME
                        ? Stream.of(compare.left())
                        : Stream.empty())
                .collect(Collectors.toSet());
        return pattern.tests().stream()
                .flatMap(test -> own(test).stream())
                .filter(test -> !(test instanceof Test.Compare compare
                        && (boundsOwnDay(compare, pattern)
                                || compare.operator() == Operator.DIFFERENT && pinned.contains(compare.left()))))
                .toList();
    }

    /** What is left of a test without what is asked of other facts only. */
    private static List<Test> own(Test test) {
        if (test instanceof Test.AllOf all) {
            return all.tests().stream().flatMap(each -> own(each).stream()).toList();
        }
        if (test instanceof Test.AnyOf any) {
            List<Test> sides = any.tests().stream()
                    .map(Sought::own)
                    .filter(side -> !side.isEmpty())
                    .map(side -> side.size() == 1 ? side.get(0) : new Test.AllOf(side))
                    .toList();
            return sides.size() < 2 ? sides : List.of(new Test.AnyOf(sides));
        }
        return test instanceof Test.Compare compare
                        && !compare.left().isOwn()
                        && !compare.right().isOwn()
                ? List.of()
                : List.of(test);
    }

    private static boolean boundsOwnDay(Test.Compare written, FactPattern pattern) {
        Test.Compare compare = written.ownFirst();
        return compare.operator() != Operator.DIFFERENT
                && compare.left().isOwn()
                && !compare.right().isOwn()
                && compare.left().root().written().equals(pattern.kind().isSpan() ? "from" : "on");
    }
}
