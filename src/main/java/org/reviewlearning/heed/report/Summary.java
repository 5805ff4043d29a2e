package org.reviewlearning.heed.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.rule.Role;

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
 * @param language what it is said in: {@code en}, or {@code cy}
 */
public record Summary(
        int questions,
        List<Asked> asked,
        int rules,
        int notAbout,
        int untold,
        List<ToFindOut> toFindOut,
        String language) {

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
                ToFindOut.of(assessment),
                assessment.language());
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
        return whatIsAsked(asked, "", said());
    }

    private Language said() {
        return Language.named(language);
    }

    /** The same, with what it is about. */
    static String whatIsAsked(List<Asked> asked, String about, Language said) {
        int questions = asked.stream().mapToInt(Asked::questions).sum();
        if (questions == 0) {
            return said.said("asked.none");
        }
        String of = asked.size() == 1
                ? said.said("asked.of.one", asked.get(0).to().inWords())
                : said.said(
                        "asked.of",
                        said.listed(asked.stream()
                                .map(each -> said.said(
                                        "asked.of.each",
                                        each.questions(),
                                        each.to().inWords()))
                                .toList()));
        return said.counted("asked", questions, about, of);
    }

    /** The second: how much could not be told, and what would tell most. */
    public String whatCouldNotBeTold() {
        Language said = said();
        if (rules == 0) {
            return said.said("untold.no-rule");
        }
        if (notAbout == rules) {
            return said.said("untold.not-about", said.counted("rules", rules));
        }
        return untold == 0
                ? said.said("untold.nothing")
                : said.said(
                        "untold",
                        said.counted("rules", rules),
                        said.said("untold.of", untold, notAbout == 0 ? "" : said.counted("untold.others", notAbout)),
                        toFindOut.stream()
                                .findFirst()
                                .map(each -> most(each, said))
                                .orElse(""));
    }

    static String most(ToFindOut most, Language said) {
        return said.said(
                "untold.most", most.about(), said.counted("rules", most.rules().size()));
    }
}
