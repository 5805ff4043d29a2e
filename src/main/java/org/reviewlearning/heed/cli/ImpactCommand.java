package org.reviewlearning.heed.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.batch.CaseSource;
import org.reviewlearning.heed.cli.AnswersCompared.Side;
import org.reviewlearning.heed.cli.cases.AskedOn;
import org.reviewlearning.heed.cli.cases.CasesNamed;
import org.reviewlearning.heed.cli.cases.ReturnsSource;
import org.reviewlearning.heed.cli.rules.KindsOption;
import org.reviewlearning.heed.cli.rules.LayersOption;
import org.reviewlearning.heed.cli.rules.RulesFolder;
import org.reviewlearning.heed.impact.Impact;
import org.reviewlearning.heed.intake.tables.GroupFile;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.terminal.ExitCode;
import org.reviewlearning.heed.terminal.NamedFiles;
import org.reviewlearning.heed.terminal.OutputFormat;
import org.reviewlearning.heed.terminal.OutputOption;
import org.reviewlearning.heed.terminal.ResultFile;
import org.reviewlearning.heed.wording.English;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code heed impact}: what a change of the rules would do to the questions asked, before it is put in place. */
@Command(
        name = "impact",
        description = {
            "Tells, before rules are changed, who would newly be asked about, who no longer, what would be asked otherwise, and"
                    + " where a rule could no longer tell: by rule, role and day, and by which single difference.",
            "Both rules are put to the same cases."
        },
        customSynopsis =
                "heed impact [--from RULES|BASELINE] [--to RULES] [--from-local FOLDER]... [--local FOLDER]...%n"
                        + "            CASE... --as-at DATE... [--groups FILE] [--changes FILE]%n"
                        + "            [--format text|json|html] [-o FILE]%n"
                        + "heed impact ... [CASE...] --ssda903 FOLDER... --as-at DATE...",
        parameterListHeading = "%nCases:%n",
        footer = {
            "  heed impact cases --local our-new-layer --as-at 2024-03-01 2024-03-08",
            "",
            "Exit codes: 0 told, whatever would change; 2 wrong usage; 3 rules have problems; 4 a case has"
                    + " problems and was refused, and the others were asked about, or the file of --groups has problems; 70 a fault in Heed."
        })
final class ImpactCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "CASE...",
            hideParamSyntax = true,
            arity = "0..*",
            description = "Case files and folders, or - for standard input, as heed assess reads them.")
    private List<String> cases = List.of();

    @Option(
            names = "--from",
            paramLabel = "RULES|BASELINE",
            description =
                    "The rules in use, or what heed baseline kept of their answers; then the days are those of the"
                            + " baseline. Without it: the folder rules here, or beside the launcher, or the rules shipped with Heed.")
    private @Nullable Path from;

    @Option(
            names = "--from-local",
            paramLabel = "FOLDER",
            description = "A layer over them. Only layers that are named count here.")
    private List<Path> fromLayers = new ArrayList<>();

    @Option(names = "--to", paramLabel = "RULES", description = "The rules that would be. Without it: as --from.")
    private @Nullable Path to;

    @Mixin
    private final LayersOption local = new LayersOption();

    @Option(
            names = "--groups",
            paramLabel = "FILE",
            description = "A CSV file, child,group, to count by group how many children would newly be asked about. No "
                    + "rule reads it. Numbers below 5 are not shown.")
    private @Nullable Path groups;

    @Option(
            names = "--changes",
            paramLabel = "FILE",
            description = "Write every single change to a file, one JSON object a line.")
    private @Nullable Path changes;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            converter = OutputFormat.TextJsonOrHtml.class,
            description = "text, to be read (the usual form); json, one object; html, a page for a browser.")
    private OutputFormat form = OutputFormat.TEXT;

    @Mixin
    private final OutputOption output = new OutputOption();

    @Mixin
    private final KindsOption kinds = new KindsOption();

    @Mixin
    private final AskedOn asked = new AskedOn();

    ImpactCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ReturnsSource source = asked.returns(cases, console);
        Path baseline = from != null && Files.isRegularFile(from) ? from : null;
        if (baseline == null) {
            asked.require();
        }
        LayersOption.require(fromLayers, "--from-local");
        if (groups != null) {
            NamedFiles.require(groups, "with groups");
        }
        Optional<Path> old = RulesFolder.find(baseline == null ? from : null);
        Optional<Path> now = to == null ? old : RulesFolder.find(to);
        List<Path> layers = local.over(now);
        NamedFiles files = AskedOn.named(
                cases, source, new NamedFiles().reading("--groups", groups).reading("--from", baseline));
        files = RulesFolder.named(files, old, fromLayers);
        RulesFolder.named(files, now, layers).writing("--changes", changes).writing(OutputOption.NAME, output.file());
        return console.into(
                output.file(),
                () -> baseline == null
                        ? run(old, now, layers, source)
                        : since(baseline, new Side(null, now, layers), source));
    }

    private int run(Optional<Path> old, Optional<Path> now, List<Path> layers, @Nullable CaseSource tables) {
        console.nothingCameOfIt();
        RuleBook before =
                RulesFolder.open(old, fromLayers, kinds.words(), console).orElse(null);
        RuleBook after = RulesFolder.open(now, layers, kinds.words(), console).orElse(null);
        if (before == null || after == null) {
            return ExitCode.RULES_HAVE_PROBLEMS;
        }
        Map<String, String> named = groups == null ? Map.of() : groups(groups);
        if (groups != null && named.isEmpty()) {
            return ExitCode.CASES_HAVE_PROBLEMS;
        }
        Impact impact = new Impact(before, after, asked.require(), named);
        try (ResultFile each = changes == null ? null : ResultFile.begin(changes)) {
            ImpactResults results = new ImpactResults(impact, form, each, console);
            int code = new AssessRun(results, null, null, false, console)
                    .run(results::compared, CasesNamed.sources(cases, tables, after.vocabulary(), console));
            if (each != null) {
                each.keep();
            }
            return code;
        }
    }

    private int since(Path baseline, Side rules, @Nullable ReturnsSource source) {
        console.nothingCameOfIt();
        Map<String, String> named = groups == null ? Map.of() : groups(groups);
        if (groups != null && named.isEmpty()) {
            return ExitCode.CASES_HAVE_PROBLEMS;
        }
        try (ResultFile each = changes == null ? null : ResultFile.begin(changes)) {
            int code = new AnswersCompared(cases, source, kinds.words(), form, each, console)
                    .impact(baseline, rules, asked.days(), named);
            if (each != null && code == ExitCode.DONE) {
                each.keep();
            }
            return code;
        }
    }

    /** The group of each child; none, having told every problem, when the file cannot be used. */
    private Map<String, String> groups(Path file) {
        try {
            GroupFile read = GroupFile.read(file);
            RulesFolder.told(read.problems()).forEach(console::say);
            if (read.problems().isEmpty()) {
                return read.groups();
            }
            console.say(English.counted(read.problems().size(), "problem") + " in the groups, so nothing was done.");
        } catch (IOException e) {
            console.say(file + " could not be read to its end. Maybe it may not be opened, or changed meanwhile.");
        }
        return Map.of();
    }
}
