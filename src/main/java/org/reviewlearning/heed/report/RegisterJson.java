package org.reviewlearning.heed.report;

import java.io.StringWriter;
import java.util.List;
import org.reviewlearning.heed.Heed;
import org.reviewlearning.heed.facts.FactKind;
import org.reviewlearning.heed.rule.Finding;
import org.reviewlearning.heed.rule.Learning;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The register as one JSON object: rules, findings, thresholds and roles, each naming the others by their keys. */
final class RegisterJson {

    private final Register register;
    private final JsonGenerator out;
    private final JsonParts parts;

    private RegisterJson(Register register, JsonGenerator out) {
        this.register = register;
        this.out = out;
        this.parts = new JsonParts(out);
    }

    static String json(Register register) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            new RegisterJson(register, out).write();
        }
        return text.toString();
    }

    private void write() {
        out.writeStartObject();
        out.writeNumberProperty("format", JsonReport.FORMAT);
        out.writeStringProperty("heed", Heed.version());
        out.writeName("ruleBook");
        out.writeStartObject();
        out.writeStringProperty("name", register.book().name().name());
        out.writeStringProperty("version", register.book().name().version());
        out.writeStringProperty("fingerprint", register.book().name().fingerprint());
        out.writeEndObject();
        parts.list("rules", register.book().rules(), this::rule);
        parts.list("findings", register.book().findings(), this::finding);
        parts.list("thresholds", register.book().thresholds(), this::threshold);
        parts.list("roles", List.copyOf(register.book().roles()), role -> {
            out.writeStartObject();
            out.writeStringProperty("role", role.key());
            out.writeStringProperty("says", role.inWords());
            out.writeEndObject();
        });
        strings("untraced", register.untraced());
        strings("unusedThresholds", register.unusedFigures());
        out.writeEndObject();
    }

    private void rule(Rule rule) {
        out.writeStartObject();
        out.writeStringProperty("rule", rule.id());
        out.writeStringProperty("theme", Register.theme(rule));
        out.writeStringProperty("status", rule.status().written());
        out.writeStringProperty("title", rule.words().title().text());
        out.writeStringProperty("ask", rule.words().ask().text());
        out.writeStringProperty("why", rule.words().why().text());
        out.writeStringProperty("to", rule.to().key());
        strings("copy", rule.copies().stream().map(Role::key).toList());
        out.writeStringProperty("level", rule.level().key());
        strings(
                "for",
                rule.scope().arrangements().stream().map(each -> each.written()).toList());
        if (rule.scope().ages() != null) {
            out.writeName("ages");
            out.writeStartObject();
            out.writeNumberProperty("from", rule.scope().ages().from());
            out.writeNumberProperty("to", rule.scope().ages().to());
            out.writeStringProperty("regulation", rule.scope().ages().regulation());
            out.writeEndObject();
        }
        parts.day("inForceFrom", rule.scope().inForceFrom());
        parts.day("inForceUntil", rule.scope().inForceUntil());
        strings("asksWhen", RegisterRules.said(register.condition(rule).lines()));
        strings("thresholds", List.copyOf(rule.thresholds()));
        out.writeStringProperty("quietWhen", rule.words().quietWhen());
        out.writeStringProperty("settledBy", rule.words().settledBy());
        strings("settling", rule.settling().stream().map(FactKind::key).sorted().toList());
        strings("learning", rule.learning().stream().map(Learning::key).toList());
        out.writeName("reads");
        out.writeStartObject();
        rule.reads().kinds().forEach((kind, fields) -> strings(kind.key(), List.copyOf(fields)));
        out.writeEndObject();
        out.writeStringProperty("owner", rule.owner());
        parts.day("reviewBy", rule.reviewBy());
        out.writeEndObject();
    }

    private void finding(Finding finding) {
        out.writeStartObject();
        out.writeStringProperty("source", finding.learning().source().key());
        out.writeStringProperty("title", finding.learning().source().title());
        out.writeStringProperty("finding", finding.learning().finding());
        out.writeStringProperty("says", finding.learning().says());
        strings("rules", register.citing(finding).stream().map(Rule::id).toList());
        if (finding.noRule() != null) {
            out.writeStringProperty("noRule", finding.noRule());
        }
        out.writeEndObject();
    }

    private void threshold(Threshold threshold) {
        out.writeStartObject();
        out.writeStringProperty("name", threshold.name());
        out.writeStringProperty("unit", threshold.unit().written());
        out.writeStringProperty("origin", threshold.origin().written());
        out.writeStringProperty("owner", threshold.owner());
        if (threshold.note() != null) {
            out.writeStringProperty("note", threshold.note());
        }
        parts.list("values", threshold.values(), dated -> {
            out.writeStartObject();
            out.writeNumberProperty("value", dated.value());
            out.writeStringProperty("cite", dated.cite());
            parts.day("from", dated.from());
            out.writeEndObject();
        });
        strings("rules", register.using(threshold).stream().map(Rule::id).toList());
        out.writeEndObject();
    }

    private void strings(String name, List<String> values) {
        parts.list(name, values, out::writeString);
    }
}
