package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was asked for, by the child or by somebody for them.
 *
 * @param id unique in the case
 * @param on the day it was asked
 * @param by who asked; absent means not recorded
 * @param topic what was asked for; absent means not recorded
 * @param answer the answer; absent means none yet
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind(one = "request", many = "requests")
public record Request(
        String id,
        LocalDate on,
        @SuppliedApart @Nullable Person by,
        @Nullable Topic topic,
        @Nullable RequestAnswer answer,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Event {

    @Override
    public String inWords() {
        return "Request" + (by == null ? ", by whom is not recorded" : " by " + by.inWords())
                + (topic == null ? ", about what is not recorded" : ", about " + topic.inWords()) + ", " + Words.day(on)
                + (answer == null
                        ? "; no answer"
                        : "; answered on " + Words.day(answer.on())
                                + (answer.outcome() == null
                                        ? ", how is not recorded"
                                        : ": " + answer.outcome().inWords())
                                + (answer.explainedToChildOn() == null
                                        ? ", not explained to the child"
                                        : ", explained to the child on " + Words.day(answer.explainedToChildOn())));
    }

    @Override
    public String toString() {
        return "Request[" + id + "]";
    }
}
