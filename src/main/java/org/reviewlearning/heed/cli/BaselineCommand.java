package org.reviewlearning.heed.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.baseline.Baseline;
import org.reviewlearning.heed.cli.cases.AskedOn;
import org.reviewlearning.heed.cli.cases.CasesNamed;
import org.reviewlearning.heed.cli.cases.ReturnsSource;
import org.reviewlearning.heed.cli.rules.KindsOption;
import org.reviewlearning.heed.cli.rules.LayersOption;
import org.reviewlearning.heed.cli.rules.RulesFolder;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.terminal.ExitCode;
import org.reviewlearning.heed.terminal.NamedFiles;
import org.reviewlearning.heed.terminal.OutputOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code heed baseline}: every answer is kept, to be held against others later. */
@Command(
        name = "baseline",
        description = {
            "Keeps what every live rule answers about cases: the keys of what is asked, the ids of the records that rests on,"
                    + " and what was missing; no words about a child and no value of a record.",
            "One JSON object a line, by case and day, the same for the same rules and cases in whatever order they come."
                    + " heed compare holds it against other answers."
        },
        customSynopsis = "heed baseline CASE... --as-at DATE... [--rules RULES] [--local FOLDER]...%n"
                + "            [--kinds JAR] [-o FILE]%n"
                + "heed baseline [CASE...] --ssda903 FOLDER... --as-at DATE... [-o FILE]",
        parameterListHeading = "%nCases:%n",
        footer = {
            "  heed baseline cases --as-at 2024-03-01 -o march.ndjson",
            "",
            "Exit codes: 0 kept, whatever was asked; 2 wrong usage; 3 rules have problems; 4 a case has problems",
            "and was refused, and the others were kept; 70 a fault in Heed."
        })
final class BaselineCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "CASE...",
            hideParamSyntax = true,
            arity = "0..*",
            description = "Case files and folders, or - for standard input, as heed assess reads them.")
    private List<String> cases = List.of();

    @Option(
            names = "--rules",
            paramLabel = "RULES",
            description = "The rules. Without it: the folder rules here, or beside the launcher, or the rules shipped "
                    + "with Heed.")
    private @Nullable Path rules;

    @Mixin
    private final LayersOption local = new LayersOption();

    @Mixin
    private final KindsOption kinds = new KindsOption();

    @Mixin
    private final AskedOn asked = new AskedOn();

    @Mixin
    private final OutputOption output = new OutputOption();

    BaselineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ReturnsSource returns = asked.returns(cases, console);
        asked.require();
        Optional<Path> folder = RulesFolder.find(rules);
        List<Path> layers = local.over(folder);
        RulesFolder.named(AskedOn.named(cases, returns, new NamedFiles()), folder, layers)
                .writing(OutputOption.NAME, output.file());
        return console.into(output.file(), () -> {
            console.nothingCameOfIt();
            return RulesFolder.open(folder, layers, kinds.words(), console)
                    .map(book -> keep(book, returns))
                    .orElse(ExitCode.RULES_HAVE_PROBLEMS);
        });
    }

    private int keep(RuleBook book, @Nullable ReturnsSource returns) {
        RulesFolder.tellWhatIsMissing(book, console);
        Baseline baseline = new Baseline(book, asked.require());
        int code = new AssessRun(new KeptAnswers.Quietly(console), null, null, false, console)
                .run(baseline::add, CasesNamed.sources(cases, returns, book.vocabulary(), console));
        if (baseline.answers() > 0) {
            baseline.write(line -> console.result(line + "\n"));
        }
        return code;
    }
}
