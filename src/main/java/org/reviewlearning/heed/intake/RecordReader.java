package org.reviewlearning.heed.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Origin;
import org.reviewlearning.heed.facts.Span;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.FieldSort;
import org.reviewlearning.heed.kinds.Shape;
import org.reviewlearning.heed.text.MapNode;
import org.reviewlearning.heed.text.Node;
import org.reviewlearning.heed.text.Problems;
import org.reviewlearning.heed.text.ScalarKind;
import org.reviewlearning.heed.text.ScalarNode;

/** Makes a record, of whatever shape, from a map of the file. */
final class RecordReader {

    private final Problems problems;
    private final Scalars scalars;

    RecordReader(Problems problems) {
        this.problems = problems;
        this.scalars = new Scalars(problems);
    }

    /** The record, or {@code null} when something in it is wrong; then that has been noted. */
    @Nullable
    Object read(Node node, String path, Shape shape) {
        if (!(node instanceof MapNode map)) {
            problems.add(node, path, "is not a record with fields.", "Its fields are " + names(shape) + ".");
            return null;
        }
        Map<String, Node> given = given(map, path, shape);
        @Nullable Object[] values = new Object[shape.fields().size()];
        boolean sound = true;
        for (int i = 0; i < values.length; i++) {
            Field field = shape.fields().get(i);
            Node value = given.get(field.name());
            if (value != null) {
                values[i] = value(value, path + "." + field.name(), field);
                sound &= values[i] != null;
            } else if (field.required()) {
                missing(map, path, field);
                sound = false;
            } else {
                values[i] = field.sort() == FieldSort.ANSWER ? Answer.NOT_RECORDED : null;
            }
        }
        return sound ? build(map, path, shape, values) : null;
    }

    /** Whether a field was left out in so many words. */
    static boolean absent(Node node) {
        return node instanceof ScalarNode scalar && scalar.kind() == ScalarKind.NOTHING;
    }

    private Map<String, Node> given(MapNode map, String path, Shape shape) {
        Set<String> known = shape.fields().stream().map(Field::name).collect(Collectors.toSet());
        Map<String, Node> given = new LinkedHashMap<>();
        for (MapNode.Entry entry : map.entries()) {
            if (!known.contains(entry.key())) {
                problems.add(entry, path, "has a field that Heed does not know.", hint(entry.key(), shape));
            } else if (!absent(entry.value())) {
                given.put(entry.key(), entry.value());
            }
        }
        return given;
    }

    private @Nullable Object value(Node node, String path, Field field) {
        return switch (field.sort()) {
            case ID -> scalars.id(node, path);
            case TEXT, REFERENCE -> scalars.text(node, path);
            case DAY, LATER_DAY, DAY_AHEAD, RECORDED_ON -> scalars.day(node, path);
            case ANSWER -> scalars.answer(node, path);
            case CLOSED -> scalars.closed(node, path, field.type());
            case NUMBER -> scalars.number(node, path);
            case PART -> read(node, path, Shape.of(field.type()));
            case ORIGIN -> read(node, path, Shape.of(Origin.class));
        };
    }

    private @Nullable Object build(MapNode map, String path, Shape shape, @Nullable Object[] values) {
        try {
            return shape.build(values);
        } catch (IllegalArgumentException e) {
            // What the record itself says may repeat a value. Only the name of an absent field is taken from it.
            for (int i = 0; i < values.length; i++) {
                Field field = shape.fields().get(i);
                if (values[i] == null
                        && e.getCause() instanceof NullPointerException
                        && field.name().equals(e.getCause().getMessage())) {
                    missing(map, path, field);
                    return null;
                }
            }
            String kind = shape.type().getSimpleName();
            problems.add(
                    map,
                    path,
                    "was refused by its kind, " + kind + ".",
                    "What " + kind + " allows is written with that kind.");
            return null;
        }
    }

    private void missing(MapNode map, String path, Field field) {
        String allowed = switch (field.sort()) {
            case ID -> "Every record has an id of its own.";
            case DAY -> Scalars.DAY;
            case CLOSED -> "Write one of " + String.join(", ", Scalars.written(field.type())) + ".";
            default -> "It cannot be left out here.";
        };
        problems.add(map, path + "." + field.name(), "is missing.", allowed);
    }

    private String hint(String key, Shape shape) {
        List<String> known = shape.fields().stream().map(Field::name).toList();
        String meant = problems.meant(key, known);
        // Rules say until; in a file it is the day of the part that ended the span.
        if (meant.isEmpty()
                && key.equals("until")
                && Span.class.isAssignableFrom(shape.type())
                && known.contains("ending")) {
            meant = "Maybe ending: {on: ...}? ";
        }
        if (meant.isEmpty()
                && Fact.class.isAssignableFrom(shape.type())
                && FactKind.of(shape.type().asSubclass(Fact.class)).restricted()) {
            meant = "A restricted record, as all about a household, names no other child, by name or by id. ";
        }
        return meant + "Its fields are " + names(shape) + ".";
    }

    private static String names(Shape shape) {
        return shape.fields().stream().map(Field::name).collect(Collectors.joining(", "));
    }
}
