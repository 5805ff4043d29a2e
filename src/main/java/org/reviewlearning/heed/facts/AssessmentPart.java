package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment of carers or special guardians did about one of its parts.
 *
 * @param id unique in the case
 * @param on the day it was written
 * @param assessment the assessment it belongs to; absent means not recorded
 * @param part which part; absent means not recorded
 * @param explored whether it was explored, with analysis
 * @param reasonsRecorded the panel or the court recorded why it goes on without it; absent means not yet
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind
public record AssessmentPart(
        String id,
        LocalDate on,

        @RefersTo(value = CarerAssessment.class, earlier = true) @Nullable
        String assessment,

        @Nullable AssessmentPartKind part,
        Answer explored,
        @Nullable Step reasonsRecorded,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Event {

    /** What is not answered is not recorded. */
    public AssessmentPart {
        explored = Answer.orNotRecorded(explored);
    }

    @Override
    public String toString() {
        return "AssessmentPart[" + id + "]";
    }
}
