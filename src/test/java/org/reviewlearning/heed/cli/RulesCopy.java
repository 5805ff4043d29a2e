package org.reviewlearning.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rules of these tests in a folder where they can be changed.
 *
 * @param folder where they are
 */
public record RulesCopy(Path folder) {

    /** Copies them. */
    static RulesCopy in(Path folder) throws IOException {
        copy(Path.of(Run.RULES), folder);
        return new RulesCopy(folder);
    }

    /** Copies a folder with everything in it. */
    public static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path there = to.resolve(from.relativize(file).toString());
                Files.createDirectories(there.getParent());
                Files.copy(file, there);
            }
        }
    }

    /** {@code heed check}, on a day on which no review is due unless more is said. */
    Run check(String... more) {
        return Run.of(Stream.concat(
                        Stream.of("check", folder.toString()),
                        Stream.of(more.length == 0 ? new String[] {"--on", "2026-01-01"} : more))
                .toArray(String[]::new));
    }

    /** {@code heed test}. */
    Run test() {
        return Run.of("test", folder.toString());
    }

    /** Puts one text in the place of another where that stands first; it must be there. */
    void change(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
    }
}
