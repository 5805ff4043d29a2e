package org.reviewlearning.heed.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.cli.AnswersCompared.Side;
import org.reviewlearning.heed.cli.cases.AskedOn;
import org.reviewlearning.heed.cli.cases.ReturnsSource;
import org.reviewlearning.heed.cli.rules.KindsOption;
import org.reviewlearning.heed.cli.rules.LayersOption;
import org.reviewlearning.heed.cli.rules.RulesFolder;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.terminal.ExitCode;
import org.reviewlearning.heed.terminal.NamedFiles;
import org.reviewlearning.heed.terminal.OutputFormat;
import org.reviewlearning.heed.terminal.OutputOption;
import org.reviewlearning.heed.terminal.ResultFile;
import org.reviewlearning.heed.terminal.WrongUsage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code heed compare}: what answers differently, then and now, or by two folders of rules. */
@Command(
        name = "compare",
        description = {
            "Tells what is answered differently, by rule and by case, and why: by two folders of rules, or then and now, where"
                    + " what was answered then is a baseline that heed baseline wrote.",
            "Two folders of rules tell of each change which single difference makes it. A baseline keeps what its rules said,"
                    + " what made it, and a digest of each case, and tells which of these differ."
        },
        customSynopsis = "heed compare BASELINE BASELINE [--changes FILE] [--format text|json|html] [-o FILE]%n"
                + "heed compare BASELINE RULES CASE... [--as-at DATE...] [--local FOLDER] [--accept] ...%n"
                + "heed compare RULES RULES CASE... --as-at DATE... [--from-local FOLDER] [--local FOLDER] ...",
        parameterListHeading = "%nWhat is compared:%n",
        footer = {
            "  heed compare march.ndjson rules cases",
            "",
            "Exit codes: 0 answered alike; 1 something is answered differently, or only by one of both;",
            "2 wrong usage; 3 rules have problems; 4 a case has problems, or a baseline is not as it was written;",
            "70 a fault in Heed."
        })
final class CompareCommand implements Callable<Integer> {

    /** The word for the rules in the jar, where nothing of that name is there. */
    private static final String SHIPPED = "shipped";

    private final Console console;

    @Parameters(
            paramLabel = "BASELINE|RULES BASELINE|RULES CASE...",
            hideParamSyntax = true,
            arity = "0..*",
            description =
                    "The older answers and the newer: a file that heed baseline wrote, a folder of rules, or the word"
                            + " shipped for the rules shipped with Heed. Then, for rules, the cases, as heed assess reads them.")
    private List<String> named = List.of();

    @Option(
            names = "--from-local",
            paramLabel = "FOLDER",
            description = "A layer over the older rules. Only layers that are named count here.")
    private List<Path> fromLayers = new ArrayList<>();

    @Option(
            names = "--accept",
            description = "Renew the baseline, where every case was answered. Read first what differs.")
    private boolean accept;

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
    private final LayersOption local = new LayersOption();

    @Mixin
    private final KindsOption kinds = new KindsOption();

    @Mixin
    private final AskedOn asked = new AskedOn();

    @Mixin
    private final OutputOption output = new OutputOption();

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (named.size() < 2) {
            throw new WrongUsage("Say what to compare: two baselines, a baseline and rules, or two folders of rules.");
        }
        LayersOption.require(fromLayers, "--from-local");
        Side older = side(named.get(0), fromLayers);
        Side newer = side(named.get(1), null);
        List<String> cases = named.subList(2, named.size());
        boolean filesAlone = older.baseline() != null && newer.baseline() != null;
        if (filesAlone && (asked.anyOf(cases) || !asked.days().isEmpty())) {
            throw new WrongUsage("Two baselines hold the answers about their cases on their days: name no others.");
        }
        if (accept && (older.baseline() == null || newer.baseline() != null)) {
            throw new WrongUsage(
                    "--accept renews a baseline by what rules answer now: heed compare BASELINE RULES CASE... --accept");
        }
        ReturnsSource returns = filesAlone ? null : asked.returns(cases, console);
        if (older.baseline() == null && newer.baseline() == null) {
            asked.require();
        }
        NamedFiles files = AskedOn.named(cases, returns, new NamedFiles());
        for (Side side : List.of(older, newer)) {
            files.reading("a baseline", side.baseline());
            RulesFolder.named(files, side.rules(), side.layers());
        }
        files.writing("--changes", changes).writing(OutputOption.NAME, output.file());
        return console.into(output.file(), () -> run(older, newer, cases, returns));
    }

    private int run(Side older, Side newer, List<String> cases, @Nullable ReturnsSource returns) {
        console.nothingCameOfIt();
        try (ResultFile each = changes == null ? null : ResultFile.begin(changes)) {
            AnswersCompared run = new AnswersCompared(cases, returns, kinds.words(), form, each, console);
            Path then = older.baseline();
            Path now = newer.baseline();
            int code = then != null && now != null
                    ? run.ofBaselines(then, now)
                    : then != null
                            ? run.ofBaseline(then, newer, asked.days(), true, accept)
                            : now != null
                                    ? run.ofBaseline(now, older, asked.days(), false, false)
                                    : run.ofRules(older, newer, asked.days());
            if (each != null && (code == ExitCode.DONE || code == ExitCode.EXAMPLES_DISAGREE)) {
                each.keep();
            }
            return code;
        }
    }

    /** One of both: a file is a baseline, a folder one of rules. Layers found by themselves lie over the newer rules only. */
    private Side side(String name, @Nullable List<Path> layers) {
        boolean there;
        Path path = null;
        try {
            path = Path.of(name);
            there = Files.exists(path);
        } catch (InvalidPathException e) {
            there = false;
        }
        if (path == null || !there && !name.equals(SHIPPED)) {
            throw new WrongUsage("There is no file or folder " + name + ".");
        }
        if (there && !Files.isDirectory(path)) {
            NamedFiles.require(path, "to compare with");
            return new Side(path, Optional.empty(), List.of());
        }
        Optional<Path> rules = there ? Optional.of(path) : Optional.empty();
        return new Side(null, rules, layers == null ? local.over(rules) : layers);
    }
}
