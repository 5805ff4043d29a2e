package org.reviewlearning.heed.intake;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.Shape;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** Writes a case in the form that {@link CaseReader} reads. What is absent, or not recorded, is left out. */
public final class CaseWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator out;

    private CaseWriter(JsonGenerator out) {
        this.out = out;
    }

    /** The case as one line of JSON, without a line end. */
    public static String json(CaseFile caseFile) {
        Objects.requireNonNull(caseFile, "caseFile");
        StringWriter words = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(tools.jackson.core.ObjectWriteContext.empty(), words)) {
            new CaseWriter(out).write(caseFile);
        }
        return words.toString();
    }

    private void write(CaseFile caseFile) {
        out.writeStartObject();
        out.writeStringProperty("case", caseFile.id());
        out.writeName("child");
        record(caseFile.child());
        List<FactKind> kinds =
                caseFile.facts().stream().map(FactKind::of).distinct().toList();
        for (FactKind kind : kinds) {
            out.writeName(kind.key());
            out.writeStartArray();
            for (Fact fact : caseFile.facts(kind.type())) {
                record(fact);
            }
            out.writeEndArray();
        }
        out.writeName("coverage");
        out.writeStartArray();
        for (Coverage entry : caseFile.coverage()) {
            out.writeStartObject();
            out.writeStringProperty("of", entry.of());
            property("from", entry.from());
            property("until", entry.until());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void record(Object record) {
        out.writeStartObject();
        for (Field field : Shape.of(record.getClass()).fields()) {
            Object value = field.of(record);
            if (!Field.saysNothing(value)) {
                property(field.name(), value);
            }
        }
        out.writeEndObject();
    }

    private void property(String name, @Nullable Object value) {
        if (value == null) {
            return;
        }
        out.writeName(name);
        if (value instanceof ClosedValue closed) {
            out.writeString(closed.written());
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof String || value instanceof LocalDate) {
            out.writeString(value.toString());
        } else {
            record(value);
        }
    }
}
