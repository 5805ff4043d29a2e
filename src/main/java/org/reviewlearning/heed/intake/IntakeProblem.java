package org.reviewlearning.heed.intake;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.text.Place;

/**
 * Something in a case file that cannot be so: where, what is wrong, and what would be right.
 *
 * <p>Neither {@link #inWords()} nor {@code toString} repeats anything the file says but the case's identifier. A host
 * that may show it asks for {@link #value()}.
 */
public final class IntakeProblem {

    private final Place place;
    private final @Nullable String caseId;
    private final String path;
    private final String says;
    private final String allowed;
    private final @Nullable String value;

    IntakeProblem(
            Place place, @Nullable String caseId, String path, String says, String allowed, @Nullable String value) {
        this.place = Objects.requireNonNull(place, "place");
        this.caseId = caseId;
        this.path = Objects.requireNonNull(path, "path");
        this.says = Objects.requireNonNull(says, "says");
        this.allowed = Objects.requireNonNull(allowed, "allowed");
        this.value = value;
    }

    /** Where in the file. */
    public Place place() {
        return place;
    }

    /** The case's identifier; empty when the file was not readable that far. */
    public Optional<String> caseId() {
        return Optional.ofNullable(caseId);
    }

    /** Where in the case: {@code visits[2].seenAlone}, counted from 0. Empty for the case as a whole. */
    public String path() {
        return path;
    }

    /** What is wrong. After a path it goes on like a sentence about it: {@code is not a day.} */
    public String says() {
        return says;
    }

    /** What would be right, or what to do next; may be empty. */
    public String allowed() {
        return allowed;
    }

    /**
     * What the file says there, for a host that may show it. Empty when nothing is there, or when it is not one value.
     * Never part of {@link #inWords()}.
     */
    public Optional<String> value() {
        return Optional.ofNullable(value);
    }

    /** Place, case, path and what is wrong; what would be right on a line of its own. No value. */
    public String inWords() {
        return place.inWords()
                + (caseId == null ? "" : ", case " + caseId)
                + (path.isEmpty() ? "" : ", " + path)
                + ": "
                + says
                + (allowed.isEmpty() ? "" : "\n    " + allowed);
    }

    /** The same as {@link #inWords()}. */
    @Override
    public String toString() {
        return inWords();
    }
}
