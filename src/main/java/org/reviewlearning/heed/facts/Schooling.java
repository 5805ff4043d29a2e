package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a child learned, from a day until a day. A change of school begins a new one.
 *
 * @param id unique in the case
 * @param of what it was; absent means not recorded
 * @param from the first day
 * @param excluded whether it began because a school excluded the child
 * @param virtualSchoolAsked the virtual school was asked about it; absent means not yet
 * @param nextAgreed the next place, or a day to begin there, was agreed; absent means not yet
 * @param ending when it ended; absent means it is still going on
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind
public record Schooling(
        String id,
        @SuppliedApart @Nullable SchoolingKind of,
        LocalDate from,
        Answer excluded,
        @Nullable Step virtualSchoolAsked,
        @Nullable Step nextAgreed,
        @Nullable Step ending,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Span {

    /** What is not answered is not recorded. */
    public Schooling {
        excluded = Answer.orNotRecorded(excluded);
    }

    @Override
    public String toString() {
        return "Schooling[" + id + "]";
    }
}
