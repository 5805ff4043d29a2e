package org.reviewlearning.heed.batch;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.kinds.FactKind;

/**
 * What an answer adds to the counts.
 *
 * @param asked the number of prompts by rule
 * @param missing the number of answers that lack something, by what
 * @param faulted whether a rule was not answered by a fault in Heed
 */
record Tally(Map<String, Integer> asked, Map<String, Integer> missing, boolean faulted) {

    static final Tally NOTHING = new Tally(Map.of(), Map.of(), false);

    static Tally of(Assessment assessment) {
        Map<String, Integer> asked = new TreeMap<>();
        Map<String, Integer> missing = new TreeMap<>();
        assessment.prompts().forEach(prompt -> asked.merge(prompt.asker(), 1, Integer::sum));
        assessment.outcomes().stream()
                .filter(Outcome.CannotTell.class::isInstance)
                .forEach(outcome -> outcome.gaps().stream()
                        .map(Tally::lacking)
                        .distinct()
                        .forEach(what -> missing.merge(what, 1, Integer::sum)));
        boolean faulted = !faults(assessment.outcomes()).isEmpty()
                || !faults(assessment.trials()).isEmpty();
        return new Tally(asked, missing, faulted);
    }

    /** Without the record: of a field, by the kind it is of. */
    private static String lacking(Gap gap) {
        if (gap instanceof Gap.NotRecorded field) {
            return FactKind.of(field.fact()).key() + "." + field.field();
        }
        return gap instanceof Gap.Fault ? "a fault in Heed" : gap.what();
    }

    static List<Gap.Fault> faults(Collection<Outcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.gaps().stream())
                .filter(Gap.Fault.class::isInstance)
                .map(Gap.Fault.class::cast)
                .distinct()
                .toList();
    }
}
