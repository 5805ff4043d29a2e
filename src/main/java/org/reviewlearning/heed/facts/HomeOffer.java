package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A home that was offered to a young person.
 *
 * @param id unique in the case
 * @param on the day it was offered
 * @param of what sort of home; absent means not recorded
 * @param suitable whether it was found to be suitable
 * @param accepted the young person accepted it; absent means not yet
 * @param refused the young person refused it; absent means not yet
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind
public record HomeOffer(
        String id,
        LocalDate on,
        @Nullable PlacementKind of,
        Answer suitable,
        @Nullable Step accepted,
        @Nullable Step refused,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Event {

    /** What is not answered is not recorded. */
    public HomeOffer {
        suitable = Answer.orNotRecorded(suitable);
    }

    @Override
    public String toString() {
        return "HomeOffer[" + id + "]";
    }
}
