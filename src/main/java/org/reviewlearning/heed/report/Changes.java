package org.reviewlearning.heed.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Change;
import org.reviewlearning.heed.assessment.Earlier;

/**
 * What changed in one case since an earlier assessment of it, as a report tells it.
 *
 * @param asAt the day of the earlier assessment
 * @param changes what became of each prompt, in the order of their keys
 */
public record Changes(LocalDate asAt, List<Change> changes) {

    /** Copies the changes. */
    public Changes {
        Objects.requireNonNull(asAt, "asAt");
        changes = List.copyOf(changes);
    }

    /**
     * What changed between two assessments of one case.
     *
     * @throws IllegalArgumentException if the earlier one is of another case, or of a later day
     * @throws IllegalStateException if the assessment was not made by a rule book
     */
    public static Changes of(Assessment assessment, Earlier earlier) {
        return new Changes(earlier.asAt(), assessment.since(earlier));
    }
}
