package org.reviewlearning.heed.cli;

import java.util.concurrent.Callable;
import org.reviewlearning.heed.terminal.WrongUsage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code heed} alone, which only knows its help and its version. */
@Command(
        name = "heed",
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Puts the learning from reviews of children's cases in front of the people who can still act on it.",
            "It reads rules and one child's case facts, and answers every rule as at a given day: it asks, stays "
                    + "quiet, cannot tell, or is out of scope. It decides nothing."
        },
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:done, whatever was asked",
            " 1:examples disagree with their rules, or answers differ",
            " 2:wrong usage",
            " 3:rules have problems",
            " 4:case files, earlier assessments or baselines have problems",
            "70:a fault in Heed"
        },
        footer = "  heed assess case.yaml --as-at 2024-03-01")
final class HeedCommand implements Callable<Integer> {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help. Each command has its own: heed assess --help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    @Override
    public Integer call() {
        throw new WrongUsage(
                "Say what to do: assess, timeline, import, check, test, try, new, example, register, data, diary, upgrade, impact, baseline, compare or schema.");
    }
}
