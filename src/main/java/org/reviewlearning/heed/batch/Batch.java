package org.reviewlearning.heed.batch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Elapsed;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.intake.CaseRead;
import org.reviewlearning.heed.intake.CaseReader;
import org.reviewlearning.heed.intake.CaseReading;
import org.reviewlearning.heed.intake.CaseRefused;
import org.reviewlearning.heed.intake.UnreadCase;
import org.reviewlearning.heed.intake.tables.IntakeFinding;
import org.reviewlearning.heed.intake.tables.Severity;

/**
 * Has one case after another answered; what goes wrong with one does not keep the next from its turn.
 *
 * @hidden
 */
@Internal
public final class Batch {

    private final Function<CaseFile, Optional<Answer>> rules;
    private final BatchSink sink;
    private final Counting counting = new Counting();
    private int threads = 1;
    private BooleanSupplier cancelled = () -> false;
    private Consumer<BatchProgress> progress = done -> {};
    private @Nullable Writing writing;

    /** Where each identifier was met first: the number of its file, and the line. */
    private final Map<String, Long> met = new ConcurrentHashMap<>();

    private long file;
    private Place last = new Place("", 0);
    private String lastLeftOut = "";
    private Elapsed elapsed = Elapsed.fromNow();

    private record Place(String file, int line) {}

    /** Where answers are written, and how each is. */
    private record Writing(BatchFile file, Function<Answer, String> how) {}

    /** What came of a case, before it is its turn to be told. */
    private record Done(
            UnreadCase unread,
            long where,
            @Nullable CaseRefused refused,
            String id,
            @Nullable Answer answer,
            Tally tally,
            @Nullable String line,
            @Nullable Throwable fault) {}

    /** The run is ended from outside. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * A batch.
     *
     * @param rules answers a case; empty where that took too long. Where several threads work, by any of them
     * @param sink takes what comes of each
     */
    public Batch(Function<CaseFile, Optional<Answer>> rules, BatchSink sink) {
        this.rules = rules;
        this.sink = sink;
    }

    /** By so many threads; by this one alone, if it is 1. */
    public Batch threads(int number) {
        this.threads = number;
        return this;
    }

    /** Ends before the next case once that says so. */
    public Batch until(BooleanSupplier isCancelled) {
        this.cancelled = isCancelled;
        return this;
    }

    /** Tells after each case how far it has come. */
    public Batch telling(Consumer<BatchProgress> each) {
        this.progress = each;
        return this;
    }

    /** Writes every answer to a file as well, from where that stands. */
    public Batch into(BatchFile output, Function<Answer, String> how) {
        this.writing = new Writing(output, how);
        return this;
    }

    /** Has all cases of the sources answered, in their order; those that the file holds already are passed over. */
    public BatchCounts run(List<CaseSource> sources) {
        elapsed = Elapsed.fromNow();
        counting.begin(sources);
        boolean whole = true;
        try (Ordered<Done> work = new Ordered<>(threads, this::done)) {
            for (CaseSource source : sources) {
                whole &= source.readEach(
                        unread -> Thrown.wrapped(() -> take(unread, work)),
                        finding -> Thrown.wrapped(() -> found(finding, work)));
            }
            drain(work);
        } catch (Stopped e) {
            return counting.counts(whole, true);
        } catch (Thrown e) {
            if (!(e.what() instanceof Stopped)) {
                throw e.what();
            }
            return counting.counts(whole, true);
        }
        return counting.counts(whole, false);
    }

    private void take(UnreadCase unread, Ordered<Done> work) {
        String name = unread.place().file();
        int line = unread.place().line();
        if (!name.equals(last.file()) || line <= last.line()) {
            file++;
        }
        last = new Place(name, line);
        long where = (file << Integer.SIZE) + line;
        BatchJournal.Entry before = writing == null ? null : writing.file().passed(counting.cases());
        if (before != null) {
            if (before.id() != null && before.what() != BatchJournal.What.REFUSED) {
                met.putIfAbsent(before.id(), where);
            }
            counting.before(before, unread.bytes());
            return;
        }
        if (cancelled.getAsBoolean() || Thread.currentThread().isInterrupted()) {
            throw new Stopped();
        }
        try {
            work.give(() -> work(unread, where), unread.bytes());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }

    private static void drain(Ordered<Done> work) {
        try {
            work.drain();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }

    private Done work(UnreadCase unread, long where) {
        CaseReading reading = unread.read();
        if (reading instanceof CaseRefused no) {
            return new Done(unread, where, no, "", null, Tally.NOTHING, null, null);
        }
        CaseFile caseFile = ((CaseRead) reading).caseFile();
        String id = caseFile.id();
        if (met.containsKey(id)) {
            return new Done(unread, where, null, id, null, Tally.NOTHING, null, null);
        }
        try {
            Answer answer = rules.apply(caseFile).orElse(null);
            return answer == null
                    ? new Done(unread, where, null, id, null, Tally.NOTHING, null, null)
                    : new Done(
                            unread,
                            where,
                            null,
                            id,
                            answer,
                            Tally.of(answer.assessment()),
                            writing == null ? null : writing.how().apply(answer),
                            null);
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            return new Done(unread, where, null, id, null, Tally.NOTHING, null, e);
        }
    }

    /** It is a case's turn. */
    private void done(Done done) {
        int number = counting.cases() + 1;
        sink.comes(number);
        BatchJournal.What what;
        CaseRefused no = done.refused();
        Long before = no == null ? met.putIfAbsent(done.id(), done.where()) : null;
        if (no != null) {
            what = BatchJournal.What.REFUSED;
            sink.refused(no);
        } else if (before != null) {
            // Its answers would stand beside those of the first, and whoever reads one of the two would take it for
            // all.
            what = BatchJournal.What.REFUSED;
            if (before >> Integer.SIZE == done.where() >> Integer.SIZE) {
                sink.refused(CaseReader.again(done.unread().place(), done.id(), (int) (long) before));
            } else {
                sink.cameAgain(done.id(), number);
            }
        } else {
            what = answered(done);
        }
        String id = no == null ? done.id() : no.caseId().orElse(null);
        BatchJournal.Entry entry = new BatchJournal.Entry(what, id, done.tally(), 0);
        if (writing != null) {
            writing.file().keep(entry, done.line());
        }
        counting.now(entry, done.unread().bytes());
        progress.accept(counting.progress(elapsed.soFar()));
    }

    private BatchJournal.What answered(Done done) {
        Throwable fault = done.fault();
        Answer answer = done.answer();
        if (fault != null) {
            sink.failed(done.id(), fault);
            return BatchJournal.What.FAILED;
        }
        if (answer == null) {
            sink.tookTooLong(done.id());
            return BatchJournal.What.TOOK_TOO_LONG;
        }
        if (done.tally().faulted()) {
            sink.faulted(
                    answer.assessment(),
                    Tally.faults(answer.assessment().outcomes()),
                    Tally.faults(answer.assessment().trials()));
        }
        sink.answered(answer);
        return BatchJournal.What.ANSWERED;
    }

    /** A child whom a return names and of whom no case was made is told in its place, and not only counted. */
    private void found(IntakeFinding finding, Ordered<Done> work) {
        String child = finding.caseId().orElse("");
        if (finding.severity() == Severity.CHILD_REFUSED && !child.equals(lastLeftOut)) {
            drain(work);
            lastLeftOut = child;
            sink.leftOut(child, finding);
        }
    }
}
