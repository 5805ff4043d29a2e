package org.reviewlearning.heed.rule;

import java.util.Comparator;
import java.util.Objects;
import org.reviewlearning.heed.text.Place;

/**
 * Something that keeps rule files from being used: where, what, and a next step.
 *
 * @param place where it stands
 * @param line the line itself; empty when there is none to show
 * @param says what is wrong
 * @param next what to do about it; empty when it is plain
 */
public record RuleProblem(Place place, String line, String says, String next) implements Comparable<RuleProblem> {

    private static final Comparator<RuleProblem> READING_ORDER = Comparator.comparing(
                    (RuleProblem problem) -> problem.place().file())
            .thenComparing(problem -> problem.place().line())
            .thenComparing(problem -> problem.place().column())
            .thenComparing(RuleProblem::says)
            .thenComparing(RuleProblem::next);

    /** Refuses what must not be missing. */
    public RuleProblem {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(says, "says");
        Objects.requireNonNull(next, "next");
    }

    /** The problem with its line, a caret under the place, and the next step. */
    public String inWords() {
        StringBuilder words = new StringBuilder(place.inWords()).append(": ").append(says);
        if (!line.isBlank()) {
            String shown = line.replace('\t', ' ');
            words.append("\n  | ")
                    .append(shown)
                    .append("\n  | ")
                    .append(" ".repeat(Math.max(0, place.column() - 1)))
                    .append('^');
        }
        if (!next.isEmpty()) {
            words.append("\n  ").append(next);
        }
        return words.toString();
    }

    @Override
    public int compareTo(RuleProblem other) {
        return READING_ORDER.compare(this, other);
    }
}
