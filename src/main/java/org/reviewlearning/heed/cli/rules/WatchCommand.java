package org.reviewlearning.heed.cli.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.reviewlearning.heed.suite.Watch;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.terminal.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code heed watch}: what was saved is checked and tested, as it is saved. */
@Command(
        name = "watch",
        description = {
            "Looks at the rules again and again while you work in them: what was saved is checked, its examples are run, and"
                    + " what is no longer as it was is told. Press Ctrl and C to end it."
        },
        customSynopsis = "heed watch [RULES] [--local FOLDER] [--kinds JAR]",
        parameterListHeading = "%nRules:%n",
        footer = {"  heed watch rules", "", "Exit codes: 2 wrong usage; 130 ended by you; 70 a fault in Heed."})
public final class WatchCommand implements Callable<Integer> {

    private static final long BETWEEN_LOOKS = 300;

    private final Console console;

    @Mixin
    private final FolderParameter rules = new FolderParameter();

    @Mixin
    private final KindsOption kinds = new KindsOption();

    public WatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path folder = rules.folder();
        List<Path> layers = rules.layers();
        Watch watch = new Watch(folder, layers, kinds.words());
        console.say("Watching " + folder + ". Save a file to have it checked; Ctrl and C ends.");
        while (true) {
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return ExitCode.DONE;
            }
            watch.look().forEach(each -> console.result(each + "\n"));
        }
    }
}
