package org.reviewlearning.heed.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.calendar.WorkingDays;
import org.reviewlearning.heed.cases.Supplied;
import org.reviewlearning.heed.facts.Arrangement;
import org.reviewlearning.heed.facts.AsAt;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.rule.DayBound;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operator;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Test;

/**
 * The days of a stretch with the same figures on which a comparison of a rule, or the end of a search, can turn: where a
 * day counted from the day assessed passes one that stands still.
 */
final class RuleTurns {

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
        for (Element element : rule.condition()) {
            FactPattern pattern = element.searches().orElse(null);
            if (pattern == null) {
                continue;
            }
            List<Fact> own = of.facts(pattern.kind()).stream()
                    .filter(fact -> pattern.tests().stream().allMatch(test -> mayHold(test, fact)))
                    .toList();
            List<Test.Compare> comparisons = new ArrayList<>();
            pattern.tests().forEach(test -> comparisons(test, comparisons));
            Named facts = new Named(pattern.kind(), own, null);
            for (Test.Compare each : comparisons) {
                turn(days(each.left(), facts), days(each.right(), facts));
            }
            if (!supplied.whole(pattern.kind(), LocalDate.MIN, of.last())) {
                search(pattern.kind(), facts, comparisons);
            }
            if (element instanceof Element.Some some) {
                bound.put(some.binding(), facts);
            }
            for (FactPattern.FieldBinding binding : pattern.fieldBindings()) {
                bound.put(binding.name(), new Named(pattern.kind(), own, binding.field()));
            }
        }
    }

    /** Whether a fact is not shut out for good by what it is, whatever the day. */
    private static boolean mayHold(Test test, Fact fact) {
        if (test instanceof Test.AllOf all) {
            return all.tests().stream().allMatch(each -> mayHold(each, fact));
        }
        if (test instanceof Test.OneOf oneOf) {
            Object value = plain(oneOf.field(), fact);
            return value == null || oneOf.values().stream().anyMatch(each -> each.value() == value) != oneOf.negated();
        }
        if (!(test instanceof Test.Compare compare) || !(compare.right() instanceof Operand.Value asked)) {
            return true;
        }
        Object value = plain(compare.left(), fact);
        return value == null || (value == asked.value()) == (compare.operator() == Operator.SAME);
    }

    private static @Nullable Object plain(Operand operand, Fact fact) {
        if (operand instanceof Operand.FieldOf field
                && field.isOwn()
                && field.path().size() == 1
                && !field.mayBeYetToCome()) {
            Object value = field.last().of(fact);
            return Field.saysNothing(value) ? null : value;
        }
        return null;
    }

    private static void comparisons(Test test, List<Test.Compare> into) {
        if (test instanceof Test.AllOf all) {
            all.tests().forEach(each -> comparisons(each, into));
        } else if (test instanceof Test.AnyOf any) {
            any.tests().forEach(each -> comparisons(each, into));
        } else if (test instanceof Test.Compare compare) {
            into.add(compare.ownFirst());
        }
    }

    private Days days(Operand operand, Named own) {
        if (operand instanceof Operand.FieldOf field) {
            return days(field, field.isOwn() ? own : Objects.requireNonNull(bound.get(field.binding())));
        }
        if (operand instanceof Operand.Bound name) {
            Named named = Objects.requireNonNull(bound.get(name.binding()));
            return days(Objects.requireNonNull(named.field()), named);
        }
        if (!(operand instanceof Operand.DayOf day)) {
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
        for (LocalDate day : of.coverage(named.kind())) {
            still.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
        }
        return new Days(still, List.of(today));
    }

    private boolean mayBeOpen(Operand.FieldOf field, FactKind kind) {
        String at = "";
        for (Field step : field.path()) {
            at += (at.isEmpty() ? "" : ".") + step.name();
            if (step.mayBeYetToCome()
                    && supplied.missing(kind, at, LocalDate.MIN, of.last()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void turn(Days left, Days right) {
        left.moving().forEach(count -> right.still().forEach(day -> passing.of(count, day)));
        right.moving().forEach(count -> left.still().forEach(day -> passing.of(count, day)));
        for (DayCount one : left.moving()) {
            right.moving()
                    .forEach(other ->
                            passing.ofEachOther(new Passing.Bound(today, one), new Passing.Bound(today, other)));
        }
    }

    /** Where not all was supplied, a search can turn as its bounds pass what was, or one another. */
    private void search(FactKind kind, Named facts, List<Test.Compare> comparisons) {
        Set<LocalDate> still = new LinkedHashSet<>(bearing);
        still.addAll(of.coverage(kind));
        List<Passing.Bound> bounds = new ArrayList<>(List.of(new Passing.Bound(today, today)));
        for (Test.Compare each : comparisons) {
            if (!each.left().isOwn() || each.right().isOwn()) {
                continue;
            }
            DayCount own = counted(each.left());
            Days other = days(each.right(), facts);
            if (DayBound.fields(kind).contains(root(each.left()).written())) {
                other.still().forEach(day -> still.addAll(own.before(day)));
                other.moving().forEach(moving -> bounds.add(new Passing.Bound(own, moving)));
            } else if (root(each.left()).last().refersToEarlier()) {
                bound.values().forEach(named -> named.facts().forEach(fact -> still.add(fact.day())));
            }
        }
        for (int i = 0; i < bounds.size(); i++) {
            Passing.Bound one = bounds.get(i);
            for (LocalDate day : still) {
                for (int beside = -1; beside <= 2; beside++) {
                    passing.of(one.moving(), one.own().from(day.plusDays(beside)));
                }
            }
            bounds.subList(0, i).forEach(other -> passing.ofEachOther(one, other));
        }
    }

    private DayCount counted(Operand own) {
        return own instanceof Operand.DayOf day
                ? counted(Objects.requireNonNull(day.from())).then(day)
                : today;
    }

    private static Operand.FieldOf root(Operand own) {
        return own instanceof Operand.DayOf day ? root(Objects.requireNonNull(day.from())) : (Operand.FieldOf) own;
    }
}
