package org.reviewlearning.heed.report;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Changes;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.assessment.Unknown;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.page.TextPage;
import org.reviewlearning.heed.wording.English;

/** One case in words, without what a batch says once. */
record CaseText(
        Assessment assessment,
        Set<String> toldElsewhere,
        @Nullable Changes since,
        TextPage page) {

    static String title(Assessment assessment) {
        return "Case " + assessment.caseId() + ", as at " + Language.english().day(assessment.asAt())
                + assessment.role().map(role -> ", for " + role.inWords()).orElse("");
    }

    void write() {
        if (assessment.faulted()) {
            fault();
            return;
        }
        if (since != null) {
            ChangesText.write(assessment, since, page);
        }
        page.heading("What is asked");
        List<Prompt> prompts = assessment.prompts();
        if (prompts.isEmpty()) {
            page.paragraph("No rule asks anything on this day. What could not be told follows.");
        }
        prompts(prompts);
        mayAskMore(prompts);
        unknowns();
        considered();
        trials();
        daysOfRecording();
    }

    private void fault() {
        page.heading("Heed could not answer");
        page.paragraph("This is a fault in Heed, not in the case. No rule was answered:");
        page.blank();
        Stream.concat(assessment.outcomes().stream(), assessment.trials().stream())
                .flatMap(outcome -> outcome.gaps().stream())
                .filter(Gap.Fault.class::isInstance)
                .map(Gap.Fault.class::cast)
                .map(fault -> fault.rule() + ": " + fault.says())
                .distinct()
                .forEach(page::item);
    }

    private void prompts(List<Prompt> prompts) {
        boolean first = true;
        for (Prompt prompt : prompts) {
            if (!first) {
                page.blank();
                page.blank();
            }
            PromptText.write(prompt, page);
            first = false;
        }
    }

    /** Gaps of rules that did ask; one that a prompt tells itself is not told again. */
    private void mayAskMore(List<Prompt> prompts) {
        RulesByReason open = new RulesByReason();
        for (Outcome outcome : assessment.outcomes()) {
            if (outcome instanceof Outcome.Prompted asked) {
                Set<String> keys = asked.prompts().stream().map(Prompt::key).collect(Collectors.toSet());
                Set<Gap> told = prompts.stream()
                        .filter(prompt -> keys.contains(prompt.key()))
                        .flatMap(prompt -> prompt.despite().stream())
                        .collect(Collectors.toSet());
                asked.gaps().stream()
                        .filter(gap -> !told.contains(gap))
                        .forEach(gap -> open.add(UnknownText.inWords(gap), asked.rule()));
            }
        }
        if (!open.isEmpty()) {
            page.heading("What might be asked besides");
            page.paragraph("These rules ask above, and might ask more if this were known:");
            page.blank();
            open.write(page);
        }
    }

    private void unknowns() {
        page.heading("What could not be told");
        List<Unknown> unknowns = assessment.unknowns();
        long open = assessment.outcomes().stream()
                .filter(Outcome.CannotTell.class::isInstance)
                .count();
        page.paragraph(
                open == 0
                        ? "Each rule put to this case could be answered from what was supplied."
                        : String.format(
                                Locale.ROOT,
                                "Of %s put to this case, %d could not be answered. What is missing:",
                                English.counted(assessment.outcomes().size(), "rule"),
                                open));
        Predicate<Gap> elsewhere = gap -> UnknownText.wholeKindMissing(gap) && toldElsewhere.contains(gap.what());
        if (open > 0) {
            page.blank();
            UnknownText.write(unknowns, elsewhere.negate(), page);
            List<String> whole = unknowns.stream()
                    .map(Unknown::gap)
                    .filter(elsewhere)
                    .map(gap -> ((Gap.NotSupplied) gap).noun())
                    .distinct()
                    .toList();
            if (!whole.isEmpty()) {
                page.item("As for other cases of this batch, nothing was supplied of: " + String.join(", ", whole)
                        + ". The end tells which questions hang on it.");
            }
        }
    }

    private void considered() {
        page.heading("The other rules");
        RulesByReason others = notAsking(assessment.outcomes());
        others.write(page);
        if (others.isEmpty()) {
            page.paragraph("Every rule put to this case is told above.");
        }
    }

    /** Rules that were answered and do not ask: first the quiet ones, then those about other children. */
    private static RulesByReason notAsking(List<Outcome> outcomes) {
        RulesByReason reasons = new RulesByReason();
        outcomes.stream()
                .filter(Outcome.Quiet.class::isInstance)
                .forEach(quiet -> reasons.add("Considered, and not asking on this day", quiet.rule()));
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.OutOfScope out) {
                reasons.add("Not about this child on this day: " + out.why(), outcome.rule());
            }
        }
        return reasons;
    }

    /** Rules of the book that were not asked, by reason. */
    static void notAsked(List<Assessment> assessments, TextPage page) {
        RulesByReason reasons = new RulesByReason();
        for (Assessment each : assessments) {
            each.notAsked().forEach(left -> reasons.add(left.why(), left.rule()));
        }
        if (!reasons.isEmpty()) {
            page.heading("Rules of the book that were not asked");
            reasons.write(page);
        }
    }

    private void trials() {
        List<Outcome> trials = assessment.trials();
        if (trials.isEmpty()) {
            return;
        }
        page.heading("Rules on trial");
        page.paragraph("These rules are being tried out and are kept apart. Nobody is asked to act on them.");
        page.blank();
        prompts(assessment.trialPrompts());
        RulesByReason missing = new RulesByReason();
        trials.forEach(outcome -> outcome.gaps().forEach(gap -> missing.add(UnknownText.inWords(gap), outcome.rule())));
        RulesByReason others = notAsking(trials);
        if (!assessment.trialPrompts().isEmpty() && !(missing.isEmpty() && others.isEmpty())) {
            page.blank();
        }
        missing.write(page);
        others.write(page);
    }

    private void daysOfRecording() {
        int facts = assessment.factsKnownFromTheirOwnDay();
        if (facts > 0) {
            page.blank();
            page.paragraph(
                    facts == 1
                            ? "1 fact has no day of recording; it counts as known from its own day."
                            : facts + " facts have no day of recording; they count as known from their own days.");
        }
    }
}
