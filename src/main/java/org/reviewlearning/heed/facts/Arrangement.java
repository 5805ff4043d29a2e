package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a child was looked after or supported, from a day until a day; of a child who is no longer in care, where they went on to live. Arrangements that follow one another without a gap make one period of care.
 *
 * @param id unique in the case
 * @param of which arrangement; absent means not recorded
 * @param from the first day
 * @param afterPermanence of the first of a period of care, whether the child came into it after an adoption, a special
 *     guardianship order or a child arrangements order had been made for them
 * @param plannedEnd the day it is meant to end, such as that of a release from custody; absent means not recorded, or none is set
 * @param ending when it ended; absent means it is still going on
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind
public record Arrangement(
        String id,
        @Nullable ArrangementKind of,
        LocalDate from,
        Answer afterPermanence,
        @MayLieAhead @Nullable LocalDate plannedEnd,
        @Nullable Step ending,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Span {

    /** What is not answered is not recorded. */
    public Arrangement {
        afterPermanence = Answer.orNotRecorded(afterPermanence);
    }

    @Override
    public String toString() {
        return "Arrangement[" + id + "]";
    }
}
