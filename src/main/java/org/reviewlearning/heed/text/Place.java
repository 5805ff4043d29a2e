package org.reviewlearning.heed.text;

import java.util.Comparator;
import java.util.Objects;

/**
 * A place in a file that a person can go to.
 *
 * @param file the file's name, as it was given
 * @param line the line, from 1
 * @param column the character in the line, from 1
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> READING_ORDER =
            Comparator.comparing(Place::file).thenComparing(Place::line).thenComparing(Place::column);

    /** Refuses a missing file. */
    public Place {
        Objects.requireNonNull(file, "file");
    }

    /** For instance {@code case.yaml:12:3}, which editors and terminals open. */
    public String inWords() {
        return shown() + ":" + line + ":" + column;
    }

    @Override
    public int compareTo(Place other) {
        return READING_ORDER.compare(this, other);
    }

    /** The file's name as it can be shown: on a terminal some characters are commands, and a name may hold any. */
    private String shown() {
        return Unseen.escaped(file).replaceAll("[\\t\\n\\r]", "<U+000A>");
    }
}
