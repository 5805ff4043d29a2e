package org.reviewlearning.heed.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Changes;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.page.TextPage;
import org.reviewlearning.heed.wording.English;

/** One case in words, without what a batch says once. */
record CaseText(Assessment assessment, @Nullable Changes since, boolean full, TextPage page) {

    static String title(Assessment assessment) {
        return said(assessment).said("case.title", assessment.caseId(), asAt(assessment));
    }

    static String asAt(Assessment assessment) {
        Language said = said(assessment);
        String day = said.said("case.as-at", said.day(assessment.asAt()));
        return assessment
                .role()
                .map(role -> said.said("case.for", day, role.inWords()))
                .orElse(day);
    }

    static Language said(Assessment assessment) {
        return Language.named(assessment.language());
    }

    private Language said() {
        return said(assessment);
    }

    /** Whether no rule at all was answered. Where a case is too much for one rule, the others were answered as ever. */
    static boolean nothingAnswered(Assessment assessment) {
        return assessment.faulted() && assessment.outcomes().stream().allMatch(CaseText::faulted);
    }

    private static boolean faulted(Outcome outcome) {
        return outcome.gaps().stream().anyMatch(Gap.Fault.class::isInstance);
    }

    void write() {
        fault();
        if (nothingAnswered(assessment)) {
            return;
        }
        if (since != null) {
            ChangesText.write(assessment, since, page);
        }
        page.heading(said().said("case.asked"));
        prompts(assessment.prompts());
        page.heading(said().said("case.untold"));
        new UnknownText(said()).write(assessment, full, page);
        if (full) {
            page.heading(said().said("case.others"));
            others();
        }
        trials();
    }

    static List<String> faults(Assessment assessment) {
        return Stream.concat(assessment.outcomes().stream(), assessment.trials().stream())
                .flatMap(outcome -> outcome.gaps().stream())
                .filter(Gap.Fault.class::isInstance)
                .map(Gap.Fault.class::cast)
                .map(fault -> fault.rule() + ": " + fault.says())
                .distinct()
                .toList();
    }

    private void fault() {
        List<String> faults = faults(assessment);
        if (!faults.isEmpty()) {
            page.heading(said().said("case.fault"));
            page.paragraph(said().said(nothingAnswered(assessment) ? "case.fault.all" : "case.fault.some"));
            page.blank();
            faults.forEach(page::item);
        }
    }

    /** By when an answer is wanted; in short, that is said once for those that want it at one time. */
    private void prompts(List<Prompt> prompts) {
        if (prompts.isEmpty()) {
            page.paragraph(said().said("case.asked.none"));
        }
        boolean first = true;
        for (WantedBy wanted : WantedBy.of(prompts)) {
            if (!full) {
                first = apart(first, 1);
                page.paragraph(English.capital(WantedBy.inWords(wanted.level(), said())) + ":");
            }
            for (Prompt prompt : wanted.prompts()) {
                first = apart(first, full ? 2 : 1);
                if (full) {
                    new PromptText(said()).write(prompt, page);
                } else {
                    new ShortPromptText(said()).write(prompt, false, page);
                }
            }
        }
    }

    private boolean apart(boolean first, int lines) {
        for (int i = 0; i < lines && !first; i++) {
            page.blank();
        }
        return false;
    }

    private void others() {
        RulesByReason others = notAsking(assessment.outcomes());
        others.write(page);
        if (others.isEmpty()) {
            page.paragraph(said().said("case.others.none"));
        }
    }

    /** How many rules were answered and do not ask, and how many are about others; empty where there are none. */
    static String counts(List<Outcome> outcomes, Language said) {
        int quiet = Summary.count(outcomes, Outcome.Quiet.class);
        int out = Summary.count(outcomes, Outcome.OutOfScope.class);
        List<String> told = new ArrayList<>();
        if (quiet > 0) {
            told.add(said.counted("case.quiet", quiet));
        }
        if (out > 0) {
            told.add(said.counted("case.out", out));
        }
        return told.isEmpty() ? "" : String.join("; ", told) + ".";
    }

    /** Rules that were answered and do not ask: first the quiet ones, then those about other children. */
    private RulesByReason notAsking(List<Outcome> outcomes) {
        RulesByReason reasons = new RulesByReason();
        outcomes.stream()
                .filter(Outcome.Quiet.class::isInstance)
                .forEach(quiet -> reasons.add(said().said("case.quiet.which"), quiet.rule()));
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.OutOfScope out) {
                reasons.add(said().said("case.out.which") + ": " + out.why(), outcome.rule());
            }
        }
        return reasons;
    }

    /** Rules of the book that were not asked, by reason. */
    static void notAsked(List<Assessment> assessments, boolean full, TextPage page) {
        RulesByReason reasons = new RulesByReason();
        for (Assessment each : assessments) {
            each.notAsked().forEach(left -> reasons.add(left.why(), left.rule()));
        }
        if (reasons.isEmpty()) {
            return;
        }
        String notAsked = said(assessments.get(0)).said("case.not-asked");
        if (full) {
            page.heading(notAsked);
            reasons.write(page);
        } else {
            page.paragraph(notAsked + ": " + reasons.counts() + ".");
        }
    }

    private void trials() {
        List<Outcome> trials = assessment.trials();
        if (trials.isEmpty()) {
            return;
        }
        page.heading(said().said("case.trials"));
        page.paragraph(said().said("case.trials.apart"));
        List<Prompt> prompts = assessment.trialPrompts();
        if (!prompts.isEmpty()) {
            page.blank();
            prompts(prompts);
        }
        new UnknownText(said()).trials(assessment, full, page);
        RulesByReason others = notAsking(trials);
        if (!others.isEmpty()) {
            page.blank();
        }
        if (full) {
            others.write(page);
        } else if (!others.isEmpty()) {
            page.paragraph(counts(trials, said()));
        }
    }

    static void daysOfRecording(Assessment assessment, TextPage page) {
        int facts = assessment.factsKnownFromTheirOwnDay();
        if (facts > 0) {
            page.paragraph(said(assessment).counted("case.own-day", facts));
        }
    }
}
