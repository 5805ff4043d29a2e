package org.reviewlearning.heed;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.evaluation.OutOfTime;

/**
 * Assesses a case, and gives it up when that takes too long. Whether it has is asked between rules; how long a single rule
 * takes is bounded by what it may read.
 *
 * @hidden
 */
@Internal
public final class WithinTime {

    private WithinTime() {}

    /** The answers; empty when there was not enough time for all of them. None is told without the others. */
    public static Optional<Assessment> assess(
            RuleBook book,
            CaseFile caseFile,
            LocalDate asAt,
            RuleSelection asking,
            SecondReading second,
            Duration limit) {
        Objects.requireNonNull(second, "second");
        Elapsed elapsed = Elapsed.fromNow();
        try {
            return Optional.of(book.answering.assess(
                    caseFile, asAt, asking, second == SecondReading.ALWAYS, () -> elapsed.exceeds(limit)));
        } catch (OutOfTime e) {
            return Optional.empty();
        }
    }
}
