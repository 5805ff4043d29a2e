package org.reviewlearning.heed.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reviewlearning.heed.Mutation.MARK;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.LongToIntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.Mutation;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Changes;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.intake.CaseRead;
import org.reviewlearning.heed.intake.CaseReader;
import org.reviewlearning.heed.report.InventedAssessments;
import org.reviewlearning.heed.report.TextReport;
import org.reviewlearning.heed.text.Problem;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever happens to an earlier assessment, it is read or refused, without an exception, without end and without a word
 * of what it said; and what is read can be compared with.
 */
class MutatedEarlierTest {

    private static final int TIMES = 600;
    private static final Set<String> CLOSED = Set.of("caseId", "outcome", "unit", "origin");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Assessment NOW = now();
    private static final List<Assessment> BEFORE =
            List.of(NOW, InventedAssessments.withEverything(), InventedAssessments.faulted());

    @Test
    void what_is_not_changed_is_read() {
        for (Assessment before : BEFORE) {
            assertThat(check(JSON.writeValueAsString(marked(before)))).isZero();
        }
    }

    @Test
    void a_value_of_another_kind_anywhere_is_compared_with_or_refused_without_repeating_it() {
        assertThat(refused(MutatedEarlierTest::checkValues)).isBetween(TIMES / 10, TIMES * 9 / 10);
    }

    @Test
    void letters_and_bytes_changed_anywhere_are_compared_with_or_refused_without_repeating_them() {
        assertThat(refused(MutatedEarlierTest::checkBytes)).isBetween(TIMES / 10, TIMES * 9 / 10);
    }

    private static int refused(LongToIntFunction check) {
        int refused = 0;
        for (long seed = 0; seed < TIMES; seed++) {
            refused += check.applyAsInt(seed);
        }
        return refused;
    }

    static int checkValues(long seed) {
        Random random = new Random(seed);
        double often = random.nextBoolean() ? 0.002 : 0.05;
        return check(JSON.writeValueAsString(Mutation.changed(marked(drawn(random)), random, often)));
    }

    static int checkBytes(long seed) {
        Random random = new Random(seed);
        byte[] good = JSON.writeValueAsString(marked(drawn(random))).getBytes(StandardCharsets.UTF_8);
        return check(Mutation.changed(good, random));
    }

    private static Assessment drawn(Random random) {
        return BEFORE.get(random.nextInt(BEFORE.size()));
    }

    private static int check(String text) {
        return check(text.getBytes(StandardCharsets.UTF_8));
    }

    private static int check(byte[] bytes) {
        EarlierJson.Read read = EarlierJson.read("earlier", bytes);
        for (Problem problem : read.problems()) {
            String words = problem.inWords();
            for (String id : read.cases().keySet()) {
                words = words.replace(id, "");
            }
            assertThat(words).doesNotContain(MARK).hasSizeLessThan(1000);
        }
        assertThat(read.problems()).hasSizeLessThanOrEqualTo(101);
        Earlier earlier = read.cases().get(NOW.caseId());
        if (earlier != null && !earlier.asAt().isAfter(NOW.asAt())) {
            told(Changes.of(NOW, earlier));
        }
        return read.problems().isEmpty() ? 0 : 1;
    }

    private static void told(Changes changes) {
        try {
            StringBuilder text = new StringBuilder();
            TextReport.write(NOW, changes, text);
            assertThat(text.length()).isLessThan(1_000_000);
            JSON.readTree(JsonReport.json(NOW, changes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The published form with a mark in every text that can be any. */
    private static Map<?, ?> marked(Assessment assessment) {
        return (Map<?, ?>) Objects.requireNonNull(marked("", JSON.readValue(JsonReport.json(assessment), Map.class)));
    }

    private static @Nullable Object marked(String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> marked = new LinkedHashMap<>();
            map.forEach((key, held) -> marked.put(key, marked((String) key, held)));
            return marked;
        }
        if (value instanceof List<?> list) {
            List<Object> marked = new ArrayList<>();
            list.forEach(item -> marked.add(marked(name, item)));
            return marked;
        }
        boolean free = value instanceof String text
                && !CLOSED.contains(name)
                && !DAY.matcher(text).matches();
        return free ? MARK + " " + value : value;
    }

    private static Assessment now() {
        Path story = Path.of("examples/01-asking-again/case.yaml");
        CaseRead read =
                (CaseRead) CaseReader.using(RuleBook.shipped().vocabulary()).read(story);
        return RuleBook.shipped().assess(read.caseFile(), LocalDate.of(2023, 9, 15));
    }
}
