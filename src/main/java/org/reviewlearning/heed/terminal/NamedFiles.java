package org.reviewlearning.heed.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files a command line names, looked at before any is opened: nothing is written over what is read, and no two
 * results into one file. Files are the same when they are so on the disk, whatever links lead there.
 */
public final class NamedFiles {

    private final List<Named> read = new ArrayList<>();
    private final List<Named> written = new ArrayList<>();

    /**
     * A file or folder.
     *
     * @param as what it is named for
     * @param reads whether a file of this name would be read in the folder
     */
    private record Named(String as, Path path, Predicate<String> reads) {}

    /** A file that is read; absent adds nothing. */
    public NamedFiles reading(String as, @Nullable Path file) {
        return reading(as, file, name -> true);
    }

    /** A file that is read, or a folder of which the files with such names are. */
    public NamedFiles reading(String as, @Nullable Path file, Predicate<String> reads) {
        if (file != null) {
            read.add(new Named(as, file, reads));
        }
        return this;
    }

    /**
     * A file that is written; absent adds nothing.
     *
     * @throws WrongUsage if it is read as well, or written already
     */
    public NamedFiles writing(String as, @Nullable Path file) {
        if (file == null) {
            return this;
        }
        Path place = real(file);
        for (Named other : written) {
            if (same(place, real(other.path()))) {
                throw new WrongUsage(as + " and " + other.as() + " name one file, " + file + ".\nName two.");
            }
        }
        for (Named other : read) {
            if (wouldBeRead(place, other)) {
                throw new WrongUsage(as + " names " + file + ", which " + other.as()
                        + " reads.\nName another file; what is read is never written over.");
            }
        }
        written.add(new Named(as, file, name -> true));
        return this;
    }

    private static boolean wouldBeRead(Path place, Named source) {
        if (!Files.isDirectory(source.path())) {
            return same(place, real(source.path()));
        }
        if (place.startsWith(real(source.path())) && source.reads().test(String.valueOf(place.getFileName()))) {
            return true;
        }
        if (!Files.exists(place)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(source.path(), FileVisitOption.FOLLOW_LINKS)) {
            return files.anyMatch(each -> source.reads().test(String.valueOf(each.getFileName())) && same(place, each));
        } catch (IOException | UncheckedIOException e) {
            // Whoever reads the folder says what is wrong with it.
            return false;
        }
    }

    private static boolean same(Path one, Path other) {
        try {
            // By name alone where a file is not there yet; on some drives capitals make no difference.
            return one.toString().equalsIgnoreCase(other.toString())
                    || Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Where a name leads, through all links, also where the file is not there yet.
     *
     * @throws WrongUsage if its folder is not there, or it is a link that leads nowhere
     */
    static Path real(Path named) {
        Path whole = named.toAbsolutePath();
        try {
            if (Files.exists(whole)) {
                return whole.toRealPath();
            }
            Path folder = whole.getParent();
            if (folder == null || !Files.isDirectory(folder)) {
                throw new WrongUsage("There is no folder for " + named + ".");
            }
            if (Files.exists(whole, LinkOption.NOFOLLOW_LINKS)) {
                throw new WrongUsage(named + " is a link that leads nowhere.");
            }
            return folder.toRealPath().resolve(whole.getFileName());
        } catch (IOException e) {
            throw new WrongUsage("The file " + named + " cannot be reached.");
        }
    }

    /**
     * Looks that a file is there that is read to its end, before anything is done.
     *
     * @param what what it is for, such as {@code to compare with}
     * @throws WrongUsage if there is none, or it is a device or a pipe, which may have no end
     */
    public static void require(Path file, String what) {
        if (!Files.exists(file) || Files.isDirectory(file)) {
            throw new WrongUsage("There is no file " + file + " " + what + ".");
        }
        if (!Files.isRegularFile(file)) {
            throw new WrongUsage(file + " is a device or a pipe, and no file on a disk.\n"
                    + "Save what it gives to a file first, and name that.");
        }
    }
}
