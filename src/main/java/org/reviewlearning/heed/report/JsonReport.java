package org.reviewlearning.heed.report;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Origin;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An assessment as JSON: one object on one line, so that many of them are NDJSON. The shape is {@link AssessmentSchema}.
 *
 * <p>The same assessment gives the same bytes. What is not known is left out; lists are always there, empty or not.
 */
public final class JsonReport {

    private static final int FORMAT = 1;
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator out;

    private JsonReport(JsonGenerator out) {
        this.out = out;
    }

    /** The assessment as one JSON object, without a newline. */
    public static String json(Assessment assessment) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            new JsonReport(out).write(assessment);
        }
        return text.toString();
    }

    private void write(Assessment assessment) {
        out.writeStartObject();
        out.writeNumberProperty("format", FORMAT);
        out.writeStringProperty("heed", assessment.heed());
        out.writeStringProperty("calendar", assessment.calendar());
        out.writeStringProperty("caseId", assessment.caseId());
        out.writeStringProperty("asAt", assessment.asAt().toString());
        out.writeName("ruleBook");
        out.writeStartObject();
        out.writeStringProperty("name", assessment.ruleBook().name());
        out.writeStringProperty("version", assessment.ruleBook().version());
        out.writeStringProperty("fingerprint", assessment.ruleBook().fingerprint());
        out.writeEndObject();
        list("prompts", assessment.prompts(), this::prompt);
        list("unknowns", assessment.unknowns(), unknown -> {
            out.writeStartObject();
            gap(unknown.gap());
            list("rules", unknown.rules(), rule -> out.writeString(rule.id()));
            out.writeEndObject();
        });
        list("outcomes", assessment.outcomes(), outcome -> outcome(outcome, false));
        list("notAsked", assessment.notAsked(), left -> {
            out.writeStartObject();
            out.writeStringProperty("rule", left.rule().id());
            out.writeStringProperty("why", left.why());
            out.writeEndObject();
        });
        list("trials", assessment.trials(), outcome -> outcome(outcome, true));
        out.writeNumberProperty("factsKnownFromTheirOwnDay", assessment.factsKnownFromTheirOwnDay());
        out.writeStringProperty("notAnAssurance", Assessment.NOT_AN_ASSURANCE);
        out.writeEndObject();
    }

    private void prompt(Prompt prompt) {
        Rule rule = prompt.rule();
        out.writeStartObject();
        out.writeStringProperty("key", prompt.key());
        out.writeStringProperty("rule", rule.id());
        out.writeStringProperty("title", prompt.title());
        out.writeStringProperty("ask", prompt.ask());
        out.writeStringProperty("why", prompt.why());
        out.writeStringProperty("to", rule.to().key());
        list("copy", rule.copies().stream().map(Role::key).toList(), out::writeString);
        out.writeStringProperty("level", rule.level().key());
        out.writeName("answerWithin");
        out.writeStartObject();
        out.writeNumberProperty("value", rule.level().within().value());
        out.writeStringProperty("unit", rule.level().within().unit().written());
        out.writeEndObject();
        list("because", prompt.because(), this::evidence);
        list("alongside", prompt.alongside(), this::evidence);
        list("despite", prompt.despite(), this::gapAlone);
        list("thresholds", prompt.thresholds(), this::threshold);
        list("learning", rule.learning(), learning -> {
            out.writeStartObject();
            out.writeStringProperty("source", learning.source().key());
            out.writeStringProperty("finding", learning.finding());
            out.writeStringProperty("says", learning.says());
            out.writeEndObject();
        });
        out.writeStringProperty("settledBy", rule.words().settledBy());
        out.writeEndObject();
    }

    private void evidence(Evidence evidence) {
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

    private void threshold(Threshold.InForce threshold) {
        out.writeStartObject();
        out.writeStringProperty("name", threshold.name());
        out.writeNumberProperty("value", threshold.amount().value());
        out.writeStringProperty("unit", threshold.amount().unit().written());
        out.writeStringProperty("origin", threshold.origin().written());
        out.writeStringProperty("cite", threshold.cite());
        day("from", threshold.from());
        out.writeEndObject();
    }

    private void outcome(Outcome outcome, boolean withPrompts) {
        out.writeStartObject();
        out.writeStringProperty("rule", outcome.rule().id());
        out.writeStringProperty("outcome", outcome.written());
        list("gaps", outcome.gaps(), this::gapAlone);
        if (outcome instanceof Outcome.OutOfScope outside) {
            out.writeStringProperty("why", outside.why());
        }
        if (withPrompts) {
            list("prompts", outcome instanceof Outcome.Prompted asked ? asked.prompts() : List.of(), this::prompt);
        }
        out.writeEndObject();
    }

    private void gapAlone(Gap gap) {
        out.writeStartObject();
        gap(gap);
        out.writeEndObject();
    }

    private void gap(Gap gap) {
        out.writeStringProperty("what", gap.what());
        out.writeStringProperty("says", gap.inWords());
    }

    private void day(String name, @Nullable LocalDate day) {
        if (day != null) {
            out.writeStringProperty(name, day.toString());
        }
    }

    private <T> void list(String name, List<T> items, Each<T> write) {
        out.writeArrayPropertyStart(name);
        items.forEach(write::write);
        out.writeEndArray();
    }

    /** How one item of a list is written. */
    private interface Each<T> {
        void write(T item);
    }
}
