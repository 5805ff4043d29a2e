package org.reviewlearning.heed.reading;

import org.reviewlearning.heed.assessment.Gap;

/** What is known of one side of a comparison. */
sealed interface Known {

    /** Its value. */
    record Of(Object value) implements Known {}

    /** It has not happened yet. */
    record NotYet() implements Known {}

    /** It is not known. */
    record Unknown(Gap gap) implements Known {}
}
