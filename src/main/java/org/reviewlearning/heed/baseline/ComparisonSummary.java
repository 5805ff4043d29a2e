package org.reviewlearning.heed.baseline;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.document.Data;
import org.reviewlearning.heed.document.Property;
import org.reviewlearning.heed.impact.AnswerChange;
import org.reviewlearning.heed.impact.ImpactSummary;

/**
 * What answers differently, over all cases.
 *
 * @param format the version of this form
 * @param older what made the older answers
 * @param newer what made the newer ones
 * @param daysThen the days of the older answers that were held against others
 * @param answers the answers that differ, of cases that both have, with the days of the newer
 * @param otherFacts of how many cases something else is supplied; 0 where the days differ, when it cannot be told
 * @param cases the cases whose answers differ, the first of them in the order of their ids
 * @param casesNotTold how many more there are
 * @param onlyThen cases of the older answers that the newer lack
 * @param onlyNow cases of the newer answers that the older lack
 * @param daysOnlyThen days of the older answers that the newer lack
 * @param daysOnlyNow days of the newer answers that the older lack
 */
public record ComparisonSummary(
        int format,
        Earlier.Made older,
        Earlier.Made newer,
        List<LocalDate> daysThen,
        ImpactSummary answers,
        int otherFacts,
        List<OfCase> cases,
        int casesNotTold,
        Missing onlyThen,
        Missing onlyNow,
        @Property(optional = true) List<LocalDate> daysOnlyThen,
        @Property(optional = true) List<LocalDate> daysOnlyNow) {

    /**
     * Answers about one child that differ.
     *
     * @param caseId the child's case
     * @param changes how they differ
     */
    public record OfCase(String caseId, List<AnswerChange> changes) {}

    /**
     * Cases that one of both lacks.
     *
     * @param cases how many
     * @param caseIds the first of them in the order of their ids
     */
    public record Missing(int cases, List<String> caseIds) {}

    /** Copies the lists. */
    public ComparisonSummary {
        daysThen = List.copyOf(daysThen);
        cases = List.copyOf(cases);
        daysOnlyThen = List.copyOf(daysOnlyThen);
        daysOnlyNow = List.copyOf(daysOnlyNow);
    }

    /** Whether both answer the same cases, on as many days, in the same way. */
    public boolean same() {
        return answers.changed() == 0
                && onlyThen.cases() + onlyNow.cases() == 0
                && daysOnlyThen.isEmpty()
                && daysOnlyNow.isEmpty();
    }

    /** What made the older answers, where it is not what made the newer. */
    public Optional<Earlier.Made> madeByAnother() {
        return older.equals(newer) ? Optional.empty() : Optional.of(older);
    }

    /** The published form, as plain data. */
    @JsonValue
    public Map<String, Object> asData() {
        return Data.of(this);
    }
}
