package org.reviewlearning.heed.batch;

import java.util.function.Consumer;
import org.reviewlearning.heed.intake.CaseReading;
import org.reviewlearning.heed.intake.tables.IntakeFinding;

/** Where cases come from. What is wrong with a source as a whole, it tells in a way of its own. */
public interface CaseSource {

    /**
     * Hands over every case in order, each as soon as it is read, and what was found in tables.
     *
     * @return whether it could be read to its end and held at least one case
     */
    boolean readEach(Consumer<CaseReading> take, Consumer<IntakeFinding> found);
}
