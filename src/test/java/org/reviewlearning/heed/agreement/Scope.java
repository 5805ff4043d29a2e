package org.reviewlearning.heed.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.FieldType;
import org.reviewlearning.heed.kinds.Shape;
import org.reviewlearning.heed.rule.Operand;

/** What an invented rule has named so far, and so what its next pattern may compare with. */
final class Scope {

    @Nullable
    String day;

    /** How many facts are matched one by one so far, with a name or without. */
    int matched;

    final Map<String, FactKind> facts = new LinkedHashMap<>();
    final List<Operand.Bound> values = new ArrayList<>();

    boolean namesAnything() {
        return !facts.isEmpty() || !values.isEmpty();
    }

    /** Every field a rule may read of a kind, its own and those of its parts. */
    static List<Operand.FieldOf> fields(@Nullable String binding, FactKind kind) {
        List<Operand.FieldOf> all = new ArrayList<>();
        fields(binding, kind.shape(), List.of(), all);
        return all;
    }

    private static void fields(@Nullable String binding, Shape shape, List<Field> path, List<Operand.FieldOf> into) {
        for (Field field : shape.fields()) {
            if (field.sort() == FieldType.RECORDED_ON || field.sort() == FieldType.ORIGIN) {
                continue;
            }
            List<Field> longer = new ArrayList<>(path);
            longer.add(field);
            into.add(new Operand.FieldOf(binding, longer));
            if (field.sort() == FieldType.PART) {
                fields(binding, Shape.of(field.type()), longer, into);
            }
        }
    }

    /** The fields and values of earlier patterns that are of some sort. */
    List<Operand> earlier(Predicate<Field> fields, Predicate<Operand.Bound> bounds) {
        List<Operand> found = new ArrayList<>();
        facts.forEach((name, kind) -> fields(name, kind).stream()
                .filter(field -> fields.test(field.last()))
                .forEach(found::add));
        values.stream().filter(bounds).forEach(found::add);
        return found;
    }

    static boolean isDay(FieldType sort) {
        return sort == FieldType.DAY || sort == FieldType.LATER_DAY || sort == FieldType.DAY_AHEAD;
    }

    static boolean isText(FieldType sort) {
        return sort == FieldType.ID || sort == FieldType.TEXT || sort == FieldType.REFERENCE;
    }

    /** Whether a day may be absent; two such days are never compared for being the same. */
    static boolean mayBeAbsent(Operand operand) {
        if (operand instanceof Operand.FieldOf field) {
            return field.mayBeYetToCome() || field.last().sort() == FieldType.DAY_AHEAD;
        }
        return operand instanceof Operand.Bound bound && bound.sort() != FieldType.DAY
                || operand instanceof Operand.DayExpression day && day.from() != null && mayBeAbsent(day.from());
    }
}
