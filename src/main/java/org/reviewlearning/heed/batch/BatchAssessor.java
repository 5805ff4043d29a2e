package org.reviewlearning.heed.batch;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.RuleSelection;
import org.reviewlearning.heed.SecondReading;
import org.reviewlearning.heed.WithinTime;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.intake.CaseRead;
import org.reviewlearning.heed.intake.CaseReader;
import org.reviewlearning.heed.intake.UnreadCase;

/**
 * Assesses many cases as at one day, by several threads and in bounded memory: what comes of each is handed on in the order
 * of the cases, and what goes wrong with one does not keep the next from its turn.
 *
 * <pre>{@code
 * BatchCounts counts = BatchAssessor.of(book, day).threads(2).assess(cases.iterator(), sink);
 * }</pre>
 *
 * <p>Cases are asked for as they can be taken, some dozens ahead, so that a source may read them from a database as it is
 * asked. To be ended early: {@linkplain #until by a question}, or by interrupting the thread that runs it, whose mark stays
 * set; then what was handed on stands, and the counts say so. Immutable; each run is for itself.
 */
public final class BatchAssessor {

    private final RuleBook book;
    private final LocalDate asAt;
    private final RuleSelection asking;
    private final int threads;
    private final @Nullable Duration limit;
    private final BooleanSupplier cancelled;
    private final Consumer<BatchProgress> progress;
    private final String written;

    private BatchAssessor(
            RuleBook book,
            LocalDate asAt,
            RuleSelection asking,
            int threads,
            @Nullable Duration limit,
            BooleanSupplier cancelled,
            Consumer<BatchProgress> progress,
            String written) {
        this.book = Objects.requireNonNull(book, "book");
        this.asAt = Objects.requireNonNull(asAt, "asAt");
        this.asking = Objects.requireNonNull(asking, "asking");
        this.threads = threads;
        this.limit = limit;
        this.cancelled = Objects.requireNonNull(cancelled, "cancelled");
        this.progress = Objects.requireNonNull(progress, "progress");
        this.written = Objects.requireNonNull(written, "written");
    }

    /** Of the live rules of a book, as at a day, by the thread that runs it, and with no limit of time. */
    public static BatchAssessor of(RuleBook book, LocalDate asAt) {
        return new BatchAssessor(book, asAt, RuleSelection.LIVE, 1, null, () -> false, done -> {}, "");
    }

    /** Asking also rules that are not live; these are kept apart. */
    public BatchAssessor asking(RuleSelection some) {
        return new BatchAssessor(book, asAt, some, threads, limit, cancelled, progress, written);
    }

    /**
     * By so many threads besides the one that runs it, which only reads and hands on; by that one alone, if it is 1. They
     * are gone when the run has ended.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public BatchAssessor threads(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("A batch needs a thread.");
        }
        return new BatchAssessor(book, asAt, asking, number, limit, cancelled, progress, written);
    }

    /**
     * A case that takes longer is given up, and nothing of it answered. Whether it has taken longer is asked between rules: a
     * rule that has begun is never stopped, and what one may cost is bounded in itself, so a case may take some seconds more.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public BatchAssessor timeLimit(Duration eachCase) {
        if (eachCase.isNegative() || eachCase.isZero()) {
            throw new IllegalArgumentException("A time limit is longer than nothing.");
        }
        return new BatchAssessor(book, asAt, asking, threads, eachCase, cancelled, progress, written);
    }

    /** Ends before the next case once that says so; what is in hand is let go. */
    public BatchAssessor until(BooleanSupplier isCancelled) {
        return new BatchAssessor(book, asAt, asking, threads, limit, isCancelled, progress, written);
    }

    /** Tells after each case how far it has come. */
    public BatchAssessor telling(Consumer<BatchProgress> each) {
        return new BatchAssessor(book, asAt, asking, threads, limit, cancelled, each, written);
    }

    /**
     * Names the form in which answers are written to a file, so that no run goes on with another's in another form.
     *
     * @param form a word or two of the host's own, such as {@code compact}
     */
    public BatchAssessor writing(String form) {
        return new BatchAssessor(book, asAt, asking, threads, limit, cancelled, progress, form);
    }

    /**
     * Assesses cases that a host has.
     *
     * @param cases taken from by the thread that runs it; what it throws ends the run
     * @param sink takes what comes of each
     */
    public BatchCounts assess(Iterator<CaseFile> cases, BatchSink sink) {
        Objects.requireNonNull(cases, "cases");
        CaseSource source = (take, found) -> {
            boolean any = cases.hasNext();
            cases.forEachRemaining(caseFile -> take.accept(UnreadCase.of(new CaseRead(caseFile))));
            return any;
        };
        return batch(sink).run(List.of(source));
    }

    /**
     * Assesses the cases of a file with one case a line (NDJSON), or of a case file, and writes one assessment as JSON a line
     * to another, which is in its place once it is whole. A run that stopped, for whatever reason, can be {@linkplain #resume
     * gone on with}; until then two hidden files stand beside the place. So does one whose cases could not be read to their
     * end, of which the counts say that it is not whole. Where no case was assessed, what stood in the place is left there.
     *
     * @param cases read twice: once for what tells it from others
     * @param out a file, there or not, in a folder that is there
     * @param form writes an answer, such as {@code JsonReport::json}, on one line
     * @throws BatchFileException if it cannot be written, another run writes it, or there are no cases to be read; what is done is
     *     kept
     */
    public BatchCounts assess(Path cases, Path out, Function<Assessment, String> form, BatchSink sink) {
        return run(cases, out, form, sink, false);
    }

    /**
     * As {@link #assess(Path, Path, Function, BatchSink)}, going on where a run that stopped did; from the beginning, where
     * there is none. What is written already is not asked again, and the counts are of both runs.
     *
     * @throws BatchFileException also if the run that stopped was of other cases, another day, other rules, other kinds of
     *     fact, another limit of time, another {@linkplain #writing form} or another Heed; its message says which
     */
    public BatchCounts resume(Path cases, Path out, Function<Assessment, String> form, BatchSink sink) {
        return run(cases, out, form, sink, true);
    }

    private BatchCounts run(Path cases, Path out, Function<Assessment, String> form, BatchSink sink, boolean resume) {
        List<String> unreadable = new ArrayList<>();
        CaseReader reader = CaseReader.using(book.vocabulary());
        NamedCases source = new NamedCases(
                List.of(cases.toString()), new ByteArrayInputStream(new byte[0]), reader, unreadable::add);
        if (!Files.isReadable(cases) || !Files.isRegularFile(cases) && !Files.isDirectory(cases)) {
            throw new BatchFileException(
                    "The cases are in no file that can be read: " + cases + ".",
                    new NoSuchFileException(cases.toString()));
        }
        String how =
                asking + (limit == null ? "" : ", each within " + limit) + (written.isEmpty() ? "" : ", " + written);
        RunAsked asked = RunAsked.of(book, asAt, source.files(), how);
        try (BatchFile file = BatchFile.begin(out.toAbsolutePath(), asked, resume)) {
            BatchCounts counts = batch(sink)
                    .into(file, answer -> form.apply(answer.assessment()))
                    .run(List.of(source));
            if (counts.assessed() == 0 && !counts.cancelled()) {
                file.discard();
            } else if (counts.whole() && !counts.cancelled()) {
                file.finish(null);
            }
            return counts;
        }
    }

    private Batch batch(BatchSink sink) {
        return new Batch(this::answer, Objects.requireNonNull(sink, "sink"))
                .threads(threads)
                .until(cancelled)
                .telling(progress);
    }

    private Optional<Answer> answer(CaseFile caseFile) {
        return (limit == null
                        ? Optional.of(book.assess(caseFile, asAt, asking))
                        : WithinTime.assess(book, caseFile, asAt, asking, SecondReading.WHERE_NEEDED, limit))
                .map(assessment -> new Answer(assessment, null));
    }
}
