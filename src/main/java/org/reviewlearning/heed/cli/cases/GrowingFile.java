package org.reviewlearning.heed.cli.cases;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.batch.BatchCounts;
import org.reviewlearning.heed.batch.BatchFile;
import org.reviewlearning.heed.batch.BatchFileException;
import org.reviewlearning.heed.batch.CaseSource;
import org.reviewlearning.heed.batch.RunAsked;
import org.reviewlearning.heed.json.JsonReport;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.terminal.ResultFile;
import org.reviewlearning.heed.terminal.WrongUsage;
import org.reviewlearning.heed.wording.English;

/** A file that grows by one JSON object a case. A run that is ended goes on from it. */
public final class GrowingFile implements AutoCloseable {

    private final Path named;
    private final BatchFile file;
    private final boolean endMark;
    private final Console console;
    private boolean finished;

    private GrowingFile(Path named, BatchFile file, boolean endMark, Console console) {
        this.named = named;
        this.file = file;
        this.endMark = endMark;
        this.console = console;
    }

    /**
     * Begins it, or goes on with it; {@code null} where results go elsewhere.
     *
     * @param how what else was asked for, in words
     * @throws WrongUsage if the run that is to be gone on with was asked something else, or nothing can be written
     */
    public static @Nullable GrowingFile begin(
            @Nullable Path named,
            RuleBook book,
            LocalDate day,
            List<CaseSource> sources,
            String how,
            ManyOption many,
            Console console) {
        if (!many.grows()) {
            return null;
        }
        Path file = Objects.requireNonNull(named);
        Path place = ResultFile.place(file);
        boolean resume = many.resume();
        try {
            RunAsked asked = RunAsked.of(
                    book,
                    day,
                    sources.stream().flatMap(source -> source.files().stream()).toList(),
                    how);
            if (!resume && BatchFile.isUnfinished(place)) {
                console.say("A run that was stopped before " + file
                        + " was whole is begun anew; --resume would have gone on with it.");
            }
            BatchFile growing = BatchFile.begin(place, asked, resume);
            if (growing.resumed() > 0) {
                console.say("Going on after " + English.counted(growing.resumed(), "case")
                        + " that a run before has done.");
            }
            return new GrowingFile(file, growing, many.endMark(), console);
        } catch (BatchFileException e) {
            throw new WrongUsage(
                    e.getMessage() + (resume && !e.isOfTheDisk() ? "\nWithout --resume the run begins anew." : ""));
        }
    }

    /** Where each answer goes. */
    public BatchFile file() {
        return file;
    }

    /** All cases are done, or as many as will be. */
    public void finish(BatchCounts counts) {
        if (counts.cases() > 1) {
            console.say(counts.inWords());
        }
        if (counts.assessed() == 0) {
            file.discard();
            console.say(named + (Files.exists(named) ? " was left as it was." : " was not written."));
        } else {
            file.finish(endMark ? JsonReport.end(counts.assessed(), counts.cases() - counts.assessed()) : null);
        }
        finished = true;
    }

    @Override
    public void close() {
        boolean left = file.isBegun();
        file.close();
        if (left && !finished) {
            console.say(named + " is not whole yet. The same command with --resume goes on where this one stopped.");
        }
    }
}
