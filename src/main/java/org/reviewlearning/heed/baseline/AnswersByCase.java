package org.reviewlearning.heed.baseline;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.baseline.BaselineDocument.Answers;

/** The answers of a baseline, case by case; it stands at one of them. */
final class AnswersByCase {
    private final BaselineFile file;
    private final Predicate<LocalDate> counts;
    final Map<LocalDate, Answers> answers = new TreeMap<>();
    private @Nullable Answers ahead;

    @Nullable
    String id;

    AnswersByCase(BaselineFile file, Predicate<LocalDate> counts) throws IOException {
        this.file = file;
        this.counts = counts;
        this.ahead = file.next();
        next();
    }

    /** The next case; no id at the end. */
    void next() throws IOException {
        answers.clear();
        Answers first = ahead;
        id = first == null ? null : first.caseId();
        while (ahead != null && ahead.caseId().equals(id)) {
            if (counts.test(ahead.asAt())) {
                answers.put(ahead.asAt(), ahead);
            }
            ahead = file.next();
        }
    }
}
