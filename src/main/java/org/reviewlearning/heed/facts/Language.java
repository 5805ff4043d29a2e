package org.reviewlearning.heed.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.calendar.Unit;

/**
 * The words for kinds, fields, closed values, days and facts in one language, from a file such as {@code
 * words_en.properties}, which says what may stand in one. Never changes; whoever makes a sentence is given the language.
 *
 * @hidden
 */
@Internal
public final class Language {

    private static final Pattern WORD_ENDS = Pattern.compile("(?<=[a-z])(?=[A-Z])|[- ]");

    /** Read when somebody first needs words. */
    private static final Language ENGLISH = shipped();

    private final Properties words;
    private final String[] months;

    private Language(Reader file, @Nullable Properties otherwise) throws IOException {
        words = new Properties(otherwise);
        words.load(file);
        months = said("months").split(" ");
    }

    private static Language shipped() {
        try (InputStream in = Objects.requireNonNull(Language.class.getResourceAsStream("words_en.properties"))) {
            return new Language(new InputStreamReader(in, StandardCharsets.UTF_8), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** British English, which has words for everything of Heed's own. */
    public static Language english() {
        return ENGLISH;
    }

    /** Another language, from a file in the form that {@code words_en.properties} explains. What it lacks is said in English. */
    public static Language of(Reader words) throws IOException {
        return new Language(words, ENGLISH.words);
    }

    /** All that there are words for. */
    public Set<String> keys() {
        return words.stringPropertyNames();
    }

    /** The words for a key; of a language that has none, the English ones; empty where there are none either. */
    public Optional<String> word(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }

    /** The words for a key that English has. */
    public String said(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }

    /** One fact of a kind, in a sentence: {@code return interview}. */
    public String one(Class<? extends Fact> kind) {
        return kind(kind, ".one", Kind::one);
    }

    /** Several facts of a kind, in a sentence: {@code return interviews}. */
    public String many(Class<? extends Fact> kind) {
        return kind(kind, ".many", Kind::many);
    }

    /** English words of a host's kind stand at the kind. */
    private String kind(Class<? extends Fact> kind, String form, Function<Kind, String> marked) {
        String key = kind.getSimpleName() + form;
        String english = marked.apply(kind.getAnnotation(Kind.class));
        return english.isEmpty() || this != ENGLISH && words.containsKey(key) ? words.getProperty(key, "") : english;
    }

    /** A value of a closed list in a sentence; what this language has no words for says itself. */
    public String value(ClosedValue value) {
        return words.get(key(value)) instanceof String own ? own : value.inWords();
    }

    /** The key of a closed value: {@code Topic.FAMILY_TIME}. */
    public static String key(ClosedValue value) {
        Class<?> list = value instanceof Enum<?> one ? one.getDeclaringClass() : value.getClass();
        return list.getSimpleName() + "." + value.name();
    }

    /** A field, or fields joined by dots, in words: {@code answer.explainedToChildOn} is {@code answer, explained to child on}. */
    public String field(String written) {
        return word("field." + written)
                .orElseGet(() -> Arrays.stream(written.split("\\."))
                        .map(each -> WORD_ENDS
                                .splitAsStream(each)
                                .map(word -> word.toLowerCase(Locale.ROOT))
                                .map(word -> word("word." + word).orElse(word))
                                .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining(", ")));
    }

    /** For instance {@code 2 July 2023}. */
    public String day(LocalDate day) {
        return said("day")
                .replace("{day}", Integer.toString(day.getDayOfMonth()))
                .replace("{month}", months[day.getMonthValue() - 1])
                .replace("{year}", Integer.toString(day.getYear()));
    }

    /** A value with its unit, for instance {@code 1 working day}; a count is the number alone. */
    public String amount(int value, Unit unit) {
        Object own = words.get("unit." + unit.written());
        return own == null ? unit.inWords(value) : own.toString().replace("{}", Integer.toString(value));
    }

    /** A fact as a person would say it, dated, without the id; what this language has no words for says itself. */
    public String fact(Fact fact) {
        boolean own = words.containsKey(fact.getClass().getSimpleName() + ".says");
        return own ? new Sentence(this, fact).whole() : fact.inWords();
    }
}
