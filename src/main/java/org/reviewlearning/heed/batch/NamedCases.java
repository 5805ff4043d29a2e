package org.reviewlearning.heed.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.intake.CaseReader;
import org.reviewlearning.heed.intake.UnreadCase;
import org.reviewlearning.heed.intake.tables.IntakeFinding;
import org.reviewlearning.heed.text.Format;
import org.reviewlearning.heed.text.JsonStream;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Tree;

/**
 * Cases in files, in folders of them, and in a stream such as standard input, which is called {@code -}.
 *
 * @hidden
 */
@Internal
public final class NamedCases implements CaseSource {

    /** The name of the stream. */
    public static final String STREAM = "-";

    private static final String ONE_CASE_A_LINE = ".ndjson";

    private final List<String> names;
    private final InputStream stream;
    private final CaseReader reader;
    private final Consumer<String> tell;

    /**
     * Cases, in the order named, and in a folder in the order of the files' names.
     *
     * @param names files and folders, and {@code -} for the stream
     * @param stream holds one JSON case, or one case a line
     * @param reader reads each
     * @param tell takes what is wrong with a file or folder as a whole, in words
     */
    public NamedCases(List<String> names, InputStream stream, CaseReader reader, Consumer<String> tell) {
        this.names = List.copyOf(names);
        this.stream = stream;
        this.reader = reader;
        this.tell = tell;
    }

    @Override
    public boolean readEach(Consumer<UnreadCase> take, Consumer<IntakeFinding> found) {
        boolean readable = true;
        for (String name : names) {
            AtomicBoolean any = new AtomicBoolean();
            try {
                readable &= read(name, reading -> {
                    any.set(true);
                    take.accept(reading);
                });
            } catch (IOException | UncheckedIOException e) {
                tell.accept(said(name)
                        + " could not be read to its end. Maybe it may not be opened, or changed meanwhile.");
                readable = false;
                continue;
            }
            if (!any.get()) {
                tell.accept("There is no case in " + said(name)
                        + ". A case is in a file that ends in .json, .yaml, .yml or .ndjson.");
                readable = false;
            }
        }
        return readable;
    }

    @Override
    public List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (String name : names) {
            if (name.equals(STREAM)) {
                return List.of();
            }
            Path path = Path.of(name);
            try {
                files.addAll(Files.isDirectory(path) ? caseFiles(path) : List.of(path));
            } catch (IOException | UncheckedIOException e) {
                // It has no cases that can be read: whoever reads them says what is wrong.
                files.add(path);
            }
        }
        return files;
    }

    /** Whether nothing that is named like a case was passed over; what was is told. */
    private boolean read(String name, Consumer<UnreadCase> take) throws IOException {
        boolean whole = true;
        if (name.equals(STREAM)) {
            JsonStream in = JsonStream.of(stream);
            if (in.oneALine() || in.blank()) {
                reader.unread(in.whole(), said(name), take);
            } else {
                take.accept(UnreadCase.of(
                        reader.read(said(name), in.whole().readNBytes(Tree.MOST_BYTES + 1), Format.JSON)));
            }
        } else if (Files.isDirectory(Path.of(name))) {
            for (Path file : caseFiles(Path.of(name))) {
                if (Files.isRegularFile(file)) {
                    read(file, take);
                } else {
                    tell.accept(said(file.toString())
                            + " was not read: it is a link that leads nowhere, a device, a pipe or the like.");
                    whole = false;
                }
            }
        } else {
            read(Path.of(name), take);
        }
        return whole;
    }

    private void read(Path file, Consumer<UnreadCase> take) throws IOException {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(ONE_CASE_A_LINE)) {
            int bytes = (int) Math.min(file.toFile().length(), Tree.MOST_BYTES);
            take.accept(new UnreadCase(new Place(file.toString(), 1, 1), bytes, () -> reader.read(file)));
            return;
        }
        try (InputStream lines = Files.newInputStream(file)) {
            reader.unread(lines, file.toString(), take);
        }
    }

    private static List<Path> caseFiles(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            all.filter(file -> !hidden(folder.relativize(file))
                            && isCaseFile(file.getFileName().toString()))
                    .filter(file -> !Files.isDirectory(file))
                    .sorted()
                    .forEach(files::add);
        }
        return files;
    }

    private static boolean hidden(Path within) {
        for (Path part : within) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a file of this name in a folder is read as one of cases. */
    public static boolean isCaseFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !lower.endsWith(".schema.json")
                && (lower.endsWith(ONE_CASE_A_LINE) || Format.ofFileName(name).isPresent());
    }

    private static String said(String name) {
        return name.equals(STREAM) ? "standard input" : name;
    }
}
