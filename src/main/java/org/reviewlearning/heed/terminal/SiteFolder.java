package org.reviewlearning.heed.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of pages that was made before, or is new. The pages are written beside it and put in its place when they are
 * whole. A list of them lies among them, so that nothing that somebody else put there is ever taken away.
 */
public final class SiteFolder implements AutoCloseable {

    private static final String LIST = "pages.txt";
    private static final String HEAD = "Made by heed register, and made anew by it: these pages and nothing else.";

    private final Path place;
    private final Path part;
    private final Set<String> written = new TreeSet<>();

    private SiteFolder(Path place) {
        this.place = place;
        this.part =
                place.resolveSibling(".heed-" + ProcessHandle.current().pid() + "-" + place.getFileName() + ".part");
    }

    /**
     * Begins it.
     *
     * @throws WrongUsage if something is there that was not made here
     */
    public static SiteFolder begin(Path named) {
        Path place = named.toAbsolutePath().normalize();
        if (place.getFileName() == null) {
            throw new WrongUsage(named + " is the root of everything. Name a folder for the pages.");
        }
        if (Files.exists(place)) {
            if (!Files.isDirectory(place)) {
                throw new WrongUsage(named + " is a file. Name a folder for the pages.");
            }
            refuse(others(place), named);
        }
        SiteFolder folder = new SiteFolder(place);
        try {
            // A run of the same number that was ended from outside may have left pages there.
            delete(folder.part);
        } catch (IOException e) {
            throw new WrongUsage("The folder " + folder.part + " was left by an earlier run and cannot be emptied."
                    + " Delete it, and try again.");
        }
        ResultFile.folder(folder.part);
        return folder;
    }

    private static void refuse(List<String> others, Path named) {
        if (!others.isEmpty()) {
            throw new WrongUsage("There is something in the folder " + named
                    + " that is no page of a register, and it would be lost: " + others.get(0)
                    + (others.size() == 1 ? "" : ", and " + (others.size() - 1) + " more")
                    + ".\nName a new folder, or one that an earlier heed register made.");
        }
    }

    /** What stands in a folder and is not on its list of pages. */
    private static List<String> others(Path place) {
        try (Stream<Path> there = Files.walk(place)) {
            Path list = place.resolve(LIST);
            List<String> lines = Files.isRegularFile(list) ? Files.readAllLines(list) : List.of();
            Set<String> pages = lines.isEmpty() || !lines.get(0).equals(HEAD) ? Set.of() : Set.copyOf(lines);
            return there.filter(each -> !Files.isDirectory(each))
                    .map(each -> place.relativize(each).toString().replace('\\', '/'))
                    .filter(each -> !pages.contains(each) && !(each.equals(LIST) && !pages.isEmpty()))
                    .sorted()
                    .collect(Collectors.toCollection(ArrayList::new));
        } catch (IOException | UncheckedIOException e) {
            throw new WrongUsage(place + " is no folder that can be read. Name another for the pages.");
        }
    }

    /** Writes a page. */
    public void write(String name, String page) {
        try {
            Path file = part.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, page);
            written.add(name);
        } catch (IOException e) {
            throw new OutputEnded(e);
        }
    }

    /**
     * They are whole: puts them in their place.
     *
     * @throws OutputEnded if that cannot be; then what was there before stands
     */
    public void keep() {
        write(LIST, HEAD + "\n" + String.join("\n", written) + "\n");
        Path earlier = part.resolveSibling(part.getFileName() + ".earlier");
        try {
            boolean renewed = Files.exists(place);
            if (renewed) {
                refuse(others(place), place);
                delete(earlier);
                Files.move(place, earlier);
            }
            put(part, place, renewed ? earlier : null);
            delete(earlier);
        } catch (IOException e) {
            throw new OutputEnded(e);
        }
    }

    /** Puts a folder in its place; if that cannot be, the earlier one goes back to where it was. */
    static void put(Path part, Path place, @Nullable Path earlier) throws IOException {
        try {
            Files.move(part, place);
        } catch (IOException e) {
            if (earlier != null) {
                Files.move(earlier, place);
            }
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            delete(part);
        } catch (IOException e) {
            // Its name says that it is no result.
            return;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failed) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
