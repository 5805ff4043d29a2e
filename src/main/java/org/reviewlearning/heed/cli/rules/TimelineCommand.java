package org.reviewlearning.heed.cli.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.batch.NamedCases;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.json.JsonReport;
import org.reviewlearning.heed.report.timeline.TimelinePage;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.terminal.DayConverter;
import org.reviewlearning.heed.terminal.ExitCode;
import org.reviewlearning.heed.terminal.NamedFiles;
import org.reviewlearning.heed.terminal.OutputFormat;
import org.reviewlearning.heed.terminal.OutputOption;
import org.reviewlearning.heed.terminal.WrongUsage;
import org.reviewlearning.heed.timeline.CaseTimeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code heed timeline}: when each question would have been asked about one case. */
@Command(
        name = "timeline",
        description = {
            "Tells when each question would have been asked about one case: from which day to which, why no longer, and when"
                    + " and for want of what it could not be told.",
            "Facts count from the day they were recorded. It says what assessing the case on each of the days would."
        },
        customSynopsis = "heed timeline CASE --from DATE --to DATE [--rule RULE] [--for ROLE] [--full]%n"
                + "              [--rules FOLDER] [--local FOLDER] [--format text|json|html] [-o FILE]",
        parameterListHeading = "%nCase:%n",
        footer = {
            "  heed timeline case.yaml --from 2020-09-01 --to 2024-06-14 --format html -o looking-back.html",
            "",
            "Exit codes: 0 done, whatever was asked; 2 wrong usage; 3 rules have problems; 4 the case has",
            "problems; 70 a fault in Heed."
        })
public final class TimelineCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "CASE",
            arity = "1",
            description = "A case file (.json, .yaml, .yml, .ndjson), or - for standard input.")
    private String named = "";

    @Option(
            names = "--from",
            paramLabel = "DATE",
            required = true,
            converter = DayConverter.class,
            description = "The first day to look at, YYYY-MM-DD; not before the child was born.")
    @Nullable
    private LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            required = true,
            converter = DayConverter.class,
            description = "The last day to look at, YYYY-MM-DD; at most 30 years later.")
    @Nullable
    private LocalDate to;

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            description = "Only this rule, live or not. Of a table, one row: table/row.")
    @Nullable
    private String rule;

    @Option(
            names = "--full",
            description =
                    "Tell everything: why each question is asked, its figures, what taught us to, and its reference."
                            + " json and html always hold it.")
    private boolean full;

    @Option(
            names = "--for",
            paramLabel = "ROLE",
            description = "Write what one role may read. ROLE is a key of roles.yaml.")
    @Nullable
    private String reader;

    @Option(names = "--case", paramLabel = "ID", description = "Which case, where the file holds several.")
    @Nullable
    private String id;

    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            description = "The rules. Without it: the folder rules here, or beside the launcher, or the rules shipped "
                    + "with Heed.")
    @Nullable
    private Path rules;

    @Mixin
    private final LayersOption local = new LayersOption();

    @Mixin
    private final KindsOption kinds = new KindsOption();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            converter = OutputFormat.TextJsonOrHtml.class,
            description = "text, to be read (the usual form), json, or html, one file that needs no network.")
    private OutputFormat form = OutputFormat.TEXT;

    @Mixin
    private final OutputOption output = new OutputOption();

    public TimelineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Path> folder = RulesFolder.find(rules);
        List<Path> layers = local.over(folder);
        NamedFiles files = RulesFolder.named(new NamedFiles(), folder, layers);
        if (!named.equals(NamedCases.STREAM)) {
            NamedFiles.require(Path.of(named), "to look back on");
            files.reading("the case", Path.of(named));
        }
        files.writing(OutputOption.NAME, output.file());
        return console.into(output.file(), () -> write(folder, layers));
    }

    private int write(Optional<Path> folder, List<Path> layers) {
        console.nothingCameOfIt();
        RuleBook book = RulesFolder.open(folder, layers, kinds.words(), console).orElse(null);
        if (book == null) {
            return ExitCode.RULES_HAVE_PROBLEMS;
        }
        RulesFolder.tellWhatIsMissing(book, console);
        CaseFile caseFile = new OneCase(named, id, book.vocabulary(), console).read();
        if (caseFile == null) {
            return ExitCode.CASES_HAVE_PROBLEMS;
        }
        CaseTimeline timeline = timeline(book, caseFile);
        console.somethingCameOfIt();
        console.result(
                switch (form) {
                    case JSON -> JsonReport.json(timeline) + "\n";
                    case HTML -> TimelinePage.html(timeline);
                    default -> full ? TimelinePage.fullText(timeline) : TimelinePage.text(timeline);
                });
        return ExitCode.DONE;
    }

    private CaseTimeline timeline(RuleBook book, CaseFile caseFile) {
        LocalDate first = Objects.requireNonNull(from);
        LocalDate last = Objects.requireNonNull(to);
        try {
            CaseTimeline whole = rule == null
                    ? book.timeline(caseFile, first, last)
                    : book.alone(rule).timeline(caseFile, first, last);
            return reader == null ? whole : whole.forRole(book.role(reader));
        } catch (IllegalArgumentException e) {
            throw new WrongUsage(String.valueOf(e.getMessage()));
        }
    }
}
