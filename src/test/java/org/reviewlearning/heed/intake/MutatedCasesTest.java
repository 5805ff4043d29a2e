package org.reviewlearning.heed.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reviewlearning.heed.intake.InventedCase.MARK;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reviewlearning.heed.facts.Vocabulary;
import org.reviewlearning.heed.text.Format;

/** Whatever happens to a good file, it is read or refused, without an exception and without a word of what it said. */
class MutatedCasesTest {

    private static final Vocabulary WORDS = Vocabulary.shipped().with(SchoolDay.class);
    private static final CaseReader READER = CaseReader.using(WORDS);
    private static final Pattern MARKED = Pattern.compile(MARK + "|201\\d-");
    private static final int CASES = 600;

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_good_file_is_read(Format format) {
        for (int seed = 0; seed < 200; seed++) {
            String text = InventedCase.written(InventedCase.draw(seed, WORDS), format == Format.YAML);

            assertThat(Reading.inWords(read(text.getBytes(StandardCharsets.UTF_8), format)))
                    .startsWith("Read: case EXAMPLE-");
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_value_of_another_kind_anywhere_is_read_or_refused_without_repeating_it(Format format) {
        int refused = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            Object changed = changed(InventedCase.draw(seed, WORDS), random, 0.01);

            refused += check(
                    InventedCase.written(changed, format == Format.YAML).getBytes(StandardCharsets.UTF_8), format);
        }
        assertThat(refused).isGreaterThan(CASES / 4);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void letters_and_bytes_changed_anywhere_are_read_or_refused_without_repeating_them(Format format) {
        int refused = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            byte[] bytes = InventedCase.written(InventedCase.draw(seed, WORDS), format == Format.YAML)
                    .getBytes(StandardCharsets.UTF_8);
            for (int times = 1 + random.nextInt(3); times > 0; times--) {
                bytes = changed(bytes, random);
            }

            refused += check(bytes, format);
        }
        assertThat(refused).isGreaterThan(CASES / 4);
    }

    private static int check(byte[] bytes, Format format) {
        CaseReading reading = read(bytes, format);
        if (reading instanceof CaseRead) {
            return 0;
        }
        CaseRefused refused = (CaseRefused) reading;
        for (IntakeProblem problem : refused.problems()) {
            // Two texts run together can make a marked text part of the identifier, which messages do name.
            String words = problem.inWords().replace(problem.caseId().orElse("-"), "");
            assertThat(MARKED.matcher(words).find()).as(words).isFalse();
            assertThat(problem.says()).doesNotContain("fault");
        }
        return 1;
    }

    private static CaseReading read(byte[] bytes, Format format) {
        return READER.read("case", bytes, format);
    }

    private static @Nullable Object changed(@Nullable Object value, Random random, double often) {
        if (random.nextDouble() < often) {
            Object[] others = {
                null, 12, true, MARK, "2011-02-31", "2012-02-03", "", List.of(MARK), Map.of(MARK, MARK), "EXAMPLE", -1.5
            };
            return others[random.nextInt(others.length)];
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> changed = new LinkedHashMap<>();
            map.forEach((key, held) -> {
                Object newKey = random.nextDouble() < often ? MARK + " " + key : key;
                if (random.nextDouble() >= often) {
                    changed.put(newKey, changed(held, random, often));
                }
            });
            return changed;
        }
        if (value instanceof List<?> list) {
            List<Object> changed = new ArrayList<>();
            for (Object item : list) {
                changed.add(changed(item, random, often));
                if (random.nextDouble() < often) {
                    changed.add(item);
                }
            }
            return changed;
        }
        return value;
    }

    private static byte[] changed(byte[] bytes, Random random) {
        if (bytes.length < 2) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        int length = Math.min(1 + random.nextInt(20), bytes.length - at);
        return switch (random.nextInt(5)) {
            case 0 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
            case 1 -> Arrays.copyOf(bytes, at);
            case 2 -> joined(Arrays.copyOf(bytes, at + length), Arrays.copyOfRange(bytes, at, bytes.length));
            case 3 -> {
                byte[] letters = "{}[]:,-?&*!|>'\"%@`# \n\t\\0x\u00e9".getBytes(StandardCharsets.UTF_8);
                byte[] letter = {letters[random.nextInt(letters.length)]};
                yield joined(joined(Arrays.copyOf(bytes, at), letter), Arrays.copyOfRange(bytes, at, bytes.length));
            }
            default -> {
                byte[] other = bytes.clone();
                other[at] = (byte) random.nextInt(256);
                yield other;
            }
        };
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
