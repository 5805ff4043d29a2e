package org.reviewlearning.heed.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Unknown;
import org.reviewlearning.heed.rule.Rule;

/** Several cases in words: what every one of them lacks is told once, because it says something of the source. */
final class BatchText {

    private BatchText() {}

    static void write(List<Assessment> assessments, Map<String, Changes> since, List<String> notAssessed, Page page) {
        if (assessments.isEmpty()) {
            page.title("No case was assessed");
        } else {
            page.title(assessments.size() == 1 ? "1 case" : assessments.size() + " cases");
            page.blank();
            TextReport.madeWith(assessments.get(0), page);
        }
        Set<String> lackedByAll = lackedByAll(assessments);
        for (Assessment assessment : assessments) {
            page.blank();
            page.blank();
            page.title(CaseText.title(assessment));
            new CaseText(assessment, lackedByAll, since.get(assessment.caseId()), page).write();
            page.blank();
            page.paragraph(Assessment.NOT_AN_ASSURANCE);
        }
        if (!assessments.isEmpty()) {
            page.blank();
            page.blank();
            page.title("About all cases");
        }
        lacks(assessments, lackedByAll, page);
        CaseText.notAsked(assessments, page);
        notAssessed(notAssessed, page);
        page.blank();
        page.paragraph(Assessment.NOT_AN_ASSURANCE);
    }

    private static Set<String> lackedByAll(List<Assessment> assessments) {
        List<Assessment> answered =
                assessments.stream().filter(each -> !each.faulted()).toList();
        if (answered.size() < 2) {
            return Set.of();
        }
        Set<String> common = new LinkedHashSet<>(lackedBy(answered.get(0)));
        answered.forEach(each -> common.retainAll(lackedBy(each)));
        return common;
    }

    private static Set<String> lackedBy(Assessment assessment) {
        return assessment.unknowns().stream()
                .map(Unknown::gap)
                .filter(UnknownText::wholeKindMissing)
                .map(Gap::what)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void lacks(List<Assessment> assessments, Set<String> lackedByAll, Page page) {
        if (lackedByAll.isEmpty()) {
            return;
        }
        Map<String, Set<String>> rules = new LinkedHashMap<>();
        Map<String, Gap.NotSupplied> gaps = new LinkedHashMap<>();
        for (Assessment assessment : assessments) {
            for (Unknown unknown : assessment.unknowns()) {
                String what = unknown.gap().what();
                if (lackedByAll.contains(what) && unknown.gap() instanceof Gap.NotSupplied missing) {
                    gaps.putIfAbsent(what, missing);
                    Set<String> concerned = rules.computeIfAbsent(what, key -> new LinkedHashSet<>());
                    unknown.rules().stream().map(Rule::id).forEach(concerned::add);
                }
            }
        }
        page.heading("What was supplied for no case");
        gaps.forEach((what, missing) -> {
            Set<String> concerned = rules.getOrDefault(what, Set.of());
            page.item(UnknownText.inWords(missing) + " " + UnknownText.couldNot(concerned.size(), missing));
            page.underItem(String.join(", ", concerned));
        });
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
