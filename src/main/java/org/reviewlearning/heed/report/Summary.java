package org.reviewlearning.heed.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.wording.English;

/**
 * What is said first of a case, in two sentences: how much is asked, and of whom; how much could not be told, and what would
 * tell most. The second always follows the first, so that nothing asked never stands alone.
 *
 * @param questions how many questions are asked
 * @param asked of whom, most first
 * @param rules how many rules were put to the case
 * @param untold how many of them could not be answered
 * @param toFindOut what they hang on, that on which most hang first
 */
public record Summary(int questions, List<Asked> asked, int rules, int untold, List<ToFindOut> toFindOut) {

    /**
     * How many questions go to a role.
     *
     * @param to the role
     * @param questions how many, at least one
     */
    public record Asked(Role to, int questions) {}

    /** Copies the lists. */
    public Summary {
        asked = List.copyOf(asked);
        toFindOut = List.copyOf(toFindOut);
    }

    /** What is said first of an assessment. */
    public static Summary of(Assessment assessment) {
        List<Outcome> outcomes = assessment.outcomes();
        return new Summary(
                assessment.prompts().size(),
                asked(assessment.prompts()),
                outcomes.size(),
                (int) outcomes.stream()
                        .filter(Outcome.CannotTell.class::isInstance)
                        .count(),
                ToFindOut.of(assessment));
    }

    /** Of whom prompts ask, most first. */
    static List<Asked> asked(List<Prompt> prompts) {
        Map<Role, Integer> counts = new LinkedHashMap<>();
        prompts.forEach(prompt -> counts.merge(prompt.rule().to(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(each -> new Asked(each.getKey(), each.getValue()))
                .sorted((one, other) -> other.questions() - one.questions())
                .toList();
    }

    /** The first sentence: how much is asked, and of whom. */
    public String whatIsAsked() {
        if (questions == 0) {
            return "No rule asks anything on this day.";
        }
        String of = asked.size() == 1
                ? ", of " + asked.get(0).to().inWords()
                : ": "
                        + English.listed(asked.stream()
                                .map(each ->
                                        each.questions() + " of " + each.to().inWords())
                                .toList());
        return English.counted(questions, "question") + (questions == 1 ? " is" : " are") + " asked" + of + ".";
    }

    /** The second: how much could not be told, and what would tell most. */
    public String whatCouldNotBeTold() {
        if (rules == 0) {
            return "No rule was put to this case.";
        }
        if (untold == 0) {
            return "Each rule put to this case could be answered from what was supplied.";
        }
        return "Of " + English.counted(rules, "rule") + " put to this case, " + untold + " could not be answered"
                + toFindOut.stream().findFirst().map(Summary::most).orElse("") + ".";
    }

    private static String most(ToFindOut most) {
        int hang = most.rules().size();
        return "; more about " + most.about() + " would tell most: " + hang + (hang == 1 ? " hangs" : " hang")
                + " on it";
    }
}
