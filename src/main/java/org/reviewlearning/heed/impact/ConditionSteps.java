package org.reviewlearning.heed.impact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.wording.ConditionWords;
import org.reviewlearning.heed.wording.Line;

/** The lines of two conditions beside each other: those that both have, and those that are replaced, gone or new. */
final class ConditionSteps {

    private static final Pattern PLACE = Pattern.compile("Place\\[file=.*?, line=\\d+, column=\\d+]");

    /**
     * A line of one or both.
     *
     * @param before in the older condition; {@code null} where it is new
     * @param after in the newer one; {@code null} where it is gone
     * @param number of the lines that differ, from 0; -1 where both have it
     */
    private record Step(@Nullable Element before, @Nullable Element after, int number) {}

    private final List<Step> steps = new ArrayList<>();
    private int differ;

    ConditionSteps(List<Element> before, List<Element> after) {
        List<String> was = before.stream().map(ConditionSteps::said).toList();
        List<String> is = after.stream().map(ConditionSteps::said).toList();
        int[][] alike = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                alike[i][j] = was.get(i).equals(is.get(j))
                        ? alike[i + 1][j + 1] + 1
                        : Math.max(alike[i + 1][j], alike[i][j + 1]);
            }
        }
        List<Element> gone = new ArrayList<>();
        List<Element> come = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && was.get(i).equals(is.get(j))) {
                beside(gone, come);
                steps.add(new Step(before.get(i++), after.get(j++), -1));
            } else if (j == after.size() || i < before.size() && alike[i + 1][j] >= alike[i][j + 1]) {
                gone.add(before.get(i++));
            } else {
                come.add(after.get(j++));
            }
        }
        beside(gone, come);
    }

    /** Whether two things say the same, wherever they stand. */
    static boolean same(@Nullable Object one, @Nullable Object other) {
        return said(one).equals(said(other));
    }

    /** Records say all they hold; where they stand is taken out of it. */
    private static String said(@Nullable Object thing) {
        return PLACE.matcher(String.valueOf(thing)).replaceAll("");
    }

    private void beside(List<Element> gone, List<Element> come) {
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            steps.add(new Step(i < gone.size() ? gone.get(i) : null, i < come.size() ? come.get(i) : null, differ++));
        }
        gone.clear();
        come.clear();
    }

    /** How many lines differ. */
    int differ() {
        return differ;
    }

    /** The older condition with some of the lines that differ as the newer has them. */
    List<Element> with(BitSet chosen) {
        return steps.stream()
                .map(step -> step.number() >= 0 && chosen.get(step.number()) ? step.after() : step.before())
                .filter(Objects::nonNull)
                .map(Element.class::cast)
                .toList();
    }

    /** A line that differs in words: as it was, and as it is. Empty where there is none. */
    List<String> inWords(int number, Map<Element, String> words) {
        Step step = steps.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow();
        return Stream.of(step.before(), step.after())
                .map(each -> each == null ? "" : words.getOrDefault(each, "the day"))
                .toList();
    }

    /** The lines of a rule in words. */
    static Map<Element, String> words(Rule rule, Map<String, Threshold> figures) {
        Map<Element, String> words = new IdentityHashMap<>();
        Iterator<Line> lines =
                ConditionWords.of(rule, figures, Language.english()).lines().iterator();
        rule.condition().lines().stream()
                .filter(each -> each.searches().isPresent())
                .forEach(each -> words.put(each, lines.next().inWords()));
        return words;
    }
}
