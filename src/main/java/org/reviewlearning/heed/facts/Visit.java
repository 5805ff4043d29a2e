package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A visit, or an attempted visit, to the child by the child's social worker.
 *
 * @param id unique in the case
 * @param on the day of the visit
 * @param seen whether the child was seen
 * @param seenAlone whether the visitor spoke with the child in private
 * @param notAloneReason why not in private; absent means not recorded
 * @param awake whether the child was awake
 * @param adultPresent which adult was there throughout; absent means none, or not recorded
 * @param explainedBy who explained why the child was not seen, or not alone; absent means nobody, or not recorded
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind
public record Visit(
        String id,
        LocalDate on,
        Answer seen,
        Answer seenAlone,
        @Nullable NotAloneReason notAloneReason,
        Answer awake,
        @Nullable Person adultPresent,
        @Nullable Person explainedBy,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Event {

    /** What is not answered is not recorded. */
    public Visit {
        seen = Answer.orNotRecorded(seen);
        seenAlone = Answer.orNotRecorded(seenAlone);
        awake = Answer.orNotRecorded(awake);
    }

    @Override
    public String toString() {
        return "Visit[" + id + "]";
    }
}
