package org.reviewlearning.heed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.calendar.Unit;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Template;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.text.Problem;

/** Figures of a rule that also stand in its words, as a word: when the one is changed, the other stays as it was. */
final class TypedFigures {

    private static final List<String> WORDS =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private TypedFigures() {}

    /** A notice for each figure of each rule, or of each table, that its title, its question or its reason say in words. */
    static List<Problem> in(Collection<Rule> rules, Map<String, Threshold> figures) {
        List<Problem> found = new ArrayList<>();
        Set<String> told = new TreeSet<>();
        for (Rule rule : rules) {
            for (String name : rule.thresholds()) {
                Threshold figure = figures.get(name);
                String word = figure == null ? null : word(rule, figure);
                if (word != null && told.add(rule.file() + " " + name)) {
                    found.add(Problem.notice(
                            rule.row() == null ? rule.place() : rule.row().place(),
                            "The words of " + rule.id() + " say \"" + word + "\", and its figure " + name
                                    + " is that: when one is changed, the other stays.",
                            "Say it with {threshold " + name
                                    + "}, or with {$name.count} for how many were found, or without a number."));
                }
            }
        }
        return found;
    }

    private static @Nullable String word(Rule rule, Threshold figure) {
        return figure.values().stream()
                .map(Threshold.Dated::value)
                .filter(value -> value >= 2 && value < WORDS.size() + 2)
                .map(value -> WORDS.get(value - 2))
                .filter(word -> says(rule, word, figure.unit()))
                .findFirst()
                .orElse(null);
    }

    private static boolean says(Rule rule, String word, Unit unit) {
        String counted =
                unit == Unit.COUNT ? "" : " " + unit.written().replace('-', ' ').replaceFirst("s$", "");
        Pattern said = Pattern.compile("\\b" + word + "\\b" + counted, Pattern.CASE_INSENSITIVE);
        return List.of(rule.words().title(), rule.words().why(), rule.words().ask()).stream()
                .map(Template::text)
                .anyMatch(text -> said.matcher(text).find());
    }
}
