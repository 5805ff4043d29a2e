package org.reviewlearning.heed.document;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.form.Form;
import org.reviewlearning.heed.text.ListNode;
import org.reviewlearning.heed.text.MapNode;
import org.reviewlearning.heed.text.Node;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.text.Problem.Subject;
import org.reviewlearning.heed.text.ScalarKind;
import org.reviewlearning.heed.text.ScalarNode;

/**
 * Reads a document that is a record back from its tree. Everything wrong with it is told with its place and without its
 * value; properties that the record does not have are passed over, and so are numbers by name.
 *
 * @param problems takes what is wrong
 * @param next what to do when something is not as it was written
 */
public record DocumentReader(List<Problem> problems, String next) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** The document a map holds; empty when something was wrong with it. */
    public <T extends Record> Optional<T> read(Class<T> document, MapNode map) {
        return Optional.ofNullable(record(document, map, "")).map(document::cast);
    }

    private @Nullable Object record(Class<?> document, MapNode map, String path) {
        int before = problems.size();
        List<@Nullable Object> values = new ArrayList<>();
        int there = 0;
        for (Part part : Part.of(document)) {
            Node node = map.get(part.name()).orElse(null);
            if (node != null) {
                there++;
                values.add(value(part.type(), part.least(), node, path + part.name()));
            } else if (part.optional()) {
                values.add(part.nothing());
            } else {
                wrong(map, path + part.name(), "is missing.");
            }
        }
        if (there != 1 && Part.isChoice(document)) {
            String one =
                    String.join(", ", Part.of(document).stream().map(Part::name).toList());
            wrong(map, path.substring(0, path.length() - 1), "holds not exactly one of " + one + ".");
        }
        return problems.size() == before ? Part.made(document, values) : null;
    }

    private @Nullable Object value(Type type, int least, Node node, String at) {
        if (type instanceof ParameterizedType of) {
            return of.getRawType() == List.class ? list(of, least, node, at) : Map.of();
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return node instanceof MapNode map
                    ? record(plain, map, at + ".")
                    : wrong(node, at, "has no names and values of its own.");
        }
        String text = node instanceof ScalarNode scalar ? scalar.text() : "";
        ScalarKind kind = node instanceof ScalarNode scalar ? scalar.kind() : ScalarKind.NOTHING;
        if (plain == int.class || plain == Integer.class) {
            return kind == ScalarKind.NUMBER && NUMBER.matcher(text).matches() && Integer.parseInt(text) >= least
                    ? Integer.valueOf(text)
                    : wrong(node, at, "is not a whole number.");
        }
        if (plain == boolean.class) {
            return kind == ScalarKind.TRUTH ? Boolean.valueOf(text) : wrong(node, at, "is not true or false.");
        }
        if (kind != ScalarKind.TEXT || text.isBlank() && least > 0) {
            return wrong(node, at, "is not a text.");
        }
        if (plain == LocalDate.class) {
            return day(text, node, at);
        }
        return plain.isEnum() ? constant(plain, text, node, at) : text;
    }

    private @Nullable Object list(ParameterizedType of, int least, Node node, String at) {
        if (!(node instanceof ListNode list)) {
            return wrong(node, at, "is not a list.");
        }
        List<@Nullable Object> items = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            items.add(value(Part.item(of), -1, list.items().get(i), at + "[" + i + "]"));
        }
        return items.size() < least ? wrong(node, at, "is empty.") : items;
    }

    private @Nullable Object constant(Class<?> list, String text, Node node, String at) {
        int index = Part.written(list).indexOf(text);
        return index >= 0
                ? list.getEnumConstants()[index]
                : wrong(node, at, "is none of " + String.join(", ", Part.written(list)) + ".");
    }

    private @Nullable Object day(String text, Node node, String at) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problems.add(new Problem(node.place(), "is not a day.", Form.DAY).about(new Subject(null, at, null)));
            return null;
        }
    }

    private @Nullable Object wrong(Node node, String at, String says) {
        problems.add(new Problem(node.place(), says, next).about(new Subject(null, at, null)));
        return null;
    }
}
