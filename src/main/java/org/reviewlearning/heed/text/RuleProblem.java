package org.reviewlearning.heed.text;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Something about rule files that a person has to know: where, what, and a next step.
 *
 * @param severity whether it keeps the files from being used
 * @param place where it stands
 * @param line the line itself; empty when there is none to show
 * @param says what is wrong
 * @param next what to do about it; empty when it is plain
 */
public record RuleProblem(Severity severity, Place place, String line, String says, String next)
        implements Comparable<RuleProblem> {

    /** What a problem means for those who use the rules. */
    public enum Severity {
        /** Something is wrong, and has to be put right. */
        ERROR,
        /** Nothing is wrong, and somebody should know: a review that is due, a rule that is not live. */
        NOTICE
    }

    private static final Comparator<RuleProblem> READING_ORDER = Comparator.comparing(
                    (RuleProblem problem) -> problem.place().file())
            .thenComparing(problem -> problem.place().line())
            .thenComparing(problem -> problem.place().column())
            .thenComparing(RuleProblem::severity)
            .thenComparing(RuleProblem::says)
            .thenComparing(RuleProblem::next);

    /** Refuses what must not be missing. */
    public RuleProblem {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(says, "says");
        Objects.requireNonNull(next, "next");
    }

    /** An error. */
    public RuleProblem(Place place, String line, String says, String next) {
        this(Severity.ERROR, place, line, says, next);
    }

    /** An error of a file's text, without its line. */
    public static RuleProblem of(TextProblem problem) {
        return new RuleProblem(problem.place(), "", problem.says(), problem.next());
    }

    /** A notice about a file as a whole, or a place in it. */
    public static RuleProblem notice(Place place, String says, String next) {
        return new RuleProblem(Severity.NOTICE, place, "", says, next);
    }

    /** Whether it keeps the files from being used. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The errors among some problems. */
    public static List<RuleProblem> errors(List<RuleProblem> problems) {
        return problems.stream().filter(RuleProblem::isError).toList();
    }

    /** The problem with its line, a caret under the place, and the next step; very long lines and words are cut. */
    public String inWords() {
        StringBuilder words = new StringBuilder(place.inWords())
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

    @Override
    public int compareTo(RuleProblem other) {
        return READING_ORDER.compare(this, other);
    }
}
