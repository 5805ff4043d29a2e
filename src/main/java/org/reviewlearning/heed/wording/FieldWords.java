package org.reviewlearning.heed.wording;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Threshold;

/**
 * How fields and values are said in a condition, from {@code words_en.properties}. What is not listed there, a
 * host's own kinds for instance, is said by its name.
 */
public record FieldWords(Language language) {

    /** The words for a field of a kind; {@code form} is one of the endings the file explains, or empty. */
    Optional<String> of(FactKind kind, Operand.FieldOf field, String form) {
        return of(kind, field.written() + form);
    }

    /** The words for a field of a kind, by its path with one of the endings the file explains. */
    Optional<String> of(FactKind kind, String path) {
        return language.word(kind.name() + "." + path).or(() -> ofEvery(kind, path));
    }

    /** The words for what every event has, or every span. */
    Optional<String> ofEvery(FactKind kind, String path) {
        return language.word((kind.isSpan() ? "Span." : "Event.") + path);
    }

    /** The field's name as words, {@code answer explained to child} for {@code answer.explainedToChildOn}. */
    String name(FactKind kind, Operand.FieldOf field) {
        return of(kind, field, ".noun")
                .orElseGet(
                        () -> language.field(field.written()).replace(",", "").replaceAll(" on$", ""));
    }

    /** Values as one of them: {@code a, b or c}. */
    String anyOf(Collection<? extends ClosedValue> values) {
        List<String> said = values.stream().map(this::value).toList();
        // Where one has a comma, an "and" or an "or" of its own, all stand in quotes.
        boolean quoted =
                said.size() > 1 && said.stream().anyMatch(value -> value.matches("[^\u201c]*(,| and | or ).*"));
        return listed(
                said.stream()
                        .map(value -> quoted && !value.contains("\u201c") ? "\u201c" + value + "\u201d" : value)
                        .toList(),
                "list.or");
    }

    /** What a field is when it is not this value, where that has words of its own. */
    Optional<String> not(ClosedValue value) {
        return language.word(Language.key(value) + ".not");
    }

    /** A value as a condition says it. */
    public String value(ClosedValue value) {
        String key = Language.key(value);
        return language.word(key + ".asked")
                .or(() -> language.word(key.substring(0, key.indexOf('.')) + ".*.asked"))
                .map(asked -> asked.replace("{}", language.value(value)))
                .orElseGet(() -> language.value(value));
    }

    /** For instance {@code a, b and c}; the key is that of the word before the last. */
    String listed(List<String> words, String last) {
        return English.listed(words, language.said(last));
    }

    /** Words of the condition's own, with what stands in them: the first for {@code {0}}, the second for {@code {1}}. */
    String said(String key, Object... values) {
        return language.said(key, values);
    }

    /** A figure with its unit, and the values that follow it. */
    public String figure(Threshold threshold) {
        StringBuilder words = new StringBuilder();
        for (Threshold.Dated dated : threshold.values()) {
            String amount = language.amount(dated.value(), threshold.unit());
            words.append(
                    words.isEmpty()
                            ? amount
                            : said("figure.from", language.day(Objects.requireNonNull(dated.from())), amount));
        }
        return words.toString();
    }

    /** For instance {@code a, b and c}, each in a code span. */
    public static String ids(Collection<String> ids) {
        return ids.stream().map(id -> "`" + id + "`").collect(Collectors.joining(", "));
    }
}
