package org.reviewlearning.heed.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.OneRule;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.cli.cases.CasesNamed;
import org.reviewlearning.heed.cli.rules.KindsOption;
import org.reviewlearning.heed.cli.rules.LayersOption;
import org.reviewlearning.heed.cli.rules.RulesFolder;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.suite.Example;
import org.reviewlearning.heed.suite.ExampleResult;
import org.reviewlearning.heed.suite.Examples;
import org.reviewlearning.heed.suite.Suite;
import org.reviewlearning.heed.suite.SuiteResult;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.terminal.DayConverter;
import org.reviewlearning.heed.terminal.ExitCode;
import org.reviewlearning.heed.terminal.WrongUsage;
import org.reviewlearning.heed.wording.English;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code heed try}: one rule by itself, while it is being written or argued about. */
@Command(
        name = "try",
        description = {
            "Tries one rule by itself: what is wrong with it, what its examples come to, and what it answers about a case,"
                    + " with the reason line by line.",
            "No other rule is read, so that what is wrong with those is no hindrance. A draft is tried like any other."
        },
        customSynopsis = "heed try RULE [--rules FOLDER] [--local FOLDER] [--set FIGURE=VALUE]...%n"
                + "         [--case FILE --as-at DATE | --cases FOLDER --as-at DATE | --example WORDS]",
        parameterListHeading = "%nRule:%n",
        footer = {
            "  heed try child-request-unanswered --example \"day after\"",
            "",
            "Exit codes: 0 tried, whatever came of it; 1 examples disagree, with the figures as they are; 2 wrong",
            "usage; 3 the rule, or its examples, have problems; 4 a case has problems; 70 a fault in Heed."
        })
public final class TryCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "RULE", description = "The rule's id, that of a row of its table, or its file.")
    private String rule = "";

    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            description = "The rules. Without it: the folder rules here, or beside the launcher.")
    private @Nullable Path rules;

    @Option(names = "--case", paramLabel = "FILE", description = "A case file, to be asked about; see --as-at.")
    private @Nullable String one;

    @Option(
            names = "--cases",
            paramLabel = "FOLDER",
            description =
                    "A folder of case files, or a file with one case a line: a line for each says what is answered.")
    private @Nullable String several;

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day to look from, YYYY-MM-DD. Without it, an example has its own.")
    private @Nullable LocalDate asAt;

    @Option(
            names = "--example",
            paramLabel = "WORDS",
            description = "Explain the examples whose sentence holds these words, each as its own case.")
    private @Nullable String example;

    @Option(
            names = "--set",
            paramLabel = "FIGURE=VALUE",
            description = "Try another figure of the rule. Nothing is written anywhere.")
    private Map<String, Integer> figures = new LinkedHashMap<>();

    @Mixin
    private final LayersOption local = new LayersOption();

    @Mixin
    private final KindsOption kinds = new KindsOption();

    public TryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (one != null && several != null) {
            throw new WrongUsage("Name one case with --case, or many with --cases.");
        }
        String cases = one == null ? several : one;
        if (cases != null && asAt == null) {
            throw new WrongUsage("Say which day to look from: --as-at DATE; " + DayConverter.FORM);
        }
        if (cases != null) {
            CasesNamed.check(List.of(cases));
        }
        Path folder = RulesFolder.require(rules);
        String id = idOf(rule);
        List<Path> layers = local.over(Optional.of(folder));
        OneRule tried = tried(folder, layers, id);
        RuleBook book = tried.book().orElse(null);
        if (book == null) {
            RulesFolder.told(tried.problems()).forEach(each -> console.result(each + "\n\n"));
            console.result(English.counted(tried.problems().size(), "problem") + " with " + id + ".\n");
            return ExitCode.RULES_HAVE_PROBLEMS;
        }
        known(id, book);
        RulesFolder.tellOne(id, book, folder, console);
        figures.forEach((name, value) -> console.result("Tried with " + name + ": " + value + ".\n"));
        console.result("No problems found in the rule.\n");
        int examples = examples(folder, layers, id, book);
        return cases == null
                ? examples
                : Math.max(
                        examples,
                        new TriedRule(book, id, one != null, console).asked(cases, Objects.requireNonNull(asAt)));
    }

    private OneRule tried(Path folder, List<Path> layers, String id) {
        try {
            return OneRule.of(folder, layers, id, figures, kinds.words());
        } catch (IllegalArgumentException e) {
            throw new WrongUsage(String.valueOf(e.getMessage()));
        }
    }

    /** A file may be named, as it comes when a path is completed on a terminal. */
    private static String idOf(String named) {
        return named.replace('\\', '/').replaceFirst("^(?:.*/)?([^/]*)\\.drl$", "$1");
    }

    private static void known(String id, RuleBook book) {
        List<String> ids = book.rules().stream().map(Rule::id).toList();
        if (!ids.contains(id) && ids.stream().noneMatch(each -> each.startsWith(id + "/"))) {
            throw new WrongUsage("There is no row " + id + ".\nThe rows are: " + String.join(", ", ids) + ".");
        }
    }

    private int examples(Path folder, List<Path> layers, String id, RuleBook book) {
        try {
            Examples these = Examples.of(id, example == null ? "" : example);
            RuleBook shipped = figures.isEmpty() ? OneRule.asShipped(folder, layers, id, book) : book;
            SuiteResult result = Suite.run(folder, shipped, layers, book, these, System::nanoTime);
            if (shipped != book) {
                Suite.run(folder, book, these)
                        .disagreements()
                        .forEach(each -> console.result("Changed by the layer: " + each.inWords() + "\n\n"));
            }
            RulesFolder.told(result.problems()).forEach(each -> console.result(each + "\n\n"));
            result.disagreements().forEach(each -> console.result(each.inWords() + "\n\n"));
            int disagree = result.disagreements().size();
            console.result(English.counted(result.results().size(), "example") + ": "
                    + (result.results().size() - disagree) + " as expected, " + disagree + " otherwise.\n");
            if (example != null) {
                result.results().stream().map(ExampleResult::example).forEach(each -> explain(book, each));
            }
            return !result.problems().isEmpty()
                    ? ExitCode.RULES_HAVE_PROBLEMS
                    : disagree > 0 && figures.isEmpty() ? ExitCode.EXAMPLES_DISAGREE : ExitCode.DONE;
        } catch (IOException e) {
            console.say("The examples could not be read. Maybe a file or folder may not be opened.");
            return ExitCode.RULES_HAVE_PROBLEMS;
        }
    }

    private void explain(RuleBook book, Example each) {
        console.result("\n" + each.place().inWords() + ": " + each.it() + "\n\n");
        TriedRule.explain(
                book.alone(each.rule()).assess(each.given(), asAt == null ? each.asAt() : asAt), each.rule(), console);
    }
}
