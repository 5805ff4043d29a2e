package org.reviewlearning.heed.cli;

/** What the exit codes mean. Whatever was asked or could not be told, an assessment that was made is {@link #DONE}. */
final class ExitCode {

    static final int DONE = 0;
    static final int EXAMPLES_DISAGREE = 1;
    static final int WRONG_USAGE = 2;
    static final int RULES_HAVE_PROBLEMS = 3;
    static final int CASES_HAVE_PROBLEMS = 4;
    static final int FAULT = 70;

    private ExitCode() {}
}
