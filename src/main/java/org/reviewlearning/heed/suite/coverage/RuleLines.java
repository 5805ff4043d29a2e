package org.reviewlearning.heed.suite.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.TextLines;

/** The text of rule files, line by line, as it stands while it is told about. */
public final class RuleLines {

    private static final int MOST = 200;

    private final Map<String, TextLines> read = new HashMap<>();

    /** The line a place is on, without the blanks before it; empty when its file can no longer be read. */
    public String at(Place place) {
        return read.computeIfAbsent(place.file(), file -> new TextLines(text(file)))
                .line(place.line(), MOST)
                .strip();
    }

    /** All of a file's text, its line ends as line feeds; empty when it can no longer be read. */
    public static String text(String file) {
        try {
            return Files.readString(Path.of(file), StandardCharsets.UTF_8)
                    .replace("\r\n", "\n")
                    .replace('\r', '\n');
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            return "";
        }
    }
}
