package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The child was offered somebody independent to speak with or for them.
 *
 * @param id unique in the case
 * @param on the day it was offered
 * @param accepted whether the child said yes
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind
public record AdvocacyOffer(
        String id,
        LocalDate on,
        Answer accepted,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin) implements Event {

    /** What is not answered is not recorded. */
    public AdvocacyOffer {
        accepted = Answer.orNotRecorded(accepted);
    }

    @Override
    public String toString() {
        return "AdvocacyOffer[" + id + "]";
    }
}
