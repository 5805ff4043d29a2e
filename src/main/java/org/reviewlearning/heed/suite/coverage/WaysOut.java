package org.reviewlearning.heed.suite.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.reading.Truth;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Threshold;

/**
 * Every way in which the tests of a line can come out of one fact: what is compared of two days together, and of one closed
 * list together, comes out as it can; everything else may hold or not, whatever the rest does. What is found nowhere among
 * them can therefore never be; what is found may still be impossible for another reason.
 */
final class WaysOut {

    /** More ways than this are not looked at: then nothing is proven. */
    private static final long MOST = 2_000_000;

    private final List<Constraint> tests;
    private final Collection<Threshold> figures;
    /** Each test by its number; what is written the same is the same. */
    private final Map<Constraint, Integer> numbers = new IdentityHashMap<>();

    private final List<Constraint> atoms = new ArrayList<>();

    WaysOut(List<Constraint> tests, Collection<Threshold> figures) {
        this.tests = tests;
        this.figures = figures;
        Map<String, Integer> written = new LinkedHashMap<>();
        tests.stream().flatMap(Constraint::parts).forEach(atom -> {
            int number = written.computeIfAbsent(unplaced(atom), name -> {
                atoms.add(atom);
                return atoms.size() - 1;
            });
            numbers.put(atom, number);
        });
    }

    /** A test without the place where it stands. */
    static String unplaced(Constraint test) {
        return test.toString().replaceAll("place=Place\\[.*?\\]", "");
    }

    /** Whether none of them is wanted: of some two days that are compared, none even where all others may be anything. */
    boolean noneIs(@Nullable Edge edge, Predicate<OneWay> wanted) {
        Set<List<Day>> pairs = new LinkedHashSet<>();
        for (Constraint atom : edge == null ? atoms : List.of((Constraint) edge.compare())) {
            if (atom instanceof Constraint.Compare compare) {
                Day left = Day.of(compare.left());
                Day right = Day.of(compare.right());
                if (left != null && right != null && !left.equals(right)) {
                    pairs.add(
                            right.equals(Day.LOOKED_FROM)
                                            || left.of() != null && left.of().equals("own")
                                    ? List.of(right, left)
                                    : List.of(left, right));
                } else if (left != null) {
                    pairs.add(right == null ? List.of(Day.LOOKED_FROM, left) : List.of(left, Day.NONE));
                }
            }
        }
        if (pairs.isEmpty() && edge == null) {
            pairs.add(List.of(Day.LOOKED_FROM, Day.LOOKED_FROM));
        }
        return pairs.stream().anyMatch(pair -> noneIs(pair.get(0), pair.get(1), edge, wanted));
    }

    private boolean noneIs(Day one, Day other, @Nullable Edge edge, Predicate<OneWay> wanted) {
        List<List<Truth[]>> groups = new ArrayList<>();
        Set<Integer> placed = new LinkedHashSet<>();
        List<Constraint.Compare> days = new ArrayList<>();
        List<Integer> dayNumbers = new ArrayList<>();
        for (int i = 0; i < atoms.size(); i++) {
            if (atoms.get(i) instanceof Constraint.Compare compare && DayVectors.isOf(one, other, compare)) {
                days.add(compare);
                dayNumbers.add(i);
            }
        }
        placed.addAll(dayNumbers);
        if (edge != null && days.stream().noneMatch(each -> unplaced(each).equals(unplaced(edge.compare())))) {
            return false;
        }
        List<Truth[]> together = new ArrayList<>();
        for (List<Truth> vector : DayVectors.of(one, other, days, edge, figures)) {
            Truth[] way = new Truth[atoms.size()];
            for (int i = 0; i < vector.size(); i++) {
                way[dayNumbers.get(i)] = vector.get(i);
            }
            together.add(way);
        }
        groups.add(together);
        groups.addAll(ClosedLists.of(atoms, placed));
        for (int i = 0; i < atoms.size(); i++) {
            if (!placed.contains(i)) {
                groups.add(List.of(only(i, Truth.TRUE), only(i, Truth.FALSE)));
            }
        }
        long ways = 1;
        for (List<Truth[]> group : groups) {
            ways *= group.size();
            if (ways > MOST) {
                return false;
            }
        }
        return !any(groups, 0, new Truth[atoms.size()], wanted);
    }

    private Truth[] only(int number, Truth truth) {
        Truth[] way = new Truth[atoms.size()];
        way[number] = truth;
        return way;
    }

    private boolean any(List<List<Truth[]>> groups, int group, Truth[] so, Predicate<OneWay> wanted) {
        if (group == groups.size()) {
            return wanted.test(new OneWay(tests, numbers, so));
        }
        for (Truth[] way : groups.get(group)) {
            Truth[] more = so.clone();
            for (int i = 0; i < way.length; i++) {
                more[i] = way[i] == null ? more[i] : way[i];
            }
            if (any(groups, group + 1, more, wanted)) {
                return true;
            }
        }
        return false;
    }
}
