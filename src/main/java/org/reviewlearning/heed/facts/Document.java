package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document about the child was made or brought up to date.
 *
 * @param id unique in the case
 * @param on the day it was made, agreed or brought up to date
 * @param of what it is; absent means not recorded
 * @param total what the answers of a strengths and difficulties questionnaire add up to, from 0 to 40. It is a screening
 *     aid and no diagnosis: rules compare it, and nothing ever says it. Absent means not recorded, or no questionnaire.
 * @param recordedOn the day it was written down; absent means on its own day
 * @param origin where the record came from; absent means the host did not say
 */
@Kind
public record Document(
        String id,
        LocalDate on,

        @SuppliedApart(
                later = {
                    "personal-education-plan",
                    "health-plan",
                    "siblings-plan",
                    "missing-plan",
                    "accommodation-plan",
                    "release-plan",
                    "police-protocol"
                })
        @Nullable
        DocumentKind of,

        @NeverSaid @Nullable Integer total,
        @Nullable LocalDate recordedOn,
        @Nullable Origin origin)
        implements Event {

    @Override
    public String toString() {
        return "Document[" + id + "]";
    }
}
