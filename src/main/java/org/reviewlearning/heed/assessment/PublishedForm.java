package org.reviewlearning.heed.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Change.Status;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.facts.Origin;
import org.reviewlearning.heed.rule.Level;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;

/**
 * What came out as its {@link AssessmentDocument}. Types that are handed out have a method {@code asData}, by which any
 * Jackson writes their part of it.
 */
record PublishedForm(Language said) {

    static final PublishedForm ENGLISH = new PublishedForm(Language.english());

    static AssessmentDocument of(Assessment assessment, @Nullable Changes since) {
        return of(assessment, since, null);
    }

    /** By exception: what did not ask is counted, and what could not be told stands by what is missing. */
    static AssessmentDocument compact(Assessment assessment) {
        return of(
                assessment,
                null,
                new AssessmentDocument.Compact(
                        number(assessment, OutcomeType.PROMPTED),
                        number(assessment, OutcomeType.QUIET),
                        number(assessment, OutcomeType.CANNOT_TELL),
                        number(assessment, OutcomeType.OUT_OF_SCOPE),
                        assessment.notAsked().size()));
    }

    private static int number(Assessment assessment, OutcomeType type) {
        return (int) assessment.outcomes().stream()
                .filter(outcome -> outcome.type() == type)
                .count();
    }

    private static AssessmentDocument of(
            Assessment assessment, @Nullable Changes since, AssessmentDocument.@Nullable Compact compact) {
        return new PublishedForm(Language.named(assessment.language())).whole(assessment, since, compact);
    }

    private AssessmentDocument whole(
            Assessment assessment, @Nullable Changes since, AssessmentDocument.@Nullable Compact compact) {
        return new AssessmentDocument(
                AssessmentDocument.FORMAT,
                assessment.heed(),
                assessment.calendar(),
                assessment.caseId(),
                assessment.asAt(),
                assessment.role().map(Role::key).orElse(null),
                assessment.ruleBook(),
                each(assessment.prompts(), this::prompt),
                each(assessment.unknowns(), this::unknown),
                each(compact == null ? assessment.outcomes() : List.of(), this::outcome),
                each(compact == null ? assessment.notAsked() : List.of(), this::notAsked),
                each(assessment.trials(), this::trial),
                assessment.factsKnownFromTheirOwnDay(),
                since == null ? null : since(since),
                compact,
                said.said("report.no-assurance"));
    }

    AssessmentDocument.Since since(Changes changes) {
        Map<Status, Integer> totals = new LinkedHashMap<>();
        changes.changes().forEach(change -> totals.merge(change.status(), 1, Integer::sum));
        return new AssessmentDocument.Since(
                changes.asAt(), changes.other(), totals, each(changes.changes(), this::change), changes.answers());
    }

    AssessmentDocument.Change change(Change change) {
        return new AssessmentDocument.Change(
                change.key(),
                change.status(),
                each(change.by(), this::evidence),
                change.why(),
                change.differences(),
                each(change.lines(), this::change));
    }

    AssessmentDocument.Prompt prompt(Prompt prompt) {
        Rule rule = prompt.rule();
        Level level = prompt.level();
        return new AssessmentDocument.Prompt(
                prompt.key(),
                prompt.asker(),
                prompt.title(),
                prompt.ask(),
                prompt.why(),
                rule.to().key(),
                each(rule.copies(), Role::key),
                level.key(),
                new AssessmentDocument.Within(
                        level.within().value(), level.within().unit()),
                each(prompt.because(), this::evidence),
                each(prompt.alongside(), this::evidence),
                each(prompt.despite(), this::gap),
                each(prompt.thresholds(), PublishedForm::threshold),
                each(
                        prompt.learning(),
                        learning -> new AssessmentDocument.Learning(
                                learning.source().key(), learning.finding(), learning.says())),
                prompt.settledBy(),
                each(prompt.lines(), this::line),
                changed(rule));
    }

    private AssessmentDocument.Line line(Prompt.Line line) {
        return new AssessmentDocument.Line(
                line.rule().id(),
                line.title(),
                line.ask(),
                line.why(),
                line.rule().level().key(),
                each(line.because(), this::evidence),
                each(line.despite(), this::gap),
                each(line.thresholds(), PublishedForm::threshold),
                line.rule().words().settledBy());
    }

    private static AssessmentDocument.Threshold threshold(Threshold.InForce figure) {
        return new AssessmentDocument.Threshold(
                figure.name(),
                figure.amount().value(),
                figure.amount().unit(),
                figure.origin(),
                figure.cite(),
                figure.from(),
                figure.change() == null ? null : figure.change().inWords());
    }

    private static List<String> changed(Rule rule) {
        return rule.standing().changes().stream()
                .map(change -> change.what() + ": " + change.inWords())
                .toList();
    }

    AssessmentDocument.Outcome outcome(Outcome outcome) {
        return new AssessmentDocument.Outcome(
                outcome.rule().id(), outcome.type(), each(outcome.gaps(), this::gap), why(outcome));
    }

    private AssessmentDocument.Trial trial(Outcome outcome) {
        List<Prompt> prompts = outcome instanceof Outcome.Prompted asked ? asked.prompts() : List.of();
        return new AssessmentDocument.Trial(
                outcome.rule().id(),
                outcome.type(),
                each(outcome.gaps(), this::gap),
                why(outcome),
                each(prompts, this::prompt));
    }

    private static @Nullable String why(Outcome outcome) {
        return outcome instanceof Outcome.OutOfScope outside ? outside.why() : null;
    }

    AssessmentDocument.NotAsked notAsked(NotAsked notAsked) {
        return new AssessmentDocument.NotAsked(notAsked.rule().id(), notAsked.why());
    }

    AssessmentDocument.Evidence evidence(Evidence evidence) {
        if (evidence instanceof Evidence.Found found) {
            return new AssessmentDocument.Evidence(fact(found), null, null);
        }
        return evidence instanceof Evidence.NotFound absent
                ? new AssessmentDocument.Evidence(
                        null,
                        new AssessmentDocument.Absent(absent.kind().key(), absent.where(), absent.from(), absent.to()),
                        null)
                : new AssessmentDocument.Evidence(null, null, Gaps.inWords(evidence, said));
    }

    private AssessmentDocument.Fact fact(Evidence.Found found) {
        Fact fact = found.fact();
        Origin origin = fact.origin();
        return new AssessmentDocument.Fact(
                found.kind().key(),
                fact.id(),
                fact.day(),
                Gaps.inWords(found, said),
                origin == null ? null : new AssessmentDocument.Origin(origin.system(), origin.file(), origin.row()),
                found.kind().restricted());
    }

    AssessmentDocument.Unknown unknown(Unknown unknown) {
        return new AssessmentDocument.Unknown(
                unknown.gap().what(), Gaps.inWords(unknown.gap(), said), each(unknown.rules(), Rule::id));
    }

    AssessmentDocument.Gap gap(Gap gap) {
        return new AssessmentDocument.Gap(gap.what(), Gaps.inWords(gap, said));
    }

    private static <T, D> List<D> each(List<T> items, Function<T, D> document) {
        return items.stream().map(document).toList();
    }
}
