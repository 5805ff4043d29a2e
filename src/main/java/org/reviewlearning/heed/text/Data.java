package org.reviewlearning.heed.text;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Internal;

/**
 * Plain data, which every writer of JSON writes alike: maps, lists, texts, whole numbers and truths, days as text. What is
 * not known is left out; lists are always there, empty or not.
 */
@Internal
public final class Data {

    private Data() {}

    /** An object, from names and values in turn and in their order; what is {@code null} is left out. */
    public static Map<String, Object> object(@Nullable Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                object.put(String.valueOf(namesAndValues[i]), value instanceof LocalDate ? value.toString() : value);
            }
        }
        return object;
    }

    /** A list of objects. */
    public static <T> List<Map<String, Object>> each(
            Collection<? extends T> items, Function<T, Map<String, Object>> object) {
        return items.stream().map(object).toList();
    }
}
