package org.reviewlearning.heed.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.page.TextPage;
import org.reviewlearning.heed.rule.Learning;
import org.reviewlearning.heed.rule.Source;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.rule.ThresholdOrigin;
import org.reviewlearning.heed.wording.English;

/**
 * One prompt in a few lines: the question, of whom, the dated facts, and the figures with their origin. Where it rests on
 * what was not found alone, what was searched is told in its place.
 */
final class ShortPromptText {

    /** From as many records of one kind on, their days are told and not all that they say. */
    private static final int MANY = 3;

    private static final int DAYS = 5;

    private ShortPromptText() {}

    /**
     * Writes one prompt.
     *
     * @param level whether to say when an answer is wanted
     */
    static void write(Prompt prompt, boolean level, TextPage page) {
        page.item(prompt.ask());
        prompt.lines().stream()
                .filter(line -> prompt.lines().size() > 1 || !line.ask().equals(prompt.ask()))
                .forEach(line -> page.below("- ", line.title() + "."));
        List<String> told = new ArrayList<>();
        told.add("Of " + prompt.rule().to().inWords()
                + (level ? ", wanted " + prompt.level().inWords() : "") + ".");
        told.add("Because: " + because(prompt) + ".");
        if (!prompt.thresholds().isEmpty()) {
            told.add("Figures: " + figures(prompt.thresholds()) + ".");
        }
        told.addAll(despite(prompt));
        page.below("", String.join(" ", told));
        PromptText.changed(prompt.rule()).forEach(each -> page.below("", "Changed: " + each));
    }

    private static String because(Prompt prompt) {
        List<Evidence> found = prompt.because().stream()
                .filter(each -> !PromptText.isAbsence(each))
                .toList();
        if (found.isEmpty()) {
            return prompt.because().stream().map(Evidence::inWords).collect(Collectors.joining("; "));
        }
        Map<String, List<Evidence>> byKind = new LinkedHashMap<>();
        found.forEach(each -> byKind.computeIfAbsent(
                        each instanceof Evidence.Found fact ? fact.kind().many() : "restricted records",
                        kind -> new ArrayList<>())
                .add(each));
        List<String> told = new ArrayList<>();
        byKind.forEach((kind, of) -> {
            List<Fact> facts = Evidence.facts(of).toList();
            if (facts.size() < MANY) {
                of.stream().map(ShortPromptText::inWords).distinct().forEach(told::add);
            } else {
                told.add(facts.size() + " " + kind + ", of "
                        + facts.stream().limit(DAYS).map(MissingWords::record).collect(Collectors.joining(", "))
                        + (facts.size() > DAYS
                                ? " and on to " + MissingWords.record(facts.get(facts.size() - 1))
                                : ""));
            }
        });
        return String.join("; ", told);
    }

    private static String day(Fact fact) {
        return Language.english().day(fact.day());
    }

    private static String inWords(Evidence evidence) {
        return evidence instanceof Evidence.Found found
                ? found.inWords() + " (" + found.fact().id()
                        + (found.kind().restricted() ? ", a restricted record)" : ")")
                : evidence.inWords();
    }

    /** The figures, those of one origin together; what a layer changed is said of each. */
    private static String figures(List<Threshold.InForce> thresholds) {
        Map<ThresholdOrigin, List<String>> byOrigin = new TreeMap<>();
        for (Threshold.InForce figure : thresholds) {
            String name =
                    figure.name().substring(figure.name().lastIndexOf('.') + 1).replace('-', ' ');
            byOrigin.computeIfAbsent(figure.origin(), origin -> new ArrayList<>())
                    .add(name + " " + figure.amount().inWords()
                            + (figure.change() == null
                                    ? ""
                                    : " [" + figure.change().inWords() + "]"));
        }
        return byOrigin.entrySet().stream()
                .map(each -> String.join(", ", each.getValue()) + " ("
                        + each.getKey().inWords().replaceFirst(",.*", "") + ")")
                .collect(Collectors.joining("; "));
    }

    private static List<String> despite(Prompt prompt) {
        List<String> told = new ArrayList<>();
        for (boolean settles : new boolean[] {true, false}) {
            List<Gap> gaps = prompt.despite().stream()
                    .filter(gap -> PromptText.maySettle(gap, prompt.rule()) == settles)
                    .toList();
            if (!gaps.isEmpty()) {
                String missing = MissingWords.inWords(gaps);
                told.add((settles ? "This may already be settled: " + missing : English.capital(missing)) + ".");
            }
        }
        return told;
    }

    /** Who taught us to ask these: each document by its publisher and day, with how many questions came of it. */
    static String taughtBy(List<Prompt> prompts) {
        Map<Source, Integer> taught = new LinkedHashMap<>();
        prompts.forEach(prompt -> prompt.learning().stream()
                .map(Learning::source)
                .distinct()
                .forEach(source -> taught.merge(source, 1, Integer::sum)));
        return taught.entrySet().stream()
                .sorted((one, other) -> other.getValue() - one.getValue())
                .map(each -> each.getKey().publisher() + ", " + each.getKey().date() + " (" + each.getValue() + ")")
                .collect(Collectors.joining("; "));
    }
}
