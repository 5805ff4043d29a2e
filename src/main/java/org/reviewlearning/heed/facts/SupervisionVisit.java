package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The supervising social worker visited the household the child lives in.
 *
 * @param id unique in the case
 * @param on the day of the visit
 * @param unannounced whether it was unannounced
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind
public record SupervisionVisit(
        String id,
        LocalDate on,
        Answer unannounced,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin) implements Event {

    /** What is not answered is not recorded. */
    public SupervisionVisit {
        unannounced = Answer.orNotRecorded(unannounced);
    }

    @Override
    public String toString() {
        return "SupervisionVisit[" + id + "]";
    }
}
