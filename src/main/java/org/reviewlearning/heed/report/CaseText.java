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

    static final String COULD_NOT = "Heed could not answer";

    static String title(Assessment assessment) {
        return "Case " + assessment.caseId() + ", " + asAt(assessment);
    }

    static String asAt(Assessment assessment) {
        return "as at " + Language.english().day(assessment.asAt())
                + assessment.role().map(role -> ", for " + role.inWords()).orElse("");
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
        page.heading("What is asked");
        prompts(assessment.prompts());
        page.heading("What could not be told");
        UnknownText.write(assessment, full, page);
        if (full) {
            page.heading("The other rules");
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
            page.heading(COULD_NOT);
            page.paragraph("This is a fault in Heed, not in the case. "
                    + (nothingAnswered(assessment) ? "No rule was answered:" : "Not answered because of it:"));
            page.blank();
            faults.forEach(page::item);
        }
    }

    /** By when an answer is wanted; in short, that is said once for those that want it at one time. */
    private void prompts(List<Prompt> prompts) {
        if (prompts.isEmpty()) {
            page.paragraph("No rule asks anything on this day. What could not be told follows.");
        }
        boolean first = true;
        for (WantedBy wanted : WantedBy.of(prompts)) {
            if (!full) {
                first = apart(first, 1);
                page.paragraph(English.capital(wanted.inWords()) + ":");
            }
            for (Prompt prompt : wanted.prompts()) {
                first = apart(first, full ? 2 : 1);
                if (full) {
                    PromptText.write(prompt, page);
                } else {
                    ShortPromptText.write(prompt, false, page);
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
            page.paragraph("Every rule put to this case is told above.");
        }
    }

    /** How many rules were answered and do not ask, and how many are about others; empty where there are none. */
    static String counts(List<Outcome> outcomes) {
        int quiet = Summary.count(outcomes, Outcome.Quiet.class);
        int out = Summary.count(outcomes, Outcome.OutOfScope.class);
        List<String> told = new ArrayList<>();
        if (quiet > 0) {
            told.add(English.counted(quiet, "rule") + (quiet == 1 ? " was" : " were") + " considered and "
                    + (quiet == 1 ? "does" : "do") + " not ask on this day");
        }
        if (out > 0) {
            told.add(English.counted(out, "rule") + (out == 1 ? " is" : " are") + " not about this child on this day");
        }
        return told.isEmpty() ? "" : String.join("; ", told) + ".";
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
    static void notAsked(List<Assessment> assessments, boolean full, TextPage page) {
        RulesByReason reasons = new RulesByReason();
        for (Assessment each : assessments) {
            each.notAsked().forEach(left -> reasons.add(left.why(), left.rule()));
        }
        if (reasons.isEmpty()) {
            return;
        }
        if (full) {
            page.heading("Rules of the book that were not asked");
            reasons.write(page);
        } else {
            page.paragraph("Rules of the book that were not asked: " + reasons.counts() + ".");
        }
    }

    private void trials() {
        List<Outcome> trials = assessment.trials();
        if (trials.isEmpty()) {
            return;
        }
        page.heading("Rules on trial");
        page.paragraph("These rules are being tried out and are kept apart. Nobody is asked to act on them.");
        List<Prompt> prompts = assessment.trialPrompts();
        if (!prompts.isEmpty()) {
            page.blank();
            prompts(prompts);
        }
        UnknownText.trials(assessment, full, page);
        RulesByReason others = notAsking(trials);
        if (!others.isEmpty()) {
            page.blank();
        }
        if (full) {
            others.write(page);
        } else if (!others.isEmpty()) {
            page.paragraph(counts(trials));
        }
    }

    static void daysOfRecording(Assessment assessment, TextPage page) {
        int facts = assessment.factsKnownFromTheirOwnDay();
        if (facts > 0) {
            page.paragraph(
                    facts == 1
                            ? "1 fact has no day of recording; it counts as known from its own day."
                            : facts + " facts have no day of recording; they count as known from their own days.");
        }
    }
}
