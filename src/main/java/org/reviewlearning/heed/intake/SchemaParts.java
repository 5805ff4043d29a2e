package org.reviewlearning.heed.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.form.Form;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;

/** The small pieces a schema is put together from. Every map keeps its order, so that the text is always the same. */
final class SchemaParts {

    private static final String ONE_LINE = "^[^\\u0000-\\u001f\\u007f-\\u009f]*$";
    private static final int LARGEST_NUMBER = 999_999_999;

    private SchemaParts() {}

    static void object(
            Map<String, Object> into, Map<String, Object> properties, List<String> required, boolean mayBeNull) {
        into.put("type", mayBeNull ? List.of("object", "null") : "object");
        into.put("additionalProperties", false);
        if (!required.isEmpty()) {
            into.put("required", required);
        }
        into.put("properties", properties);
    }

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
        List<Object> values = new ArrayList<>(RecordReader.written(list));
        values.add(null);
        return with(new LinkedHashMap<>(), "enum", values);
    }

    static Map<String, Object> day() {
        Map<String, Object> day = new LinkedHashMap<>();
        day.put("type", List.of("string", "null"));
        day.put("format", "date");
        day.put("pattern", "^\\d{4}-\\d{2}-\\d{2}$");
        return day;
    }

    static Map<String, Object> text() {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("type", List.of("string", "null"));
        text.put("maxLength", Form.LONGEST_TEXT);
        text.put("allOf", List.of(Map.of("pattern", "\\S"), Map.of("pattern", ONE_LINE)));
        return text;
    }

    /** A definition that admits null, where null is not allowed. */
    static Map<String, Object> required(Map<String, Object> reference) {
        return with(reference, "type", "string");
    }

    static Map<String, Object> number(String description) {
        Map<String, Object> number = new LinkedHashMap<>();
        number.put("type", List.of("integer", "null"));
        number.put("description", description);
        number.put("minimum", -LARGEST_NUMBER);
        number.put("maximum", LARGEST_NUMBER);
        return number;
    }

    static Map<String, Object> note(String description) {
        Map<String, Object> note = new LinkedHashMap<>();
        note.put("type", List.of("string", "null"));
        note.put("description", description);
        return note;
    }

    static Map<String, Object> reference(String name, String description) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("$ref", "#/$defs/" + name);
        reference.put("description", description);
        return reference;
    }

    private static Map<String, Object> with(Map<String, Object> map, String key, Object value) {
        map.put(key, value);
        return map;
    }
}
