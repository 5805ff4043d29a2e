package org.reviewlearning.heed.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Problem;

/**
 * A case that was not read, because something in it cannot be so. Nothing of it is used.
 *
 * @param place where the case begins
 * @param caseId its identifier; empty when the file was not readable that far
 * @param problems every problem, in reading order; never empty
 */
public record CaseRefused(Place place, Optional<String> caseId, List<Problem> problems) implements CaseReading {

    /** Refuses what must not be missing. */
    public CaseRefused {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(caseId, "caseId");
        problems = List.copyOf(problems);
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("A case is refused for a reason.");
        }
    }
}
