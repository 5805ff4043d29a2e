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
 * @param notAbout how many of them are not about this child on this day
 * @param untold how many could not be answered
 * @param toFindOut what they hang on, that on which most hang first
 */
public record Summary(
        int questions, List<Asked> asked, int rules, int notAbout, int untold, List<ToFindOut> toFindOut) {

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
                count(outcomes, Outcome.OutOfScope.class),
                count(outcomes, Outcome.CannotTell.class),
                ToFindOut.of(assessment));
    }

    static int count(List<Outcome> outcomes, Class<? extends Outcome> which) {
        return (int) outcomes.stream().filter(which::isInstance).count();
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
        return whatIsAsked(asked, "");
    }

    /** The same, with what it is about. */
    static String whatIsAsked(List<Asked> asked, String about) {
        int questions = asked.stream().mapToInt(Asked::questions).sum();
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
        return English.counted(questions, "question") + (questions == 1 ? " is" : " are") + " asked" + about + of + ".";
    }

    /** The second: how much could not be told, and what would tell most. */
    public String whatCouldNotBeTold() {
        if (rules == 0) {
            return "No rule was put to this case.";
        }
        if (notAbout == rules) {
            return "None of " + English.counted(rules, "rule") + " is about this child on this day.";
        }
        return untold == 0
                ? "Each rule about this child could be answered from what was supplied."
                : "Of " + English.counted(rules, "rule") + ", " + untoldOf()
                        + toFindOut.stream().findFirst().map(Summary::most).orElse("") + ".";
    }

    /** For instance {@code 142 could not be answered and 56 are not about this child}. */
    String untoldOf() {
        return untold + " could not be answered"
                + (notAbout == 0
                        ? ""
                        : " and " + notAbout + (notAbout == 1 ? " is" : " are") + " not about this child");
    }

    static String most(ToFindOut most) {
        return "; more about " + most.about() + " would tell most, for "
                + English.counted(most.rules().size(), "rule");
    }
}
