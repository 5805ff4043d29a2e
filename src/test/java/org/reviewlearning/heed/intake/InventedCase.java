package org.reviewlearning.heed.intake;

import static org.reviewlearning.heed.Mutation.MARK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.facts.Origin;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.Shape;
import org.reviewlearning.heed.kinds.Vocabulary;

/**
 * A case about nobody, drawn from a seed, with every value marked: texts hold {@code MARK}, days lie in the 2010s, so
 * that a message that repeats one is found out.
 */
final class InventedCase {

    private final Random random;
    private int ids;

    private InventedCase(long seed) {
        this.random = new Random(seed);
    }

    /** As maps, lists, strings, numbers and nulls: the form of the file before it is written down. */
    static Map<String, Object> draw(long seed, Vocabulary vocabulary) {
        return new InventedCase(seed).drawn(vocabulary);
    }

    private Map<String, Object> drawn(Vocabulary vocabulary) {
        Map<String, Object> drawn = new LinkedHashMap<>();
        drawn.put("case", "EXAMPLE-" + random.nextInt(100));
        drawn.put("note", "An invented case about nobody. " + MARK);
        drawn.put("child", record(Shape.of(Child.class), day()));
        List<Object> coverage = new ArrayList<>();
        List<String> paths = List.copyOf(CoveragePaths.of(vocabulary).all());
        for (FactKind kind : vocabulary.kinds()) {
            List<Object> records = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                records.add(record(kind.shape(), day()));
            }
            drawn.put(kind.key(), records);
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("of", paths.get(random.nextInt(paths.size())));
            entry.put("from", random.nextBoolean() ? null : "2010-01-01");
            entry.put("until", "2019-12-31");
            coverage.add(entry);
        }
        drawn.put("coverage", coverage);
        return drawn;
    }

    private Map<String, Object> record(Shape shape, LocalDate from) {
        Map<String, Object> record = new LinkedHashMap<>();
        for (Field field : shape.fields()) {
            // Arrangement.of and Origin.system are required by their records alone.
            boolean always = field.required()
                    || field.name().equals("of")
                    || field.name().equals("system");
            if (always || random.nextInt(4) > 0) {
                record.put(field.name(), value(field, from));
            }
        }
        return record;
    }

    private @Nullable Object value(Field field, LocalDate from) {
        return switch (field.sort()) {
            case ID -> "id-" + ids++;
            case TEXT -> MARK + " " + random.nextInt(1000);
            case REFERENCE -> null;
            case DAY -> from.toString();
            case LATER_DAY, DAY_AHEAD, RECORDED_ON ->
                from.plusDays(random.nextInt(100)).toString();
            case ANSWER, CLOSED -> {
                List<String> written = RecordReader.written(field.type());
                yield written.get(random.nextInt(written.size()));
            }
            case NUMBER -> random.nextInt(1000);
            case PART -> record(Shape.of(field.type()), from.plusDays(random.nextInt(100)));
            case ORIGIN -> record(Shape.of(Origin.class), from);
        };
    }

    private LocalDate day() {
        return LocalDate.of(2010, 1, 1).plusDays(random.nextInt(3000));
    }

    /** Written as JSON, or as YAML in the same braces without the quotation marks that it can do without. */
    static String written(@Nullable Object value, boolean yaml) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> written(entry.getKey(), yaml) + ": " + written(entry.getValue(), yaml))
                    .collect(Collectors.joining(",\n ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> written(item, yaml)).collect(Collectors.joining(",\n ", "[", "]"));
        }
        boolean bare = yaml && value instanceof String text && text.matches("[A-Za-z0-9][A-Za-z0-9 .-]*");
        return value instanceof String && !bare ? "\"" + value + "\"" : String.valueOf(value);
    }
}
