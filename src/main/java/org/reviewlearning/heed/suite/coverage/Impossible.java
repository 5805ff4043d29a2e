package org.reviewlearning.heed.suite.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.explanation.ConditionPoint;
import org.reviewlearning.heed.explanation.ConditionPoint.Way;
import org.reviewlearning.heed.facts.Arrangement;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.reading.Truth;
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
        Constraint part = point.part();
        if (point.line() instanceof Element.Collect collect && collect.sizes().contains(part)) {
            return point.way() == Way.BEFORE
                            && most(((Operand.CountOf) ((Constraint.Compare) part).right()).threshold()) == 0
                    ? "there is no number below 0"
                    : null;
        }
        WaysOut ways = new WaysOut(point.line().searches().orElseThrow().tests(), figures.values());
        if (!point.figures().isEmpty()) {
            int distance = point.way() == Way.BEFORE ? -1 : point.way() == Way.AT ? 0 : 1;
            return ways.noneIs(new Edge((Constraint.Compare) part, distance), way -> way.restsOn(part))
                    ? "what else the line asks never leaves it to this at that edge"
                    : null;
        }
        Truth wanted = point.way() == Way.HELD ? Truth.TRUE : Truth.FALSE;
        return ways.noneIs(null, way -> way.of(part) == wanted && way.restsOn(part))
                ? point.way() == Way.HELD
                        ? "where this holds, what else the line asks is enough without it, or does not hold"
                        : "one of them holds wherever all else does that the line asks"
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
        List<Element> all = rule.condition().lines();
        List<Element> earlier = all.subList(0, all.indexOf(line));
        FactPattern later = line.searches().orElseThrow();
        List<Element> found = earlier.stream()
                .filter(this::findsOne)
                .filter(each -> each.searches().orElseThrow().kind().equals(later.kind()))
                .toList();
        if (found.stream()
                .anyMatch(each -> isFound(
                        each.searches().orElseThrow().tests(),
                        each instanceof Element.Each one ? one.binding() : "",
                        earlier,
                        later))) {
            return "an earlier line has found such a one, or one of which it is not recorded";
        }
        return later.kind().equals(FactKind.of(Arrangement.class)) && isFound(inScope(later), "", earlier, later)
                ? "the arrangement that puts the child in scope is such a one"
                : null;
    }

    /**
     * What is known of the arrangement that puts a child in scope, of what a pattern asks. Where it is stated and none is on
     * record, that there is none is not known.
     */
    private List<Constraint> inScope(FactPattern asking) {
        List<Constraint> known = new ArrayList<>();
        own(asking, "of")
                .ifPresent(of -> known.add(new Constraint.OneOf(
                        of,
                        rule.scope().arrangements().stream()
                                .map(Operand.Value::new)
                                .toList(),
                        false,
                        asking.place())));
        own(asking, "ending.on")
                .ifPresent(until ->
                        known.add(new Constraint.Compare(until, Operator.SAME, new Operand.NotYet(), asking.place())));
        return known;
    }

    private static Optional<Operand.FieldOf> own(FactPattern asking, String written) {
        return asking.tests().stream()
                .flatMap(Constraint::operands)
                .filter(Operand.FieldOf.class::isInstance)
                .map(Operand.FieldOf.class::cast)
                .filter(field -> field.binding() == null && field.written().equals(written))
                .findFirst();
    }

    /**
     * Whether a fact that meets some tests is never known not to be what a later line looks for, as nothing is that lines
     * in between look for in vain.
     */
    private boolean isFound(List<Constraint> tests, String name, List<Element> earlier, FactPattern later) {
        List<Constraint> asked =
                later.tests().stream().map(test -> own(test, name)).toList();
        List<List<Constraint>> absent = earlier.stream()
                .filter(Element.Absent.class::isInstance)
                .map(each -> each.searches().orElseThrow())
                .filter(each -> each.kind().equals(later.kind()))
                .map(each -> each.tests().stream().map(test -> own(test, name)).toList())
                .toList();
        List<Constraint> all = new ArrayList<>(tests);
        all.addAll(asked);
        absent.forEach(all::addAll);
        return new WaysOut(all, figures.values())
                .noneIs(
                        null,
                        way -> tests.stream().allMatch(test -> way.of(test) != Truth.FALSE)
                                && absent.stream().allMatch(each -> way.all(each) == Truth.FALSE)
                                && way.all(asked) == Truth.FALSE);
    }

    /** A test of a fact that an earlier line gave a name to, as a test of the fact itself. */
    private static Constraint own(Constraint test, String name) {
        if (test instanceof Constraint.AllOf all) {
            return new Constraint.AllOf(
                    all.tests().stream().map(each -> own(each, name)).toList());
        }
        if (test instanceof Constraint.AnyOf any) {
            return new Constraint.AnyOf(
                    any.tests().stream().map(each -> own(each, name)).toList());
        }
        return test instanceof Constraint.Compare compare
                ? new Constraint.Compare(
                        own(compare.left(), name), compare.operator(), own(compare.right(), name), compare.place())
                : test;
    }

    private static Operand own(Operand operand, String name) {
        if (operand instanceof Operand.FieldOf field && name.equals(field.binding())) {
            return new Operand.FieldOf(null, field.path());
        }
        return operand instanceof Operand.DayExpression day && day.from() != null
                ? new Operand.DayExpression(day.way(), day.threshold(), own(day.from(), name))
                : operand;
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
