package org.reviewlearning.heed.terminal;

/** What the exit codes mean. Whatever was asked or could not be told, an assessment that was made is {@link #DONE}. */
public final class ExitCode {

    public static final int DONE = 0;
    public static final int EXAMPLES_DISAGREE = 1;
    public static final int WRONG_USAGE = 2;
    public static final int RULES_HAVE_PROBLEMS = 3;
    public static final int CASES_HAVE_PROBLEMS = 4;
    public static final int FAULT = 70;

    private ExitCode() {}
}
