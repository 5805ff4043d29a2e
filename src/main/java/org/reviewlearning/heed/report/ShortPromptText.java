package org.reviewlearning.heed.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Gaps;
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
record ShortPromptText(Language said) {

    /** From as many records of one kind on, their days are told and not all that they say. */
    private static final int MANY = 3;

    private static final int DAYS = 5;

    /**
     * Writes one prompt.
     *
     * @param level whether to say when an answer is wanted
     */
    void write(Prompt prompt, boolean level, TextPage page) {
        page.item(prompt.ask());
        prompt.lines().stream()
                .filter(line -> prompt.lines().size() > 1 || !line.ask().equals(prompt.ask()))
                .forEach(line -> page.below("- ", line.title() + "."));
        List<String> told = new ArrayList<>();
        told.add(said.said(
                "short.of",
                prompt.rule().to().inWords(),
                level ? said.said("short.wanted", prompt.level().inWords()) : ""));
        told.add(said.said("short.because", because(prompt)));
        if (!prompt.thresholds().isEmpty()) {
            told.add(said.said("short.figures", figures(prompt.thresholds())));
        }
        told.addAll(despite(prompt));
        new PromptText(said).untranslated(prompt.rule()).ifPresent(each -> told.add(each + "."));
        page.below("", String.join(" ", told));
        PromptText.changed(prompt.rule()).forEach(each -> page.below("", said.said("prompt.changed") + ": " + each));
    }

    private String because(Prompt prompt) {
        List<Evidence> found = prompt.because().stream()
                .filter(each -> !PromptText.isAbsence(each))
                .toList();
        if (found.isEmpty()) {
            return prompt.because().stream().map(this::inWords).collect(Collectors.joining("; "));
        }
        Map<String, List<Evidence>> byKind = new LinkedHashMap<>();
        found.forEach(each -> byKind.computeIfAbsent(
                        each instanceof Evidence.Found fact
                                ? words().many(fact.kind())
                                : said.said("short.restricted.many"),
                        kind -> new ArrayList<>())
                .add(each));
        List<String> told = new ArrayList<>();
        byKind.forEach((kind, of) -> {
            List<Fact> facts = Evidence.facts(of).toList();
            if (facts.size() < MANY) {
                of.stream().map(this::inWords).distinct().forEach(told::add);
            } else {
                String days = facts.stream().limit(DAYS).map(words()::record).collect(Collectors.joining(", "));
                told.add(said.said(
                        "short.many",
                        facts.size(),
                        kind,
                        facts.size() > DAYS
                                ? said.said("short.onto", days, words().record(facts.get(facts.size() - 1)))
                                : days));
            }
        });
        return String.join("; ", told);
    }

    private MissingWords words() {
        return new MissingWords(said);
    }

    private String inWords(Evidence evidence) {
        String words = Gaps.inWords(evidence, said);
        return evidence instanceof Evidence.Found found
                ? words + " (" + found.fact().id()
                        + (found.kind().restricted() ? ", " + said.said("short.restricted") + ")" : ")")
                : words;
    }

    /** The figures, those of one origin together; what a layer changed is said of each. */
    private String figures(List<Threshold.InForce> thresholds) {
        Map<ThresholdOrigin, List<String>> byOrigin = new TreeMap<>();
        for (Threshold.InForce figure : thresholds) {
            String name =
                    figure.name().substring(figure.name().lastIndexOf('.') + 1).replace('-', ' ');
            byOrigin.computeIfAbsent(figure.origin(), origin -> new ArrayList<>())
                    .add(name + " " + new PromptText(said).amount(figure)
                            + (figure.change() == null
                                    ? ""
                                    : " [" + figure.change().inWords() + "]"));
        }
        return byOrigin.entrySet().stream()
                .map(each -> String.join(", ", each.getValue()) + " (" + origin(each.getKey()) + ")")
                .collect(Collectors.joining("; "));
    }

    private String origin(ThresholdOrigin origin) {
        String key = PromptText.originKey(origin);
        return said.word("short." + key).orElseGet(() -> said.said(key));
    }

    private List<String> despite(Prompt prompt) {
        List<String> told = new ArrayList<>();
        for (boolean settles : new boolean[] {true, false}) {
            List<Gap> gaps = prompt.despite().stream()
                    .filter(gap -> PromptText.maySettle(gap, prompt.rule()) == settles)
                    .toList();
            if (!gaps.isEmpty()) {
                String missing = words().inWords(gaps);
                told.add((settles ? said.said("short.may-settle", missing) : English.capital(missing)) + ".");
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
