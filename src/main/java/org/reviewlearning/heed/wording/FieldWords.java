package org.reviewlearning.heed.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.facts.Words;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.rule.Operand;

/**
 * How fields and values are said in a condition, from {@code field-words.properties}. What is not listed there, a
 * host's own kinds for instance, is said by its name.
 */
public final class FieldWords {

    private static final Properties LISTED = listed();

    private FieldWords() {}

    private static Properties listed() {
        Properties words = new Properties();
        try (InputStream in =
                Objects.requireNonNull(FieldWords.class.getResourceAsStream("field-words.properties"), "words")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** The words for a field of a kind; {@code form} is one of the endings the file explains, or empty. */
    static Optional<String> of(FactKind kind, Operand.FieldOf field, String form) {
        return of(kind, field.written() + form);
    }

    /** The words for a field of a kind, by its path with one of the endings the file explains. */
    static Optional<String> of(FactKind kind, String path) {
        return Optional.ofNullable(LISTED.getProperty(kind.name() + "." + path)).or(() -> ofEvery(kind, path));
    }

    /** The words for what every event has, or every span. */
    static Optional<String> ofEvery(FactKind kind, String path) {
        return Optional.ofNullable(LISTED.getProperty((kind.isSpan() ? "Span." : "Event.") + path));
    }

    /** What the file has words for. */
    public static Set<String> all() {
        return LISTED.stringPropertyNames();
    }

    /** The field's name as words, {@code answer explained to child} for {@code answer.explainedToChildOn}. */
    static String name(FactKind kind, Operand.FieldOf field) {
        return of(kind, field, ".noun")
                .orElseGet(() -> Words.field(field.written()).replace(",", "").replaceAll(" on$", ""));
    }

    /** Values as one of them: {@code a, b or c}. */
    static String anyOf(Collection<? extends ClosedValue> values) {
        return English.listed(values.stream().map(FieldWords::value).toList(), "or");
    }

    private static String list(ClosedValue value) {
        return ((Enum<?>) value).getDeclaringClass().getSimpleName();
    }

    /** What a field is when it is not this value, where that has words of its own. */
    static Optional<String> not(ClosedValue value) {
        return Optional.ofNullable(LISTED.getProperty(list(value) + "." + value.name() + ".not"));
    }

    public static String value(ClosedValue value) {
        String list = list(value);
        String one = LISTED.getProperty(list + "." + value.name());
        return one != null ? one : LISTED.getProperty(list + ".*", "{}").replace("{}", value.inWords());
    }

    /** For instance {@code a, b and c}, each in a code span. */
    public static String ids(Collection<String> ids) {
        return ids.stream().map(id -> "`" + id + "`").collect(Collectors.joining(", "));
    }
}
