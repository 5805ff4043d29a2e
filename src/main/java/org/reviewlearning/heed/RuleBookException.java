package org.reviewlearning.heed;

import java.util.List;
import java.util.stream.Collectors;
import org.reviewlearning.heed.rule.RuleProblem;

/** Thrown when rule files cannot be used. It carries every problem at once, in reading order. */
public final class RuleBookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleProblem> problems;

    RuleBookException(List<RuleProblem> problems) {
        super(problems.stream().map(RuleProblem::inWords).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Every problem, in reading order. */
    public List<RuleProblem> problems() {
        return problems;
    }
}
