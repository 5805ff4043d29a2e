package org.reviewlearning.heed.document;

import static org.reviewlearning.heed.document.Data.object;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** JSON Schemas (2020-12), of documents that are records and of what else is put together from the same pieces. */
public final class JsonSchema {

    private static final String DAY = "Day";

    private final int format;
    private final Properties words = new Properties();
    private final Map<String, Object> definitions = new TreeMap<>();

    private JsonSchema(int format) {
        this.format = format;
    }

    /**
     * The schema of a document that is such a record, over several lines; the same text for the same record. What it says
     * of records and properties stands in a file of properties with the record's name.
     *
     * @param format the edition of the shape; a property {@code format} holds it and nothing else
     * @param others documents of which it holds parts, described in files of their own
     */
    public static String of(
            String name, int format, String title, Class<? extends Record> document, Class<?>... others) {
        JsonSchema schema = new JsonSchema(format);
        Stream.of(others).forEach(schema::read);
        schema.read(document);
        schema.definitions.put(DAY, day(false));
        return text(id(name, format), title, schema.record(document), schema.definitions);
    }

    /** The name of a published schema, which says its edition. */
    public static String id(String name, int format) {
        return "urn:heed:schema:" + name + ":" + format;
    }

    /** A whole schema, over several lines. */
    public static String text(
            @Nullable String id, String title, Map<String, Object> object, Map<String, Object> definitions) {
        Map<String, Object> schema =
                object("$schema", "https://json-schema.org/draft/2020-12/schema", "$id", id, "title", title);
        schema.putAll(object);
        schema.put("$defs", definitions);
        return JsonText.lines(schema);
    }

    /** An object with these properties and no others. */
    public static Map<String, Object> closed(
            @Nullable String description, Map<String, Object> properties, List<String> required, boolean mayBeNull) {
        return object(
                "description",
                description,
                "type",
                mayBeNull ? List.of("object", "null") : "object",
                "additionalProperties",
                false,
                "required",
                required.isEmpty() ? null : required,
                "properties",
                properties);
    }

    /** A day as text. */
    public static Map<String, Object> day(boolean mayBeNull) {
        return object(
                "type", mayBeNull ? List.of("string", "null") : "string",
                "format", "date",
                "pattern", "^\\d{4}-\\d{2}-\\d{2}$");
    }

    /** What is defined under a name. */
    public static Map<String, Object> reference(String name, @Nullable String description) {
        return object("description", description, "$ref", "#/$defs/" + name);
    }

    private Map<String, Object> record(Class<?> document) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Part part : Part.of(document)) {
            Map<String, Object> property =
                    object("description", says(document, "." + part.name().replace(' ', '_')));
            property.putAll(part.name().equals("format") ? object("const", format) : value(part.type(), part));
            properties.put(part.name(), property);
            if (!part.optional()) {
                required.add(part.name());
            }
        }
        Map<String, Object> object = closed(says(document, ""), properties, required, false);
        if (Part.isChoice(document)) {
            object.putAll(object("minProperties", 1, "maxProperties", 1));
        }
        return object;
    }

    private @Nullable String says(Class<?> document, String property) {
        return words.getProperty(document.getSimpleName() + property);
    }

    private void read(Class<?> document) {
        String file = "/org/reviewlearning/heed/schema/" + document.getSimpleName() + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(document.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A value of a type; what is said of it is that of its part, but within a list. */
    private Map<String, Object> value(Type type, @Nullable Part part) {
        Integer least = part == null || part.least() < 0 ? null : Integer.valueOf(part.least());
        if (type instanceof ParameterizedType of) {
            Type names = of.getActualTypeArguments()[0];
            if (of.getRawType() == List.class) {
                return object("type", "array", "items", value(names, null), "minItems", least);
            }
            return names == String.class
                    ? object("type", "object")
                    : object(
                            "type", "object",
                            "propertyNames", value(names, null),
                            "additionalProperties", object("type", "integer", "minimum", least));
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return object("type", "string", "minLength", least);
        }
        if (plain == int.class || plain == Integer.class) {
            return object("type", "integer", "minimum", least);
        }
        if (plain == LocalDate.class) {
            return reference(DAY, null);
        }
        if (plain == boolean.class) {
            return object("type", "boolean");
        }
        if (plain == Object.class) {
            return object("type", List.of("string", "number"));
        }
        if (plain.isSealed()) {
            List<Object> either = new ArrayList<>();
            either.add(object("enum", part == null ? List.of() : part.words()));
            Stream.of(plain.getPermittedSubclasses()).forEach(each -> either.add(value(each, null)));
            return object("oneOf", either);
        }
        if (!definitions.containsKey(plain.getSimpleName())) {
            // Before it is known, because it may hold some of its own.
            definitions.put(plain.getSimpleName(), Map.of());
            definitions.put(
                    plain.getSimpleName(), plain.isEnum() ? object("enum", Part.written(plain)) : record(plain));
        }
        return reference(plain.getSimpleName(), null);
    }
}
