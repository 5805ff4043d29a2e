package org.reviewlearning.heed.cli;

import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.report.JsonReport;

/** One JSON object a line, each as soon as it is there. A case that was not assessed has no line here. */
final class JsonResults implements Results {

    private final Console console;

    JsonResults(Console console) {
        this.console = console;
    }

    @Override
    public void assessed(Assessment assessment) {
        console.result(JsonReport.json(assessment) + "\n");
    }

    @Override
    public void notAssessed(String words) {
        // Told on standard error; standard output holds assessments and nothing else.
    }

    @Override
    public void end() {
        // Every line was written when it came.
    }
}
