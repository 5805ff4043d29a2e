package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a placement ended.
 *
 * @param on the first day the child no longer lived there
 * @param planned whether the move was part of the plan
 * @param immediateRisk whether it could not wait for a review, in either case of regulation 14(3) of the Care Planning,
 *     Placement and Case Review (England) Regulations 2010: an immediate risk of significant harm to the child was given
 *     as the reason, or that others had to be protected from serious injury; no says that neither was
 * @param because why it ended; absent means not recorded
 * @param iroInformedOn the day the independent reviewing officer was told; absent means not yet
 * @param recordedOn the day it was written down; absent means on its own day
 */
public record PlacementEnding(
        LocalDate on,
        Answer planned,
        Answer immediateRisk,
        @Nullable EndingReason because,
        @Nullable LocalDate iroInformedOn,
        @Nullable LocalDate recordedOn)
        implements Part {

    /** What is not answered is not recorded. */
    public PlacementEnding {
        planned = Answer.orNotRecorded(planned);
        immediateRisk = Answer.orNotRecorded(immediateRisk);
    }

    /** An ending of which nothing but the day is known. */
    public PlacementEnding(LocalDate on) {
        this(on, Answer.NOT_RECORDED, Answer.NOT_RECORDED, null, null, null);
    }

    @Override
    public String toString() {
        return "PlacementEnding";
    }
}
