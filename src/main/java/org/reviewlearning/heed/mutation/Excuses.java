package org.reviewlearning.heed.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.reviewlearning.heed.suite.Excuse;
import org.reviewlearning.heed.text.Problem;

/**
 * What somebody has excused, held to the one change that each excuses: one that fits nothing any more would hide the next
 * change at its place, and one that fits several hides those it was not written for.
 */
record Excuses(List<Excuse> said) {

    /**
     * What is excused of one rule.
     *
     * @param reasons why none need notice, by the changes that are excused
     * @param alike the changes of which the rule has several that read the same
     * @param problems what is wrong with the excuses
     */
    record Held(Map<Mutant, String> reasons, Set<String> alike, List<Problem> problems) {}

    /**
     * Holds them to the changes of a rule.
     *
     * @param all its changes, those that examples notice as well
     * @param survivors those that none notices
     */
    Held of(String rule, List<Mutant> all, List<Mutant> survivors) {
        Map<String, List<Mutant>> reading = all.stream().collect(Collectors.groupingBy(Mutant::says));
        Map<Mutant, String> reasons = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Excuse each : said) {
            if (!each.rule().equals(rule)) {
                continue;
            }
            List<Mutant> fits = reading.getOrDefault(each.what(), List.of()).stream()
                    .filter(mutant -> each.line() == null || mutant.line().equals(each.line()))
                    .toList();
            if (fits.size() > 1) {
                problems.add(fitsSeveral(each, fits));
            } else if (fits.isEmpty() || !survivors.contains(fits.get(0))) {
                problems.add(fitsNothing(each));
            } else {
                reasons.put(fits.get(0), each.reason() + " (" + each.owner() + ")");
            }
        }
        return new Held(
                reasons,
                reading.entrySet().stream()
                        .filter(each -> each.getValue().size() > 1)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                problems);
    }

    static Problem fitsNothing(Excuse excuse) {
        return new Problem(
                excuse.place(),
                "This excuses a change of " + excuse.rule() + " that an example notices, or that is none.",
                "Take it out, or write the change as heed test --mutate tells it.");
    }

    private static Problem fitsSeveral(Excuse excuse, List<Mutant> fits) {
        return new Problem(
                excuse.place(),
                "This excuses " + fits.size() + " changes of " + excuse.rule()
                        + ", and its reason may hold of one only.",
                "Say in which line it is, with one of:"
                        + fits.stream()
                                .map(each -> "\n  line: '" + each.line().replace("'", "''") + "' (line "
                                        + each.place().line() + ")")
                                .collect(Collectors.joining()));
    }
}
