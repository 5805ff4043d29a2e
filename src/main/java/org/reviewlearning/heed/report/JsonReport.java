package org.reviewlearning.heed.report;

import static org.reviewlearning.heed.report.Json.each;
import static org.reviewlearning.heed.report.Json.object;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Change;
import org.reviewlearning.heed.assessment.Difference;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.assessment.Unknown;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Origin;
import org.reviewlearning.heed.rule.Learning;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;

/**
 * An assessment as JSON: one object on one line, so that many of them are NDJSON. The shape is {@link AssessmentSchema}.
 *
 * <p>The same assessment gives the same bytes. What is not known is left out; lists are always there, empty or not.
 */
public final class JsonReport {

    /** The edition of the shape. */
    static final int FORMAT = 1;

    /** The only name in the line that may end many assessments, and is none itself. */
    static final String END = "end";

    private JsonReport() {}

    /**
     * A line that may end many assessments, so that whoever reads a stream can tell that it is all. It is no assessment:
     * {@code {"end": {"assessed": 3, "notAssessed": 1}}}, without a newline.
     */
    public static String end(int assessed, int notAssessed) {
        return Json.line(object(END, object("assessed", assessed, "notAssessed", notAssessed)));
    }

    /** The assessment as one JSON object, without a newline. */
    public static String json(Assessment assessment) {
        return Json.line(form(assessment, null));
    }

    /** The assessment, and what changed since an earlier one, as one JSON object, without a newline. */
    public static String json(Assessment assessment, Changes since) {
        return Json.line(form(assessment, Objects.requireNonNull(since, "since")));
    }

    private static Map<String, Object> form(Assessment assessment, @Nullable Changes since) {
        return object(
                "format", FORMAT,
                "heed", assessment.heed(),
                "calendar", assessment.calendar(),
                "caseId", assessment.caseId(),
                "asAt", assessment.asAt(),
                "for", assessment.role().map(Role::key).orElse(null),
                "ruleBook", Json.book(assessment.ruleBook()),
                "prompts", each(assessment.prompts(), JsonReport::prompt),
                "unknowns", each(assessment.unknowns(), JsonReport::unknown),
                "outcomes", each(assessment.outcomes(), JsonReport::outcome),
                "notAsked",
                        each(
                                assessment.notAsked(),
                                left -> object("rule", left.rule().id(), "why", left.why())),
                "trials", each(assessment.trials(), JsonReport::trial),
                "factsKnownFromTheirOwnDay", assessment.factsKnownFromTheirOwnDay(),
                "since", since == null ? null : since(since),
                "notAnAssurance", Assessment.NOT_AN_ASSURANCE);
    }

    private static Map<String, Object> since(Changes since) {
        Map<String, Object> totals = new LinkedHashMap<>();
        since.changes().forEach(change -> totals.merge(status(change), 1, JsonReport::sum));
        return object(
                "asAt", since.asAt(),
                "madeWith", since.other() == null ? null : made(since.other()),
                "totals", totals,
                "changes", each(since.changes(), JsonReport::change),
                "answers",
                        each(
                                since.answers(),
                                answer -> object("rule", answer.rule(), "was", answer.was(), "now", answer.now())));
    }

    private static Object sum(Object one, Object other) {
        return (Integer) one + (Integer) other;
    }

    private static Map<String, Object> made(Earlier.Made made) {
        return object("heed", made.heed(), "calendar", made.calendar(), "ruleBook", Json.book(made.ruleBook()));
    }

    private static Map<String, Object> change(Change change) {
        return object(
                "key",
                change.key(),
                "status",
                status(change),
                "by",
                each(change.by(), JsonReport::evidence),
                "why",
                change.why().isEmpty() ? null : change.why(),
                "differences",
                change.differences().isEmpty() ? null : each(change.differences(), JsonReport::difference),
                "lines",
                change.lines().isEmpty() ? null : each(change.lines(), JsonReport::change));
    }

    private static String status(Change change) {
        return change.status().inWords().replace(' ', '-');
    }

    private static Map<String, Object> difference(Difference difference) {
        return object("what", difference.what(), "was", difference.was(), "now", difference.now());
    }

    private static Map<String, Object> prompt(Prompt prompt) {
        Rule rule = prompt.rule();
        return object(
                "key", prompt.key(),
                "rule", prompt.asker(),
                "title", prompt.title(),
                "ask", prompt.ask(),
                "why", prompt.why(),
                "to", rule.to().key(),
                "copy", rule.copies().stream().map(Role::key).toList(),
                "level", prompt.level().key(),
                "answerWithin",
                        object(
                                "value", prompt.level().within().value(),
                                "unit", prompt.level().within().unit().written()),
                "because", each(prompt.because(), JsonReport::evidence),
                "alongside", each(prompt.alongside(), JsonReport::evidence),
                "despite", each(prompt.despite(), JsonReport::gap),
                "thresholds", each(prompt.thresholds(), JsonReport::threshold),
                "learning", each(prompt.learning(), JsonReport::learning),
                "settledBy", prompt.settledBy(),
                "outstanding", prompt.lines().isEmpty() ? null : each(prompt.lines(), JsonReport::line));
    }

    private static Map<String, Object> line(Prompt.Line line) {
        return object(
                "reference", line.rule().id(),
                "title", line.title(),
                "ask", line.ask(),
                "why", line.why(),
                "level", line.rule().level().key(),
                "because", each(line.because(), JsonReport::evidence),
                "despite", each(line.despite(), JsonReport::gap),
                "thresholds", each(line.thresholds(), JsonReport::threshold),
                "settledBy", line.rule().words().settledBy());
    }

    private static Map<String, Object> threshold(Threshold.InForce threshold) {
        return object(
                "name", threshold.name(),
                "value", threshold.amount().value(),
                "unit", threshold.amount().unit().written(),
                "origin", threshold.origin().written(),
                "cite", threshold.cite(),
                "from", threshold.from());
    }

    private static Map<String, Object> learning(Learning learning) {
        return object(
                "source", learning.source().key(),
                "finding", learning.finding(),
                "says", learning.says());
    }

    private static Map<String, Object> outcome(Outcome outcome) {
        return object(
                "rule", outcome.rule().id(),
                "outcome", outcome.written(),
                "gaps", each(outcome.gaps(), JsonReport::gap),
                "why", outcome instanceof Outcome.OutOfScope outside ? outside.why() : null);
    }

    private static Map<String, Object> trial(Outcome outcome) {
        Map<String, Object> trial = outcome(outcome);
        List<Prompt> prompts = outcome instanceof Outcome.Prompted asked ? asked.prompts() : List.of();
        trial.put("prompts", each(prompts, JsonReport::prompt));
        return trial;
    }

    private static Map<String, Object> evidence(Evidence evidence) {
        if (evidence instanceof Evidence.Found found) {
            return object("fact", fact(found));
        }
        return evidence instanceof Evidence.NotFound absent
                ? object(
                        "absent",
                        object(
                                "kind", absent.kind().key(),
                                "where", absent.where(),
                                "from", absent.from(),
                                "to", absent.to()))
                : object("withheld", evidence.inWords());
    }

    private static Map<String, Object> fact(Evidence.Found found) {
        Fact fact = found.fact();
        Origin origin = fact.origin();
        return object(
                "kind", found.kind().key(),
                "id", fact.id(),
                "on", fact.day(),
                "says", found.inWords(),
                "origin",
                        origin == null
                                ? null
                                : object("system", origin.system(), "file", origin.file(), "row", origin.row()),
                "restricted", found.kind().restricted());
    }

    private static Map<String, Object> unknown(Unknown unknown) {
        Map<String, Object> form = gap(unknown.gap());
        form.put("rules", unknown.rules().stream().map(Rule::id).toList());
        return form;
    }

    private static Map<String, Object> gap(Gap gap) {
        return object("what", gap.what(), "says", gap.inWords());
    }
}
