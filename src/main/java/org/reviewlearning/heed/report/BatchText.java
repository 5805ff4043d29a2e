package org.reviewlearning.heed.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Changes;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.Unknown;
import org.reviewlearning.heed.page.TextPage;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.wording.English;

/** Several cases in words: what several of them lack is told once, because it says something of the source. */
final class BatchText {

    private static final List<String> ANSWERED = List.of(
            "Answered for every case they are about",
            "Answered for some of those cases, and not for others",
            "Answered for no case",
            "About no case on this day");

    private BatchText() {}

    static void write(
            List<Assessment> assessments, Map<String, Changes> since, List<String> notAssessed, TextPage page) {
        if (assessments.isEmpty()) {
            page.title("No case was assessed");
        } else {
            page.title(English.counted(assessments.size(), "case"));
            page.blank();
            TextReport.madeWith(assessments.get(0), page);
        }
        if (!since.isEmpty() && assessments.size() > 1) {
            ChangesText.totals(assessments, since, page);
        }
        List<Assessment> answered =
                assessments.stream().filter(each -> !each.faulted()).toList();
        Map<String, Integer> lacked = lackedBySeveral(answered);
        for (Assessment assessment : assessments) {
            page.blank();
            page.blank();
            page.title(CaseText.title(assessment));
            new CaseText(assessment, lacked.keySet(), since.get(assessment.caseId()), page).write();
            page.blank();
            page.paragraph(Assessment.NOT_AN_ASSURANCE);
        }
        if (!assessments.isEmpty()) {
            page.blank();
            page.blank();
            page.title("About all cases");
        }
        answered(assessments, page);
        lacks(answered, lacked, page);
        CaseText.notAsked(assessments, page);
        notAssessed(notAssessed, page);
        page.blank();
        page.paragraph(Assessment.NOT_AN_ASSURANCE);
    }

    /** What several cases lack whole, and how many they are: named with each of them, and told once at the end. */
    private static Map<String, Integer> lackedBySeveral(List<Assessment> answered) {
        Map<String, Integer> cases = new LinkedHashMap<>();
        answered.forEach(each -> lackedWhole(each)
                .map(unknown -> unknown.gap().what())
                .distinct()
                .forEach(what -> cases.merge(what, 1, Integer::sum)));
        cases.values().removeIf(count -> count < 2);
        return cases;
    }

    private static Stream<Unknown> lackedWhole(Assessment assessment) {
        return assessment.unknowns().stream().filter(unknown -> UnknownText.wholeKindMissing(unknown.gap()));
    }

    private static void lacks(List<Assessment> answered, Map<String, Integer> lacked, TextPage page) {
        if (!lacked.isEmpty()) {
            page.heading("What was not supplied");
        }
        lacked.forEach((what, cases) -> UnknownText.item(
                cases == answered.size()
                        ? ""
                        : String.format(Locale.ROOT, "For %d of %d cases: ", cases, answered.size()),
                answered.stream()
                        .flatMap(BatchText::lackedWhole)
                        .filter(unknown -> unknown.gap().what().equals(what))
                        .toList(),
                page));
    }

    /** Which rules this source can answer: what is missing for the others is told with each case, or once below. */
    private static void answered(List<Assessment> assessments, TextPage page) {
        Map<Rule, List<Outcome>> outcomes = new LinkedHashMap<>();
        assessments.stream()
                .filter(each -> !each.faulted())
                .flatMap(each -> each.outcomes().stream())
                .forEach(outcome -> outcomes.computeIfAbsent(outcome.rule(), rule -> new ArrayList<>())
                        .add(outcome));
        List<RulesByReason> answers =
                List.of(new RulesByReason(), new RulesByReason(), new RulesByReason(), new RulesByReason());
        outcomes.forEach((rule, of) -> {
            long about = of.stream()
                    .filter(each -> !(each instanceof Outcome.OutOfScope))
                    .count();
            long open = of.stream().filter(Outcome.CannotTell.class::isInstance).count();
            int which = about == 0 ? 3 : open == 0 ? 0 : open < about ? 1 : 2;
            answers.get(which).add(ANSWERED.get(which), rule);
        });
        if (assessments.size() > 1 && !outcomes.isEmpty()) {
            page.heading("Which rules could be answered");
            answers.forEach(reasons -> reasons.write(page));
        }
    }

    private static void notAssessed(List<String> cases, TextPage page) {
        if (cases.isEmpty()) {
            return;
        }
        page.heading("Not assessed");
        page.paragraph(cases.size() == 1 ? "No rule was put to this case:" : "No rule was put to these cases:");
        page.blank();
        cases.forEach(page::item);
    }
}
