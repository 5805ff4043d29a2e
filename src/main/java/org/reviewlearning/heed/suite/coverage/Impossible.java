package org.reviewlearning.heed.suite.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.explanation.ConditionPoint;
import org.reviewlearning.heed.explanation.ConditionPoint.Way;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operator;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;

/** What no example can show, because the rule's own condition rules it out; and nothing of which that is not proven. */
final class Impossible {

    private final Rule rule;
    private final Map<String, Threshold> figures;

    Impossible(Rule rule, Map<String, Threshold> figures) {
        this.rule = rule;
        this.figures = figures;
    }

    /** Why no example can; {@code null} where one may. */
    @Nullable
    String because(ConditionPoint point) {
        if (point.part() == null) {
            return point.way() == Way.FAILED ? alwaysMet(point.line()) : null;
        }
        return point.way() == Way.BEFORE
                        && point.part() instanceof Constraint.Compare compare
                        && compare.right() instanceof Operand.CountOf count
                        && most(count.threshold()) == 0
                ? "there is no number below 0"
                : null;
    }

    private @Nullable String alwaysMet(Element line) {
        if (line instanceof Element.Collect collect
                && collect.sizes().stream()
                        .allMatch(size -> size.operator() == Operator.NOT_BEFORE
                                && most(((Operand.CountOf) size.right()).threshold()) == 0)) {
            return "it is met by any number";
        }
        if (!(line instanceof Element.Each || line instanceof Element.Exists)) {
            return null;
        }
        List<Element> lines = rule.condition().lines();
        return lines.subList(0, lines.indexOf(line)).stream()
                        .filter(this::findsOne)
                        .flatMap(before -> before.searches().stream())
                        .anyMatch(before -> implies(before, line.searches().orElseThrow()))
                ? "an earlier line has found such a one"
                : null;
    }

    /** Whether a line that is met has found at least one fact. */
    private boolean findsOne(Element line) {
        return line instanceof Element.Each
                || line instanceof Element.Exists
                || line instanceof Element.Collect collect
                        && collect.sizes().stream()
                                .anyMatch(size -> size.operator() == Operator.NOT_BEFORE
                                        && least(((Operand.CountOf) size.right()).threshold()) > 0);
    }

    /** Whether every fact that one pattern finds is found by the other. */
    private static boolean implies(FactPattern one, FactPattern other) {
        if (!one.kind().equals(other.kind())) {
            return false;
        }
        Set<String> asked = new HashSet<>();
        one.tests().forEach(test -> asked.add(unplaced(test)));
        return other.tests().stream().allMatch(test -> asked.contains(unplaced(test)));
    }

    /** A test without the place where it stands. */
    private static String unplaced(Constraint test) {
        return test.toString().replaceAll("place=Place\\[.*?\\]", "");
    }

    private int most(String figure) {
        return values(figure).max().orElseThrow();
    }

    private int least(String figure) {
        return values(figure).min().orElseThrow();
    }

    private IntStream values(String figure) {
        return Objects.requireNonNull(figures.get(figure)).values().stream().mapToInt(Threshold.Dated::value);
    }
}
