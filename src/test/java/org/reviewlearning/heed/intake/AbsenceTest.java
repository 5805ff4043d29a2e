package org.reviewlearning.heed.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Origin;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.Shape;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.text.Format;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema and the reader say the same of what may be left out: each field of a case in which everything is said is
 * taken away, and then said to be nothing; what one of them takes the other takes. Everything is invented.
 */
class AbsenceTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Vocabulary WORDS = Vocabulary.shipped().with(SchoolDay.class);
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CaseSchema.json(WORDS));
    private static final CaseReader READER = CaseReader.using(WORDS);

    private int ids;
    private int tried;

    @Test
    void what_the_schema_allows_to_be_absent_the_reader_does_and_the_other_way_round() {
        for (FactKind kind : WORDS.kinds()) {
            ObjectNode file = JSON.createObjectNode();
            file.put("case", "INVENTED").put("note", "This child does not exist.");
            file.set("child", record(Shape.of(Child.class)));
            // Whom a record refers to comes before it.
            for (FactKind each : WORDS.kinds()) {
                file.set(each.key(), JSON.createArrayNode());
            }
            list(file, kind).add(record(kind.shape(), file));
            ObjectNode entry = JSON.createObjectNode();
            entry.put("of", kind.key()).put("from", "2024-01-01").put("until", "2024-03-01");
            file.set("coverage", JSON.createArrayNode().add(entry));
            agree(file, "with everything said");
            each(file, file, "");
        }
        assertThat(tried).as("fields taken away").isGreaterThan(500);
    }

    /** Takes away each field below a place, and says that it is nothing. */
    private void each(ObjectNode file, ObjectNode at, String path) {
        for (String name : List.copyOf(at.propertyNames())) {
            var value = at.get(name);
            String here = path + "." + name;
            at.remove(name);
            agree(file, "without " + here);
            at.putNull(name);
            agree(file, "with nothing at " + here);
            at.set(name, value);
            if (value instanceof ObjectNode within) {
                each(file, within, here);
            } else if (value instanceof ArrayNode list) {
                list.forEach(item -> each(file, (ObjectNode) item, here));
            }
        }
    }

    private void agree(ObjectNode file, String what) {
        tried++;
        String text = file.toString();
        CaseReading reading = READER.read("case.json", text.getBytes(StandardCharsets.UTF_8), Format.JSON);
        // What holds between facts no schema says: a record that is gone may be named by another.
        boolean taken = reading instanceof CaseRead
                || ((CaseRefused) reading)
                        .problems().stream().allMatch(problem -> problem.says().contains("refers to a record"));

        assertThat(SCHEMA.validate(text, InputFormat.JSON).isEmpty()).as(what).isEqualTo(taken);
    }

    private static ArrayNode list(ObjectNode file, FactKind kind) {
        return (ArrayNode) file.get(kind.key());
    }

    private ObjectNode record(Shape shape) {
        return record(shape, JSON.createObjectNode());
    }

    private ObjectNode record(Shape shape, ObjectNode file) {
        ObjectNode record = JSON.createObjectNode();
        for (Field field : shape.fields()) {
            switch (field.sort()) {
                case ID -> record.put(field.name(), "f" + ++ids);
                case DAY, LATER_DAY, DAY_AHEAD, RECORDED_ON -> record.put(field.name(), "2024-02-01");
                case ANSWER -> record.put(field.name(), "yes");
                case CLOSED ->
                    record.put(field.name(), RecordReader.written(field.type()).get(0));
                case NUMBER -> record.put(field.name(), 1);
                case TEXT -> record.put(field.name(), "w1");
                case PART -> record.set(field.name(), record(Shape.of(field.type()), file));
                case ORIGIN -> record.set(field.name(), record(Shape.of(Origin.class), file));
                case REFERENCE -> record.put(field.name(), named(field, file));
            }
        }
        return record;
    }

    private String named(Field field, ObjectNode file) {
        Class<? extends Fact> type = field.refersTo();
        FactKind kind = FactKind.of(type);
        ObjectNode record = JSON.createObjectNode();
        record.put("id", "f" + ++ids);
        record.put(kind.isSpan() ? "from" : "on", "2024-02-01");
        list(file, kind).add(record);
        return record.get("id").asString();
    }
}
