package org.reviewlearning.heed.baseline;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.baseline.ComparisonSummary.Missing;
import org.reviewlearning.heed.baseline.ComparisonSummary.OfCase;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.impact.AnswerChange;
import org.reviewlearning.heed.impact.ImpactSummary;
import org.reviewlearning.heed.impact.ImpactText;
import org.reviewlearning.heed.page.TextPage;
import org.reviewlearning.heed.wording.English;

/** What answers differently, on one page: how much, by which rule and why, and case by case. */
public final class ComparisonText {

    private static final int MOST_CASES = 20;
    private static final int MOST_NAMED = 12;

    /** So many rules of a case that ask nothing otherwise are named, of each sort. */
    private static final int MOST_OTHERS = 3;

    private final TextPage page = new TextPage();

    private ComparisonText() {}

    /** The page about two baselines. */
    public static String of(ComparisonSummary comparison) {
        ComparisonText text = new ComparisonText();
        text.write(comparison);
        return text.page.toString();
    }

    /** The page about two rule books that answered the same cases. */
    public static String of(ImpactSummary answers, List<OfCase> cases, int casesNotTold) {
        ComparisonText text = new ComparisonText();
        text.page.title("What answers differently, from " + answers.older().inWords() + " to "
                + answers.newer().inWords());
        text.page.blank();
        text.howMany(answers, days(answers.days()));
        ImpactText.rules(answers, text.page);
        text.byCase(cases, casesNotTold);
        return text.page.toString();
    }

    private void write(ComparisonSummary comparison) {
        ImpactSummary answers = comparison.answers();
        boolean sameDays = comparison.daysThen().equals(answers.days());
        page.title("What answers differently, then and now");
        page.blank();
        page.item("then: " + made(comparison.older()));
        page.item("now: "
                + comparison
                        .madeByAnother()
                        .map(then -> made(comparison.newer()))
                        .orElse("the same"));
        page.blank();
        howMany(answers, days(answers.days()) + (sameDays ? "" : ", and then as at " + days(comparison.daysThen())));
        if (sameDays && comparison.otherFacts() > 0) {
            page.paragraph(
                    "Something else is supplied now of " + English.counted(comparison.otherFacts(), "case") + ".");
        }
        missing("Answered then, and not now", comparison.onlyThen());
        missing("Answered now, and not then", comparison.onlyNow());
        missing("Days answered then, and not now", comparison.daysOnlyThen());
        missing("Days answered now, and not then", comparison.daysOnlyNow());
        ImpactText.rules(answers, page);
        byCase(comparison.cases(), comparison.casesNotTold());
        if (answers.changed() > 0) {
            page.blank();
            page.paragraph(
                    "Causes are what differs between then and now, and were not tried one by one. To have them tried,"
                            + " hold two folders of rules against each other: heed compare RULES RULES CASES.");
        }
    }

    private static String made(Earlier.Made made) {
        return made.ruleBook().inWords() + ", fingerprint " + made.ruleBook().fingerprint() + "; Heed " + made.heed()
                + "; working days " + made.calendar();
    }

    private void howMany(ImpactSummary answers, String days) {
        page.paragraph("Of " + English.counted(answers.children(), "case") + ", seen as at " + days + ", "
                + (answers.changed() == 0 ? "none is" : answers.changed() + (answers.changed() == 1 ? " is" : " are"))
                + " answered differently"
                + (answers.changed() == 0 ? "." : ": " + ImpactText.counts(answers.counts()) + "."));
    }

    private void byCase(List<OfCase> cases, int notTold) {
        if (cases.isEmpty()) {
            return;
        }
        page.heading("Case by case");
        List<OfCase> some = cases.subList(0, Math.min(cases.size(), MOST_CASES));
        for (OfCase each : some) {
            page.item(each.caseId());
            each.changes().stream()
                    .filter(change -> change.what().isQuestion())
                    .forEach(change -> page.underItem(inWords(change) + "."));
            others(each.changes());
        }
        int more = notTold + cases.size() - some.size();
        if (more > 0) {
            page.blank();
            page.paragraph("And " + more + " more; --changes FILE writes all of them.");
        }
    }

    /** What changes no question, the first few of each sort by name: a day later hundreds of rules may not be able to tell. */
    private void others(List<AnswerChange> changes) {
        Map<String, List<AnswerChange>> sorts = new TreeMap<>();
        changes.stream()
                .filter(change -> !change.what().isQuestion())
                .forEach(change -> sorts.computeIfAbsent(sort(change), none -> new ArrayList<>())
                        .add(change));
        sorts.forEach((sort, some) -> {
            if (some.size() <= MOST_OTHERS) {
                some.forEach(change -> page.underItem(inWords(change) + "."));
            } else {
                String first = some.stream()
                        .limit(MOST_OTHERS)
                        .map(ComparisonText::named)
                        .collect(joining(", "));
                page.underItem(sort + ": " + first + " and " + (some.size() - MOST_OTHERS) + " more.");
            }
        });
    }

    private static String named(AnswerChange change) {
        return change.key().isEmpty() ? change.rule() : change.key();
    }

    private static String sort(AnswerChange change) {
        return change.what().inWords()
                + (change.parts().isEmpty() ? "" : " (" + String.join(", ", change.parts()) + ")");
    }

    private static String inWords(AnswerChange change) {
        return named(change) + ": " + sort(change);
    }

    private void missing(String what, Missing missing) {
        if (missing.cases() > 0) {
            List<String> some =
                    missing.caseIds().subList(0, Math.min(missing.caseIds().size(), MOST_NAMED));
            page.paragraph(what + ": " + English.counted(missing.cases(), "case") + ": " + String.join(", ", some)
                    + (missing.cases() > some.size() ? " and " + (missing.cases() - some.size()) + " more" : "") + ".");
        }
    }

    private void missing(String what, List<LocalDate> days) {
        if (!days.isEmpty()) {
            page.paragraph(what + ": " + days(days) + ".");
        }
    }

    private static String days(List<LocalDate> days) {
        return English.listed(days.stream().map(Language.english()::day).toList());
    }
}
