package org.reviewlearning.heed.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.reviewlearning.heed.Internal;

/**
 * Reads the files of a folder and of those in it. Whatever the folder holds it ends soon, and what it does not read for
 * another reason than its name it tells. Hidden folders, whose names begin with a dot, are left out: they are a version
 * control's, or an editor's.
 *
 * @hidden
 */
@Internal
public final class Folder {

    private static final int DEEPEST = 8;
    private static final int MOST = 5_000;
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final String MAY_BE_OPENED = "Check that it may be opened by you.";

    private final Path folder;
    private final String shown;
    private final ToLongFunction<String> most;
    private final Deque<Path> within = new ArrayDeque<>();
    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<String> others = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int count;
    private long bytes;

    private Folder(Path folder, String shown, ToLongFunction<String> most) {
        this.folder = folder;
        this.shown = shown;
        this.most = most;
    }

    /**
     * What a folder holds.
     *
     * @param files the bytes by path within the folder, with forward slashes, sorted
     * @param others the paths of files that were not asked for
     * @param problems what could not be read, or was not
     */
    public record Found(Map<String, byte[]> files, List<String> others, List<Problem> problems) {}

    /**
     * Reads a folder. Never throws for what is in it.
     *
     * @param folder the folder
     * @param shown what stands before a path in it when it is shown
     * @param most how many bytes a file may have, by its path within the folder; 0 means that it is not asked for
     */
    public static Found read(Path folder, String shown, ToLongFunction<String> most) {
        Folder reading = new Folder(folder, shown, most);
        reading.enter(folder, "");
        return new Found(reading.files, reading.others, reading.problems);
    }

    private void enter(Path at, String path) {
        List<Path> entries = new ArrayList<>();
        Path real;
        try (DirectoryStream<Path> listed = Files.newDirectoryStream(at)) {
            real = at.toRealPath();
            for (Path entry : listed) {
                entries.add(entry);
                if (entries.size() > MOST) {
                    break;
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            problem(path, "This folder cannot be read.", MAY_BE_OPENED);
            return;
        }
        if (within.contains(real)) {
            problem(path, "This link leads back to a folder it stands in.", "Delete the link.");
            return;
        }
        within.push(real);
        // Files before folders: what a folder holds without end does not hide what stands beside it.
        entries.sort(Comparator.comparing((Path entry) -> Files.isDirectory(entry))
                .thenComparing(Comparator.naturalOrder()));
        for (Path entry : entries) {
            String name = String.valueOf(entry.getFileName());
            if (++count > MOST) {
                if (count == MOST + 1) {
                    problem(
                            "",
                            "There are more than " + MOST + " files and folders here; the others were not looked at.",
                            "Keep rules in a folder of their own.");
                }
                break;
            }
            entry(entry, path.isEmpty() ? name : path + "/" + name);
        }
        within.pop();
    }

    private void entry(Path entry, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        BasicFileAttributes is;
        try {
            is = Files.readAttributes(entry, BasicFileAttributes.class);
        } catch (IOException e) {
            boolean link = Files.isSymbolicLink(entry);
            if (link || Files.exists(entry, LinkOption.NOFOLLOW_LINKS)) {
                problem(
                        path,
                        link ? "This link leads nowhere, or round in a circle." : "This cannot be read.",
                        link ? "Delete the link, or put back what it leads to." : MAY_BE_OPENED);
            }
            return;
        }
        if (is.isDirectory()) {
            folder(entry, path, name);
        } else if (!is.isRegularFile()) {
            problem(path, "This is not a file that can be read; it is a device, a pipe or the like.", "Delete it.");
        } else if (most.applyAsLong(path) > 0) {
            file(entry, path, is.size());
        } else {
            others.add(path);
        }
    }

    private void folder(Path entry, String path, String name) {
        if (name.startsWith(".")) {
            count--;
            return;
        }
        if (most.applyAsLong(path) > 0) {
            problem(path, "This is a folder, and is named like a file.", "Give it another name.");
        }
        if (within.size() >= DEEPEST) {
            problem(
                    path,
                    "This folder stands more than " + DEEPEST + " folders deep; nothing in it was looked at.",
                    "Keep rules one or two folders deep.");
        } else {
            enter(entry, path);
        }
    }

    private void file(Path entry, String path, long size) {
        long allowed = most.applyAsLong(path);
        bytes += Math.min(size, allowed);
        if (size > allowed) {
            problem(
                    path,
                    "This file is larger than " + allowed / 1024 + " KB, and was not read.",
                    "Maybe another file was meant; a rule is a page at most.");
        } else if (bytes > MOST_BYTES) {
            problem(
                    path,
                    "The files before this one are 64 MB already, and it was not read.",
                    "Keep rules in a folder of their own.");
        } else if (size == 0) {
            // It is not opened: what says that it holds nothing, and does, may never end.
            files.put(path, new byte[0]);
        } else {
            try (InputStream in = Files.newInputStream(entry)) {
                files.put(path, in.readNBytes((int) allowed));
            } catch (IOException e) {
                problem(path, "This file cannot be read.", MAY_BE_OPENED);
            }
        }
    }

    private void problem(String path, String says, String next) {
        String where = path.isEmpty() && shown.endsWith("/") ? shown.substring(0, shown.length() - 1) : shown + path;
        problems.add(new Problem(new Place(where.isEmpty() ? folder.toString() : where, 1, 1), says, next));
    }
}
