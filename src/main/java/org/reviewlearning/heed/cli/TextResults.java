package org.reviewlearning.heed.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Changes;
import org.reviewlearning.heed.report.TextForm;
import org.reviewlearning.heed.report.TextReport;
import org.reviewlearning.heed.terminal.Console;

/**
 * Words for all cases together. They are held until the last case is there, because what every case lacks is told once
 * and only then known; for very many cases there is {@link JsonResults}.
 */
final class TextResults implements Results {

    private final TextForm form;
    private final Console console;
    private final List<Assessment> assessments = new ArrayList<>();
    private final Map<String, Changes> since = new HashMap<>();
    private final List<String> notAssessed = new ArrayList<>();

    TextResults(TextForm form, Console console) {
        this.form = form;
        this.console = console;
    }

    @Override
    public void assessed(Assessment assessment, @Nullable Changes changes) {
        assessments.add(assessment);
        if (changes != null) {
            since.put(assessment.caseId(), changes);
        }
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
                Assessment one = assessments.get(0);
                TextReport.write(one, since.get(one.caseId()), form, text);
            } else if (assessments.size() + notAssessed.size() > 0) {
                TextReport.writeBatch(assessments, since, notAssessed, form, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        console.result(text.toString());
    }
}
