package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request from one service to another.
 *
 * @param id unique in the case
 * @param on the day it was sent
 * @param service what was asked for; absent means not recorded
 * @param request the request it answers; absent means none is named
 * @param started the help began; absent means not yet
 * @param interimSupport other help was put in place for the wait; absent means not yet
 * @param declined the service turned it down; absent means it has not
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind
public record Referral(
        String id,
        LocalDate on,

        @SuppliedApart(later = {"housing", "carer-support", "respite", "education-support", "family-support"}) @Nullable
        Service service,

        @RefersTo(value = Request.class, earlier = true) @Nullable
        String request,

        @Nullable Step started,
        @Nullable Step interimSupport,
        @Nullable Declined declined,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Event {

    @Override
    public String toString() {
        return "Referral[" + id + "]";
    }
}
