package org.reviewlearning.heed.terminal;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A file of results. It is written beside its place, under a name that nobody takes for a result, and put there once it is
 * whole; until then, and when the run fails, an earlier file stands as it was. A device or a pipe is written to as it is.
 */
public final class ResultFile implements AutoCloseable {

    private static final AtomicInteger BEGUN = new AtomicInteger();

    private final Path place;
    private final Path part;
    private final FileOutputStream file;
    private final OutputStream out;
    private boolean kept;

    private ResultFile(Path place, Path part) throws IOException {
        this.place = place;
        this.part = part;
        this.file = new FileOutputStream(part.toFile());
        this.out = new BufferedOutputStream(file);
    }

    /**
     * Begins a file.
     *
     * @throws WrongUsage if nothing can be written there
     */
    public static ResultFile begin(Path named) {
        Path place = place(named);
        try {
            return new ResultFile(place, Files.exists(place) && !Files.isRegularFile(place) ? place : beside(place));
        } catch (IOException e) {
            throw new WrongUsage("The file " + named + " cannot be written. Maybe its folder may only be read.");
        }
    }

    /**
     * Where a file of results belongs, through all links.
     *
     * @throws WrongUsage if nothing can be written there
     */
    public static Path place(Path named) {
        Path place = NamedFiles.real(named);
        if (Files.isDirectory(place)) {
            throw new WrongUsage(named + " is a folder. Name a file in it.");
        }
        if (Files.exists(place) && !Files.isWritable(place)) {
            throw new WrongUsage("The file " + named + " cannot be written. Maybe it may only be read.");
        }
        return place;
    }

    /**
     * Makes a folder, with those it stands in.
     *
     * @throws WrongUsage if that cannot be
     */
    public static void folder(Path named) {
        try {
            Files.createDirectories(named);
        } catch (IOException e) {
            throw new WrongUsage("The folder " + named + " cannot be made. Maybe a file is called so.");
        }
    }

    private static Path beside(Path place) throws IOException {
        Path part = place.resolveSibling(
                ".heed-" + ProcessHandle.current().pid() + "-" + BEGUN.incrementAndGet() + ".part");
        Files.createFile(part);
        File unfinished = part.toFile();
        // Also when the run is ended from outside.
        unfinished.deleteOnExit();
        if (Files.exists(place) && Files.getFileStore(place).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(place));
        }
        return part;
    }

    /** Where it is written to. */
    OutputStream stream() {
        return out;
    }

    /**
     * Writes more of it, as UTF-8.
     *
     * @throws OutputEnded if it cannot be written
     */
    public void write(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new OutputEnded(e);
        }
    }

    /**
     * It is whole: puts it in its place.
     *
     * @throws OutputEnded if it cannot be written to its end; then an earlier file stands
     */
    public void keep() {
        try {
            out.flush();
            if (!part.equals(place)) {
                file.getFD().sync();
            }
            out.close();
            if (!part.equals(place)) {
                move();
            }
            kept = true;
        } catch (IOException e) {
            throw new OutputEnded(e);
        }
    }

    private void move() throws IOException {
        try {
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Leaves an earlier file as it was, unless this one was {@linkplain #keep kept}. */
    @Override
    public void close() {
        if (!kept) {
            try {
                file.close();
                if (!part.equals(place)) {
                    Files.deleteIfExists(part);
                }
            } catch (IOException e) {
                // It is deleted when Java ends; its name says that it is no result.
                return;
            }
        }
    }
}
