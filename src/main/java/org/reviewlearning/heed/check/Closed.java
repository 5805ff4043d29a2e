package org.reviewlearning.heed.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.facts.FactKind;
import org.reviewlearning.heed.facts.Field;
import org.reviewlearning.heed.facts.FieldSort;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.text.Nearest;

/** Values from closed lists, as rules write them: {@code MeetingKind.STABILITY}. */
final class Closed {

    private Closed() {}

    static boolean isClosed(Field field) {
        return field.sort() == FieldSort.ANSWER || field.sort() == FieldSort.CLOSED;
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
            if (value == Answer.NOT_RECORDED && name.equals("NOT_RECORDED")) {
                throw new Refusal(
                        path.offset(),
                        "A rule may not ask whether something was not recorded.",
                        "What is not recorded is unknown by itself: the rule then answers \"cannot tell\".");
            }
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

    private static List<ClosedValue> values(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(ClosedValue.class::cast)
                .toList();
    }
}
