package org.reviewlearning.heed.example;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.AsAt;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Rule;

/**
 * A comparison of two days in a rule's condition, held against certain records of a case.
 *
 * @param compare the comparison
 * @param line the line of the rule file it stands on
 * @param own the id of the record of its own line; {@code null} where it compares none of that
 * @param named the ids of the records that earlier lines found, by the name they gave them
 * @param fields what a name stands for that is given to a field, with the line's name for the record
 */
record Comparing(
        Constraint.Compare compare,
        int line,
        @Nullable String own,
        Map<String, String> named,
        Map<String, Named> fields) {

    /** A name given to a field of the record that a line found. */
    record Named(String binding, Operand.FieldOf field) {}

    /** What can be moved to bring two days together: a day of a record, or the day assessed. */
    record Root(@Nullable String fact, List<Field> path) {

        static final Root THE_DAY = new Root(null, List.of());

        String inWords() {
            return fact == null
                    ? "the day"
                    : fact + "."
                            + String.join(".", path.stream().map(Field::name).toList());
        }
    }

    /** The names a rule gives to fields of what it finds. */
    static Map<String, Named> fields(Rule rule) {
        Map<String, Named> fields = new HashMap<>();
        for (Element element : rule.condition().lines()) {
            if (element instanceof Element.Each some) {
                some.pattern()
                        .fieldBindings()
                        .forEach(each -> fields.put(each.name(), new Named(some.binding(), each.field())));
            }
        }
        return fields;
    }

    /** How many days the left side is after the right; {@code null} where one of them is no day, or is not there. */
    @Nullable
    Long apart(Map<String, Fact> facts, AsAt asAt) {
        LocalDate left = day(compare.left(), facts, asAt);
        LocalDate right = day(compare.right(), facts, asAt);
        return left == null || right == null ? null : left.toEpochDay() - right.toEpochDay();
    }

    /** What the left side, or the right, is counted from; {@code null} where that is no day of its own. */
    @Nullable
    Root root(boolean left) {
        return root(left ? compare.left() : compare.right());
    }

    private @Nullable Root root(Operand operand) {
        if (operand instanceof Operand.DayExpression day) {
            return day.from() == null ? Root.THE_DAY : root(day.from());
        }
        Operand.FieldOf field = field(operand);
        return field == null ? null : new Root(holder(operand), field.path());
    }

    private Operand.@Nullable FieldOf field(Operand operand) {
        return operand instanceof Operand.FieldOf field
                ? field
                : operand instanceof Operand.Bound bound && fields.containsKey(bound.binding())
                        ? Objects.requireNonNull(fields.get(bound.binding())).field()
                        : null;
    }

    private @Nullable String holder(Operand operand) {
        return operand.isOwn() ? own : named.get(binding(operand, fields));
    }

    /** The name of the record that a named side belongs to. */
    static @Nullable String binding(Operand operand, Map<String, Named> fields) {
        String name = operand.name();
        Named named = name == null ? null : fields.get(name);
        return named == null ? name : named.binding();
    }

    private @Nullable LocalDate day(Operand operand, Map<String, Fact> facts, AsAt asAt) {
        if (operand instanceof Operand.DayExpression day) {
            LocalDate from = day.from() == null ? asAt.on() : day(day.from(), facts, asAt);
            String figure = day.threshold();
            return from == null || figure == null
                    ? from
                    : day.way() == Operand.DayFunction.DUE ? asAt.due(figure, from) : asAt.before(figure, from);
        }
        Operand.FieldOf field = field(operand);
        @Nullable Object value = field == null ? null : facts.get(holder(operand));
        for (Field step : field == null ? List.<Field>of() : field.path()) {
            value = value == null ? null : step.of(value);
        }
        return value instanceof LocalDate day ? day : null;
    }

    /** How the sides stand when the left one is so many days after the right, in words. */
    String inWords(int apart, AsAt asAt) {
        String how = apart == 0 ? " is the same day as " : apart < 0 ? " is a day before " : " is a day after ";
        return words(compare.left(), asAt) + how + words(compare.right(), asAt) + " (line " + line + ")";
    }

    private String words(Operand operand, AsAt asAt) {
        if (operand instanceof Operand.DayExpression day) {
            String from = day.from() == null ? Root.THE_DAY.inWords() : words(day.from(), asAt);
            String figure = day.threshold();
            return figure == null
                    ? from
                    : asAt.amount(figure).map(amount -> amount.inWords()).orElse(figure)
                            + (day.way() == Operand.DayFunction.DUE ? " after " : " before ")
                            + from;
        }
        Root root = root(operand);
        return root == null ? "what is named" : root.inWords();
    }
}
