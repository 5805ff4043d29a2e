package org.reviewlearning.heed.document;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Plain data, which every writer of JSON writes alike: maps, lists, texts, whole numbers and truths, days as text. What is
 * not known is left out; lists are always there, empty or not.
 */
public final class Data {

    private Data() {}

    /** An object, from names and values in turn and in their order; what is {@code null} is left out. */
    public static Map<String, Object> object(@Nullable Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                object.put(String.valueOf(namesAndValues[i]), plain(value));
            }
        }
        return object;
    }

    /** A record as an object: its components in their order, by what {@link Property} says of them. */
    public static Map<String, Object> of(Record document) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (Part part : Part.of(document.getClass())) {
            Object value = part.in(document);
            if (value != null || !part.optional()) {
                object.put(part.name(), plain(Objects.requireNonNull(value, part.name())));
            }
        }
        return object;
    }

    /** The names of the properties of a record that is a document, in their order. */
    public static List<String> names(Class<? extends Record> document) {
        return Part.of(document).stream().map(Part::name).toList();
    }

    private static Object plain(Object value) {
        if (value instanceof Record document) {
            return of(document);
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(Data::plain).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> object = new LinkedHashMap<>();
            map.forEach((name, each) -> object.put(plain(name).toString(), each));
            return object;
        }
        return value instanceof Enum<?> ? Part.written(value) : value instanceof LocalDate ? value.toString() : value;
    }
}
