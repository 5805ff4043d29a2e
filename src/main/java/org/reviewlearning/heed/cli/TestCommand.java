package org.reviewlearning.heed.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.suite.Example;
import org.reviewlearning.heed.suite.ExampleResult;
import org.reviewlearning.heed.suite.Suite;
import org.reviewlearning.heed.suite.SuiteResult;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.wording.English;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code heed test}: the examples beside the rules. */
@Command(
        name = "test",
        description = {
            "Runs the examples beside the rules in a folder, drafts and trials included, and says where a rule does not "
                    + "answer as its example says.",
            "It also names live rules without an example that asks, stays quiet or cannot tell."
        },
        customSynopsis = "heed test [RULES]",
        parameterListHeading = "%nRules:%n",
        footer = {
            "  heed test rules",
            "",
            "Exit codes: 0 all agree; 1 examples disagree; 2 wrong usage; 3 rules or files of examples have",
            "problems, or no example ran; 70 a fault in Heed."
        })
final class TestCommand implements Callable<Integer> {

    private static final int MOST_TOLD = 200;

    private final Console console;

    @Parameters(
            paramLabel = "RULES",
            arity = "0..1",
            description = "The folder. Without it: the folder rules here, or beside the launcher.")
    private @Nullable Path rules;

    TestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path folder = RulesFolder.require(rules);
        RuleBook book = RulesFolder.open(Optional.of(folder), console).orElse(null);
        if (book == null) {
            return ExitCode.RULES_HAVE_PROBLEMS;
        }
        try {
            SuiteResult result = Suite.run(folder, book);
            book.notices().stream()
                    .filter(each -> !each.isError())
                    .forEach(each -> console.result(each.inWords() + "\n\n"));
            return tell(result);
        } catch (IOException e) {
            console.say("The examples could not be read. Maybe a file or folder may not be opened.");
            return ExitCode.RULES_HAVE_PROBLEMS;
        }
    }

    private int tell(SuiteResult result) {
        RulesFolder.told(result.problems()).forEach(each -> console.result(each + "\n\n"));
        int disagree = result.disagreements().size();
        result.disagreements().stream().limit(MOST_TOLD).forEach(each -> console.result(each.inWords() + "\n\n"));
        if (disagree > MOST_TOLD) {
            console.result("... and " + (disagree - MOST_TOLD) + " more examples disagree.\n\n");
        }
        int ran = result.results().size();
        long rules = result.results().stream()
                .map(ExampleResult::example)
                .map(Example::rule)
                .distinct()
                .count();
        List<Problem> errors = result.problems();
        console.result(English.counted(ran, "example") + " of " + English.counted((int) rules, "rule")
                + " ran: " + (ran - disagree) + (ran - disagree == 1 ? " agrees, " : " agree, ") + disagree
                + (disagree == 1 ? " disagrees" : " disagree") + ". "
                + (errors.isEmpty() ? "No problems" : English.counted(errors.size(), "problem"))
                + " in files of examples.\n");
        if (!errors.isEmpty()) {
            return ExitCode.RULES_HAVE_PROBLEMS;
        }
        return disagree > 0 ? ExitCode.EXAMPLES_DISAGREE : ExitCode.DONE;
    }
}
