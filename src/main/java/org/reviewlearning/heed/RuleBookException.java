package org.reviewlearning.heed;

import java.util.List;
import java.util.stream.Collectors;
import org.reviewlearning.heed.text.Problem;

/** Thrown when rule files cannot be used. It carries every problem at once, in reading order;
 * its message holds the first hundred. */
public final class RuleBookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int MOST_IN_A_MESSAGE = 100;

    private final transient List<Problem> problems;

    RuleBookException(List<Problem> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    RuleBookException(List<Problem> problems, Throwable cause) {
        super(message(problems), cause);
        this.problems = List.copyOf(problems);
    }

    private static String message(List<Problem> problems) {
        int more = problems.size() - MOST_IN_A_MESSAGE;
        return problems.stream().limit(MOST_IN_A_MESSAGE).map(Problem::inWords).collect(Collectors.joining("\n"))
                + (more > 0 ? "\nand " + more + " more" : "");
    }

    /** Every problem, in reading order. */
    public List<Problem> problems() {
        return problems;
    }
}
