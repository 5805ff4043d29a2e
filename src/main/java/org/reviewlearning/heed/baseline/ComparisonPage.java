package org.reviewlearning.heed.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.baseline.ComparisonSummary.Missing;
import org.reviewlearning.heed.baseline.ComparisonSummary.OfCase;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.impact.AnswerChange;
import org.reviewlearning.heed.impact.ChangeSections;
import org.reviewlearning.heed.impact.ImpactSummary;
import org.reviewlearning.heed.page.Block;
import org.reviewlearning.heed.page.Page;
import org.reviewlearning.heed.wording.English;

/**
 * What answers differently, on one page: how much, what is asked otherwise and why, and case by case. The same comparison gives
 * the same bytes.
 */
public final class ComparisonPage {

    private static final String OPENING =
            "This page tells which answers about these cases differ, and not which are right. It judges no child and no"
                    + " worker. It holds the ids of cases: keep it as you would keep those.";

    private static final int MOST_CASES = 20;
    private static final int MOST_NAMED = 12;

    /** So many rules of a case that ask nothing otherwise are named, of each sort. */
    private static final int MOST_OTHERS = 2;

    private final boolean whole;
    private final List<Block> blocks = new ArrayList<>();

    private ComparisonPage(boolean whole) {
        this.whole = whole;
    }

    /** The page about two baselines, as lines of text. */
    public static String text(ComparisonSummary comparison) {
        return new ComparisonPage(false).page(comparison).text();
    }

    /** The page about two baselines, as one HTML file that needs nothing else. */
    public static String html(ComparisonSummary comparison) {
        return new ComparisonPage(true).page(comparison).html();
    }

    /** The page about two rule books that answered the same cases, as lines of text. */
    public static String text(ImpactSummary answers, List<OfCase> cases, int casesNotTold) {
        return new ComparisonPage(false).page(answers, cases, casesNotTold).text();
    }

    /** The page about two rule books that answered the same cases, as one HTML file that needs nothing else. */
    public static String html(ImpactSummary answers, List<OfCase> cases, int casesNotTold) {
        return new ComparisonPage(true).page(answers, cases, casesNotTold).html();
    }

    private Page page(ImpactSummary answers, List<OfCase> cases, int casesNotTold) {
        howMany(answers, days(answers.days()));
        blocks.addAll(ChangeSections.of(answers, whole));
        byCase(cases, casesNotTold);
        return page("What answers differently, from " + answers.older().inWords() + " to "
                + answers.newer().inWords());
    }

    private Page page(String title) {
        return Page.of(title, OPENING, blocks, Assessment.NOT_AN_ASSURANCE);
    }

    private Page page(ComparisonSummary comparison) {
        ImpactSummary answers = comparison.answers();
        boolean sameDays = comparison.daysThen().equals(answers.days());
        blocks.add(Block.items(List.of(
                "then: " + made(comparison.older()),
                "now: "
                        + comparison
                                .madeByAnother()
                                .map(then -> made(comparison.newer()))
                                .orElse("the same"))));
        howMany(answers, days(answers.days()) + (sameDays ? "" : ", and then as at " + days(comparison.daysThen())));
        if (sameDays && comparison.otherFacts() > 0) {
            paragraph("Something else is supplied now of " + English.counted(comparison.otherFacts(), "case") + ".");
        }
        missing("Answered then, and not now", comparison.onlyThen());
        missing("Answered now, and not then", comparison.onlyNow());
        missing("Days answered then, and not now", comparison.daysOnlyThen());
        missing("Days answered now, and not then", comparison.daysOnlyNow());
        blocks.addAll(ChangeSections.of(answers, whole));
        byCase(comparison.cases(), comparison.casesNotTold());
        if (answers.changed() > 0) {
            blocks.add(Block.Section.of(
                    "causes",
                    "What a cause is here",
                    List.of(Block.paragraph(
                            "Causes are what differs between then and now, and were not tried one by one. To have them"
                                    + " tried, hold two folders of rules against each other: heed compare RULES RULES"
                                    + " CASES."))));
        }
        return page("What answers differently, then and now");
    }

    private static String made(Earlier.Made made) {
        return made.ruleBook().inWords() + ", fingerprint " + made.ruleBook().fingerprint() + "; Heed " + made.heed()
                + "; working days " + made.calendar();
    }

    private void paragraph(String words) {
        blocks.add(Block.paragraph(words));
    }

    private void howMany(ImpactSummary answers, String days) {
        paragraph("Of " + English.counted(answers.children(), "case") + ", seen as at " + days + ", "
                + (answers.changed() == 0 ? "none is" : answers.changed() + (answers.changed() == 1 ? " is" : " are"))
                + " answered differently"
                + (answers.changed() == 0 ? "." : ": " + ChangeSections.counts(answers.counts()) + "."));
    }

    private void byCase(List<OfCase> cases, int notTold) {
        if (cases.isEmpty()) {
            return;
        }
        List<OfCase> some = whole ? cases : cases.subList(0, Math.min(cases.size(), MOST_CASES));
        List<Block> told = new ArrayList<>();
        told.add(new Block.Items(some.stream()
                .map(each -> Block.Item.of(each.caseId(), changes(each.changes())))
                .toList()));
        int more = notTold + cases.size() - some.size();
        if (more > 0) {
            told.add(Block.paragraph("And " + more + " more; --changes FILE writes all of them."));
        }
        blocks.add(Block.Section.of("cases", "Case by case", told));
    }

    /** What is asked otherwise; then what changes no question, of each sort the first few by name. */
    private static List<String> changes(List<AnswerChange> changes) {
        List<String> lines = new ArrayList<>();
        Map<String, List<AnswerChange>> sorts = new TreeMap<>();
        for (AnswerChange change : changes) {
            if (change.what().isQuestion()) {
                lines.add(inWords(change));
            } else {
                sorts.computeIfAbsent(sort(change), none -> new ArrayList<>()).add(change);
            }
        }
        sorts.forEach((sort, some) -> {
            if (some.size() <= MOST_OTHERS) {
                some.forEach(change -> lines.add(inWords(change)));
            } else {
                lines.add(sort + ": " + English.counted(some.size(), "rule") + ".");
            }
        });
        // Rows that ask together ask one question.
        return lines.stream().distinct().toList();
    }

    private static String named(AnswerChange change) {
        return change.key().isEmpty() ? change.rule() : change.key();
    }

    private static String sort(AnswerChange change) {
        return change.what().inWords()
                + (change.parts().isEmpty() ? "" : " (" + String.join(", ", change.parts()) + ")");
    }

    private static String inWords(AnswerChange change) {
        return named(change) + ": " + sort(change) + ".";
    }

    private void missing(String what, Missing missing) {
        if (missing.cases() > 0) {
            List<String> some =
                    missing.caseIds().subList(0, Math.min(missing.caseIds().size(), MOST_NAMED));
            paragraph(what + ": " + English.counted(missing.cases(), "case") + ": " + String.join(", ", some)
                    + (missing.cases() > some.size() ? " and " + (missing.cases() - some.size()) + " more" : "") + ".");
        }
    }

    private void missing(String what, List<LocalDate> days) {
        if (!days.isEmpty()) {
            paragraph(what + ": " + days(days) + ".");
        }
    }

    private static String days(List<LocalDate> days) {
        return English.listed(days.stream().map(Language.english()::day).toList());
    }
}
