package org.reviewlearning.heed.example;

import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values as files of examples write them. */
final class Yaml {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\d][\\p{L}\\d_./-]*");

    private Yaml() {}

    /** A map in one line: {@code {id: v1, on: 2024-02-20}}. */
    static String map(Map<?, ?> map) {
        return map.entrySet().stream()
                .map(each -> each.getKey() + ": " + value(each.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** Values, between commas. */
    static String list(Collection<?> values) {
        return values.stream().map(Yaml::value).collect(Collectors.joining(", "));
    }

    /** One value, in quotes where it would be read as something else without. */
    static String value(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map(map);
        }
        String text = String.valueOf(value);
        return PLAIN.matcher(text).matches() ? text : quoted(text);
    }

    /** A sentence, in quotes where it needs them. */
    static String sentence(String text) {
        return text.matches("[\\p{L}\\d][^\":#{}\\[\\]\\\\]*") ? text : quoted(text);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
