package org.reviewlearning.heed.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Asking;
import org.reviewlearning.heed.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code heed assess}: the main job. */
@Command(
        name = "assess",
        description = {
            "Puts the rules to cases, as they could be seen on one day, and writes what they ask and what cannot be told.",
            "What had not happened, or had not been recorded, by that day is not seen."
        },
        customSynopsis = "heed assess CASE... --as-at DATE [--rules FOLDER] [--format text|json] [--trial]%n"
                + "            [--show-values]",
        parameterListHeading = "%nCases:%n",
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExample:%n",
        footer = {
            "  heed assess case.yaml --as-at 2024-03-01",
            "",
            "Exit codes: 0 done, whatever was asked; 2 wrong usage; 3 rules have problems; 4 a case has",
            "problems and was refused, the others were assessed; 70 a fault in Heed."
        })
final class AssessCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "CASE",
            arity = "1..*",
            description = "A case file (.json, .yaml, .yml), a file with one case a line (.ndjson), a folder of them, "
                    + "or - for standard input, which holds one JSON case or one case a line.")
    private List<String> cases = List.of();

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day to look from, YYYY-MM-DD. Always needed: Heed never reads the clock.")
    private @Nullable LocalDate asAt;

    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            description = "The rules. Without it: the folder rules here, or beside the launcher, or the rules shipped "
                    + "with Heed.")
    private @Nullable Path rules;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            converter = Form.Converter.class,
            description = "text, to be read (the usual form), or json, one object a line.")
    private Form form = Form.TEXT;

    @Option(names = "--trial", description = "Put rules on trial to the cases, too. What they ask is kept apart.")
    private boolean trial;

    @Option(
            names = "--show-values",
            description = "Show what a refused case says where it has a problem. It may be about a child.")
    private boolean showValues;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    AssessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LocalDate day = asAt;
        if (day == null) {
            throw new WrongUsage("Say which day to look from: --as-at DATE; " + Day.FORM);
        }
        CaseSources sources = CaseSources.of(cases, console);
        RuleBook book = RulesFolder.open(RulesFolder.find(rules), console).orElse(null);
        if (book == null) {
            return ExitCode.RULES_HAVE_PROBLEMS;
        }
        Asking asking = trial ? Asking.LIVE_AND_TRIAL : Asking.LIVE;
        return new AssessRun(caseFile -> book.assess(caseFile, day, asking), form.results(console), showValues, console)
                .run(sources, book.vocabulary());
    }
}
