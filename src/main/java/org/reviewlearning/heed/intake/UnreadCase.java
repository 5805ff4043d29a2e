package org.reviewlearning.heed.intake;

import java.util.function.Supplier;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.text.Place;

/**
 * A case that stands somewhere and was not read yet, so that any thread may read it.
 *
 * @param place where it begins
 * @param bytes how many bytes it has; 0 where that is not known
 * @param reading reads it
 * @hidden
 */
@Internal
public record UnreadCase(Place place, int bytes, Supplier<CaseReading> reading) {

    /** One that was read already. */
    public static UnreadCase of(CaseReading read) {
        return new UnreadCase(read instanceof CaseRefused no ? no.place() : new Place("", 1, 1), 0, () -> read);
    }

    /** Reads it. */
    public CaseReading read() {
        return reading.get();
    }
}
