package org.reviewlearning.heed.batch;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * That no other run writes a file: a lock on a file of its own. That is opened once and for nothing else, because a process
 * loses its lock, wherever POSIX holds, as soon as it closes the locked file anywhere.
 */
final class BatchLock implements AutoCloseable {

    /** What this process has locked: it must not so much as open one of these again. */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private static final int MOST_BYTES = 1 << 16;

    private final Path name;
    private final RandomAccessFile locked;

    private BatchLock(Path name, RandomAccessFile locked) {
        this.name = name;
        this.locked = locked;
    }

    /** Takes it; {@code null} where another run has it. */
    static @Nullable BatchLock take(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path name = folder == null ? file : folder.toRealPath().resolve(file.getFileName());
        if (!OURS.add(name)) {
            return null;
        }
        RandomAccessFile opened = null;
        boolean taken = false;
        try {
            opened = new RandomAccessFile(name.toFile(), "rw");
            taken = opened.getChannel().tryLock() != null && isThere(name, opened);
            return taken ? new BatchLock(name, opened) : null;
        } catch (OverlappingFileLockException e) {
            return null;
        } finally {
            if (!taken) {
                OURS.remove(name);
                if (opened != null) {
                    opened.close();
                }
            }
        }
    }

    /**
     * Whether what was locked is still what has the name: the run that had it may have removed it after we had opened it, and
     * another may have made a new one. Told by the size, which can be asked without opening the file again.
     */
    private static boolean isThere(Path name, RandomAccessFile locked) throws IOException {
        try {
            int bytes = ThreadLocalRandom.current().nextInt(1, MOST_BYTES);
            locked.setLength(bytes);
            boolean same = Files.size(name) == bytes;
            locked.setLength(0);
            return same;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Gives it back, and removes the file. */
    @Override
    public void close() throws IOException {
        File file = name.toFile();
        // While it is locked. Windows does not remove an open file, and so none that another run has opened since.
        boolean removed = file.delete();
        locked.close();
        if (!removed && !file.delete()) {
            file.deleteOnExit();
        }
        OURS.remove(name);
    }
}
