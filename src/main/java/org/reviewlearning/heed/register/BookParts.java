package org.reviewlearning.heed.register;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.rule.Together;
import org.reviewlearning.heed.wording.ConditionWords;
import org.reviewlearning.heed.wording.FieldWords;

/**
 * What the rules and figures of a book say, part by part, in words that can be kept and held against those of another book.
 * Figures stand in conditions by their names, so that a figure that changes changes nothing else; each line of a condition
 * is a line.
 *
 * @param rules the parts of each rule, by its id
 * @param figures the parts of each figure, by its name
 * @hidden
 */
@Internal
public record BookParts(Map<String, Map<String, String>> rules, Map<String, Map<String, String>> figures) {

    public static final String WHEN = "asks when";
    private static final String VALUE = "value";

    /** Those of a book. */
    public static BookParts of(RuleBook book) {
        RegisterRules words = new RegisterRules(Register.of(book));
        FieldWords figures = new FieldWords(Language.english());
        return new BookParts(
                named(book.rules(), Rule::id, rule -> parts(rule, words)),
                named(
                        book.thresholds(),
                        Threshold::name,
                        figure -> Map.of(
                                VALUE,
                                figures.figure(figure),
                                "origin",
                                figure.origin().written())));
    }

    /** The value of a figure, with those that follow it; empty where it is not known. */
    public String value(String figure) {
        return figures.getOrDefault(figure, Map.of()).getOrDefault(VALUE, "");
    }

    /** The words of a condition in one sentence, with the values of its figures, where they are known. */
    String filled(String said) {
        String filled = said.replace("\n", "; and ");
        for (String figure : figures.keySet()) {
            filled = filled.replace("[" + figure + "]", value(figure));
        }
        return filled;
    }

    private static Map<String, String> parts(Rule rule, RegisterRules words) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("title", rule.words().title().text());
        parts.put("question", rule.words().ask().text());
        parts.put("why", rule.words().why().text());
        parts.put("words of rows together", together(rule));
        parts.put("asked of", rule.to().key());
        parts.put("told", rule.copies().stream().map(Role::key).sorted().collect(Collectors.joining(", ")));
        parts.put("level", rule.level().key());
        parts.put("about", RegisterRules.about(rule.scope()));
        parts.put("one question", words.per(rule).substring("; one question ".length()));
        parts.put(
                WHEN,
                ConditionWords.withNames(rule, Language.english()).lines().stream()
                        .map(RegisterRules::inWords)
                        .collect(Collectors.joining("\n")));
        parts.put(
                "asks also without",
                rule.condition().settling().stream()
                        .map(FactKind::many)
                        .sorted()
                        .collect(Collectors.joining(", ")));
        parts.put("settled by", rule.words().settledBy());
        parts.put("quiet when", rule.words().quietWhen());
        parts.put("status", status(rule));
        parts.put("in the place of", Objects.requireNonNullElse(rule.standing().replaces(), ""));
        return parts;
    }

    private static String together(Rule rule) {
        Together shared = rule.together();
        return shared == null
                ? ""
                : String.join(
                        " / ",
                        List.of(
                                shared.title().text(),
                                shared.ask().text(),
                                shared.why().text()));
    }

    private static String status(Rule rule) {
        Rule.Off off = rule.standing().off();
        return off != null
                ? off.inWords()
                : rule.offBecause().isPresent()
                        ? "switched off"
                        : rule.standing().status().written();
    }

    private static <T> Map<String, Map<String, String>> named(
            Collection<T> all, Function<T, String> name, Function<T, Map<String, String>> parts) {
        Map<String, Map<String, String>> named = new TreeMap<>();
        all.forEach(each -> named.put(name.apply(each), parts.apply(each)));
        return named;
    }
}
