package org.reviewlearning.heed.cli.cases;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.RuleSelection;
import org.reviewlearning.heed.SecondReading;
import org.reviewlearning.heed.WithinTime;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Changes;
import org.reviewlearning.heed.batch.NamedCases;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.json.JsonReport;
import org.reviewlearning.heed.terminal.OutputFormat;
import org.reviewlearning.heed.terminal.WrongUsage;
import picocli.CommandLine.Option;

/** How many cases are assessed: by several threads, in a file that grows and can be gone on with, each within its time. */
public final class ManyOption {

    private static final String NDJSON = ".ndjson";

    @Option(
            names = "--end-mark",
            description =
                    "With --format json: end with a line {\"end\": ...} that counts the cases, so that whoever reads"
                            + " a stream can tell that it is all.")
    private boolean endMark;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "With json: assess with N threads at once. What is written stays in the order of the cases.")
    private int threads = 1;

    @Option(
            names = "--resume",
            description =
                    "With json and -o FILE: go on with a run that was stopped, where it stopped. Where there is none,"
                            + " begin. Cases come from files that are as they were.")
    private boolean resume;

    @Option(
            names = "--compact",
            description = "With json: leave out the rules that ask nothing one by one, and count them. An earlier"
                    + " assessment for --since is written without it.")
    private boolean compact;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description = "Give a case up that takes longer, tell it, and go on with the next.")
    private @Nullable Integer seconds;

    private boolean grows;

    /** The form, where none was named: of a file of one case a line, JSON. */
    public static OutputFormat form(@Nullable OutputFormat named, @Nullable Path file) {
        return named != null
                ? named
                : file != null && file.toString().endsWith(NDJSON) ? OutputFormat.JSON : OutputFormat.TEXT;
    }

    /**
     * Looks that all of it can be meant, and whether results go to a file that grows line by line and can be gone on with.
     *
     * @param compared whether each is compared with an earlier assessment
     * @param once whether something else is told that needs all cases in one run
     * @throws WrongUsage if it cannot
     */
    public void check(OutputFormat form, @Nullable Path file, List<String> cases, boolean compared, boolean once) {
        grows = form == OutputFormat.JSON
                && file != null
                && !compared
                && !once
                && !cases.contains(NamedCases.STREAM)
                && (!Files.exists(file) || Files.isRegularFile(file));
        if (threads < 1 || threads > 64) {
            throw new WrongUsage("--threads takes a number from 1 to 64.");
        }
        if (seconds != null && seconds < 1) {
            throw new WrongUsage("--time-limit takes a number of seconds, 1 or more.");
        }
        if (endMark && form != OutputFormat.JSON) {
            throw new WrongUsage("--end-mark is for --format json; words end with a sentence of their own.");
        }
        if (form != OutputFormat.JSON && (threads > 1 || compact || resume)) {
            throw new WrongUsage(
                    "--threads, --resume and --compact are for --format json, which is written case by case.");
        }
        if (compact && compared) {
            throw new WrongUsage("--compact leaves out what --since compares. Give one of the two.");
        }
        if (resume && !grows) {
            throw new WrongUsage(
                    "--resume needs cases in files and -o FILE, and is not for --since, --explain or --ssda903.\n"
                            + "Make cases of a return first, with heed import.");
        }
    }

    /** Whether results go to a file that grows. */
    public boolean grows() {
        return grows;
    }

    /** By how many threads. */
    public int threads() {
        return threads;
    }

    /** An assessment on one line. */
    public String line(Assessment assessment, @Nullable Changes since) {
        return compact
                ? JsonReport.compact(assessment)
                : since == null ? JsonReport.json(assessment) : JsonReport.json(assessment, since);
    }

    /** Whether a last line counts the cases. */
    public boolean endMark() {
        return endMark;
    }

    boolean resume() {
        return resume;
    }

    /** What of it makes answers other ones, in words that follow others. */
    public String how() {
        return (compact ? ", compact" : "") + (seconds == null ? "" : ", each within " + seconds + " seconds");
    }

    /** What the rules answer of a case; empty where that took too long. */
    public Optional<Assessment> answer(
            RuleBook book, CaseFile caseFile, LocalDate day, RuleSelection asking, SecondReading second) {
        return seconds == null
                ? Optional.of(book.assess(caseFile, day, asking, second))
                : WithinTime.assess(book, caseFile, day, asking, second, Duration.ofSeconds(seconds));
    }
}
