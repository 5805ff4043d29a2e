package org.reviewlearning.heed.wording;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.rule.Operand;

/**
 * How fields and values are said in a condition, from {@code words_en.properties}. What is not listed there, a
 * host's own kinds for instance, is said by its name.
 */
public final class FieldWords {

    private static final Language LANGUAGE = Language.english();

    private FieldWords() {}

    /** The words for a field of a kind; {@code form} is one of the endings the file explains, or empty. */
    static Optional<String> of(FactKind kind, Operand.FieldOf field, String form) {
        return of(kind, field.written() + form);
    }

    /** The words for a field of a kind, by its path with one of the endings the file explains. */
    static Optional<String> of(FactKind kind, String path) {
        return LANGUAGE.word(kind.name() + "." + path).or(() -> ofEvery(kind, path));
    }

    /** The words for what every event has, or every span. */
    static Optional<String> ofEvery(FactKind kind, String path) {
        return LANGUAGE.word((kind.isSpan() ? "Span." : "Event.") + path);
    }

    /** The field's name as words, {@code answer explained to child} for {@code answer.explainedToChildOn}. */
    static String name(FactKind kind, Operand.FieldOf field) {
        return of(kind, field, ".noun")
                .orElseGet(
                        () -> LANGUAGE.field(field.written()).replace(",", "").replaceAll(" on$", ""));
    }

    /** Values as one of them: {@code a, b or c}. */
    static String anyOf(Collection<? extends ClosedValue> values) {
        return English.listed(values.stream().map(FieldWords::value).toList(), "or");
    }

    /** What a field is when it is not this value, where that has words of its own. */
    static Optional<String> not(ClosedValue value) {
        return LANGUAGE.word(Language.key(value) + ".not");
    }

    /** A value as a condition says it. */
    public static String value(ClosedValue value) {
        String key = Language.key(value);
        return LANGUAGE.word(key + ".asked")
                .or(() -> LANGUAGE.word(key.substring(0, key.indexOf('.')) + ".*.asked"))
                .map(asked -> asked.replace("{}", LANGUAGE.value(value)))
                .orElseGet(() -> LANGUAGE.value(value));
    }

    /** For instance {@code a, b and c}, each in a code span. */
    public static String ids(Collection<String> ids) {
        return ids.stream().map(id -> "`" + id + "`").collect(Collectors.joining(", "));
    }
}
