package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An allegation or complaint about how the child was treated, by someone who cares for or works with children or by anybody else. It says that something was said and when; it never says what is true. Restricted.
 *
 * @param id unique in the case
 * @param on the day it was received
 * @param by who raised it; absent means not recorded
 * @param about whom it is about; absent means not recorded
 * @param afterwards where the child lived afterwards; absent means not recorded
 * @param ladoClosing the day on which the designated officer's part is to close or closed; absent means none is set
 * @param takenBack it was taken back; absent means it was not. That says nothing of what is true
 * @param outcome how it was concluded; absent means not yet
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind(restricted = true)
public record Allegation(
        String id,
        LocalDate on,
        @Nullable Person by,
        @Nullable AllegationAbout about,
        @Nullable AfterAllegation afterwards,
        @Nullable PlannedDay ladoClosing,
        @Nullable Step takenBack,
        @Nullable AllegationOutcome outcome,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Event {

    @Override
    public String toString() {
        return "Allegation[" + id + "]";
    }
}
