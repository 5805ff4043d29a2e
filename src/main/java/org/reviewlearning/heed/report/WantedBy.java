package org.reviewlearning.heed.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.calendar.Amount;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.rule.Level;

/**
 * Questions that want an answer at one time. They are told in this order, and it says nothing of how bad anything is.
 *
 * @param level when an answer is wanted
 * @param prompts the questions, in the order of the book
 */
public record WantedBy(Level level, List<Prompt> prompts) {

    /** Copies the questions. */
    public WantedBy {
        prompts = List.copyOf(prompts);
    }

    /** Questions by when an answer is wanted, the soonest first. */
    public static List<WantedBy> of(List<Prompt> prompts) {
        Map<Level, List<Prompt>> byLevel = new LinkedHashMap<>();
        prompts.forEach(prompt -> byLevel.computeIfAbsent(prompt.level(), any -> new ArrayList<>())
                .add(prompt));
        return byLevel.entrySet().stream()
                .map(each -> new WantedBy(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(WantedBy::level, Level.SOONEST))
                .toList();
    }

    /** In English, when an answer is wanted, and from which day that counts: {@code within a week (5 working days from ...)}. */
    public String inWords() {
        return inWords(level, Language.english());
    }

    static String inWords(Level level, Language said) {
        Amount within = level.within();
        return within.value() == 0
                ? level.inWords()
                : said.said("wanted.within", level.inWords(), said.amount(within.value(), within.unit()));
    }
}
