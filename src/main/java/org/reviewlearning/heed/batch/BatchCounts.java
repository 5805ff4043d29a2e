package org.reviewlearning.heed.batch;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.reviewlearning.heed.wording.English;

/**
 * What came of many cases, in numbers. Of a run that went on where another had stopped, all of both.
 *
 * @param cases all that came, whatever came of them
 * @param assessed those that were answered
 * @param refused those that were refused: they have problems, or a case of the same identifier came before
 * @param failed those that were not answered at all, by a fault in Heed
 * @param tookTooLong those that were given up because they took longer than was allowed
 * @param whole whether every source could be read to its end and held a case
 * @param cancelled whether the run was ended before its end
 * @param faulted whether a case, or a rule of one, was not answered by a fault in Heed
 * @param promptsByRule how many prompts there were by the rule that asks, rules without any left out
 * @param cannotTellByMissing how many answers of rules about cases could not be told, by what was missing: a kind, such as
 *     {@code visits}, or a field, such as {@code visits.seenAlone}; an answer may lack several
 */
public record BatchCounts(
        int cases,
        int assessed,
        int refused,
        int failed,
        int tookTooLong,
        boolean whole,
        boolean cancelled,
        boolean faulted,
        Map<String, Integer> promptsByRule,
        Map<String, Integer> cannotTellByMissing) {

    private static final int MOST_NAMED = 10;

    /** Copies the counts, in the order of their names. */
    public BatchCounts {
        promptsByRule = new TreeMap<>(promptsByRule);
        cannotTellByMissing = new TreeMap<>(cannotTellByMissing);
    }

    /** How many prompts there were in all. */
    public int prompts() {
        return promptsByRule.values().stream().mapToInt(each -> each).sum();
    }

    /** In some lines for whoever started it: how many of each, which rules ask most, and what is missing most. */
    public String inWords() {
        return "Assessed: " + assessed + " of " + English.counted(cases, "case")
                + told(refused, "refused") + told(failed, "not answered by a fault in Heed")
                + told(tookTooLong, "given up as too long")
                + ". " + English.counted(prompts(), "question") + (prompts() == 1 ? " is" : " are") + " asked."
                + (cancelled ? " The run was ended before its end." : "")
                + most("Most asked", promptsByRule)
                + most("Missing for most answers that could not be told", cannotTellByMissing);
    }

    private static String told(int number, String what) {
        return number == 0 ? "" : ", " + number + " " + what;
    }

    private static String most(String what, Map<String, Integer> counts) {
        return counts.isEmpty()
                ? ""
                : counts.entrySet().stream()
                                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                                .limit(MOST_NAMED)
                                .map(each -> each.getKey() + " " + each.getValue())
                                .collect(Collectors.joining(", ", "\n" + what + ": ", ""))
                        + (counts.size() > MOST_NAMED ? " and " + (counts.size() - MOST_NAMED) + " more" : "") + ".";
    }
}
