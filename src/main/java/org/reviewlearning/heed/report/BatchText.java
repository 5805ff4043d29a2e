package org.reviewlearning.heed.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Changes;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.page.TextPage;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.wording.English;

/** Several cases in words: first what their source lacks, because that is told once, then each case. */
record BatchText(
        List<Assessment> assessments,
        Map<String, Changes> since,
        List<String> notAssessed,
        boolean full,
        TextPage page) {

    /** So many cases about which nothing is asked are told one by one. */
    private static final int FEW = 2;

    private static final List<String> ANSWERED = List.of(
            "could be answered for every case they are about",
            "could be answered for some of their cases",
            "could be answered for none of their cases",
            "about no case on this day");

    private Language said() {
        return assessments.isEmpty() ? Language.english() : CaseText.said(assessments.get(0));
    }

    void write() {
        List<Assessment> answered = assessments.stream()
                .filter(each -> !CaseText.nothingAnswered(each))
                .toList();
        SourceLacks lacks = SourceLacks.of(answered);
        if (assessments.isEmpty()) {
            page.title("No case was assessed");
        } else {
            page.title(English.counted(assessments.size(), "case") + ", " + CaseText.asAt(assessments.get(0)));
            page.blank();
            lead(answered, lacks);
            page.blank();
            page.paragraph(said().said("report.question"));
        }
        if (!full) {
            faults();
        }
        if (!since.isEmpty() && assessments.size() > 1) {
            ChangesText.totals(assessments, since, page);
        }
        lacks.write(full, page);
        cases(lacks);
        end(answered);
    }

    /** How much is asked, of whom and about how many; how many rules this source can answer, and what would tell most. */
    private void lead(List<Assessment> answered, SourceLacks lacks) {
        List<Prompt> prompts =
                assessments.stream().flatMap(each -> each.prompts().stream()).toList();
        long asking =
                assessments.stream().filter(each -> !each.prompts().isEmpty()).count();
        Map<Integer, List<Rule>> rules = rulesByAnswer(answered);
        List<String> told = new ArrayList<>();
        rules.forEach((which, of) -> told.add(of.size() + " " + ANSWERED.get(which)));
        int all = rules.values().stream().mapToInt(List::size).sum();
        int faulted = assessments.size() - answered.size();
        page.paragraph((answered.isEmpty()
                        ? "No rule was answered, for a fault in Heed."
                        : Summary.whatIsAsked(
                                        Summary.asked(prompts),
                                        asking == 0
                                                ? ""
                                                : " about " + asking + " of "
                                                        + English.counted(assessments.size(), "case"),
                                        said())
                                + (faulted == 0
                                        ? ""
                                        : " For a fault in Heed, nothing was answered about "
                                                + English.counted(faulted, "case") + "."))
                + (all == 0
                        ? ""
                        : " Of " + English.counted(all, "rule") + ", " + English.listed(told)
                                + lacks.lacks().stream()
                                        .findFirst()
                                        .map(most -> Summary.most(most, said()))
                                        .orElse("") + ".")
                + (notAssessed.isEmpty()
                        ? ""
                        : " " + English.counted(notAssessed.size(), "case")
                                + (notAssessed.size() == 1 ? " was" : " were") + " not assessed; the end says which."));
    }

    /** Where Heed could not answer, told before anything that might be taken for an answer. */
    private void faults() {
        List<String> faults = assessments.stream()
                .flatMap(each -> CaseText.faults(each).stream().map(fault -> each.caseId() + ": " + fault))
                .toList();
        if (!faults.isEmpty()) {
            page.heading(said().said("case.fault"));
            page.paragraph("This is a fault in Heed, not in the cases. Not answered because of it:");
            page.blank();
            faults.forEach(page::item);
        }
    }

    private void cases(SourceLacks lacks) {
        if (!full && !assessments.isEmpty()) {
            page.heading("Case by case");
        }
        boolean apart = false;
        List<Assessment> quiet = assessments.stream().filter(this::isQuiet).toList();
        for (Assessment each : assessments) {
            if (quiet.size() > FEW && quiet.contains(each)) {
                continue;
            }
            if (full) {
                page.blank();
                page.blank();
                TextReport.head(each, page);
                new CaseText(each, since.get(each.caseId()), true, page).write();
            } else {
                boolean more = !each.prompts().isEmpty() || !each.trialPrompts().isEmpty();
                if (apart || more && each != assessments.get(0)) {
                    page.blank();
                }
                apart = more;
                inShort(each, lacks);
            }
        }
        if (quiet.size() > FEW) {
            quiet(quiet, lacks);
        }
    }

    /** Whether nothing is told of a case in short but what could not be answered. */
    private boolean isQuiet(Assessment each) {
        return !full
                && each.prompts().isEmpty()
                && each.trialPrompts().isEmpty()
                && CaseText.faults(each).isEmpty()
                && !since.containsKey(each.caseId());
    }

    /** Of many cases about which nothing is asked, what could not be told: of how many rules, and for want of what. */
    private void quiet(List<Assessment> quiet, SourceLacks lacks) {
        page.blank();
        List<Summary> summaries = quiet.stream().map(Summary::of).toList();
        int rules = summaries.stream().mapToInt(Summary::rules).max().orElse(0);
        List<String> told = new ArrayList<>();
        for (int i = 0; i < quiet.size(); i++) {
            Summary summary = summaries.get(i);
            told.add(quiet.get(i).caseId() + " ("
                    + (summary.rules() == summary.notAbout() ? "none is about this child" : summary.untold()) + ")");
        }
        page.hanging("Nothing is asked about " + English.counted(quiet.size(), "case") + ". How many of "
                + English.counted(rules, "rule") + " could not be answered stands behind each: "
                + String.join(", ", told) + ".");
        List<Assessment> more =
                quiet.stream().filter(each -> !lacks.own(each).isEmpty()).toList();
        if (!more.isEmpty()) {
            page.paragraph("Of these, besides what the source lacks, with how many rules hang on it:");
            page.blank();
            more.forEach(each -> page.item(each.caseId() + ": " + own(lacks.own(each)) + "."));
        }
    }

    /** One case in short: what could not be told is said of each, also where nothing is asked. */
    private void inShort(Assessment assessment, SourceLacks lacks) {
        if (CaseText.nothingAnswered(assessment)) {
            page.hanging(assessment.caseId() + ": a fault in Heed, not in the case. No rule was answered.");
            return;
        }
        Summary summary = Summary.of(assessment);
        List<ToFindOut> own = lacks.own(assessment);
        String untold = summary.rules() == summary.notAbout()
                ? "no rule is about this child on this day"
                : summary.untold() + " of " + English.counted(summary.rules(), "rule") + " could not be answered"
                        + (summary.notAbout() == 0 ? "" : ", " + summary.notAbout() + " are about others");
        page.hanging(assessment.caseId() + ": "
                + (summary.questions() == 0 ? "nothing is asked" : English.counted(summary.questions(), "question"))
                + "; " + untold + "."
                + (own.isEmpty() ? "" : " Besides what the source lacks, " + own(own) + ".")
                + (CaseText.faults(assessment).isEmpty() ? "" : " A fault in Heed is among the reasons."));
        Changes changes = since.get(assessment.caseId());
        if (changes != null) {
            ChangesText.inShort(assessment, changes, page);
        }
        assessment.prompts().forEach(prompt -> new ShortPromptText(said()).write(prompt, true, page));
        if (!assessment.trialPrompts().isEmpty()) {
            page.hanging("On trial, and kept apart; nobody is asked to act on it:");
            assessment.trialPrompts().forEach(prompt -> new ShortPromptText(said()).write(prompt, true, page));
        }
    }

    /** What a case lacks besides its source: the one thing on which most rules hang in its words, of others the number. */
    private String own(List<ToFindOut> own) {
        String others = English.listed(own.stream()
                .skip(1)
                .map(each -> each.about() + " (" + each.rules().size() + ")")
                .toList());
        return new MissingWords(said()).inWords(UnknownText.gaps(own.subList(0, 1))) + " ("
                + own.get(0).rules().size() + ")" + (others.isEmpty() ? "" : "; " + others);
    }

    /** The rules by how this source answers them: 0 for every case they are about, 1 for some, 2 for none, 3 about none. */
    private static Map<Integer, List<Rule>> rulesByAnswer(List<Assessment> answered) {
        Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();
        answered.stream()
                .flatMap(each -> each.outcomes().stream())
                .forEach(outcome -> outcomes.computeIfAbsent(outcome.rule().id(), rule -> new ArrayList<>())
                        .add(outcome));
        Map<Integer, List<Rule>> answers = new TreeMap<>();
        outcomes.values().forEach(of -> {
            long about = of.stream()
                    .filter(each -> !(each instanceof Outcome.OutOfScope))
                    .count();
            long open = of.stream().filter(Outcome.CannotTell.class::isInstance).count();
            answers.computeIfAbsent(about == 0 ? 3 : open == 0 ? 0 : open < about ? 1 : 2, which -> new ArrayList<>())
                    .add(of.get(0).rule());
        });
        return answers;
    }

    private void end(List<Assessment> answered) {
        if (full && assessments.size() > 1) {
            RulesByReason rules = new RulesByReason();
            rulesByAnswer(answered).forEach((which, of) -> of.forEach(rule -> rules.add(ANSWERED.get(which), rule)));
            if (!rules.isEmpty()) {
                page.heading("Which rules could be answered");
                rules.write(page);
            }
        }
        if (!notAssessed.isEmpty()) {
            page.heading("Not assessed");
            page.paragraph(
                    notAssessed.size() == 1 ? "No rule was put to this case:" : "No rule was put to these cases:");
            page.blank();
            notAssessed.forEach(page::item);
        }
        TextReport.end(assessments, full, page);
    }
}
