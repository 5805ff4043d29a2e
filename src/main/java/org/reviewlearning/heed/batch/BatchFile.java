package org.reviewlearning.heed.batch;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Elapsed;
import org.reviewlearning.heed.Internal;

/**
 * A file of answers that grows line by line under a hidden name beside its place, and is put there once it is whole. With
 * what stands in its journal a run that was ended, however hard, goes on where it stopped: nothing that was written is
 * asked again, and nothing is left out. Two runs cannot write one.
 *
 * @hidden
 */
@Internal
public final class BatchFile implements AutoCloseable {

    /** So often what was written is known to be on the disk, whatever becomes of the machine. */
    private static final Duration SAFE_AFTER = Duration.ofSeconds(5);

    private final Path place;
    private final Path part;
    private final Path journalled;
    // No channels: those would be closed under a thread that is interrupted.
    private final RandomAccessFile out;
    private final RandomAccessFile journal;
    private final BatchLock lock;
    private final @Nullable BatchJournal before;
    private final boolean onlyToTell;
    private final int resumed;
    private long bytes;
    private Elapsed sinceSafe = Elapsed.fromNow();
    private boolean anything;
    private boolean closed;

    private BatchFile(Path place, BatchLock lock, RandomAccessFile journal, RunAsked asked, boolean resume)
            throws IOException {
        this.place = place;
        this.lock = lock;
        this.part = beside(place, ".part");
        this.journalled = beside(place, ".journal");
        this.journal = journal;
        Stand stand = resume ? Stand.of(place, part, journalled, asked) : Stand.NONE;
        this.resumed = stand.cases();
        this.bytes = stand.bytes();
        this.onlyToTell = stand.moved();
        this.anything = stand.cases() > 0;
        cut(journal, stand.journalled());
        if (stand.journalled() == 0) {
            write(journal, asked.written());
        }
        this.before = stand.cases() > 0 ? BatchJournal.read(journalled) : null;
        if (before != null) {
            before.line();
        }
        this.out = new RandomAccessFile((onlyToTell ? place : part).toFile(), "rw");
        if (!onlyToTell) {
            cut(out, bytes);
            if (Files.exists(place) && isPosix(place)) {
                Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(place));
            }
        }
    }

    /**
     * Begins a file, or goes on with one.
     *
     * @param place a file, there or not, in a folder that is there
     * @param resume whether to go on with a run that stopped, if there is one
     * @throws BatchFileException if another run writes it, if nothing can be written, or if the run that stopped was asked
     *     something else
     */
    public static BatchFile begin(Path place, RunAsked asked, boolean resume) {
        BatchLock lock = null;
        RandomAccessFile journal = null;
        boolean begun = false;
        try {
            lock = BatchLock.take(beside(place, ".lock"));
            if (lock == null) {
                throw new BatchFileException("Another run is writing " + place + ". Wait for its end.", null);
            }
            Path journalled = beside(place, ".journal");
            journal = new RandomAccessFile(journalled.toFile(), "rw");
            if (isPosix(journalled)) {
                // It names children: nobody else is to read it, whoever may read the results.
                Files.setPosixFilePermissions(journalled, PosixFilePermissions.fromString("rw-------"));
            }
            BatchFile file = new BatchFile(place, lock, journal, asked, resume);
            begun = true;
            return file;
        } catch (IOException e) {
            throw unwritable(place, e);
        } finally {
            if (!begun) {
                close(journal);
                close(lock);
            }
        }
    }

    private static boolean isPosix(Path file) throws IOException {
        return Files.getFileStore(file).supportsFileAttributeView("posix");
    }

    /** Whether a run that stopped left something that can be gone on with. */
    public static boolean isUnfinished(Path place) {
        return Files.exists(beside(place, ".part")) && Files.exists(beside(place, ".journal"));
    }

    private static Path beside(Path place, String end) {
        return place.resolveSibling(".heed-" + place.getFileName() + end);
    }

    /** How many cases are done already. */
    public int resumed() {
        return resumed;
    }

    /** Whether anything was answered, and would be lost. */
    public boolean isBegun() {
        return anything;
    }

    /** What came of a case in the run that is gone on with; {@code null} from the first that is still to be done. */
    BatchJournal.@Nullable Entry passed(int number) {
        if (before == null || number >= resumed) {
            return null;
        }
        try {
            return before.entry();
        } catch (IOException e) {
            throw unwritable(place, e);
        }
    }

    /** Writes what came of the next case. */
    void keep(BatchJournal.Entry entry, @Nullable String line) {
        try {
            if (line != null) {
                anything = true;
                bytes += write(out, line);
            }
            write(journal, BatchJournal.written(entry.upTo(bytes)));
            if (sinceSafe.exceeds(SAFE_AFTER)) {
                out.getFD().sync();
                journal.getFD().sync();
                sinceSafe = Elapsed.fromNow();
            }
        } catch (IOException e) {
            throw unwritable(place, e);
        }
    }

    /**
     * It is whole: puts it in its place.
     *
     * @param mark a last line; absent means none
     */
    public void finish(@Nullable String mark) {
        try {
            if (!onlyToTell) {
                if (mark != null) {
                    write(out, mark);
                }
                out.getFD().sync();
                write(journal, "{\"end\":true}");
                out.close();
                try {
                    Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
                } catch (AtomicMoveNotSupportedException e) {
                    Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            anything = false;
            close();
        } catch (IOException e) {
            throw unwritable(place, e);
        }
    }

    /** Nothing came of it: an earlier file is better. */
    public void discard() {
        anything = false;
        close();
    }

    /** Leaves what is not whole, to be gone on with. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        close(out);
        close(journal);
        close(before);
        try {
            if (!anything) {
                Files.deleteIfExists(part);
                Files.deleteIfExists(journalled);
            }
        } catch (IOException e) {
            // Their names say that they are no results.
            return;
        } finally {
            close(lock);
        }
    }

    private static void cut(RandomAccessFile file, long bytes) throws IOException {
        file.setLength(bytes);
        file.seek(bytes);
    }

    private static void close(@Nullable AutoCloseable some) {
        try {
            if (some != null) {
                some.close();
            }
        } catch (Exception e) {
            // What counts was written before.
            return;
        }
    }

    private static int write(RandomAccessFile to, String line) throws IOException {
        byte[] written = (line + "\n").getBytes(StandardCharsets.UTF_8);
        to.write(written);
        return written.length;
    }

    private static BatchFileException unwritable(Path place, IOException cause) {
        return new BatchFileException(
                "What is written beside " + place + " cannot be read or written. Maybe the disk is full?", cause);
    }
}
