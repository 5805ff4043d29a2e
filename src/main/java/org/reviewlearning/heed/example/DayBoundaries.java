package org.reviewlearning.heed.example;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.calendar.Unit;
import org.reviewlearning.heed.facts.AsAt;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Part;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.Shape;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Operand;

/** A day before, on and after each day that a condition compares with another; and on the 29th of February. */
final class DayBoundaries {

    private static final int MOST_TRIED = 400;
    private static final int MOST_STEPS = 12;
    private static final List<Integer> AROUND = List.of(-1, 0, 1);
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);
    private static final LocalDate A_LEAP_DAY = LocalDate.of(2024, 2, 29);

    private final Ground ground;
    private final Map<String, Comparing.Named> fields;
    private final Map<String, FactPattern> found = new HashMap<>();

    /**
     * Examples around one boundary.
     *
     * @param at the comparison, and the records it compares
     * @param moved what was moved
     * @param of what of, before it was
     * @param around the examples, by how many days after the right side the left one is
     */
    private record Around(Comparing at, Comparing.Root moved, Given of, Map<Integer, Given> around) {}

    DayBoundaries(Ground ground) {
        this.ground = ground;
        this.fields = Comparing.fields(ground.rule());
    }

    void add() {
        for (Element element : ground.rule().condition().lines()) {
            FactPattern pattern = element.searches().orElse(null);
            if (pattern == null) {
                continue;
            }
            pattern.tests().stream().flatMap(Constraint::comparisons).forEach(each -> add(element, pattern, each));
            if (element instanceof Element.Each some) {
                found.put(some.binding(), pattern);
            }
        }
    }

    private void add(Element element, FactPattern pattern, Constraint.Compare compare) {
        Set<Integer> shown = new HashSet<>();
        @Nullable Around first = null;
        @Nullable Around turning = null;
        int tried = 0;
        for (Given base : ground.bases()) {
            AsAt day = ground.asAt(base.asAt());
            Map<String, Fact> facts = base.byId();
            for (Comparing at : comparing(element, pattern, compare, base)) {
                Long apart = at.apart(facts, day);
                if (apart == null) {
                    continue;
                }
                shown.add((int) Math.max(-2, Math.min(2, apart)));
                for (boolean left : new boolean[] {true, false}) {
                    Around around = turning != null || tried++ > MOST_TRIED ? null : around(at, left, base);
                    first = first == null ? around : first;
                    turning = around != null
                                    && ground.turns(List.copyOf(around.around().values()))
                            ? around
                            : turning;
                }
            }
        }
        Around taken = turning == null ? first : turning;
        if (taken == null) {
            return;
        }
        if (turning == null) {
            ground.note("No example could be moved so that the answer turns: "
                    + taken.at().inWords(0, ground.asAt(taken.of().asAt())) + ".");
        }
        draft(taken, ground.all() ? Set.of() : shown, "");
        if (turning != null && isByMonths(compare)) {
            leap(turning);
        }
    }

    private void draft(Around around, Set<Integer> shown, String on) {
        around.around().forEach((apart, given) -> {
            if (!shown.contains(apart)) {
                ground.draft(on + around.at().inWords(apart, ground.asAt(given.asAt())), given);
            }
        });
    }

    /** What a comparison may compare in a case: the records that what is fixed of them does not leave out. */
    private List<Comparing> comparing(Element element, FactPattern pattern, Constraint.Compare compare, Given base) {
        List<Operand> sides = List.of(compare.left(), compare.right());
        List<String> own = sides.stream().anyMatch(Operand::isOwn) ? candidates(pattern, base) : List.of("");
        List<String> names = sides.stream()
                .flatMap(side -> Stream.ofNullable(Comparing.binding(side, fields)))
                .filter(found::containsKey)
                .distinct()
                .toList();
        List<Map<String, String>> named = new ArrayList<>(List.of(Map.of()));
        for (String name : names) {
            List<Map<String, String>> more = new ArrayList<>();
            for (Map<String, String> some : named) {
                for (String id : candidates(found.get(name), base)) {
                    Map<String, String> one = new TreeMap<>(some);
                    one.put(name, id);
                    more.add(one);
                }
            }
            named = more;
        }
        List<Comparing> all = new ArrayList<>();
        for (String id : own) {
            named.forEach(each ->
                    all.add(new Comparing(compare, compare.place().line(), id.isEmpty() ? null : id, each, fields)));
        }
        return all;
    }

    private static List<String> candidates(@Nullable FactPattern pattern, Given base) {
        return pattern == null
                ? List.of()
                : base.caseFile().facts(pattern.kind().type()).stream()
                        .filter(fact -> pattern.tests().stream().allMatch(test -> test.allows(of -> says(of, fact))))
                        .map(Fact::id)
                        .toList();
    }

    private static @Nullable String says(Operand operand, Fact fact) {
        @Nullable Object value = operand instanceof Operand.FieldOf field && field.isOwn() ? fact : null;
        for (Field step : operand instanceof Operand.FieldOf field ? field.path() : List.<Field>of()) {
            value = value == null ? null : step.of(value);
        }
        return value instanceof ClosedValue closed && !Field.saysNothing(value) ? closed.written() : null;
    }

    private @Nullable Around around(Comparing at, boolean left, Given base) {
        Comparing.Root root = at.root(left);
        if (root == null || root.equals(at.root(!left))) {
            return null;
        }
        Map<Integer, Given> around = new TreeMap<>();
        for (int apart : AROUND) {
            moved(at, root, left ? 1 : -1, base, apart).ifPresent(given -> around.put(apart, given));
        }
        return around.size() == AROUND.size() ? new Around(at, root, base, around) : null;
    }

    /** With one day so moved that the sides are so far apart. */
    private Optional<Given> moved(Comparing at, Comparing.Root root, int direction, Given base, int apart) {
        LocalDate day = day(root, base);
        for (int step = 0; day != null && step < MOST_STEPS; step++) {
            Optional<Given> given = base.with(root, day);
            Long now = given.map(there -> at.apart(there.byId(), ground.asAt(there.asAt())))
                    .orElse(null);
            if (now == null || now == apart) {
                return now == null ? Optional.empty() : given;
            }
            // Where weekends or ends of months are passed over, from the other side.
            day = day.plusDays(direction * (apart - now) + (step > MOST_STEPS / 2 ? direction : 0));
        }
        return Optional.empty();
    }

    private static @Nullable LocalDate day(Comparing.Root root, Given given) {
        @Nullable
        Object value = root.fact() == null ? given.asAt() : given.byId().get(root.fact());
        for (Field step : root.path()) {
            value = value == null ? null : step.of(value);
        }
        return (LocalDate) value;
    }

    private boolean isByMonths(Constraint.Compare compare) {
        AsAt day = ground.asAt(ground.bases().get(0).asAt());
        return Stream.of(compare.left(), compare.right())
                .flatMap(side -> side.thresholds().stream())
                .flatMap(figure -> day.amount(figure).stream())
                .anyMatch(amount -> amount.unit() == Unit.MONTHS || amount.unit() == Unit.YEARS);
    }

    /** The same around a day that not every year has: what is counted from falls on it. */
    private void leap(Around of) {
        boolean left = of.moved().equals(of.at().root(true));
        Comparing.Root from = of.at().root(!left);
        LocalDate day = from == null ? null : day(from, of.of());
        if (from == null
                || day == null
                || !ground.all() && ground.bases().stream().anyMatch(DayBoundaries::isLeap)) {
            return;
        }
        of.of()
                .moved(day, A_LEAP_DAY)
                .map(moved -> around(of.at(), left, moved))
                .ifPresent(around -> draft(around, Set.of(), "on the 29th of February, "));
    }

    private static boolean isLeap(Given given) {
        return Stream.concat(
                        Stream.of(given.asAt()),
                        given.caseFile().facts().stream().flatMap(fact -> days(fact)))
                .anyMatch(day -> MonthDay.from(day).equals(LEAP_DAY));
    }

    private static Stream<LocalDate> days(Object holder) {
        return Shape.of(holder.getClass()).fields().stream()
                .map(field -> field.of(holder))
                .flatMap(value -> value instanceof LocalDate day
                        ? Stream.of(day)
                        : value instanceof Part part ? days(part) : Stream.of());
    }
}
