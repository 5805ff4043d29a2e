package org.reviewlearning.heed.junit;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Problem;

/** The folders that examples are read from, wherever they stand, and the places in them that JUnit leads to. */
final class Folders implements AutoCloseable {

    private static final String CLASS_PATH = "classpath:";

    private final ClassLoader loader;
    private final String shown;
    private final @Nullable Path pack;
    private final List<Path> layers = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<FileSystem> jars = new ArrayList<>();

    /** What places within jars begin with. */
    private final List<String> inJars = new ArrayList<>();

    /** Looks for them. Where one is missing, what would lie over it is no book that anybody meant, and is left out. */
    Folders(RuleExamples asked, ClassLoader loader) {
        this.loader = loader;
        this.shown = asked.value().isEmpty() ? "rules" : asked.value();
        this.pack = asked.value().isEmpty() ? null : found(asked.value());
        for (String named : asked.layers()) {
            Path layer = found(named);
            if (layer != null) {
                layers.add(layer);
            }
        }
        if (!problems.isEmpty()) {
            layers.clear();
        }
    }

    /** The rules folder; absent where the shipped pack is meant, and where it is missing. */
    @Nullable
    Path pack() {
        return pack;
    }

    /** The layers over it. */
    List<Path> layers() {
        return layers;
    }

    /** What is missing. */
    List<Problem> problems() {
        return problems;
    }

    /** The rules folder as it was named. */
    String shown() {
        return shown;
    }

    /** Where tests run. */
    static URI here() {
        return Path.of("").toAbsolutePath().toUri();
    }

    /**
     * A place, as JUnit understands it.
     *
     * @param place a place in a file of examples
     */
    URI source(Place place) {
        String file = inJars.stream().anyMatch(place.file()::startsWith)
                ? CLASS_PATH + uri(place.file())
                : Path.of(place.file()).toUri().toString();
        return URI.create(file + "?line=" + place.line() + "&column=" + place.column());
    }

    private static String uri(String path) {
        try {
            return new URI(null, null, path, null).toString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("A file's name cannot be written as an address.", e);
        }
    }

    private @Nullable Path found(String named) {
        try {
            Path folder = named.startsWith(CLASS_PATH) ? onClassPath(named) : Path.of(named);
            if (folder != null && Files.isDirectory(folder)) {
                return folder;
            }
        } catch (InvalidPathException | URISyntaxException | IOException e) {
            // What cannot be a folder is none.
        }
        problems.add(new Problem(
                new Place(named, 1, 1),
                "There is no such folder of rules.",
                named.startsWith(CLASS_PATH)
                        ? "Name the folder that book.yaml stands in: classpath:our/rules."
                        : "It is looked for from where tests run, which is "
                                + Path.of("").toAbsolutePath() + "."));
        return null;
    }

    private @Nullable Path onClassPath(String named) throws IOException, URISyntaxException {
        String within = named.substring(CLASS_PATH.length()).replaceAll("^/+|/+$", "");
        URL book = loader.getResource(within + "/book.yaml");
        if (book == null) {
            return null;
        }
        if (!(book.openConnection() instanceof JarURLConnection jar)) {
            return Path.of(book.toURI()).getParent();
        }
        FileSystem files = FileSystems.newFileSystem(Path.of(jar.getJarFileURL().toURI()));
        jars.add(files);
        inJars.add("/" + within + "/");
        return files.getPath("/" + within);
    }

    /** What was read of a jar is kept. */
    @Override
    public void close() {
        for (FileSystem jar : jars) {
            try {
                jar.close();
            } catch (IOException e) {
                // It was only read.
            }
        }
    }
}
