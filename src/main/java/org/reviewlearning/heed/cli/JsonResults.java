package org.reviewlearning.heed.cli;

import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Changes;
import org.reviewlearning.heed.cli.cases.GrowingFile;
import org.reviewlearning.heed.cli.cases.ManyOption;
import org.reviewlearning.heed.json.JsonReport;
import org.reviewlearning.heed.terminal.Console;

/** One JSON object a line, each as soon as it is there. A case that was not assessed has no line here. */
final class JsonResults implements Results {

    private final Console console;
    private final ManyOption many;
    private final boolean elsewhere;
    private int assessed;
    private int notAssessed;

    /**
     * Results.
     *
     * @param growing the file that each goes to when it is its turn; absent means that they are written here
     */
    JsonResults(Console console, ManyOption many, @Nullable GrowingFile growing) {
        this.console = console;
        this.many = many;
        this.elsewhere = growing != null;
    }

    @Override
    public void assessed(Assessment assessment, @Nullable Changes since) {
        assessed++;
        if (!elsewhere) {
            console.result(many.line(assessment, since) + "\n");
        }
    }

    @Override
    public void notAssessed(String words) {
        notAssessed++;
        // Standard output holds assessments and nothing else.
        console.say(words);
    }

    @Override
    public void end() {
        // Every line was written when it came. Without the mark there are assessments and nothing else, for any reader.
        if (!elsewhere && many.endMark()) {
            console.result(JsonReport.end(assessed, notAssessed) + "\n");
        }
    }
}
