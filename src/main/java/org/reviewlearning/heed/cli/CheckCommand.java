package org.reviewlearning.heed.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.rule.Readability;
import org.reviewlearning.heed.rule.RuleProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code heed check}: every problem of rule files. */
@Command(
        name = "check",
        description = {
            "Names every problem of the rules in a folder, each with its place and what to do about it.",
            "Nothing is put to any case."
        },
        customSynopsis = "heed check [RULES] [--on DATE]",
        parameterListHeading = "%nRules:%n",
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExample:%n",
        footer = {
            "  heed check rules",
            "",
            "Exit codes: 0 no problem; 2 wrong usage; 3 rules have problems; 70 a fault in Heed."
        })
final class CheckCommand implements Callable<Integer> {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Console console;

    @Parameters(
            paramLabel = "RULES",
            arity = "0..1",
            description = "The folder. Without it: the folder rules here, or beside the launcher.")
    private @Nullable Path rules;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day for which to check what depends on a day, such as rules that are due for review, "
                    + "YYYY-MM-DD. Without it: today.")
    private @Nullable LocalDate on;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path folder = RulesFolder.require(rules);
        console.say("Rules: " + folder);
        List<RuleProblem> problems = RuleBook.check(folder, on == null ? LocalDate.now(HERE) : on);
        for (RuleProblem problem : problems.stream().sorted().toList()) {
            console.result(problem.inWords() + "\n\n");
        }
        long files = RulesFolder.ruleFiles(folder);
        console.result(String.format(
                Locale.ROOT,
                "%s found in %d %s.\n",
                problems.isEmpty() ? "No problems" : RulesFolder.problems(problems),
                files,
                files == 1 ? "rule" : "rules"));
        Readability questions = RuleBook.readability(folder);
        if (questions.texts() > 0) {
            console.result("Questions, all together: " + questions.inWords() + "\n");
        }
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.RULES_HAVE_PROBLEMS;
    }
}
