package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A worry that a professional put on record.
 *
 * @param id unique in the case
 * @param on the day it was raised
 * @param by who raised it; absent means not recorded
 * @param topic what it was about; absent means not recorded
 * @param escalated it was taken further by the partnership's escalation process; absent means not yet
 * @param resolution what came of it; absent means nothing yet
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind(one = "concern", many = "concerns")
public record Concern(
        String id,
        LocalDate on,
        @SuppliedApart @Nullable Person by,
        @Nullable Topic topic,
        @Nullable Step escalated,
        @Nullable Resolution resolution,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Event {

    @Override
    public String inWords() {
        ConcernOutcome outcome = resolution == null ? null : resolution.outcome();
        return "Concern raised" + (by == null ? ", by whom is not recorded" : " by " + by.inWords())
                + (topic == null ? ", about what is not recorded" : ", about " + topic.inWords()) + ", " + Words.day(on)
                + (escalated == null ? "" : Words.step("; taken further", escalated))
                + (resolution == null
                        ? "; not resolved"
                        : "; concluded on " + Words.day(resolution.on())
                                + (outcome == null ? ", how is not recorded" : ": " + outcome.inWords()));
    }

    @Override
    public String toString() {
        return "Concern[" + id + "]";
    }
}
