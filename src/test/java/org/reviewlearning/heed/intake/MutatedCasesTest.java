package org.reviewlearning.heed.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reviewlearning.heed.Mutation.MARK;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reviewlearning.heed.Mutation;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.text.Format;
import org.reviewlearning.heed.text.Problem;

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
            refused += checkValues(seed, format);
        }
        assertThat(refused).isGreaterThan(CASES / 4);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void letters_and_bytes_changed_anywhere_are_read_or_refused_without_repeating_them(Format format) {
        int refused = 0;
        for (int seed = 0; seed < CASES; seed++) {
            refused += checkBytes(seed, format);
        }
        assertThat(refused).isGreaterThan(CASES / 4);
    }

    static int checkValues(long seed, Format format) {
        Object changed = Mutation.changed(InventedCase.draw(seed, WORDS), new Random(seed), 0.01);
        return check(InventedCase.written(changed, format == Format.YAML).getBytes(StandardCharsets.UTF_8), format);
    }

    static int checkBytes(long seed, Format format) {
        byte[] bytes = InventedCase.written(InventedCase.draw(seed, WORDS), format == Format.YAML)
                .getBytes(StandardCharsets.UTF_8);
        return check(Mutation.changed(bytes, new Random(seed)), format);
    }

    private static int check(byte[] bytes, Format format) {
        CaseReading reading = read(bytes, format);
        if (reading instanceof CaseRead) {
            return 0;
        }
        CaseRefused refused = (CaseRefused) reading;
        for (Problem problem : refused.problems()) {
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
}
