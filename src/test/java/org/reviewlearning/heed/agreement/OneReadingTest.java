package org.reviewlearning.heed.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.wording.Line;
import org.reviewlearning.heed.wording.Phrases;

/**
 * The English of an invented condition, read back in every way a reader could, has one meaning: the one the rule has. Both
 * the sentence of evidence and explanations, and the list of the register.
 */
class OneReadingTest {

    /** As many as a truth table of 64 bits holds. */
    private static final int MOST = 6;

    private static final long[] TABLES = {
        0xAAAA_AAAA_AAAA_AAAAL,
        0xCCCC_CCCC_CCCC_CCCCL,
        0xF0F0_F0F0_F0F0_F0F0L,
        0xFF00_FF00_FF00_FF00L,
        0xFFFF_0000_FFFF_0000L,
        0xFFFF_FFFF_0000_0000L
    };

    private static final Pattern OR = Pattern.compile("(?<!\\bon) or (?!still to come)");

    private static final Pattern TWICE = Pattern.compile("\\b(on|at|in|and|or|is|not) \\1\\b|\\ba day on a day\\b");

    private static final Pattern ALIKE = Pattern.compile("(\\w+ the same [\\w ]+) as (.+)");

    private final Random random = new Random(20_24);
    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void the_english_of_a_condition_reads_one_way_and_means_what_the_rule_asks() {
        RandomRules rules = new RandomRules(7);
        for (int i = 0; i < 120; i++) {
            for (RandomRule rule : rules.next(3).rules()) {
                List<Element> condition = rule.condition();
                for (int line = 0; line < condition.size(); line++) {
                    Optional<FactPattern> pattern = condition.get(line).searches();
                    if (pattern.isPresent()) {
                        check(condition, line, pattern.get().tests());
                        List<Constraint> atoms = atoms(pattern.get().tests());
                        for (int tries = 0; tries < 3 && atoms.size() > 1; tries++) {
                            check(condition, line, invented(atoms));
                        }
                    }
                }
            }
        }
        assertThat(wrong.stream().limit(20)).isEmpty();
        assertThat(counts.get("read")).isGreaterThan(1500);
        assertThat(counts.get("alternatives within alternatives")).isGreaterThan(100);
        assertThat(counts.get("two choices in one line")).isGreaterThan(100);
    }

    @Test
    void the_english_of_every_shipped_condition_reads_one_way() {
        for (Rule rule : RuleBook.open(Path.of("rules")).rules()) {
            List<Element> condition = rule.condition().lines();
            for (int line = 0; line < condition.size(); line++) {
                if (condition.get(line).searches().isPresent()) {
                    check(
                            condition,
                            line,
                            condition.get(line).searches().orElseThrow().tests());
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(counts.get("read")).isGreaterThan(500);
    }

    private static List<Constraint> atoms(List<Constraint> tests) {
        return tests.stream().flatMap(Constraint::parts).distinct().limit(MOST).toList();
    }

    /** The same comparisons, put together anew. */
    private List<Constraint> invented(List<Constraint> atoms) {
        List<Constraint> tests = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            tests.add(invented(atoms, 3));
        }
        return tests;
    }

    private Constraint invented(List<Constraint> atoms, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return atoms.get(random.nextInt(atoms.size()));
        }
        List<Constraint> parts = new ArrayList<>();
        for (int i = random.nextInt(2); i >= -1; i--) {
            parts.add(invented(atoms, depth - 1));
        }
        return random.nextInt(3) == 0 ? new Constraint.AllOf(parts) : new Constraint.AnyOf(parts);
    }

    private void check(List<Element> written, int line, List<Constraint> tests) {
        if (atoms(tests).size() > MOST
                || tests.stream().flatMap(Constraint::parts).distinct().count() > MOST) {
            count("too many to tabulate");
            return;
        }
        List<Element> condition = new ArrayList<>(written);
        condition.set(line, with(written.get(line), tests));
        FactPattern pattern = condition.get(line).searches().orElseThrow();
        Phrases phrases = new Phrases(condition, pattern.kind());
        Map<String, Long> meanings = new LinkedHashMap<>();
        Set<String> loose = new HashSet<>();
        Map<Constraint, Long> tables = new HashMap<>();
        Map<String, Long> known = new HashMap<>();
        for (Constraint atom : atoms(tests)) {
            String phrase = phrases.of(atom).orElseThrow();
            // Said alike, it is the same.
            tables.put(atom, known.computeIfAbsent(phrase, key -> TABLES[known.size()]));
        }
        List<Constraint> together = apart(tests);
        phrasesOf(tests, phrases, tables, meanings, loose);
        phrases.days(together).forEach((days, said) -> {
            if (days.stream().distinct().count() > 1) {
                add(said, days, all(days, tables), meanings, loose);
            }
        });
        add(said(condition, line, List.of()), List.of(), -1L, meanings, loose);
        for (Constraint test : together) {
            if (phrases.isNoun(test)) {
                add(said(condition, line, List.of(test)), List.of(), table(test, tables), meanings, loose);
            }
        }
        Line said = line(condition, line);
        read(said.inWords(), false, all(tests, tables), new PlainReader(meanings, loose));
        read(said.inLines(), true, all(tests, tables), new PlainReader(meanings, loose));
        if (said.inWords().contains("(1)")) {
            count("alternatives within alternatives");
        }
        if (said.inLines().contains("- and either:")) {
            count("two choices in one line");
        }
    }

    private void read(String words, boolean list, long meant, PlainReader reader) {
        count("read");
        if (TWICE.matcher(words).find()) {
            wrong.add("A word too many: " + words);
        }
        try {
            Set<Long> readings = list ? reader.list(words) : reader.sentence(words);
            if (!readings.equals(Set.of(meant))) {
                wrong.add((readings.contains(meant) ? "Reads two ways: " : "Means something else: ") + words);
            }
        } catch (IllegalStateException e) {
            wrong.add(e.getMessage());
        }
    }

    private void phrasesOf(
            List<Constraint> tests,
            Phrases phrases,
            Map<Constraint, Long> tables,
            Map<String, Long> meanings,
            Set<String> loose) {
        for (Constraint test : tests) {
            phrases.of(test).ifPresent(said -> {
                add(said, List.of(test), table(test, tables), meanings, loose);
                Matcher alike = ALIKE.matcher(said);
                if (alike.matches()) {
                    add(alike.group(1), List.of(test), table(test, tables), meanings, loose);
                }
            });
            phrasesOf(parts(test), phrases, tables, meanings, loose);
        }
    }

    private void add(String said, List<Constraint> tests, long table, Map<String, Long> meanings, Set<String> loose) {
        String phrase = said.replaceFirst(",$", "");
        Long other = meanings.put(phrase, table);
        if (other != null && other != table) {
            wrong.add("Two things are said alike: " + phrase);
        }
        if (OR.matcher(phrase.replaceAll("\u201c[^\u201d]*\u201d", "")).find()
                || tests.stream().anyMatch(Constraint::joins)) {
            loose.add(phrase);
        }
    }

    private static Element with(Element element, List<Constraint> tests) {
        FactPattern pattern = element.searches().orElseThrow();
        FactPattern other = new FactPattern(pattern.kind(), tests, pattern.fieldBindings(), pattern.place());
        if (element instanceof Element.Each some) {
            return new Element.Each(some.binding(), other);
        }
        if (element instanceof Element.Collect gathering) {
            return new Element.Collect(
                    gathering.binding(), other, gathering.distinctBy(), gathering.sizes(), gathering.place());
        }
        return element instanceof Element.Absent ? new Element.Absent(other) : new Element.Exists(other);
    }

    private static String said(List<Element> condition, int line, List<Constraint> tests) {
        List<Element> other = new ArrayList<>(condition);
        other.set(line, with(condition.get(line), tests));
        return line(other, line).inWords();
    }

    /** What is said of one element; the day itself is not said. */
    private static Line line(List<Element> condition, int line) {
        long before = condition.subList(0, line).stream()
                .filter(element -> element.searches().isPresent())
                .count();
        return Phrases.lines(condition).get((int) before);
    }

    private static List<Constraint> apart(List<Constraint> tests) {
        return tests.stream()
                .flatMap(test ->
                        test instanceof Constraint.AllOf all ? apart(all.tests()).stream() : List.of(test).stream())
                .toList();
    }

    private static List<Constraint> parts(Constraint test) {
        return test instanceof Constraint.AllOf all
                ? all.tests()
                : test instanceof Constraint.AnyOf any ? any.tests() : List.of();
    }

    private static long all(List<Constraint> tests, Map<Constraint, Long> tables) {
        return tests.stream().mapToLong(test -> table(test, tables)).reduce(-1L, (one, other) -> one & other);
    }

    private static long table(Constraint test, Map<Constraint, Long> tables) {
        if (test instanceof Constraint.AllOf all) {
            return all(all.tests(), tables);
        }
        return test instanceof Constraint.AnyOf any
                ? any.tests().stream().mapToLong(side -> table(side, tables)).reduce(0, (one, other) -> one | other)
                : Objects.requireNonNull(tables.get(test));
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }
}
