package org.reviewlearning.heed.report;

import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.Prompt;
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

    /** The edition of the shape. */
    static final int FORMAT = 1;

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator out;
    private final JsonParts parts;

    private JsonReport(JsonGenerator out) {
        this.out = out;
        this.parts = new JsonParts(out);
    }

    /** The assessment as one JSON object, without a newline. */
    public static String json(Assessment assessment) {
        return written(assessment, null);
    }

    /** The assessment, and what changed since an earlier one, as one JSON object, without a newline. */
    public static String json(Assessment assessment, Changes since) {
        return written(assessment, Objects.requireNonNull(since, "since"));
    }

    private static String written(Assessment assessment, @Nullable Changes since) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            new JsonReport(out).write(assessment, since);
        }
        return text.toString();
    }

    private void write(Assessment assessment, @Nullable Changes since) {
        out.writeStartObject();
        out.writeNumberProperty("format", FORMAT);
        out.writeStringProperty("heed", assessment.heed());
        out.writeStringProperty("calendar", assessment.calendar());
        out.writeStringProperty("caseId", assessment.caseId());
        out.writeStringProperty("asAt", assessment.asAt().toString());
        assessment.role().ifPresent(role -> out.writeStringProperty("for", role.key()));
        out.writeName("ruleBook");
        out.writeStartObject();
        out.writeStringProperty("name", assessment.ruleBook().name());
        out.writeStringProperty("version", assessment.ruleBook().version());
        out.writeStringProperty("fingerprint", assessment.ruleBook().fingerprint());
        out.writeEndObject();
        parts.list("prompts", assessment.prompts(), this::prompt);
        parts.list("unknowns", assessment.unknowns(), unknown -> {
            out.writeStartObject();
            parts.gap(unknown.gap());
            parts.list("rules", unknown.rules(), rule -> out.writeString(rule.id()));
            out.writeEndObject();
        });
        parts.list("outcomes", assessment.outcomes(), outcome -> outcome(outcome, false));
        parts.list("notAsked", assessment.notAsked(), left -> {
            out.writeStartObject();
            out.writeStringProperty("rule", left.rule().id());
            out.writeStringProperty("why", left.why());
            out.writeEndObject();
        });
        parts.list("trials", assessment.trials(), outcome -> outcome(outcome, true));
        out.writeNumberProperty("factsKnownFromTheirOwnDay", assessment.factsKnownFromTheirOwnDay());
        if (since != null) {
            since(since);
        }
        out.writeStringProperty("notAnAssurance", Assessment.NOT_AN_ASSURANCE);
        out.writeEndObject();
    }

    private void since(Changes since) {
        out.writeName("since");
        out.writeStartObject();
        parts.day("asAt", since.asAt());
        parts.list("changes", since.changes(), change -> {
            out.writeStartObject();
            out.writeStringProperty("key", change.key());
            out.writeStringProperty("status", change.status().inWords().replace(' ', '-'));
            parts.list("by", change.by(), parts::evidence);
            out.writeEndObject();
        });
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
        parts.list("copy", rule.copies().stream().map(Role::key).toList(), out::writeString);
        out.writeStringProperty("level", rule.level().key());
        out.writeName("answerWithin");
        out.writeStartObject();
        out.writeNumberProperty("value", rule.level().within().value());
        out.writeStringProperty("unit", rule.level().within().unit().written());
        out.writeEndObject();
        parts.list("because", prompt.because(), parts::evidence);
        parts.list("alongside", prompt.alongside(), parts::evidence);
        parts.list("despite", prompt.despite(), parts::gapAlone);
        parts.list("thresholds", prompt.thresholds(), this::threshold);
        parts.list("learning", rule.learning(), learning -> {
            out.writeStartObject();
            out.writeStringProperty("source", learning.source().key());
            out.writeStringProperty("finding", learning.finding());
            out.writeStringProperty("says", learning.says());
            out.writeEndObject();
        });
        out.writeStringProperty("settledBy", rule.words().settledBy());
        out.writeEndObject();
    }

    private void threshold(Threshold.InForce threshold) {
        out.writeStartObject();
        out.writeStringProperty("name", threshold.name());
        out.writeNumberProperty("value", threshold.amount().value());
        out.writeStringProperty("unit", threshold.amount().unit().written());
        out.writeStringProperty("origin", threshold.origin().written());
        out.writeStringProperty("cite", threshold.cite());
        parts.day("from", threshold.from());
        out.writeEndObject();
    }

    private void outcome(Outcome outcome, boolean withPrompts) {
        out.writeStartObject();
        out.writeStringProperty("rule", outcome.rule().id());
        out.writeStringProperty("outcome", outcome.written());
        parts.list("gaps", outcome.gaps(), parts::gapAlone);
        if (outcome instanceof Outcome.OutOfScope outside) {
            out.writeStringProperty("why", outside.why());
        }
        if (withPrompts) {
            parts.list(
                    "prompts", outcome instanceof Outcome.Prompted asked ? asked.prompts() : List.of(), this::prompt);
        }
        out.writeEndObject();
    }
}
