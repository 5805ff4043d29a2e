package org.reviewlearning.heed.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Origin;
import org.reviewlearning.heed.facts.Span;
import org.reviewlearning.heed.form.Form;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.FieldType;
import org.reviewlearning.heed.kinds.Shape;

/** Makes a record, of whatever shape, from a map of the file. */
final class RecordReader {

    private RecordReader() {}

    /** The record, or {@code null} when something in it is wrong; then that has been noted. */
    static @Nullable Object read(Form form, Shape shape) {
        List<String> names = shape.fields().stream().map(Field::name).toList();
        if (!form.isMap("Its fields are " + String.join(", ", names) + ".")) {
            return null;
        }
        form.only(names, key -> otherwise(key, shape, names));
        @Nullable Object[] values = new Object[names.size()];
        boolean sound = true;
        for (int i = 0; i < values.length; i++) {
            Field field = shape.fields().get(i);
            Form value = form.at(field.name());
            if (value.isThere()) {
                values[i] = value(value, field);
                sound &= values[i] != null;
            } else if (field.required()) {
                missing(value, field);
                sound = false;
            } else {
                values[i] = field.sort() == FieldType.ANSWER ? Answer.NOT_RECORDED : null;
            }
        }
        return sound ? build(form, shape, values) : null;
    }

    /** The written forms of a closed list, in its order. */
    static List<String> written(Class<?> list) {
        return Arrays.stream(constants(list)).map(RecordReader::written).toList();
    }

    private static Object[] constants(Class<?> list) {
        return Objects.requireNonNull(list.getEnumConstants());
    }

    private static String written(Object constant) {
        return ((ClosedValue) constant).written();
    }

    private static @Nullable Object value(Form form, Field field) {
        return switch (field.sort()) {
            case ID -> form.id();
            case TEXT, REFERENCE -> field.required() ? form.text() : name(form);
            case DAY, LATER_DAY, DAY_AHEAD, RECORDED_ON -> form.day();
            case ANSWER, CLOSED ->
                form.oneOf(constants(field.type()), RecordReader::written, ", or leave it out when it is not recorded");
            case NUMBER -> form.number();
            case PART -> read(form, Shape.of(field.type()));
            case ORIGIN -> read(form, Shape.of(Origin.class));
        };
    }

    /** What answers and lists are told by would be read as a name here, and two who are not known as one. */
    private static @Nullable String name(Form form) {
        @Nullable String name = form.text();
        if (Answer.NOT_RECORDED.written().equals(name)) {
            form.wrong("would be read as a name.", "Leave it out when it is not recorded.");
            return null;
        }
        return name;
    }

    private static @Nullable Object build(Form form, Shape shape, @Nullable Object[] values) {
        try {
            return shape.build(values);
        } catch (IllegalArgumentException e) {
            // What the record itself says may repeat a value. Only the name of an absent field is taken from it.
            for (int i = 0; i < values.length; i++) {
                Field field = shape.fields().get(i);
                if (values[i] == null
                        && e.getCause() instanceof NullPointerException
                        && field.name().equals(e.getCause().getMessage())) {
                    missing(form.at(field.name()), field);
                    return null;
                }
            }
            String kind = shape.type().getSimpleName();
            form.wrong("was refused by its kind, " + kind + ".", "What " + kind + " allows is written with that kind.");
            return null;
        }
    }

    private static void missing(Form form, Field field) {
        form.needed(
                switch (field.sort()) {
                    case ID -> "Every record has an id of its own.";
                    case DAY -> Form.DAY;
                    case CLOSED -> "Write one of " + String.join(", ", written(field.type())) + ".";
                    default -> "It cannot be left out here.";
                });
    }

    /** A hint for a key that is near none of those known. */
    private static String otherwise(String key, Shape shape, List<String> known) {
        // Rules say until; in a file it is the day of the part that ended the span.
        if (key.equals("until") && Span.class.isAssignableFrom(shape.type()) && known.contains("ending")) {
            return "Did you mean ending: {on: ...}? ";
        }
        return Fact.class.isAssignableFrom(shape.type())
                        && FactKind.of(shape.type().asSubclass(Fact.class)).restricted()
                ? "A restricted record, as all about a household, names no other child, by name or by id. "
                : "";
    }
}
