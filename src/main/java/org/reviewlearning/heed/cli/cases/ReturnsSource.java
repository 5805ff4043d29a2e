package org.reviewlearning.heed.cli.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.reviewlearning.heed.batch.CaseSource;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.intake.CaseRead;
import org.reviewlearning.heed.intake.UnreadCase;
import org.reviewlearning.heed.intake.ssda903.Ssda903;
import org.reviewlearning.heed.intake.tables.IntakeFinding;
import org.reviewlearning.heed.intake.tables.Pseudonyms;
import org.reviewlearning.heed.intake.tables.ReadingOptions;
import org.reviewlearning.heed.intake.tables.Severity;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.terminal.NamedFiles;
import org.reviewlearning.heed.terminal.Progress;
import org.reviewlearning.heed.terminal.ResultFile;
import org.reviewlearning.heed.terminal.WrongUsage;

/** The returns named on the command line, read as cases; what was found is told at the end, grouped and counted. */
public final class ReturnsSource implements CaseSource {

    private static final long MOST_KEY = 1024 * 1024;

    private final List<Path> folders;
    private final ReturnOptions how;
    private final Console console;

    /**
     * Looks that everything named is there.
     *
     * @throws WrongUsage if something is not
     */
    public ReturnsSource(List<Path> folders, ReturnOptions how, Console console) {
        for (Path folder : folders) {
            if (!Files.exists(folder)) {
                throw new WrongUsage("There is no file or folder " + folder + ".");
            }
            if (!Files.isDirectory(folder)) {
                NamedFiles.require(folder, "to read");
            }
        }
        if (how.year != null) {
            inYear(how.year, ReadingOptions.defaults());
        }
        if (how.pseudonyms != null) {
            NamedFiles.require(how.pseudonyms, "with the key for pseudonyms");
        }
        this.folders = List.copyOf(folders);
        this.how = how;
        this.console = console;
    }

    /**
     * Notes what is read and written besides cases.
     *
     * @throws WrongUsage if the file for findings is read as well
     */
    public NamedFiles named(NamedFiles files) {
        for (Path folder : folders) {
            files.reading(
                    "--ssda903", folder, name -> name.toLowerCase(Locale.ROOT).endsWith(".csv"));
        }
        return files.reading("--pseudonyms", how.pseudonyms).writing("--findings", how.findings);
    }

    @Override
    public boolean readEach(Consumer<UnreadCase> take, Consumer<IntakeFinding> found) {
        return readAll(caseFile -> take.accept(UnreadCase.of(new CaseRead(caseFile))), found);
    }

    /**
     * Hands over every case, and every finding as it comes; those go to the file for findings as well.
     *
     * @return whether there was any case
     */
    public boolean readAll(Consumer<CaseFile> take, Consumer<IntakeFinding> found) {
        try (ResultFile all = how.findings == null ? null : ResultFile.begin(how.findings)) {
            boolean any = readAll(
                    take,
                    finding -> {
                        if (all != null) {
                            all.write(finding.inWords() + "\n");
                        }
                        found.accept(finding);
                    },
                    new Progress(console));
            if (all != null) {
                all.keep();
            }
            return any;
        }
    }

    private boolean readAll(Consumer<CaseFile> take, Consumer<IntakeFinding> found, Progress progress) {
        ReadingOptions options =
                ReadingOptions.defaults().tellingProgress(progress::at).tellingEach(found);
        if (how.pseudonyms != null) {
            options = options.with(pseudonyms(how.pseudonyms));
        }
        if (how.takenOut != null) {
            options = options.takenOutOn(how.takenOut);
        }
        if (how.year != null) {
            options = inYear(how.year, options);
        }
        Ssda903 returns = Ssda903.read(folders, options);
        try (Stream<CaseFile> cases = returns.cases()) {
            cases.forEach(take);
        } catch (UncheckedIOException e) {
            progress.end();
            console.say("A file of the return changed or went away while it was read. What was read before stands.");
            return false;
        }
        progress.end();
        console.say(returns.yearsInWords()
                + returns.findings().inWords()
                + String.format(
                        Locale.ROOT,
                        "Read: %d of %d children with an episode; %d refused, each for a reason above; repaired: %d.",
                        returns.made(),
                        returns.children(),
                        returns.children() - returns.made(),
                        returns.findings().count(Severity.REPAIRED)));
        return returns.made() > 0;
    }

    private static ReadingOptions inYear(String year, ReadingOptions options) {
        try {
            return options.inYear(Ssda903.year(year));
        } catch (IllegalArgumentException e) {
            throw new WrongUsage("--year " + year + ": " + e.getMessage());
        }
    }

    private static Pseudonyms pseudonyms(Path keyFile) {
        try {
            if (Files.size(keyFile) > MOST_KEY) {
                throw new WrongUsage(keyFile + " is larger than 1 MB. Maybe it is not the key for pseudonyms.");
            }
            return Pseudonyms.keyed(Files.readAllBytes(keyFile));
        } catch (IOException e) {
            throw new WrongUsage("The key for pseudonyms cannot be read: " + keyFile + ".");
        } catch (IllegalArgumentException e) {
            throw new WrongUsage(e.getMessage() + " Its file holds nothing else, best made at random.");
        }
    }
}
