package org.reviewlearning.heed.junit;

import org.opentest4j.AssertionFailedError;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.report.ExplanationText;
import org.reviewlearning.heed.suite.Came;
import org.reviewlearning.heed.suite.ExampleResult;

/** What a test says that fails: what was expected, what came, and why, line by line of the rule's condition. */
final class Failure {

    private static final String WHY = "  why:      ";

    private Failure() {}

    /**
     * The failure.
     *
     * @param head what is tested
     */
    static AssertionFailedError of(String head, ExampleResult result, Assessment assessment) {
        String expected = result.example().then().inWords();
        String came = result.came().map(Came::inWords).orElse("");
        String why = ExplanationText.bare(assessment, result.example().rule());
        return new AssertionFailedError(
                head + "\n  expected: " + expected + "\n  came:     " + came
                        + (why.isEmpty()
                                ? ""
                                : "\n" + WHY + why.replaceAll("\n(?!\n)", "\n" + " ".repeat(WHY.length()))),
                expected,
                came);
    }
}
