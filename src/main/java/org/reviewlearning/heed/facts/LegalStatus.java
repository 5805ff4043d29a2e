package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a child was looked after, protected or placed under in law, from a day until a day. Several may hold at once, such as a
 * care order and a placement order.
 *
 * @param id unique in the case
 * @param of which; absent means not recorded
 * @param from the first day
 * @param plannedEnd the day it runs out or is meant to end; absent means not recorded, or none is set
 * @param serves the plan for growing up that it serves; absent means not recorded
 * @param renews whether it was made anew for one that ran out
 * @param agreementWithdrawn somebody whose agreement it rests on took it back; absent means not yet
 * @param nextReady what is to follow it is agreed and ready; absent means not yet
 * @param ending when it ended; absent means it still holds
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind
public record LegalStatus(
        String id,
        @SuppliedApart @Nullable LegalStatusKind of,
        LocalDate from,
        @MayLieAhead @Nullable LocalDate plannedEnd,
        @Nullable PermanencePlan serves,
        Answer renews,
        @Nullable Step agreementWithdrawn,
        @Nullable Step nextReady,
        @Nullable Step ending,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Span {

    /** What is not answered is not recorded. */
    public LegalStatus {
        renews = Answer.orNotRecorded(renews);
    }

    @Override
    public String toString() {
        return "LegalStatus[" + id + "]";
    }
}
