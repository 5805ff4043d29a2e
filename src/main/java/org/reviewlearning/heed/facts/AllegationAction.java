package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step agreed or taken after an allegation. Restricted.
 *
 * @param id unique in the case
 * @param on the day it was agreed, or the day it was done if it was not agreed before
 * @param allegation the allegation it follows; absent means not recorded
 * @param step which step; absent means not recorded
 * @param done it was done; absent means not yet
 * @param waived a decision not to do it was recorded with its reasons; absent means not yet
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind(restricted = true)
public record AllegationAction(
        String id,
        LocalDate on,

        @RefersTo(value = Allegation.class, earlier = true) @Nullable
        String allegation,

        @SuppliedApart(
                later = {
                    "interim-answer",
                    "police-told",
                    "police-answered",
                    "other-children-decided",
                    "other-workers-told",
                    "area-authority-told",
                    "listened-away-from-home"
                })
        @Nullable
        AllegationStep step,

        @Nullable Step done,
        @Nullable Step waived,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Event {

    @Override
    public String toString() {
        return "AllegationAction[" + id + "]";
    }
}
