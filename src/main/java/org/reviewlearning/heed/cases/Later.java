package org.reviewlearning.heed.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.reviewlearning.heed.Internal;

/**
 * A case as it would stand on a later day.
 *
 * @hidden
 */
@Internal
public final class Later {

    private Later() {}

    /**
     * The case on a later day on which nothing else has been recorded: what was supplied until a day is supplied until the
     * later one, with nothing new in it.
     */
    public static CaseFile unchanged(CaseFile seen, LocalDate since, LocalDate until) {
        List<Coverage> coverage = new ArrayList<>();
        for (Coverage entry : seen.coverage()) {
            coverage.add(
                    entry.until().isBefore(since) || !entry.until().isBefore(until)
                            ? entry
                            : new Coverage(entry.of(), entry.from(), until));
        }
        return seen.withFacts(seen.facts(), coverage);
    }
}
