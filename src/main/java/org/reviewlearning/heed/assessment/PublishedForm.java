package org.reviewlearning.heed.assessment;

import static org.reviewlearning.heed.text.Data.each;
import static org.reviewlearning.heed.text.Data.object;

import java.util.List;
import java.util.Map;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Origin;
import org.reviewlearning.heed.rule.Learning;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;

/**
 * The published form of what came out, as plain data: the same whoever writes it. Types that are handed out have a method
 * {@code asData}, by which any Jackson writes them, too.
 */
final class PublishedForm {

    /** The edition of the shape. */
    static final int FORMAT = 1;

    private PublishedForm() {}

    static Map<String, Object> of(Assessment assessment) {
        return object(
                "format", FORMAT,
                "heed", assessment.heed(),
                "calendar", assessment.calendar(),
                "caseId", assessment.caseId(),
                "asAt", assessment.asAt(),
                "for", assessment.role().map(Role::key).orElse(null),
                "ruleBook", assessment.ruleBook().asData(),
                "prompts", each(assessment.prompts(), Prompt::asData),
                "unknowns", each(assessment.unknowns(), Unknown::asData),
                "outcomes", each(assessment.outcomes(), Outcome::asData),
                "notAsked", each(assessment.notAsked(), NotAsked::asData),
                "trials", each(assessment.trials(), PublishedForm::trial),
                "factsKnownFromTheirOwnDay", assessment.factsKnownFromTheirOwnDay(),
                "notAnAssurance", Assessment.NOT_AN_ASSURANCE);
    }

    static Map<String, Object> change(Change change) {
        return object(
                "key",
                change.key(),
                "status",
                status(change),
                "by",
                each(change.by(), PublishedForm::evidence),
                "why",
                change.why().isEmpty() ? null : change.why(),
                "differences",
                change.differences().isEmpty() ? null : each(change.differences(), PublishedForm::difference),
                "lines",
                change.lines().isEmpty() ? null : each(change.lines(), PublishedForm::change));
    }

    static String status(Change change) {
        return change.status().inWords().replace(' ', '-');
    }

    private static Map<String, Object> difference(Difference difference) {
        return object("what", difference.what(), "was", difference.was(), "now", difference.now());
    }

    static Map<String, Object> prompt(Prompt prompt) {
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
                "because", each(prompt.because(), PublishedForm::evidence),
                "alongside", each(prompt.alongside(), PublishedForm::evidence),
                "despite", each(prompt.despite(), PublishedForm::gap),
                "thresholds", each(prompt.thresholds(), PublishedForm::threshold),
                "learning", each(prompt.learning(), PublishedForm::learning),
                "settledBy", prompt.settledBy(),
                "outstanding", prompt.lines().isEmpty() ? null : each(prompt.lines(), PublishedForm::line));
    }

    private static Map<String, Object> line(Prompt.Line line) {
        return object(
                "reference", line.rule().id(),
                "title", line.title(),
                "ask", line.ask(),
                "why", line.why(),
                "level", line.rule().level().key(),
                "because", each(line.because(), PublishedForm::evidence),
                "despite", each(line.despite(), PublishedForm::gap),
                "thresholds", each(line.thresholds(), PublishedForm::threshold),
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

    static Map<String, Object> outcome(Outcome outcome) {
        return object(
                "rule", outcome.rule().id(),
                "outcome", outcome.written(),
                "gaps", each(outcome.gaps(), PublishedForm::gap),
                "why", outcome instanceof Outcome.OutOfScope outside ? outside.why() : null);
    }

    private static Map<String, Object> trial(Outcome outcome) {
        Map<String, Object> trial = outcome(outcome);
        List<Prompt> prompts = outcome instanceof Outcome.Prompted asked ? asked.prompts() : List.of();
        trial.put("prompts", each(prompts, PublishedForm::prompt));
        return trial;
    }

    static Map<String, Object> evidence(Evidence evidence) {
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

    static Map<String, Object> unknown(Unknown unknown) {
        Map<String, Object> form = gap(unknown.gap());
        form.put("rules", unknown.rules().stream().map(Rule::id).toList());
        return form;
    }

    static Map<String, Object> gap(Gap gap) {
        return object("what", gap.what(), "says", gap.inWords());
    }
}
