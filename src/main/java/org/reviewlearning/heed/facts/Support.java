package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Help that a service gives the child, from a day until a day.
 *
 * @param id unique in the case
 * @param service what the help is; absent means not recorded
 * @param from the first day
 * @param needContinues whether the child still needs it, in the view of those who gave or reviewed it
 * @param planned the end that is planned; absent means none is planned
 * @param replaced other help in its place was agreed; absent means not yet
 * @param ending when it ended; absent means it is still going on
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind
public record Support(
        String id,

        @SuppliedApart(later = {"housing", "carer-support", "respite", "education-support", "family-support"}) @Nullable
        Service service,

        LocalDate from,
        Answer needContinues,
        @Nullable PlannedDay planned,
        @Nullable Step replaced,
        @Nullable Step ending,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Span {

    /** What is not answered is not recorded. */
    public Support {
        needContinues = Answer.orNotRecorded(needContinues);
    }

    @Override
    public String toString() {
        return "Support[" + id + "]";
    }
}
