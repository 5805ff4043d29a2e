package org.reviewlearning.heed.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.Unknown;
import org.reviewlearning.heed.rule.Rule;

/** Several cases in words: what several of them lack is told once, because it says something of the source. */
final class BatchText {

    private static final List<String> ANSWERED = List.of(
            "Answered for every case they are about",
            "Answered for some of those cases, and not for others",
            "Answered for no case",
            "About no case on this day");

    private BatchText() {}

    static void write(List<Assessment> assessments, Map<String, Changes> since, List<String> notAssessed, Page page) {
        if (assessments.isEmpty()) {
            page.title("No case was assessed");
        } else {
            page.title(assessments.size() == 1 ? "1 case" : assessments.size() + " cases");
            page.blank();
            TextReport.madeWith(assessments.get(0), page);
        }
        List<Assessment> answered =
                assessments.stream().filter(each -> !each.faulted()).toList();
        Set<String> lacked = lackedBySeveral(answered);
        for (Assessment assessment : assessments) {
            page.blank();
            page.blank();
            page.title(CaseText.title(assessment));
            new CaseText(assessment, lacked, since.get(assessment.caseId()), page).write();
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

    /** What several cases lack whole: named with each of them, and told once at the end. */
    private static Set<String> lackedBySeveral(List<Assessment> answered) {
        Map<String, Integer> cases = new LinkedHashMap<>();
        answered.forEach(each -> lackedBy(each).forEach(what -> cases.merge(what, 1, Integer::sum)));
        cases.values().removeIf(count -> count < 2);
        return cases.keySet();
    }

    private static Set<String> lackedBy(Assessment assessment) {
        return assessment.unknowns().stream()
                .map(Unknown::gap)
                .filter(UnknownText::wholeKindMissing)
                .map(Gap::what)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void lacks(List<Assessment> answered, Set<String> lacked, Page page) {
        if (lacked.isEmpty()) {
            return;
        }
        page.heading("What was not supplied");
        for (String what : lacked) {
            Set<String> rules = new LinkedHashSet<>();
            List<Gap.NotSupplied> gaps = new ArrayList<>();
            for (Assessment assessment : answered) {
                List<Unknown> missing = assessment.unknowns().stream()
                        .filter(unknown -> unknown.gap().what().equals(what))
                        .filter(unknown -> UnknownText.wholeKindMissing(unknown.gap()))
                        .toList();
                missing.stream().limit(1).forEach(unknown -> gaps.add((Gap.NotSupplied) unknown.gap()));
                missing.forEach(
                        unknown -> unknown.rules().stream().map(Rule::id).forEach(rules::add));
            }
            Gap.NotSupplied gap = gaps.get(0);
            String cases = gaps.size() == answered.size()
                    ? ""
                    : "For %d of %d cases: ".formatted(gaps.size(), answered.size());
            page.item(cases + UnknownText.inWords(gap) + " " + UnknownText.couldNot(rules.size(), gap));
            page.underItem(String.join(", ", rules));
        }
    }

    /** Which rules this source can answer: what is missing for the others is told with each case, or once below. */
    private static void answered(List<Assessment> assessments, Page page) {
        Map<Rule, List<Outcome>> outcomes = new LinkedHashMap<>();
        assessments.stream()
                .filter(each -> !each.faulted())
                .flatMap(each -> each.outcomes().stream())
                .forEach(outcome -> outcomes.computeIfAbsent(outcome.rule(), rule -> new ArrayList<>())
                        .add(outcome));
        List<Reasons> answers = List.of(new Reasons(), new Reasons(), new Reasons(), new Reasons());
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

    private static void notAssessed(List<String> cases, Page page) {
        if (cases.isEmpty()) {
            return;
        }
        page.heading("Not assessed");
        page.paragraph(cases.size() == 1 ? "No rule was put to this case:" : "No rule was put to these cases:");
        page.blank();
        cases.forEach(page::item);
    }
}
