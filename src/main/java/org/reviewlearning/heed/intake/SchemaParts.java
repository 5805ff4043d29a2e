package org.reviewlearning.heed.intake;

import static org.reviewlearning.heed.document.Data.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.form.Form;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;

/** The small pieces a schema is put together from. */
final class SchemaParts {

    private static final String ONE_LINE = "^[^\\u0000-\\u001f\\u007f-\\u009f]*$";
    private static final int LARGEST_NUMBER = 999_999_999;

    private SchemaParts() {}

    static String absence(Field field) {
        @Nullable Class<? extends Fact> target = field.refersTo();
        return switch (field.sort()) {
            case ID -> "Unique among all facts of the case.";
            case DAY -> field.name().equals("from") ? "The first day." : "The day it happened.";
            case LATER_DAY, PART -> "Absent means not yet.";
            case DAY_AHEAD -> "May lie ahead. Absent means not recorded.";
            case RECORDED_ON -> "The day it was written down. Absent means on its own day.";
            case ORIGIN -> "Where the record came from. Absent means not said.";
            case ANSWER, CLOSED, NUMBER, TEXT -> "Absent means not recorded.";
            case REFERENCE ->
                "The id of one of the "
                        + (target == null ? "facts" : FactKind.of(target).many())
                        + " of the case. Absent means not recorded.";
        };
    }

    static Map<String, Object> closedList(Class<?> list) {
        List<@Nullable Object> values = new ArrayList<>(RecordReader.written(list));
        values.add(null);
        return new LinkedHashMap<>(Map.of("enum", values));
    }

    static Map<String, Object> text() {
        return object(
                "type", List.of("string", "null"),
                "maxLength", Form.LONGEST_TEXT,
                "allOf", List.of(Map.of("pattern", "\\S"), Map.of("pattern", ONE_LINE)));
    }

    static Map<String, Object> number(String description) {
        return object(
                "type",
                List.of("integer", "null"),
                "description",
                description,
                "minimum",
                -LARGEST_NUMBER,
                "maximum",
                LARGEST_NUMBER);
    }
}
