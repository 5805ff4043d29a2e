package org.reviewlearning.heed.intake;

import java.util.Objects;
import org.reviewlearning.heed.cases.CaseFile;

/**
 * A case that was read.
 *
 * @param caseFile the case
 */
public record CaseRead(CaseFile caseFile) implements CaseReading {

    /** Refuses what must not be missing. */
    public CaseRead {
        Objects.requireNonNull(caseFile, "caseFile");
    }
}
