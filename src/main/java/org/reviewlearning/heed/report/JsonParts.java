package org.reviewlearning.heed.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Origin;
import tools.jackson.core.JsonGenerator;

/** What stands in several places of an assessment as JSON, written alike everywhere: evidence, gaps, days and lists. */
final class JsonParts {

    private final JsonGenerator out;

    JsonParts(JsonGenerator out) {
        this.out = out;
    }

    void evidence(Evidence evidence) {
        out.writeStartObject();
        if (evidence instanceof Evidence.Found found) {
            Fact fact = found.fact();
            out.writeName("fact");
            out.writeStartObject();
            out.writeStringProperty("kind", found.kind().key());
            out.writeStringProperty("id", fact.id());
            out.writeStringProperty("on", fact.day().toString());
            out.writeStringProperty("says", fact.inWords());
            origin(fact.origin());
            out.writeBooleanProperty("restricted", found.kind().restricted());
            out.writeEndObject();
        } else if (evidence instanceof Evidence.NotFound absent) {
            out.writeName("absent");
            out.writeStartObject();
            out.writeStringProperty("kind", absent.kind().key());
            out.writeStringProperty("where", absent.where());
            day("from", absent.from());
            out.writeStringProperty("to", absent.to().toString());
            out.writeEndObject();
        } else {
            out.writeStringProperty("withheld", evidence.inWords());
        }
        out.writeEndObject();
    }

    private void origin(@Nullable Origin origin) {
        if (origin == null) {
            return;
        }
        out.writeName("origin");
        out.writeStartObject();
        out.writeStringProperty("system", origin.system());
        if (origin.file() != null) {
            out.writeStringProperty("file", origin.file());
        }
        if (origin.row() != null) {
            out.writeNumberProperty("row", origin.row().intValue());
        }
        out.writeEndObject();
    }

    void gapAlone(Gap gap) {
        out.writeStartObject();
        gap(gap);
        out.writeEndObject();
    }

    void gap(Gap gap) {
        out.writeStringProperty("what", gap.what());
        out.writeStringProperty("says", gap.inWords());
    }

    void day(String name, @Nullable LocalDate day) {
        if (day != null) {
            out.writeStringProperty(name, day.toString());
        }
    }

    <T> void list(String name, List<T> items, Each<T> write) {
        out.writeArrayPropertyStart(name);
        items.forEach(write::write);
        out.writeEndArray();
    }

    /** How one item of a list is written. */
    interface Each<T> {
        void write(T item);
    }
}
