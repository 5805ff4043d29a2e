package org.reviewlearning.heed.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.BookName;
import tools.jackson.databind.json.JsonMapper;

/** JSON, written alike everywhere: what is not known is left out; lists are always there, empty or not. */
final class Json {

    private Json() {}

    /** An object, from names and values in turn and in their order; what is {@code null} is left out. */
    static Map<String, Object> object(@Nullable Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                object.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return object;
    }

    /** A list of objects. */
    static <T> List<Map<String, Object>> each(Collection<T> items, Function<T, Map<String, Object>> object) {
        return items.stream().map(object).toList();
    }

    static Map<String, Object> book(BookName book) {
        return object("name", book.name(), "version", book.version(), "fingerprint", book.fingerprint());
    }

    /** An object on one line, without a newline. */
    static String line(Map<String, Object> object) {
        return JsonMapper.shared().writeValueAsString(object);
    }
}
