package org.reviewlearning.heed.turning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.calendar.WorkingDays;
import org.reviewlearning.heed.cases.Supplied;
import org.reviewlearning.heed.facts.Arrangement;
import org.reviewlearning.heed.facts.AsAt;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.DayBound;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operator;
import org.reviewlearning.heed.rule.Rule;

/**
 * The days of a stretch with the same figures on which a comparison of a rule, or the end of a search, can turn: where a
 * day counted from the day assessed passes one that stands still.
 */
final class RuleTurns {

    private static final Set<Operator> FIRST = Set.of(Operator.SAME, Operator.AFTER, Operator.NOT_BEFORE);
    private static final Set<Operator> LAST = Set.of(Operator.SAME, Operator.BEFORE, Operator.NOT_AFTER);

    private final TurningDays of;
    private final Supplied supplied;
    private final Passing passing;
    private final DayCount today;
    private final Map<String, Named> bound = new HashMap<>();
    private final Set<LocalDate> bearing = new LinkedHashSet<>();

    /** Facts that a name may stand for, or the field of theirs that it does. */
    private record Named(FactKind kind, List<Fact> facts, Operand.@Nullable FieldOf field) {}

    /**
     * Which days one side of a comparison can be.
     *
     * @param still those that are the same whatever day is assessed
     * @param moving those that are counted from the day assessed
     */
    private record Days(Set<LocalDate> still, List<DayCount> moving) {

        static final Days NONE = new Days(Set.of(), List.of());
    }

    RuleTurns(TurningDays of, Passing passing, AsAt thresholds) {
        this.of = of;
        this.supplied = of.caseFile().supplied();
        this.passing = passing;
        this.today = DayCount.none(thresholds);
        bearing.add(WorkingDays.FIRST);
        if (of.caseFile().child().bornOn() != null) {
            bearing.add(of.caseFile().child().bornOn());
        }
        of.facts(FactKind.of(Arrangement.class)).forEach(each -> bearing.add(each.day()));
    }

    void of(Rule rule) {
        for (Element element : rule.condition().lines()) {
            FactPattern pattern = element.searches().orElse(null);
            if (pattern == null) {
                continue;
            }
            List<Fact> own = of.facts(pattern.kind()).stream()
                    .filter(fact -> pattern.tests().stream().allMatch(test -> test.allows(of -> lasting(of, fact))))
                    .toList();
            List<Constraint.Compare> comparisons = pattern.tests().stream()
                    .flatMap(Constraint::comparisons)
                    .map(Constraint.Compare::ownFirst)
                    .toList();
            Named facts = new Named(pattern.kind(), own, null);
            for (Constraint.Compare each : comparisons) {
                compared(days(each.left(), facts), days(each.right(), facts));
            }
            if (!supplied.whole(pattern.kind(), LocalDate.MIN, of.last())) {
                search(pattern.kind(), facts, comparisons);
            }
            if (element instanceof Element.Each some) {
                bound.put(some.binding(), facts);
            }
            for (FactPattern.FieldBinding binding : pattern.fieldBindings()) {
                bound.put(binding.name(), new Named(pattern.kind(), own, binding.field()));
            }
        }
    }

    /** What a field says from a closed list, if it says the same whatever the day. */
    private static @Nullable String lasting(Operand operand, Fact fact) {
        return operand instanceof Operand.FieldOf field
                        && field.isOwn()
                        && field.path().size() == 1
                        && !field.mayBeYetToCome()
                        && field.last().of(fact) instanceof ClosedValue value
                        && !Field.saysNothing(value)
                ? value.written()
                : null;
    }

    private Days days(Operand operand, Named own) {
        if (operand instanceof Operand.FieldOf field) {
            return days(field, field.isOwn() ? own : Objects.requireNonNull(bound.get(field.binding())));
        }
        if (operand instanceof Operand.Bound name) {
            Named named = Objects.requireNonNull(bound.get(name.binding()));
            return days(Objects.requireNonNull(named.field()), named);
        }
        if (!(operand instanceof Operand.DayExpression day)) {
            return Days.NONE;
        }
        Days from = day.from() == null ? new Days(Set.of(), List.of(today)) : days(day.from(), own);
        DayCount step = today.then(day);
        Set<LocalDate> still = new LinkedHashSet<>();
        from.still().forEach(each -> still.add(step.from(each)));
        return new Days(
                still, from.moving().stream().map(each -> each.then(day)).toList());
    }

    /** What is there, and if it may have happened since it was supplied, the days on which it may. */
    private Days days(Operand.FieldOf field, Named named) {
        if (field.last().type() != LocalDate.class) {
            return Days.NONE;
        }
        Set<LocalDate> still = new LinkedHashSet<>();
        boolean open = mayBeOpen(field, named.kind());
        for (Fact fact : named.facts()) {
            @Nullable Object value = fact;
            for (Field step : field.path()) {
                value = value == null ? null : step.of(value);
            }
            if (value != null) {
                still.add((LocalDate) value);
            }
            if (open) {
                still.add(fact.day());
            }
        }
        if (!open || named.facts().isEmpty()) {
            return new Days(still, List.of());
        }
        still.add(WorkingDays.FIRST);
        of.coverage(named.kind()).flatMap(TurningDays::around).forEach(still::add);
        return new Days(still, List.of(today));
    }

    private boolean mayBeOpen(Operand.FieldOf field, FactKind kind) {
        return field.steps().entrySet().stream()
                .anyMatch(step -> step.getValue().mayBeYetToCome()
                        && supplied.missing(kind, step.getKey(), LocalDate.MIN, of.last())
                                .isPresent());
    }

    private void compared(Days left, Days right) {
        Set<LocalDate> still = new LinkedHashSet<>(left.still());
        still.addAll(right.still());
        passing.of(
                Stream.concat(
                                left.moving().stream().map(moving -> new Passing.Bound(today, moving, true, false)),
                                right.moving().stream().map(moving -> new Passing.Bound(today, moving, false, true)))
                        .toList(),
                still);
    }

    /** Where not all was supplied, a search can turn as its bounds pass what was, or one another. */
    private void search(FactKind kind, Named facts, List<Constraint.Compare> comparisons) {
        Set<LocalDate> still = new LinkedHashSet<>(bearing);
        of.coverage(kind).forEach(still::add);
        List<Passing.Bound> bounds = new ArrayList<>(List.of(new Passing.Bound(today, today, kind.isSpan(), true)));
        for (Constraint.Compare each : comparisons) {
            if (!each.left().isOwn() || each.right().isOwn()) {
                continue;
            }
            Operand.FieldOf root = each.left().root();
            if (DayBound.fields(kind).contains(root.written())) {
                DayCount own = counted(each.left());
                Days other = days(each.right(), facts);
                other.still().forEach(day -> still.addAll(own.before(day)));
                boolean first = FIRST.contains(each.operator());
                boolean last = LAST.contains(each.operator());
                other.moving().forEach(moving -> bounds.add(new Passing.Bound(own, moving, first, last)));
            } else if (root.last().refersToEarlier()) {
                bound.values().forEach(named -> named.facts().forEach(fact -> still.add(fact.day())));
            }
        }
        passing.of(
                bounds, still.stream().flatMap(TurningDays::around).distinct().toList());
    }

    private DayCount counted(Operand own) {
        return own instanceof Operand.DayExpression day
                ? counted(Objects.requireNonNull(day.from())).then(day)
                : today;
    }
}
