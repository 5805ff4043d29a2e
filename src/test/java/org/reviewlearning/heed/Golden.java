package org.reviewlearning.heed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Text that people read, kept beside the tests and compared to the letter. Inputs are under {@code <room>/in}, what is
 * expected under {@code <room>/out}, in mirrored names. {@code -Dgolden=accept} writes what came out instead of
 * comparing; the difference is then reviewed like code.
 */
public final class Golden {

    private static final Path ROOT = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    /** Compares with {@code golden/<name>}, for instance {@code intake/out/x.txt}. */
    public static void check(String name, String actual) {
        checkFile(ROOT.resolve(name), actual);
    }

    /** Compares with a file anywhere in the project, for what is shipped and must be fresh. */
    public static void checkFile(Path file, String actual) {
        try {
            if ("accept".equals(System.getProperty("golden"))) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, actual);
                return;
            }
            assertThat(file)
                    .as("Golden file. Run once with -Dgolden=accept to write it.")
                    .exists();
            assertThat(actual)
                    .as(
                            "What came out differs from %s. If it is right, run with -Dgolden=accept and review the"
                                    + " difference.",
                            file)
                    .isEqualTo(Files.readString(file).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares a page with a file: what it says, and not its styles and script, which may be of an earlier day. */
    public static void checkPage(Path file, String actual) {
        if ("accept".equals(System.getProperty("golden"))) {
            checkFile(file, actual);
            return;
        }
        try {
            assertThat(said(actual))
                    .as(
                            "The page differs from %s. If it is right, run with -Dgolden=accept and review the difference.",
                            file)
                    .isEqualTo(said(Files.readString(file).replace("\r\n", "\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(String page) {
        return page.replaceAll("(?s)<(style|script)>.*?</\\1>", "").replaceAll("<meta http-equiv=[^>]*>", "");
    }

    /** The inputs of a room, in the order of their names. */
    public static List<Path> inputs(String room) {
        return list(ROOT.resolve(room).resolve("in"));
    }

    /** The bytes of an input or any other golden file. */
    public static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(ROOT.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name under {@code out} for an input: {@code intake/out/a.yaml.txt} for {@code intake/in/a.yaml}. */
    public static String outputFor(String room, Path input) {
        return room + "/out/" + input.getFileName() + ".txt";
    }

    /** Fails when a room holds an expected text whose input is gone, or an input nobody has looked at. */
    public static void everyOutHasAnIn(String room) {
        Set<String> outs = list(ROOT.resolve(room).resolve("out")).stream()
                .map(out -> out.getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> ins = inputs(room).stream()
                .map(in -> in.getFileName() + ".txt")
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(outs)
                .as("Each expected text under %s/out has its input under %s/in, and each input its text.", room, room)
                .isNotEmpty()
                .isEqualTo(ins);
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
