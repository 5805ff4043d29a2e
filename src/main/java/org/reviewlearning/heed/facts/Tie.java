package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a child and somebody in their family have to do with each other, from a day until a day, and what was decided about it.
 * A single occasion is a {@link FamilyTime}.
 *
 * @param id unique in the case
 * @param of what it is; absent means not recorded
 * @param person with whom; absent means not recorded
 * @param from since when it was so, or was to be so
 * @param stopped it stopped, for the time being; absent means not yet
 * @param stoppedBecause why it stopped; absent means not recorded
 * @param decided somebody whose place it is decided that it be so, or that it stop; absent means not yet
 * @param lookAgain a day was agreed on which to look at it again; absent means not yet
 * @param looked it was last looked at again; absent means not yet
 * @param reasonGone the reason for its having stopped no longer holds; absent means not yet
 * @param ending it ended: for good, or because they live together again; absent means it is so still
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind
public record Tie(
        String id,
        @SuppliedApart @Nullable TieKind of,
        @Nullable FamilyMember person,
        LocalDate from,
        @Nullable Step stopped,
        @Nullable NotHeldReason stoppedBecause,
        @Nullable Step decided,
        @Nullable PlannedDay lookAgain,
        @Nullable Step looked,
        @Nullable Step reasonGone,
        @Nullable Step ending,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Span {

    @Override
    public String toString() {
        return "Tie[" + id + "]";
    }
}
