package org.reviewlearning.heed.books;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.RuleBookException;
import org.reviewlearning.heed.rulefile.RuleFiles;
import org.reviewlearning.heed.text.Problem;

/**
 * Holds the book in use while an application runs, and swaps it, whole, when the rules it came from have changed.
 *
 * <pre>{@code
 * RuleBooks books = RuleBooks.open(BookSource.folder(rules).and(ours));
 * books.watch(Duration.ofSeconds(30));               // or books.look(), when somebody says so
 * Assessment assessment = books.current().assess(caseFile, today);
 * }</pre>
 *
 * <p>Rules are put to use when they stood still for a moment, were read alike twice, have no problems, and are as many as
 * {@code book.yaml} says; otherwise the last good book stays, and {@link #problems()} says why. A book is never changed:
 * whoever assesses many cases alike asks once for the current one, and every assessment names the fingerprint of its own.
 *
 * <p>May be shared by any number of threads. It has none of its own until it is asked to {@linkplain #watch watch}.
 */
public final class RuleBooks implements AutoCloseable {

    private static final Duration MOMENT = Duration.ofMillis(500);
    private static final int KEPT = 4;

    private final BookSource source;
    private final Duration moment;
    private final Listeners listeners = new Listeners();
    private final Deque<HeldBook> before = new ArrayDeque<>();
    private volatile HeldBook inUse;
    private volatile List<Problem> problems = List.of();
    private volatile @Nullable KeptBooks kept;
    private final Watcher watcher = new Watcher();
    private String passedOver = "";

    private RuleBooks(BookSource source, Duration moment, HeldBook inUse, List<Problem> problems) {
        this.source = source;
        this.moment = moment;
        this.inUse = inUse;
        this.problems = problems;
    }

    /**
     * Opens the book of a source.
     *
     * @throws RuleBookException if it has problems, or does not stand still
     */
    public static RuleBooks open(BookSource source) {
        return open(source, MOMENT);
    }

    /**
     * As {@link #open(BookSource)}, saying how long files must stand still to be taken for whole: longer than the pauses of
     * whoever copies them.
     */
    public static RuleBooks open(BookSource source, Duration standingStill) {
        List<RuleFiles> read = StillFiles.settled(source, standingStill).files();
        return new RuleBooks(source, standingStill, new HeldBook(read, source), List.of());
    }

    /**
     * As {@link #open(BookSource, Duration)}, and keeps each good book in a folder of its own on the disk. Where the source
     * has problems now, the last that was kept is in use from the beginning, and {@link #problems} says why.
     *
     * @throws RuleBookException if the source has problems and none was kept
     * @throws java.io.UncheckedIOException if the folder cannot be written
     */
    public static RuleBooks open(BookSource source, Duration standingStill, Path keepIn) {
        KeptBooks keep = new KeptBooks(keepIn);
        RuleBooks books;
        try {
            List<RuleFiles> read = StillFiles.settled(source, standingStill).files();
            books = new RuleBooks(source, standingStill, new HeldBook(read, source), List.of());
            keep.keep(books.inUse.fingerprint(), read);
        } catch (RuleBookException e) {
            List<RuleFiles> last = keep.last().orElseThrow(() -> e);
            books = new RuleBooks(source, standingStill, new HeldBook(last, source), e.problems());
        }
        books.kept = keep;
        return books;
    }

    /** The book in use. */
    public RuleBook current() {
        return inUse.book();
    }

    /** What is wrong with the rules that are there now, for which they are not in use; empty when they are. */
    public List<Problem> problems() {
        return problems;
    }

    /** Tells a listener from now on what becomes of the book in use. */
    public void listen(BooksListener listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
    }

    /**
     * Looks once whether the rules have changed, and puts them to use if they can be. Takes the moment for which they have
     * to stand still, if they have.
     *
     * @throws java.io.UncheckedIOException if they are in use and could not be kept on the disk
     */
    public Look look() {
        List<Runnable> telling = new ArrayList<>();
        try {
            return look(telling);
        } finally {
            // Whoever is told may ask of this, or hold what another holds who does.
            telling.forEach(Runnable::run);
        }
    }

    private synchronized Look look(List<Runnable> telling) {
        List<RuleFiles> files = source.read();
        String there = StillFiles.seen(files);
        if (there.equals(inUse.seen())
                && files.stream().allMatch(each -> each.problems().isEmpty())) {
            problems = List.of();
            passedOver = "";
            return Look.SAME;
        }
        if (there.equals(passedOver)) {
            return Look.PASSED_OVER;
        }
        StillFiles read;
        try {
            read = StillFiles.of(source, moment);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Look.CHANGING;
        }
        if (!read.still() || !read.seen().equals(there)) {
            return Look.CHANGING;
        }
        RuleBook stays = current();
        HeldBook now;
        try {
            now = new HeldBook(read.files(), source);
        } catch (RuleBookException e) {
            if (!e.problems().equals(problems)) {
                problems = e.problems();
                telling.add(() -> listeners.refused(e.problems(), stays));
            }
            return Look.REFUSED;
        }
        passedOver = "";
        problems = List.of();
        swap(now, telling);
        KeptBooks keep = kept;
        if (keep != null) {
            keep.keep(now.fingerprint(), read.files());
        }
        return Look.SWAPPED;
    }

    /**
     * Goes back to a book that was in use before. The rules that are there now are not put to use again until they change.
     *
     * @param fingerprint its fingerprint, one of {@link #known}
     * @throws IllegalArgumentException if it is not known; the message names those that are
     */
    public RuleBook back(String fingerprint) {
        List<Runnable> telling = new ArrayList<>();
        try {
            return back(fingerprint, telling);
        } finally {
            telling.forEach(Runnable::run);
        }
    }

    private synchronized RuleBook back(String fingerprint, List<Runnable> telling) {
        if (inUse.fingerprint().equals(fingerprint)) {
            return current();
        }
        KeptBooks keep = kept;
        HeldBook held = before.stream()
                .filter(each -> each.fingerprint().equals(fingerprint))
                .findFirst()
                .or(() -> Optional.ofNullable(keep)
                        .flatMap(disk -> disk.of(fingerprint))
                        .map(files -> new HeldBook(files, source)))
                .orElseThrow(() -> new IllegalArgumentException("No book of the fingerprint " + fingerprint
                        + " is known. Known are: " + String.join(", ", known()) + "."));
        passedOver = StillFiles.seen(source.read());
        swap(held, telling);
        if (keep != null) {
            keep.note(fingerprint);
        }
        return held.book();
    }

    /** The fingerprints of books that can be gone back to: some that were in use before, and all that are kept on the disk. */
    public synchronized List<String> known() {
        KeptBooks keep = kept;
        return Stream.concat(
                        before.stream().map(HeldBook::fingerprint), keep == null ? Stream.empty() : keep.all().stream())
                .distinct()
                .toList();
    }

    private void swap(HeldBook now, List<Runnable> telling) {
        HeldBook was = inUse;
        inUse = now;
        // Where other languages alone have changed, it is the same book to whoever goes back.
        before.removeIf(each -> each.fingerprint().equals(now.fingerprint()));
        if (!was.fingerprint().equals(now.fingerprint())) {
            before.addFirst(was);
        }
        if (before.size() > KEPT) {
            before.removeLast();
        }
        telling.add(() -> listeners.swapped(was.book(), now.book()));
    }

    /**
     * Looks again and again, by a thread of its own, until this is closed. It reads the files and asks no file system to
     * tell, which those in networks, in containers and behind links do not do, or not of all.
     *
     * @param between how long it waits between two looks
     * @throws IllegalStateException if it is watching already
     */
    public void watch(Duration between) {
        watcher.begin(this::look, between);
    }

    /** Watches no more; the book in use stays in use. */
    @Override
    public void close() {
        watcher.end();
    }
}
