package org.reviewlearning.heed.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.intake.UnreadCase;
import org.reviewlearning.heed.intake.tables.IntakeFinding;

/**
 * Where cases come from. What is wrong with a source as a whole, it tells in a way of its own.
 *
 * @hidden
 */
@Internal
public interface CaseSource {

    /**
     * Hands over every case in order, each as soon as it is met and before it is read, and what was found in tables.
     *
     * @return whether it could be read to its end and held at least one case
     */
    boolean readEach(Consumer<UnreadCase> take, Consumer<IntakeFinding> found);

    /** The files it reads, in their order; none where it reads another thing, which cannot be read a second time. */
    default List<Path> files() {
        return List.of();
    }
}
