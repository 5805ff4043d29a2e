package org.reviewlearning.heed.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.RandomCases;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Coverage;

/** Answers that are kept by a program, and held against others. */
class BaselineTest {

    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 2, 1));
    private static final RuleBook BOOK = RuleBook.open(Path.of("rules"));

    @TempDir
    private Path folder;

    private static List<CaseFile> invented() {
        return IntStream.range(0, 30)
                .mapToObj(i -> {
                    CaseFile random = new RandomCases(i).next(3);
                    return CaseFile.about("C" + i)
                            .child(random.child())
                            .with(random.facts())
                            .covering(random.coverage().toArray(Coverage[]::new))
                            .build();
                })
                .toList();
    }

    private static List<String> lines(List<CaseFile> cases) {
        List<String> lines = new ArrayList<>();
        Baseline baseline = new Baseline(BOOK, DAYS);
        cases.forEach(baseline::add);
        baseline.write(lines::add);
        assertThat(baseline.answers()).isEqualTo(cases.size() * DAYS.size());
        return lines;
    }

    @Test
    void the_order_in_which_cases_come_makes_no_difference() {
        List<CaseFile> cases = invented();
        List<CaseFile> mixed = new ArrayList<>(cases);
        Collections.shuffle(mixed, new Random(7));

        List<String> held = lines(cases);

        assertThat(lines(mixed)).isEqualTo(held);
        assertThat(held.stream().filter(line -> line.startsWith("{\"caseId\"")))
                .hasSize(60)
                .isSorted();
    }

    @Test
    void an_answer_about_a_case_of_many_records_is_held_in_less_than_fifteen_hundred_bytes() {
        Baseline baseline = new Baseline(BOOK, DAYS);
        invented().forEach(baseline::add);

        assertThat(baseline.bytes() / baseline.answers()).isBetween(1L, 1500L);
    }

    @Test
    void one_that_was_written_is_held_against_one_that_was_not() throws IOException {
        List<CaseFile> cases = invented();
        Path file = folder.resolve("kept.ndjson");
        Files.write(file, lines(cases));

        Baseline now = new Baseline(BOOK, DAYS);
        try (InputStream in = Files.newInputStream(file);
                BaselineFile then = BaselineFile.read("kept", in);
                BaselineFile answered = BaselineFile.of(now)) {
            cases.subList(0, 29).forEach(now::add);
            assertThat(then.days()).isSortedAccordingTo(LocalDate::compareTo).hasSize(2);

            ComparisonSummary found = Comparison.of(then, BaselineFile.of(now), change -> {});

            assertThat(then.problems()).isEmpty();
            assertThat(answered.problems()).isEmpty();
            assertThat(found.answers().changed()).isZero();
            assertThat(found.answers().children()).isEqualTo(29);
            assertThat(found.onlyThen().caseIds()).hasSize(1);
            assertThat(found.same()).isFalse();
            assertThat(ComparisonPage.text(found)).contains("Answered then, and not now: 1 case: C29.");
        }
    }

    @Test
    void every_answer_of_every_rule_stands_in_its_line() {
        List<CaseFile> cases = invented();
        List<String> lines = lines(cases);

        for (CaseFile each : cases) {
            for (LocalDate day : DAYS) {
                String line = lines.stream()
                        .filter(said -> said.startsWith("{\"caseId\":\"" + each.id() + "\",\"asAt\":\"" + day))
                        .findFirst()
                        .orElseThrow();
                BOOK.assess(each, day).outcomes().forEach(outcome -> {
                    String rule = "\"" + outcome.rule().id() + "\"";
                    int at = line.indexOf(rule);
                    assertThat(at).as(rule).isPositive();
                    assertThat(line.substring(0, at))
                            .contains(
                                    switch (outcome.type()) {
                                        case PROMPTED -> "\"asks\":[";
                                        case CANNOT_TELL -> "\"cannotTell\":[";
                                        case OUT_OF_SCOPE -> "\"outOfScope\":[";
                                        case QUIET -> "\"quiet\":[";
                                    });
                });
            }
        }
    }

    @Test
    void of_a_case_about_which_hundreds_of_rules_no_longer_tell_they_are_counted() throws IOException {
        List<CaseFile> cases = invented().subList(0, 1);
        Baseline then = new Baseline(BOOK, DAYS.subList(0, 1));
        Baseline now = new Baseline(BOOK, List.of(LocalDate.of(2029, 3, 1)));
        cases.forEach(then::add);
        cases.forEach(now::add);
        List<String> told = new ArrayList<>();

        ComparisonSummary found = Comparison.of(
                BaselineFile.of(then),
                BaselineFile.of(now),
                change -> told.add(change.what().inWords()));
        String text = ComparisonPage.text(found);
        String byCase = text.substring(text.indexOf("Case by case"));

        long cannotTell = told.stream().filter("cannot tell now"::equals).count();
        assertThat(cannotTell).isGreaterThan(50);
        assertThat(byCase.replaceAll("\\s+", " "))
                .containsOnlyOnce("cannot tell now")
                .contains("cannot tell now: " + cannotTell + " rules.");
    }

    @Test
    void a_case_that_is_there_already_is_refused() {
        CaseFile one = invented().get(0);
        Baseline baseline = new Baseline(BOOK, DAYS);
        baseline.add(one);

        assertThatThrownBy(() -> baseline.add(one)).hasMessage("A case C0 is in this baseline already.");
        assertThat(baseline.answers()).isEqualTo(2);
    }

    @Test
    void no_day_is_no_baseline() {
        assertThatThrownBy(() -> new Baseline(BOOK, List.of())).hasMessage("A baseline needs a day to look from.");
    }
}
