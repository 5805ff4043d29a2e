package org.reviewlearning.heed.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.RuleSelection;
import org.reviewlearning.heed.SecondReading;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.batch.CaseSource;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cli.cases.CasesNamed;
import org.reviewlearning.heed.cli.cases.GrowingFile;
import org.reviewlearning.heed.cli.cases.ManyOption;
import org.reviewlearning.heed.cli.cases.ReadBy;
import org.reviewlearning.heed.cli.cases.ReturnsOption;
import org.reviewlearning.heed.cli.cases.ReturnsSource;
import org.reviewlearning.heed.cli.rules.KindsOption;
import org.reviewlearning.heed.cli.rules.LanguageOption;
import org.reviewlearning.heed.cli.rules.LayersOption;
import org.reviewlearning.heed.cli.rules.RulesFolder;
import org.reviewlearning.heed.report.TextForm;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.terminal.DayConverter;
import org.reviewlearning.heed.terminal.ExitCode;
import org.reviewlearning.heed.terminal.NamedFiles;
import org.reviewlearning.heed.terminal.OutputFormat;
import org.reviewlearning.heed.terminal.OutputOption;
import org.reviewlearning.heed.terminal.WrongUsage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code heed assess}: the main job. */
@Command(
        name = "assess",
        description = {
            "Puts the rules to cases, as they could be seen on one day, and writes what they ask and what cannot be"
                    + " told.",
            "What had not happened, or had not been recorded, by that day is not seen."
        },
        customSynopsis = "heed assess CASE... --as-at DATE [--rules FOLDER] [--full] [--format text|json|html]%n"
                + "            [-o FILE] [--local FOLDER] [--trial] [--explain [RULE]] [--since FILE] [--for ROLE]%n"
                + "            [--language cy] [--second-reading] [--end-mark] [--show-values]%n"
                + "            [--threads N] [--resume] [--compact] [--time-limit SECONDS]%n"
                + "heed assess [CASE...] --ssda903 FOLDER... --as-at DATE [--findings FILE]%n"
                + "            [--year YEAR] [--taken-out DATE] [--pseudonyms KEYFILE] ...",
        parameterListHeading = "%nCases:%n",
        footer = {
            "  heed assess case.yaml --as-at 2024-03-01",
            "  heed assess every-child.ndjson --as-at 2024-03-01 --threads 2 -o answers.ndjson",
            "",
            "Exit codes: 0 done, whatever was asked; 2 wrong usage; 3 rules have problems; 4 a case has",
            "problems, took too long, or had nothing to be compared with, and the others were assessed, or",
            "the file of --since has problems; 70 a fault in Heed, or the two readers disagree."
        })
final class AssessCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "CASE...",
            hideParamSyntax = true,
            // None is a mistake that is told below, because --explain may have taken the only case for a rule.
            arity = "0..*",
            description = "A case file (.json, .yaml, .yml), a file with one case a line (.ndjson), a folder of them, "
                    + "or - for standard input, which holds one JSON case or one case a line.")
    private List<String> cases = List.of();

    @Mixin
    private final ReturnsOption returns = new ReturnsOption();

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            converter = DayConverter.class,
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
            converter = OutputFormat.TextJsonOrHtml.class,
            description =
                    "text, to be read (the usual form); json, one object a line (the usual form of a file .ndjson); or"
                            + " html, for which -o names a file that ends in .html, or a folder where there are several"
                            + " cases.")
    private @Nullable OutputFormat named;

    private OutputFormat form = OutputFormat.TEXT;

    @Option(
            names = "--full",
            description =
                    "Tell everything: each rule by its name, why it asks, what taught us to, what would settle it, and"
                            + " where each figure stands. Without it a report fits a screen; json always holds everything.")
    private boolean full;

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(names = "--trial", description = "Put rules on trial to the cases, too. What they ask is kept apart.")
    private boolean trial;

    @Option(
            names = "--explain",
            paramLabel = "RULE",
            arity = "0..1",
            fallbackValue = "",
            description =
                    "After the report of one case, tell why a rule asks, stays quiet or cannot tell, line by line, and"
                            + " when its answer changes by time alone. Without RULE: every rule. Cases come before it.")
    private @Nullable String explain;

    @Option(
            names = "--since",
            paramLabel = "FILE",
            description = "Tell what changed since an earlier assessment in json, or one a line, found by case.")
    private @Nullable Path since;

    @Option(
            names = "--for",
            paramLabel = "ROLE",
            description =
                    "Write what one role may read: restricted words only where that role is asked or holds a copy."
                            + " ROLE is a key of roles.yaml.")
    private @Nullable String reader;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Option(
            names = "--second-reading",
            description = "Have every rule read by the second reader as well as by Drools, whatever matched. Any "
                    + "disagreement is a fault.")
    private boolean secondReading;

    @Option(
            names = "--show-values",
            description = "Show what a refused case says where it has a problem. It may be about a child.")
    private boolean showValues;

    @Mixin
    private final ManyOption many = new ManyOption();

    @Mixin
    private final LayersOption local = new LayersOption();

    @Mixin
    private final KindsOption kinds = new KindsOption();

    AssessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        form = ManyOption.form(named, output.file());
        ExplainOption why = explain == null ? null : new ExplainOption(explain);
        if (why != null) {
            why.check(cases, form);
        }
        LocalDate day = asAt;
        if (cases.isEmpty() && !returns.isNamed()) {
            throw new WrongUsage("Say which case to assess: a file, a folder, or - for standard input.");
        }
        if (day == null) {
            throw new WrongUsage("Say which day to look from: --as-at DATE; " + DayConverter.FORM);
        }
        many.check(form, output.file(), cases, since != null, why != null || returns.isNamed());
        CasesNamed.check(cases);
        ReturnsSource source = returns.source(console);
        if (since != null) {
            HtmlResults.noChanges(form);
            NamedFiles.require(since, "to compare with");
        }
        Optional<Path> folder = RulesFolder.find(rules);
        List<Path> layers = local.over(folder);
        NamedFiles files = CasesNamed.note(cases, new NamedFiles().reading("--since", since));
        RulesFolder.named(source == null ? files : source.named(files), folder, layers)
                .writing(OutputOption.NAME, output.file());
        Path pages = HtmlResults.folder(form, output.file());
        Path whole = pages == null && !many.grows() ? output.file() : null;
        return console.into(whole, () -> assess(folder, layers, day, source, why));
    }

    private int assess(
            Optional<Path> folder,
            List<Path> layers,
            LocalDate day,
            @Nullable CaseSource tables,
            @Nullable ExplainOption why) {
        console.nothingCameOfIt();
        RuleBook book = RulesFolder.open(folder, layers, kinds.words(), language.tag(), console)
                .orElse(null);
        if (book == null) {
            return ExitCode.RULES_HAVE_PROBLEMS;
        }
        RulesFolder.tellWhatIsMissing(book, console);
        if (why != null) {
            why.check(book);
        }
        SinceOption earlier =
                since == null ? null : SinceOption.open(since, console).orElse(null);
        if (since != null && earlier == null) {
            return ExitCode.CASES_HAVE_PROBLEMS;
        }
        return run(book, day, CasesNamed.sources(cases, tables, book.vocabulary(), console), why, earlier);
    }

    private int run(
            RuleBook book,
            LocalDate day,
            List<CaseSource> sources,
            @Nullable ExplainOption why,
            @Nullable SinceOption earlier) {
        RuleSelection asking = trial ? RuleSelection.LIVE_AND_TRIAL : RuleSelection.LIVE;
        SecondReading second = secondReading ? SecondReading.ALWAYS : SecondReading.WHERE_NEEDED;
        Function<Assessment, Assessment> read = ReadBy.role(reader, book);
        Function<CaseFile, Optional<Assessment>> rules =
                caseFile -> many.answer(book, caseFile, day, asking, second).map(read);
        String how = asking + ", " + second + ", for " + reader + many.how();
        try (GrowingFile file = GrowingFile.begin(output.file(), book, day, sources, how, many, console)) {
            HtmlResults pages = new HtmlResults(rules, HtmlResults.folder(form, output.file()), console);
            Results results = switch (form) {
                case HTML -> pages;
                case TEXT -> new TextResults(new TextForm(full, console.columns(TextForm.SHORT.width())), console);
                default -> new JsonResults(console, many, file);
            };
            return new AssessRun(results, why, earlier, showValues, console)
                    .run(form == OutputFormat.HTML ? pages::answers : rules, sources, many, file);
        }
    }
}
