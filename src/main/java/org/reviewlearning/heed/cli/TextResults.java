package org.reviewlearning.heed.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.report.TextReport;

/**
 * Words for all cases together. They are held until the last case is there, because what every case lacks is told once
 * and only then known; for very many cases there is {@link JsonResults}.
 */
final class TextResults implements Results {

    private final Console console;
    private final List<Assessment> assessments = new ArrayList<>();
    private final List<String> notAssessed = new ArrayList<>();

    TextResults(Console console) {
        this.console = console;
    }

    @Override
    public void assessed(Assessment assessment) {
        assessments.add(assessment);
    }

    @Override
    public void notAssessed(String words) {
        notAssessed.add(words);
    }

    @Override
    public void end() {
        StringBuilder text = new StringBuilder();
        try {
            if (assessments.size() == 1 && notAssessed.isEmpty()) {
                TextReport.write(assessments.get(0), text);
            } else if (assessments.size() + notAssessed.size() > 0) {
                TextReport.writeBatch(assessments, notAssessed, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        console.result(text.toString());
    }
}
