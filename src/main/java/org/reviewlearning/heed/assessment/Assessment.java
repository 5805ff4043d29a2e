package org.reviewlearning.heed.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reviewlearning.heed.rule.Rule;

/**
 * What a rule book answered about one case, as at one day. The same facts, book, Heed version, calendar and day give
 * the same assessment.
 *
 * @param heed the version of Heed
 * @param calendar the calendar working days were counted with
 * @param caseId the case
 * @param asAt the day
 * @param ruleBook the rule book
 * @param outcomes exactly one for each rule asked, in the order of the book
 * @param notAsked the other rules of the book, and why
 * @param trials outcomes of rules on trial, when they were asked for
 * @param factsKnownFromTheirOwnDay how many facts had no day of recording and were taken as known on their own day
 */
public record Assessment(
        String heed,
        String calendar,
        String caseId,
        LocalDate asAt,
        BookName ruleBook,
        List<Outcome> outcomes,
        List<NotAsked> notAsked,
        List<Outcome> trials,
        int factsKnownFromTheirOwnDay) {

    /** What every telling of an assessment ends with. */
    public static final String NOT_AN_ASSURANCE =
            "That nothing more is asked here is not an assurance: Heed asks only what its rules ask, of what it was given.";

    /** Copies the lists. */
    public Assessment {
        outcomes = List.copyOf(outcomes);
        notAsked = List.copyOf(notAsked);
        trials = List.copyOf(trials);
    }

    /** Every prompt, in the order of the book and then of their keys; those of rules on trial are kept apart. */
    public List<Prompt> prompts() {
        return promptsOf(outcomes);
    }

    /** The prompts of rules on trial. */
    public List<Prompt> trialPrompts() {
        return promptsOf(trials);
    }

    /** What could not be told, by what is missing: first what a record leaves open, then what was not supplied. */
    public List<Unknown> unknowns() {
        Map<String, Gap> gaps = new LinkedHashMap<>();
        Map<String, List<Rule>> rules = new LinkedHashMap<>();
        for (boolean recorded : new boolean[] {true, false}) {
            for (Outcome outcome : outcomes) {
                if (outcome instanceof Outcome.CannotTell cannotTell) {
                    for (Gap gap : cannotTell.gaps()) {
                        if (recorded == (gap instanceof Gap.NotSupplied)) {
                            continue;
                        }
                        gaps.putIfAbsent(gap.what(), gap);
                        List<Rule> concerned = rules.computeIfAbsent(gap.what(), what -> new ArrayList<>());
                        if (!concerned.contains(outcome.rule())) {
                            concerned.add(outcome.rule());
                        }
                    }
                }
            }
        }
        return gaps.entrySet().stream()
                .map(gap -> new Unknown(gap.getValue(), rules.getOrDefault(gap.getKey(), List.of())))
                .toList();
    }

    /** Whether a fault kept Heed from answering; then no rule of the case was answered. */
    public boolean faulted() {
        return outcomes.stream().flatMap(outcome -> outcome.gaps().stream()).anyMatch(Gap.Fault.class::isInstance);
    }

    private static List<Prompt> promptsOf(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(Outcome.Prompted.class::isInstance)
                .flatMap(outcome -> ((Outcome.Prompted) outcome).prompts().stream())
                .toList();
    }

    /** Names the case and the day. */
    @Override
    public String toString() {
        return "Assessment[" + caseId + ", " + asAt + "]";
    }
}
