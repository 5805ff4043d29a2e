package org.reviewlearning.heed.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.reviewlearning.heed.cli.cases.ReturnOptions;
import org.reviewlearning.heed.cli.cases.ReturnsSource;
import org.reviewlearning.heed.intake.CaseWriter;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.terminal.ExitCode;
import org.reviewlearning.heed.terminal.NamedFiles;
import org.reviewlearning.heed.terminal.OutputOption;
import org.reviewlearning.heed.terminal.WrongUsage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code heed import}: a return in, one case a line out. */
@Command(
        name = "import",
        description = {
            "Reads children looked after returns (SSDA903, the CSV files as uploaded) of one or several years, and"
                    + " writes one case a line.",
            "What could not be used, or was repaired, is told on standard error: with file, row, column and case, and"
                    + " never with what stands there."
        },
        customSynopsis = "heed import ssda903 FOLDER... [-o FILE] [--findings FILE] [--year YEAR]%n"
                + "            [--taken-out DATE] [--pseudonyms KEYFILE]",
        parameterListHeading = "%nWhat to read:%n",
        footer = {
            "  heed import ssda903 2020-21 2021-22 -o cases.ndjson",
            "",
            "Exit codes: 0 at least one case was read, whatever was left out; 2 wrong usage; 4 nothing",
            "could be read."
        })
final class ImportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "ssda903", arity = "0..1", description = "The form: ssda903.")
    private String form = "";

    @Parameters(
            index = "1..*",
            paramLabel = "FOLDER...",
            hideParamSyntax = true,
            arity = "0..*",
            description = "CSV files, or folders with all CSV files in them. A folder named for its year, such as "
                    + "2021-22, tells it.")
    private List<Path> folders = List.of();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Mixin
    private final ReturnOptions how = new ReturnOptions();

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!form.equals("ssda903") || folders.isEmpty()) {
            throw new WrongUsage("Say what to read: ssda903, and the folders of the returns.");
        }
        ReturnsSource returns = new ReturnsSource(folders, how, console);
        returns.named(new NamedFiles()).writing(OutputOption.NAME, output.file());
        return console.into(output.file(), () -> read(returns));
    }

    private int read(ReturnsSource returns) {
        boolean any = returns.readAll(caseFile -> console.result(CaseWriter.json(caseFile) + "\n"), finding -> {});
        if (!any) {
            console.nothingCameOfIt();
        }
        return any ? ExitCode.DONE : ExitCode.CASES_HAVE_PROBLEMS;
    }
}
