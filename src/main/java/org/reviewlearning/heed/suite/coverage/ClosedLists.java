package org.reviewlearning.heed.suite.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.reading.Truth;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operator;

/** How the tests of a field that holds a value from a closed list come out together: of every value, of none recorded, of none yet. */
final class ClosedLists {

    private ClosedLists() {}

    /**
     * For each such field all that its tests can say together.
     *
     * @param atoms all tests, each by its number
     * @param placed the numbers of those that are told already, to which these are added
     */
    static List<List<Truth[]>> of(List<Constraint> atoms, Set<Integer> placed) {
        Map<String, List<Integer>> fields = new LinkedHashMap<>();
        Map<String, Operand.FieldOf> named = new LinkedHashMap<>();
        for (int i = 0; i < atoms.size(); i++) {
            Operand.FieldOf field = closedField(atoms.get(i));
            if (field != null && placed.add(i)) {
                String name = field.binding() + "." + field.written();
                fields.computeIfAbsent(name, any -> new ArrayList<>()).add(i);
                named.put(name, field);
            }
        }
        List<List<Truth[]>> groups = new ArrayList<>();
        fields.forEach((name, of) -> {
            Map<List<Truth>, Truth[]> ways = new LinkedHashMap<>();
            Operand.FieldOf field = Objects.requireNonNull(named.get(name));
            List<Object> values =
                    new ArrayList<>(Arrays.asList(field.last().type().getEnumConstants()));
            values.remove(Answer.NOT_RECORDED);
            values.add(Truth.UNKNOWN);
            if (field.mayBeYetToCome()) {
                values.add(Truth.FALSE);
            }
            for (Object value : values) {
                Truth[] way = new Truth[atoms.size()];
                of.forEach(i -> way[i] = truth(atoms.get(i), value));
                ways.putIfAbsent(of.stream().map(i -> way[i]).toList(), way);
            }
            groups.add(List.copyOf(ways.values()));
        });
        return groups;
    }

    private static Operand.@Nullable FieldOf closedField(Constraint atom) {
        Operand.FieldOf field = atom instanceof Constraint.OneOf choice
                ? choice.field()
                : atom instanceof Constraint.Compare compare
                                && compare.left() instanceof Operand.FieldOf of
                                && (compare.right() instanceof Operand.Value
                                        || compare.right() instanceof Operand.NotRecorded)
                        ? of
                        : null;
        return field != null && ClosedValue.class.isAssignableFrom(field.last().type()) ? field : null;
    }

    /** Of a field that holds a value, of which nothing is recorded ({@code UNKNOWN}), or that is yet to come ({@code FALSE}). */
    private static Truth truth(Constraint atom, Object value) {
        if (atom instanceof Constraint.OneOf choice) {
            return value == Truth.UNKNOWN
                    ? Truth.UNKNOWN
                    : told(choice.values().stream().anyMatch(each -> each.value() == value) != choice.negated());
        }
        Constraint.Compare compare = (Constraint.Compare) atom;
        if (compare.right() instanceof Operand.NotRecorded) {
            return told(value == Truth.UNKNOWN);
        }
        return value == Truth.UNKNOWN
                ? Truth.UNKNOWN
                : told((((Operand.Value) compare.right()).value() == value) == (compare.operator() == Operator.SAME));
    }

    private static Truth told(boolean holds) {
        return holds ? Truth.TRUE : Truth.FALSE;
    }
}
