package org.reviewlearning.heed.cli.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.json.SuiteJson;
import org.reviewlearning.heed.suite.ExampleResult;
import org.reviewlearning.heed.suite.JUnitReport;
import org.reviewlearning.heed.suite.Requirement;
import org.reviewlearning.heed.suite.SuiteResult;
import org.reviewlearning.heed.suite.html.SuiteHtml;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.terminal.ExitCode;
import org.reviewlearning.heed.terminal.OutputFormat;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.wording.English;

/** Tells what came of examples, in the form asked for. */
record SuiteForms(OutputFormat form, CoverageOption coverage, List<Requirement> required, Console console) {

    private static final int MOST_TOLD = 200;

    /** What is no result of an example stands among the words, and beside a document. */
    static void aside(OutputFormat form, Console console, String says) {
        if (form == OutputFormat.TEXT) {
            console.result(says + "\n");
        } else {
            console.say(says);
        }
    }

    /**
     * Tells it, and returns the exit code.
     *
     * @param book the rules; {@code null} where they could not be opened
     */
    int tell(SuiteResult result, @Nullable RuleBook book) {
        List<String> shortfalls = coverage.shortfalls(required);
        switch (form) {
            case JSON ->
                console.result(
                        SuiteJson.json(result, coverage.measured().orElse(null), required.isEmpty() ? null : shortfalls)
                                + "\n");
            case JUNIT -> console.result(JUnitReport.xml(result));
            case HTML ->
                console.result(SuiteHtml.of(result, book, coverage.measured().orElse(null), shortfalls));
            default -> inWords(result);
        }
        shortfalls.forEach(each -> aside(form, console, each));
        if (!result.problems().isEmpty()) {
            return ExitCode.RULES_HAVE_PROBLEMS;
        }
        return result.disagreements().isEmpty() && shortfalls.isEmpty() ? ExitCode.DONE : ExitCode.EXAMPLES_DISAGREE;
    }

    private void inWords(SuiteResult result) {
        RulesFolder.told(result.problems()).forEach(each -> console.result(each + "\n\n"));
        int disagree = result.disagreements().size();
        result.disagreements().stream().limit(MOST_TOLD).forEach(each -> console.result(each.inWords() + "\n\n"));
        if (disagree > MOST_TOLD) {
            console.result(
                    "... and " + (disagree - MOST_TOLD)
                            + " more examples disagree. All of them: --format json -o FILE; those of one rule: --rule RULE.\n\n");
        }
        int ran = result.results().size();
        long rules = result.results().stream()
                .map(ExampleResult::example)
                .map(example -> example.rule())
                .distinct()
                .count();
        List<Problem> errors = result.problems();
        console.result(English.counted(ran, "example") + " of " + English.counted((int) rules, "rule")
                + " ran: " + (ran - disagree) + (ran - disagree == 1 ? " agrees, " : " agree, ") + disagree
                + (disagree == 1 ? " disagrees" : " disagree") + ". "
                + (errors.isEmpty() ? "No problems" : English.counted(errors.size(), "problem"))
                + " in files of examples.\n");
        console.result(coverage.text(required));
    }
}
