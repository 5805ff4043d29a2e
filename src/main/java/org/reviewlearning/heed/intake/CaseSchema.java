package org.reviewlearning.heed.intake;

import static org.reviewlearning.heed.document.Data.object;
import static org.reviewlearning.heed.document.JsonSchema.closed;
import static org.reviewlearning.heed.document.JsonSchema.reference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.document.JsonSchema;
import org.reviewlearning.heed.facts.Origin;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.Shape;
import org.reviewlearning.heed.kinds.Vocabulary;

/**
 * The form of a case file as a JSON Schema (2020-12), made from the records, for editors and for whoever writes an
 * export. It says everything but what holds between facts (ids are unique, references name a fact, an end is not before
 * its start) and what a kind's own record refuses.
 */
public final class CaseSchema {

    /** The edition of the shape. */
    private static final int FORMAT = 1;

    private static final String DAY = "Day";
    private static final String TEXT = "Text";

    private final Vocabulary vocabulary;
    private final Map<String, Object> definitions = new TreeMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();
    private final Deque<Class<?>> toDefine = new ArrayDeque<>();

    private CaseSchema(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The schema for case files with the kinds of a vocabulary, ending in a newline; the same text for the same kinds. It
     * has the published {@code $id} where they are Heed's own, and none with kinds of a host's.
     */
    public static String json(Vocabulary vocabulary) {
        return new CaseSchema(Objects.requireNonNull(vocabulary, "vocabulary")).text();
    }

    private String text() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("case", required(reference(TEXT, "The case's identifier, which is not a name.")));
        properties.put("note", object("description", "For people; not kept.", "type", List.of("string", "null")));
        properties.put("child", referTo(Child.class, "The child the case is about."));
        for (FactKind kind : vocabulary.kinds()) {
            definitions.put(nameOf(kind.type()), kind(kind));
            properties.put(
                    kind.key(),
                    object(
                            "type",
                            "array",
                            "description",
                            "All " + kind.many() + " that are known.",
                            "items",
                            reference(nameOf(kind.type()), null)));
        }
        properties.put("coverage", coverage());
        while (!toDefine.isEmpty()) {
            Class<?> type = toDefine.remove();
            definitions.put(
                    nameOf(type), type.isEnum() ? SchemaParts.closedList(type) : fields(null, Shape.of(type), true));
        }
        definitions.put(DAY, JsonSchema.day(true));
        definitions.put(TEXT, SchemaParts.text());
        boolean ours = vocabulary.kinds().equals(Vocabulary.shipped().kinds());
        String description = "One child's facts, and what they were supplied for. A field left out, or null, is not"
                + " recorded or has not happened yet.";
        return JsonSchema.text(
                ours ? JsonSchema.id("case", FORMAT) : null,
                "A case file for Heed",
                closed(description, properties, List.of("case"), false),
                definitions);
    }

    private Map<String, Object> kind(FactKind kind) {
        String description = (kind.isSpan()
                        ? "Lasted from a day; without an ending it was still going on when the kind was last supplied."
                        : "Happened on one day.")
                + (kind.restricted() ? " Restricted: shown in full only to the roles a prompt is addressed to." : "");
        Map<String, Object> record = object("title", kind.one());
        record.putAll(fields(description, kind.shape(), false));
        return record;
    }

    private Map<String, Object> fields(@Nullable String description, Shape shape, boolean mayBeNull) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Field field : shape.fields()) {
            Map<String, Object> property = field(field, shape.type() == Child.class);
            // Where a record came from says at least the system.
            boolean system = shape.type() == Origin.class && field.name().equals("system");
            properties.put(field.name(), system ? required(property) : property);
            if (field.required() || system) {
                required.add(field.name());
            }
        }
        return closed(description, properties, required, mayBeNull);
    }

    private Map<String, Object> field(Field field, boolean ofTheChild) {
        String absence = ofTheChild ? "Absent means not recorded." : SchemaParts.absence(field);
        return switch (field.sort()) {
            case ID -> required(reference(TEXT, absence));
            case TEXT, REFERENCE -> reference(TEXT, absence);
            case NUMBER -> SchemaParts.number(absence);
            case DAY -> required(reference(DAY, absence));
            case LATER_DAY, DAY_AHEAD, RECORDED_ON -> reference(DAY, absence);
            case ANSWER, CLOSED, PART, ORIGIN -> referTo(field.type(), absence);
        };
    }

    private Map<String, Object> coverage() {
        Map<String, Object> of = object(
                "description",
                "A kind, a kind with all its parts (.*), a sort of a kind (/) or a part or later day (.).",
                "enum",
                CoveragePaths.of(vocabulary).all());
        Map<String, Object> properties = object(
                "of", of,
                "from", reference(DAY, "The first day supplied. Absent means from the beginning of the child's life."),
                "until", required(reference(DAY, "The day the extract was taken, itself included.")));
        return object(
                "type", List.of("array", "null"),
                "description",
                        "What was supplied, and for which period. Nothing is concluded from the absence of anything else.",
                "items", closed(null, properties, List.of("of", "until"), false));
    }

    /** A definition that admits null, where null is not allowed. */
    private static Map<String, Object> required(Map<String, Object> reference) {
        reference.put("type", "string");
        return reference;
    }

    private Map<String, Object> referTo(Class<?> type, String description) {
        if (!names.containsKey(type)) {
            nameOf(type);
            toDefine.add(type);
        }
        return reference(nameOf(type), description);
    }

    /** The simple name, or the whole name when a host has used a simple name twice. */
    private String nameOf(Class<?> type) {
        String simple = type.getSimpleName();
        boolean taken = names.containsValue(simple) || simple.equals(DAY) || simple.equals(TEXT);
        return names.computeIfAbsent(type, each -> taken ? each.getName() : simple);
    }
}
