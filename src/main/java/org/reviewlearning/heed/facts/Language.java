package org.reviewlearning.heed.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.calendar.Unit;

/**
 * The words of one language: for kinds, fields, closed values, days and facts from a file such as {@code
 * words_en.properties}, and the sentences of reports from one such as {@code reports_en.properties}; each says what may stand
 * in it. Never changes; whoever makes a sentence is given the language.
 *
 * @hidden
 */
@Internal
public final class Language {

    private static final Pattern WORD_ENDS = Pattern.compile("(?<=[a-z])(?=[A-Z])|[- ]");

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    /** The languages Heed has words for besides English. */
    private static final List<String> OTHERS = List.of("cy");

    /** English in brackets, as it is usual: whatever stands outside of them has no key. */
    private static final String PSEUDO = "qps";

    /** Read when somebody first needs words. */
    private static final Language ENGLISH = new Language("en", loaded("en"));

    private static final Map<String, Language> READ = new ConcurrentHashMap<>(Map.of("en", ENGLISH));

    private final String tag;
    private final Properties words;
    private final String[] months;

    private Language(String tag, Properties words) {
        this.tag = tag;
        this.words = words;
        this.months = said("months").split(" ");
    }

    private static Properties loaded(String tag) {
        Properties words = new Properties(tag.equals("en") ? null : ENGLISH.words);
        for (String file : List.of("words_", "reports_")) {
            try (InputStream in =
                    Objects.requireNonNull(Language.class.getResourceAsStream(file + tag + ".properties"))) {
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return words;
    }

    private static Properties bracketed() {
        Properties words = new Properties(ENGLISH.words);
        ENGLISH.words.forEach((key, said) -> words.put(key, "\u27e6" + said + "\u27e7"));
        words.remove("months");
        return words;
    }

    /**
     * The language of a tag, such as {@code cy} for Welsh.
     *
     * @throws IllegalArgumentException if Heed has no words in it
     */
    public static Language named(String tag) {
        return READ.computeIfAbsent(Objects.requireNonNull(tag, "tag"), any -> {
            if (!tag.equals(PSEUDO) && !OTHERS.contains(tag)) {
                throw new IllegalArgumentException("Heed has no words in the language \"" + tag + "\". It has: en, "
                        + String.join(", ", OTHERS) + ".");
            }
            return new Language(tag, tag.equals(PSEUDO) ? bracketed() : loaded(tag));
        });
    }

    /** The tags of the languages rules can have words in besides English. */
    public static List<String> others() {
        return OTHERS;
    }

    /** As a browser and a screen reader are told it, and files name it. */
    public String tag() {
        return tag;
    }

    /** British English, which has words for everything of Heed's own. */
    public static Language english() {
        return ENGLISH;
    }

    /** Another language, from a file in the form that {@code words_en.properties} explains. What it lacks is said in English. */
    public static Language of(Reader words) throws IOException {
        Properties read = new Properties(ENGLISH.words);
        read.load(words);
        return new Language("und", read);
    }

    /** Whether it is English, or has words of its own for a key. */
    public boolean has(String key) {
        return this == ENGLISH || words.containsKey(key);
    }

    /** All that there are words for. */
    public Set<String> keys() {
        return words.stringPropertyNames();
    }

    /** The words for a key; of a language that has none, the English ones; empty where there are none either. */
    public Optional<String> word(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }

    /** The words for a key that English has, with what stands in them: the first for {@code {0}}, the second for {@code {1}}. */
    public String said(String key, Object... values) {
        String said = Objects.requireNonNull(words.getProperty(key), key);
        return values.length == 0
                ? said
                : PLACE.matcher(said)
                        .replaceAll(place ->
                                Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(place.group(1))])));
    }

    /** The words for a number of things, which is {@code {0}} in them; the values stand from {@code {1}} on. */
    public String counted(String key, int number, Object... values) {
        String other = key + ".other";
        if (!has(other)) {
            return ENGLISH.counted(key, number, values);
        }
        String form = key + "." + Plural.of(tag, number);
        return said(
                words.containsKey(form) ? form : other,
                Stream.concat(Stream.of(number), Arrays.stream(values)).toArray());
    }

    /** For instance {@code a, b and c}. */
    public String listed(List<String> all) {
        int end = all.size() - 1;
        return end < 1 ? String.join("", all) : said("list.of", String.join(", ", all.subList(0, end)), all.get(end));
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

    /** For instance {@code July 2023}. */
    public String month(LocalDate day) {
        return said("month", months[day.getMonthValue() - 1], Integer.toString(day.getYear()));
    }

    /** The days searched: {@code from 20 March 2023 to 2 July 2023}, {@code on 2 July 2023}, or {@code up to 2 July 2023}. */
    public String period(@Nullable LocalDate from, LocalDate to) {
        return from == null
                ? said("days.upTo", day(to))
                : from.equals(to) ? said("days.on", day(to)) : said("days.from", day(from), day(to));
    }

    /** A value with its unit, for instance {@code 1 working day}; a count is the number alone. */
    public String amount(int value, Unit unit) {
        return unit == Unit.COUNT ? Integer.toString(value) : counted("unit." + unit.written(), value);
    }

    /** A fact as a person would say it, dated, without the id; what this language has no words for says itself. */
    public String fact(Fact fact) {
        boolean own = words.containsKey(fact.getClass().getSimpleName() + ".says");
        return own ? new Sentence(this, fact).whole() : fact.inWords();
    }
}
