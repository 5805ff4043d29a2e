package org.reviewlearning.heed.cli;

import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Changes;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.document.JsonText;
import org.reviewlearning.heed.impact.AnswerChange;
import org.reviewlearning.heed.impact.Impact;
import org.reviewlearning.heed.impact.ImpactPage;
import org.reviewlearning.heed.impact.ImpactSummary;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.terminal.OutputFormat;
import org.reviewlearning.heed.terminal.ResultFile;

/** Counts what two books answer otherwise, writes each change to a file where one is wanted, and at the end the page. */
final class ImpactResults implements Results {

    private final Impact impact;
    private final OutputFormat form;
    private final @Nullable ResultFile each;
    private final Console console;

    ImpactResults(Impact impact, OutputFormat form, @Nullable ResultFile each, Console console) {
        this.impact = impact;
        this.form = form;
        this.each = each;
        this.console = console;
    }

    /** Has both books answer, and gives what is looked through for faults. */
    Assessment compared(CaseFile caseFile) {
        Impact.Seen seen = impact.add(caseFile);
        if (each != null) {
            for (AnswerChange change : seen.changes()) {
                each.write(JsonText.line(change.asData()) + "\n");
            }
        }
        return seen.answers();
    }

    @Override
    public void assessed(Assessment assessment, @Nullable Changes since) {
        // It was counted when it was compared.
    }

    @Override
    public void notAssessed(String words) {
        // The page tells of those both books answered about.
        console.say(words);
    }

    /** The page in the form asked for. */
    static String written(ImpactSummary summary, OutputFormat form) {
        return switch (form) {
            case JSON -> JsonText.line(summary.asData()) + "\n";
            case HTML -> ImpactPage.html(summary);
            default -> ImpactPage.text(summary);
        };
    }

    @Override
    public void end() {
        console.result(written(impact.summary(), form));
    }
}
