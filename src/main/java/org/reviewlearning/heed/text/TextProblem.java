package org.reviewlearning.heed.text;

import java.util.Objects;

/**
 * Something about a file's text that keeps it from being read. It never repeats the text itself.
 *
 * @param place where
 * @param says what is wrong, a whole sentence
 * @param next what to do about it; may be empty
 */
public record TextProblem(Place place, String says, String next) {

    /** Refuses what must not be missing. */
    public TextProblem {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(says, "says");
        Objects.requireNonNull(next, "next");
    }

    /** The place and what is wrong, and the next step on a line of its own. */
    public String inWords() {
        return place.inWords() + ": " + says + (next.isEmpty() ? "" : "\n    " + next);
    }
}
