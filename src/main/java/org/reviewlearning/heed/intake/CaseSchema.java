package org.reviewlearning.heed.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.facts.Origin;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.Shape;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.text.JsonText;

/**
 * The form of a case file as a JSON Schema (2020-12), made from the records, for editors and for whoever writes an
 * export. It says everything but what holds between facts (ids are unique, references name a fact, an end is not before
 * its start) and what a kind's own record refuses.
 */
public final class CaseSchema {

    private static final String DAY = "Day";
    private static final String TEXT = "Text";

    private final Vocabulary vocabulary;
    private final Map<String, Object> definitions = new TreeMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();
    private final Deque<Class<?>> toDefine = new ArrayDeque<>();

    private CaseSchema(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The schema for case files with the kinds of a vocabulary; the same text for the same kinds. */
    public static String json(Vocabulary vocabulary) {
        Map<String, Object> schema = new CaseSchema(Objects.requireNonNull(vocabulary, "vocabulary")).schema();
        return JsonText.lines(schema);
    }

    private Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(
                "case",
                SchemaParts.required(SchemaParts.reference(TEXT, "The case's identifier, which is not a name.")));
        properties.put("note", SchemaParts.note("For people; not kept."));
        properties.put("child", referTo(Child.class, "The child the case is about."));
        for (FactKind kind : vocabulary.kinds()) {
            properties.put(kind.key(), kind(kind));
        }
        properties.put("coverage", coverage());
        while (!toDefine.isEmpty()) {
            Class<?> type = toDefine.remove();
            definitions.put(nameOf(type), type.isEnum() ? SchemaParts.closedList(type) : part(type));
        }
        definitions.put(DAY, SchemaParts.day());
        definitions.put(TEXT, SchemaParts.text());

        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "A case file for Heed");
        schema.put(
                "description",
                "One child's facts, and what they were supplied for. A field left out, or null, is not recorded or has"
                        + " not happened yet.");
        SchemaParts.object(schema, properties, List.of("case"), false);
        schema.put("$defs", definitions);
        return schema;
    }

    private Map<String, Object> kind(FactKind kind) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("title", kind.one());
        record.put(
                "description",
                (kind.isSpan()
                                ? "Lasted from a day; without an ending it was still going on when the kind was last supplied."
                                : "Happened on one day.")
                        + (kind.restricted()
                                ? " Restricted: shown in full only to the roles a prompt is addressed to."
                                : ""));
        fields(record, kind.shape(), false);
        definitions.put(nameOf(kind.type()), record);
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("description", "All " + kind.many() + " that are known.");
        list.put("items", Map.of("$ref", "#/$defs/" + nameOf(kind.type())));
        return list;
    }

    private Map<String, Object> part(Class<?> type) {
        Map<String, Object> part = new LinkedHashMap<>();
        fields(part, Shape.of(type), true);
        return part;
    }

    private void fields(Map<String, Object> into, Shape shape, boolean mayBeNull) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Field field : shape.fields()) {
            Map<String, Object> property = field(field, shape.type() == Child.class);
            // Where a record came from says at least the system.
            boolean system = shape.type() == Origin.class && field.name().equals("system");
            properties.put(field.name(), system ? SchemaParts.required(property) : property);
            if (field.required() || system) {
                required.add(field.name());
            }
        }
        SchemaParts.object(into, properties, required, mayBeNull);
    }

    private Map<String, Object> field(Field field, boolean ofTheChild) {
        String absence = ofTheChild ? "Absent means not recorded." : SchemaParts.absence(field);
        return switch (field.sort()) {
            case ID -> SchemaParts.required(SchemaParts.reference(TEXT, absence));
            case TEXT, REFERENCE -> SchemaParts.reference(TEXT, absence);
            case NUMBER -> SchemaParts.number(absence);
            case DAY -> SchemaParts.required(SchemaParts.reference(DAY, absence));
            case LATER_DAY, DAY_AHEAD, RECORDED_ON -> SchemaParts.reference(DAY, absence);
            case ANSWER, CLOSED, PART, ORIGIN -> referTo(field.type(), absence);
        };
    }

    private Map<String, Object> coverage() {
        Map<String, Object> of = new LinkedHashMap<>();
        of.put(
                "description",
                "A kind, a kind with all its parts (.*), a sort of a kind (/) or a part or later day (.).");
        of.put("enum", CoveragePaths.of(vocabulary).all());
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("of", of);
        properties.put(
                "from",
                SchemaParts.reference(
                        DAY, "The first day supplied. Absent means from the beginning of the child's life."));
        properties.put(
                "until",
                SchemaParts.required(SchemaParts.reference(DAY, "The day the extract was taken, itself included.")));
        Map<String, Object> entry = new LinkedHashMap<>();
        SchemaParts.object(entry, properties, List.of("of", "until"), false);
        Map<String, Object> coverage = new LinkedHashMap<>();
        coverage.put("type", List.of("array", "null"));
        coverage.put(
                "description",
                "What was supplied, and for which period. Nothing is concluded from the absence of anything else.");
        coverage.put("items", entry);
        return coverage;
    }

    private Map<String, Object> referTo(Class<?> type, String description) {
        if (!names.containsKey(type)) {
            nameOf(type);
            toDefine.add(type);
        }
        return SchemaParts.reference(nameOf(type), description);
    }

    /** The simple name, or the whole name when a host has used a simple name twice. */
    private String nameOf(Class<?> type) {
        String simple = type.getSimpleName();
        boolean taken = names.containsValue(simple) || simple.equals(DAY) || simple.equals(TEXT);
        return names.computeIfAbsent(type, each -> taken ? each.getName() : simple);
    }
}
