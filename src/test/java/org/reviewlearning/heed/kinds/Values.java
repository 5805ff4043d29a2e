package org.reviewlearning.heed.kinds;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.Origin;

/** Invented values for every field of any kind, each of them easy to find again in a text. */
public final class Values {

    /** What stands somewhere in every text value. */
    public static final String TEXT = "MARKED-TEXT";

    /** The year of every day. */
    public static final int YEAR = 1987;

    public static final int NUMBER = 7_654_321;

    private Values() {}

    /** A value for every field, parts and all that is theirs too. The id is {@code x1}. */
    public static @Nullable Object[] filled(Shape shape) {
        List<Field> fields = shape.fields();
        @Nullable Object[] values = new Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(fields.get(i), i);
        }
        return values;
    }

    private static Object value(Field field, int i) {
        return switch (field.sort()) {
            case ID -> "x1";
            case DAY, LATER_DAY, DAY_AHEAD, RECORDED_ON -> LocalDate.of(YEAR, 6, 1 + i);
            case ANSWER -> Answer.YES;
            case CLOSED -> field.type().getEnumConstants()[0];
            case NUMBER -> NUMBER;
            case TEXT, REFERENCE -> TEXT + i;
            case PART -> {
                Shape part = Shape.of(field.type());
                yield part.build(filled(part));
            }
            case ORIGIN -> new Origin(TEXT, TEXT, NUMBER);
        };
    }
}
