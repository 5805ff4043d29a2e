package org.reviewlearning.heed.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Unknown;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.register.Register;
import org.reviewlearning.heed.register.RegisterRules;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.wording.ConditionWords;
import org.reviewlearning.heed.wording.English;
import org.reviewlearning.heed.wording.PlaceholderWords;

/** Sentences that are put together from pieces: over all kinds, all values, counts of 0, 1 and 2, and all shipped rules. */
class PlainWordsTest {

    private static final RuleBook BOOK = RuleBook.open(Path.of("rules"));
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    /** What no sentence holds, by what is wrong with it. */
    private static final Map<String, Pattern> WRONG = new LinkedHashMap<>();

    static {
        WRONG.put("a word twice", Pattern.compile("(?i)\\b(?!that\\b)([a-z]+) \\1\\b"));
        WRONG.put("\"a\" before a vowel", Pattern.compile("\\b[Aa] (?!uni|use|one|eu)[aeiouAEIOU]"));
        WRONG.put("\"an\" before a consonant", Pattern.compile("\\b[Aa]n (?!hour|honest)[b-df-hj-np-tv-z]"));
        WRONG.put("one of several", Pattern.compile("\\b1 (?!is |was |has )[a-z]+(?<!s)s\\b(?! of)"));
        WRONG.put("two of one", Pattern.compile("\\b[02] (visit|placement|rule|day|record|question|meeting|move)\\b"));
        WRONG.put("points that meet", Pattern.compile("[,;:.]\\s*[,;:.]|[,;] ?\\.|\\( | \\)|\\(\\)"));
        WRONG.put("a blank before a point", Pattern.compile("\\w [,;.](?:\\s|$)"));
        WRONG.put("two blanks", Pattern.compile("\\w  \\w"));
        WRONG.put("a record of records", Pattern.compile("\\brecord records?\\b"));
        WRONG.put("a plural made by machine", Pattern.compile("\\b(bys|ons|froms|ofs|persons|childs|ys)\\b"));
        WRONG.put(
                "a day on a day",
                Pattern.compile("\\ba day on a day\\b|\\bon on\\b|\\ba day other than [^;.]* on a day other"));
        WRONG.put("a name of code", Pattern.compile("\\$|\\bnull\\b|[a-z][A-Z][a-z]|_"));
    }

    @Test
    void every_condition_of_the_shipped_rules_and_every_word_of_theirs_in_the_register_reads_plainly() {
        List<String> sentences = new ArrayList<>();
        Register register = Register.of(BOOK);
        for (Rule rule : BOOK.rules()) {
            ConditionWords words = register.condition(rule);
            sentences.addAll(RegisterRules.said(words.lines()));
            PlaceholderWords filled = new PlaceholderWords(rule, words.operands());
            Stream.of(rule.words().title(), rule.words().ask(), rule.words().why())
                    .map(filled::of)
                    .forEach(sentences::add);
        }

        assertThat(sentences).hasSizeGreaterThan(500);
        plain(sentences);
    }

    @Test
    void every_kind_reads_plainly_where_it_is_missing_whole_in_part_or_in_a_field() {
        List<String> sentences = new ArrayList<>();
        for (FactKind kind : Vocabulary.shipped().kinds()) {
            List<String> narrower = new ArrayList<>(List.of(""));
            for (Field field : kind.shape().fields()) {
                narrower.add("." + field.name());
                if (field.suppliedApart()) {
                    for (Object value : field.type().getEnumConstants()) {
                        narrower.add("/" + ((ClosedValue) value).written());
                    }
                }
            }
            for (String each : narrower) {
                for (boolean any : new boolean[] {true, false}) {
                    for (LocalDate from : new LocalDate[] {null, DAY.minusDays(3), DAY}) {
                        Gap gap = new Gap.NotSupplied(kind, each, any, from, DAY);
                        sentences.add(gap.inWords());
                        sentences.add(new UnknownText(Language.english()).inWords(gap));
                        for (int rules : new int[] {1, 2}) {
                            List<Unknown> unknown =
                                    List.of(new Unknown(gap, BOOK.rules().subList(0, rules)));
                            sentences.add(ToFindOut.of(unknown).get(0).inWords());
                            sentences.add(new MissingWords(Language.english()).alike(List.of(gap)) + ".");
                            sentences.add(new MissingWords(Language.english()).inWords(List.of(gap)) + ".");
                            sentences.add(new Summary(0, List.of(), 2, 0, 1, ToFindOut.of(unknown), "en")
                                    .whatCouldNotBeTold());
                        }
                        sentences.add(new Evidence.NotFound(kind, kind.one(), from, DAY).inWords());
                    }
                }
            }
            for (int count : new int[] {0, 1, 2}) {
                sentences.add(English.counted(count, "question") + " of " + count + " "
                        + (count == 1 ? kind.one() : kind.many()));
                kind.shape().fields().forEach(field -> sentences.add(count + " different " + field.counted(count)));
            }
            sentences.add("Looks for " + English.one(kind.one()) + ".");
            sentences.add("Counts " + kind.many() + ".");
        }

        plain(sentences);
    }

    @Test
    void every_fact_reads_plainly_bare_and_with_all_that_can_be_recorded_of_it() {
        List<String> sentences = new ArrayList<>();
        for (FactKind kind : Vocabulary.shipped().kinds()) {
            for (int which = 0; which < 12; which++) {
                sentences.add(((Fact) made(kind.type(), false, which)).inWords());
                sentences.add(((Fact) made(kind.type(), true, which)).inWords());
            }
        }

        plain(sentences);
    }

    @Test
    void every_search_of_the_shipped_rules_reads_plainly() {
        List<String> kinds = BOOK.rules().stream()
                .flatMap(rule -> rule.condition().lines().stream())
                .flatMap((Element element) -> element.searches().stream())
                .map(pattern -> English.one(pattern.kind().one()))
                .distinct()
                .toList();

        assertThat(kinds).hasSizeGreaterThan(20);
        plain(kinds);
    }

    /** A record with nothing that may be absent, or with all of it; of closed lists one value after the other. */
    private static Object made(Class<?> type, boolean full, int which) {
        try {
            RecordComponent[] components = type.getRecordComponents();
            Object[] values = new Object[components.length];
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = value(components[i], full, which);
            }
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object value(RecordComponent component, boolean full, int which) {
        Class<?> type = component.getType();
        boolean needed = !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (type == Answer.class && !full) {
            return Answer.NOT_RECORDED;
        }
        if (!full && !needed || component.getName().equals("origin")) {
            return null;
        }
        if (type == String.class) {
            return "x" + which;
        }
        if (type == LocalDate.class) {
            return DAY;
        }
        if (type == Integer.class) {
            return which % 3;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[which % type.getEnumConstants().length];
        }
        return made(type, true, which);
    }

    private static void plain(List<String> sentences) {
        List<String> wrong = new ArrayList<>();
        for (String sentence : sentences) {
            WRONG.forEach((what, pattern) -> {
                if (pattern.matcher(sentence).find()) {
                    wrong.add(what + ": " + sentence);
                }
            });
        }
        assertThat(wrong.stream().distinct()).isEmpty();
    }
}
