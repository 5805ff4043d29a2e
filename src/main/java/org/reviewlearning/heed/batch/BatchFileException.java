package org.reviewlearning.heed.batch;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when the answers of a batch cannot be written, or a run that stopped cannot be gone on with; its message says what
 * to do. What was written before stands, and can be gone on with.
 */
public final class BatchFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BatchFileException(String says, @Nullable IOException cause) {
        super(says, cause);
    }

    /** Whether the disk was at fault, and not what was asked for. */
    public boolean isOfTheDisk() {
        return getCause() != null;
    }
}
