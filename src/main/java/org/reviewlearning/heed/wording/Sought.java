package org.reviewlearning.heed.wording;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operator;

/** Of what a pattern asks, what is worth saying of facts that were searched for over a period and not found. */
final class Sought {

    private Sought() {}

    /**
     * The tests without bounds on the kind's own day, which the period searched says; without what a field is not, where it
     * is said what it is; and without what is asked of other facts only.
     */
    static List<Constraint> of(FactPattern pattern) {
        Set<Operand> pinned = pattern.tests().stream()
                .flatMap(test -> test instanceof Constraint.Compare compare && compare.operator() == Operator.SAME
                        ? Stream.of(compare.left())
                        : Stream.empty())
                .collect(Collectors.toSet());
        return pattern.tests().stream()
                .flatMap(test -> own(test).stream())
                .filter(test -> !(test instanceof Constraint.Compare compare
                        && (boundsOwnDay(compare, pattern)
                                || compare.operator() == Operator.DIFFERENT && pinned.contains(compare.left()))))
                .toList();
    }

    /** What is left of a test without what is asked of other facts only. */
    private static List<Constraint> own(Constraint test) {
        if (test instanceof Constraint.AllOf all) {
            return all.tests().stream().flatMap(each -> own(each).stream()).toList();
        }
        if (test instanceof Constraint.AnyOf any) {
            List<Constraint> sides = any.tests().stream()
                    .map(Sought::own)
                    .filter(side -> !side.isEmpty())
                    .map(side -> side.size() == 1 ? side.get(0) : new Constraint.AllOf(side))
                    .toList();
            return sides.size() < 2 ? sides : List.of(new Constraint.AnyOf(sides));
        }
        return test instanceof Constraint.Compare compare
                        && !compare.left().isOwn()
                        && !compare.right().isOwn()
                ? List.of()
                : List.of(test);
    }

    private static boolean boundsOwnDay(Constraint.Compare written, FactPattern pattern) {
        Constraint.Compare compare = written.ownFirst();
        return compare.operator() != Operator.DIFFERENT
                && compare.left().isOwn()
                && !compare.right().isOwn()
                && compare.left().root().written().equals(pattern.kind().isSpan() ? "from" : "on");
    }
}
