package org.reviewlearning.heed.cases;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when facts do not make a case file. It carries every problem at once, and no value of any fact. */
public final class CaseFileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<CaseProblem> problems;

    CaseFileException(List<CaseProblem> problems) {
        super(problems.stream().map(CaseProblem::inWords).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Every problem found, in the order of the facts. */
    public List<CaseProblem> problems() {
        return problems;
    }
}
