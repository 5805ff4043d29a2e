package org.reviewlearning.heed.cli;

import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Changes;
import org.reviewlearning.heed.json.JsonReport;
import org.reviewlearning.heed.terminal.Console;

/** One JSON object a line, each as soon as it is there. A case that was not assessed has no line here. */
final class JsonResults implements Results {

    private final Console console;
    private final boolean compact;
    private final boolean endMark;
    private int assessed;
    private int notAssessed;

    JsonResults(Console console, boolean compact, boolean endMark) {
        this.console = console;
        this.compact = compact;
        this.endMark = endMark;
    }

    @Override
    public void assessed(Assessment assessment, @Nullable Changes since) {
        assessed++;
        console.result(line(assessment, since, compact) + "\n");
    }

    static String line(Assessment assessment, @Nullable Changes since, boolean compact) {
        return since == null ? JsonReport.json(assessment) : JsonReport.json(assessment, since);
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
        if (endMark) {
            console.result(JsonReport.end(assessed, notAssessed) + "\n");
        }
    }
}
