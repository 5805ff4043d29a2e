package org.reviewlearning.heed.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operator;
import org.reviewlearning.heed.rule.Rule;

/**
 * Something of a rule's condition that a case can decide one way: that a line was met or stopped the rule, that one side of
 * an {@code ||} was enough or none was, or that a figure was compared at its edge.
 *
 * @param line the line of the condition
 * @param part the side, the alternatives, or the comparison with a figure; {@code null} for the line itself
 * @param way which way
 */
public record ConditionPoint(Element line, @Nullable Constraint part, Way way) {

    /** Which way something was decided. */
    public enum Way {
        /** It held, and that was what counted. */
        HELD,
        /** It did not hold, and that was what counted. */
        FAILED,
        /** What is compared with a figure was one less, or one day earlier, than what the figure makes of the other side. */
        BEFORE,
        /** It was the same. */
        AT,
        /** It was one more, or one day later. */
        AFTER
    }

    /** The figures at whose edge it is; empty where it is at none. */
    public Set<String> figures() {
        if (way == Way.HELD || way == Way.FAILED) {
            return Set.of();
        }
        Constraint.Compare compare = (Constraint.Compare) Objects.requireNonNull(part);
        Set<String> all = new TreeSet<>(compare.left().thresholds());
        all.addAll(compare.right().thresholds());
        return all;
    }

    /** All there are of a rule, in the order of its condition. */
    public static List<ConditionPoint> of(Rule rule) {
        List<ConditionPoint> all = new ArrayList<>();
        for (Element line : rule.condition().lines()) {
            line.searches().ifPresent(pattern -> {
                all.add(new ConditionPoint(line, null, Way.HELD));
                all.add(new ConditionPoint(line, null, Way.FAILED));
                pattern.tests().forEach(test -> add(line, test, all));
            });
            if (line instanceof Element.Collect collect) {
                collect.sizes().forEach(size -> add(line, size, all));
            }
        }
        return all;
    }

    private static void add(Element line, Constraint test, List<ConditionPoint> all) {
        if (test instanceof Constraint.AllOf each) {
            each.tests().forEach(one -> add(line, one, all));
        } else if (test instanceof Constraint.AnyOf any) {
            any.tests().forEach(side -> all.add(new ConditionPoint(line, side, Way.HELD)));
            all.add(new ConditionPoint(line, any, Way.FAILED));
            any.tests().forEach(side -> add(line, side, all));
        } else if (test instanceof Constraint.Compare compare && isByFigure(compare)) {
            edges(compare).forEach(way -> all.add(new ConditionPoint(line, compare, way)));
        }
    }

    static boolean isByFigure(Constraint.Compare compare) {
        return !compare.left().thresholds().isEmpty()
                || !compare.right().thresholds().isEmpty();
    }

    /** Of days those between which the answer turns; of numbers all, for "exactly" differs from "at least" only beyond. */
    private static List<Way> edges(Constraint.Compare compare) {
        Operator operator = compare.operator();
        if (operator.isEquality() || isCount(compare)) {
            return List.of(Way.BEFORE, Way.AT, Way.AFTER);
        }
        return operator == Operator.AFTER || operator == Operator.NOT_AFTER
                ? List.of(Way.AT, Way.AFTER)
                : List.of(Way.BEFORE, Way.AT);
    }

    /** Whether numbers are compared, and not days. */
    public static boolean isCount(Constraint.Compare compare) {
        return compare.left() instanceof Operand.CountOf || compare.right() instanceof Operand.CountOf;
    }
}
