package org.reviewlearning.heed.condition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.FieldType;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Placeholder;
import org.reviewlearning.heed.text.Nearest;

/** Values from closed lists, as rules write them: {@code MeetingKind.STABILITY}. */
final class ClosedListValues {

    /** What a row says where it does not matter which value a field has. */
    static final String ANY = "any";

    private ClosedListValues() {}

    static boolean isClosed(Field field) {
        return field.sort() == FieldType.ANSWER || field.sort() == FieldType.CLOSED;
    }

    static String written(Field field) {
        return values(field.type()).stream()
                .filter(value -> value != Answer.NOT_RECORDED)
                .map(value -> field.type().getSimpleName() + "." + value.name())
                .collect(Collectors.joining(", "));
    }

    static Operand.Value value(Expr.Path path, @Nullable Field other, FactKind own) throws Refusal {
        if (other == null) {
            throw new Refusal(
                    path.offset(),
                    "\"" + path.written() + "\" is neither a field of " + own.name()
                            + " nor a value to compare one with.",
                    "A value from a closed list is compared with a field of that list.");
        }
        String list = other.type().getSimpleName();
        if (path.names().size() != 2 || !path.names().get(0).equals(list)) {
            throw new Refusal(
                    path.offset(),
                    "\"" + other.name() + "\" is compared with a value of " + list + ", not with \"" + path.written()
                            + "\".",
                    "Write one of: " + written(other) + ".");
        }
        String name = path.names().get(1);
        for (ClosedValue value : values(other.type())) {
            if (value.name().equals(name)) {
                return new Operand.Value(value);
            }
        }
        throw new Refusal(
                path.offset(),
                list + " has no \"" + name + "\".",
                Nearest.to(
                                        name,
                                        values(other.type()).stream()
                                                .map(ClosedValue::name)
                                                .toList())
                                .map(near -> "Did you mean " + list + "." + near + "? ")
                                .orElse("")
                        + "The list has: " + written(other) + ".");
    }

    /** The value a row gives, in the words case files use. */
    static Operand.Value value(TableRowReading row, Expr.Path path, @Nullable Field other) throws Refusal {
        if (other == null) {
            throw new Refusal(
                    path.offset(),
                    "\"" + path.written() + "\" is not compared with a field from a closed list.",
                    "What a row gives is a value of such a list, or a figure's name: $day.due(" + path.written()
                            + ", on).");
        }
        AttributeText given = row.read(path);
        if (given.list().size() > 1) {
            throw new Refusal(
                    given,
                    "\"" + other.name() + "\" is compared with one value here, and the row gives several.",
                    "Write one, or read them in the rule with: " + other.name() + " in ( " + path.written() + " )");
        }
        Operand.Value value = value(given, new AttributeText.Word(given.value(), given.valueOffset()), other, "");
        row.saying(path, new Placeholder.Words(value.value().inWords()));
        return value;
    }

    /** The values a row gives, parted by commas, where the rule asks whether a field is one of them. */
    static List<Operand.Value> values(TableRowReading row, Expr.Path path, Field field) throws Refusal {
        AttributeText given = row.read(path);
        if (given.list().isEmpty()) {
            throw new Refusal(
                    given,
                    "The row gives no value for \"" + field.name() + "\".",
                    "Write one or several, or the word " + ANY + " where it does not matter.");
        }
        List<Operand.Value> values = new ArrayList<>();
        for (AttributeText.Word word : given.list()) {
            values.add(value(given, word, field, " The word " + ANY + ", alone, means that it does not matter."));
        }
        row.saying(
                path,
                new Placeholder.Words(
                        values.stream().map(value -> value.value().inWords()).collect(Collectors.joining(" or "))));
        return values;
    }

    private static Operand.Value value(AttributeText given, AttributeText.Word word, Field field, String more)
            throws Refusal {
        List<ClosedValue> values = values(field.type()).stream()
                .filter(value -> value != Answer.NOT_RECORDED)
                .toList();
        for (ClosedValue value : values) {
            if (value.written().equals(word.text())) {
                return new Operand.Value(value);
            }
        }
        List<String> known = values.stream().map(ClosedValue::written).toList();
        throw new Refusal(
                given.text(),
                word.offset(),
                "\"" + field.name() + "\" has no value \"" + word.text() + "\".",
                Nearest.hint(word.text(), known) + "Write one of: " + String.join(", ", known) + "." + more);
    }

    private static List<ClosedValue> values(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(ClosedValue.class::cast)
                .toList();
    }
}
