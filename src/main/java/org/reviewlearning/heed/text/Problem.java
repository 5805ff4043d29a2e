package org.reviewlearning.heed.text;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something about a file that a person has to know: where, what, and a next step.
 *
 * <p>Neither {@link #inWords()} nor {@code toString} repeats what a case says of a child but the case's identifier; a host
 * that may show it asks for {@link #value()}. The files of rules and examples are about no child, and their lines are shown.
 *
 * @param severity whether it keeps the file from being used
 * @param place where it stands
 * @param subject what there it is about
 * @param line the line itself; empty when there is none to show, or it may not be shown
 * @param says what is wrong: a whole sentence, or after a path one that goes on about it: {@code is not a day.}
 * @param next what to do about it; empty when it is plain
 */
public record Problem(Severity severity, Place place, Subject subject, String line, String says, String next)
        implements Comparable<Problem> {

    /** What a problem means for those who use the file. */
    public enum Severity {
        /** Something is wrong, and has to be put right. */
        ERROR,
        /** Nothing is wrong, and somebody should know: a review that is due, a rule that is not live. */
        NOTICE
    }

    /**
     * What a problem is about, beside its place.
     *
     * @param caseId the case; {@code null} outside of one, and when the file was not readable that far
     * @param path where in the case or file: {@code visits[2].seenAlone}, counted from 0; empty for it as a whole
     * @param value what the file says there; {@code null} when nothing is there, or not one value
     */
    public record Subject(
            @Nullable String caseId,
            String path,
            @JsonIgnore @Nullable String value) {

        /** The file as a whole. */
        public static final Subject NONE = new Subject(null, "", null);

        /** Refuses what must not be missing. */
        public Subject {
            Objects.requireNonNull(path, "path");
        }

        /** The case and the path, without the value. */
        @Override
        public String toString() {
            return (caseId == null ? "" : ", case " + caseId) + (path.isEmpty() ? "" : ", " + path);
        }
    }

    private static final Comparator<Problem> READING_ORDER = Comparator.comparing(Problem::place)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::says)
            .thenComparing(Problem::next);

    /** Refuses what must not be missing. */
    public Problem {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(says, "says");
        Objects.requireNonNull(next, "next");
    }

    /** An error whose line is not shown. */
    public Problem(Place place, String says, String next) {
        this(Severity.ERROR, place, Subject.NONE, "", says, next);
    }

    /** A notice about a file as a whole, or a place in it. */
    public static Problem notice(Place place, String says, String next) {
        return new Problem(Severity.NOTICE, place, Subject.NONE, "", says, next);
    }

    /** The same with the line it stands on. */
    public Problem on(String shown) {
        return new Problem(severity, place, subject, shown, says, next);
    }

    /** The same about something. */
    public Problem about(Subject what) {
        return new Problem(severity, place, what, line, says, next);
    }

    /** The case's identifier; empty outside of a case, and when the file was not readable that far. */
    public Optional<String> caseId() {
        return Optional.ofNullable(subject.caseId());
    }

    /** Where in the case or file, as in {@code visits[2].seenAlone}; empty for it as a whole. */
    public String path() {
        return subject.path();
    }

    /** What the file says there, for a host that may show it. Never part of {@link #inWords()}. */
    public Optional<String> value() {
        return Optional.ofNullable(subject.value());
    }

    /** Whether it keeps the file from being used. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The errors among some problems. */
    public static List<Problem> errors(List<Problem> problems) {
        return problems.stream().filter(Problem::isError).toList();
    }

    /** The problem with its line, a caret under the place, and the next step; very long lines and words are cut. */
    public String inWords() {
        StringBuilder words = new StringBuilder(place.inWords())
                .append(subject)
                .append(isError() ? ": " : ": Notice: ")
                .append(Shown.sentence(says));
        if (!line.isBlank()) {
            words.append('\n').append(Shown.marked(line, place.column(), "  | "));
        }
        if (!next.isEmpty()) {
            words.append("\n  ").append(Shown.sentence(next));
        }
        return words.toString();
    }

    /** The same as {@link #inWords()}. */
    @Override
    public String toString() {
        return inWords();
    }

    @Override
    public int compareTo(Problem other) {
        return READING_ORDER.compare(this, other);
    }
}
