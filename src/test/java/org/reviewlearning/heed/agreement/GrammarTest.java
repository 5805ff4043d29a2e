package org.reviewlearning.heed.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.RuleSelection;
import org.reviewlearning.heed.SecondReading;
import org.reviewlearning.heed.TestBook;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.text.Problem;

/**
 * What the gate allows, Drools compiles and the second reader reads, to the same end; what either of them could not do,
 * the gate refuses, at its place. The constructs stand in {@code src/test/resources/agreement}, one condition a line.
 */
class GrammarTest {

    private static final Path ROOT = Path.of("src/test/resources/agreement");

    @TempDir
    private Path folder;

    private static List<String> conditions(String file) {
        try {
            return Files.readAllLines(ROOT.resolve(file)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Stream<String> refused() {
        return conditions("refused.txt").stream();
    }

    private TestBook book(List<String> conditions) {
        TestBook book = TestBook.in(folder).importing("org.reviewlearning.heed.agreement.*");
        for (int i = 0; i < conditions.size(); i++) {
            String condition = conditions.get(i).replace(" ;; ", "\n");
            book.rule("construct-" + i, condition + "\n", "level", "supervision");
        }
        return book;
    }

    @Test
    void what_the_gate_allows_drools_compiles_and_the_second_reader_reads_alike() {
        List<String> allowed = conditions("allowed.txt");
        RuleBook book = book(allowed).open(RandomBook.WORDS);
        assertThat(book.rules()).hasSameSizeAs(allowed);

        WideCases cases = new WideCases(7, RandomBook.WORDS);
        Map<String, Set<String>> outcomes = new TreeMap<>();
        for (int i = 0; i < 150; i++) {
            WideCases.Wide wide = cases.next();
            CaseFile fostered = CaseFile.about("INVENTED")
                    .child(new Child(wide.file().child().bornOn(), ArrangementKind.FOSTER))
                    .with(wide.file().facts())
                    .covering(wide.file().coverage().toArray(org.reviewlearning.heed.cases.Coverage[]::new))
                    .build();
            LocalDate day = wide.days().get(0);
            Assessment assessment = book.assess(fostered, day, RuleSelection.LIVE, SecondReading.ALWAYS);
            assertThat(assessment.faulted()).as("%s", assessment.unknowns()).isFalse();
            for (Outcome outcome : assessment.outcomes()) {
                outcomes.computeIfAbsent(outcome.rule().id(), id -> new TreeSet<>())
                        .add(outcome.written());
            }
        }
        // A construct that is never met, or always, has not been tried.
        List<String> untried = new ArrayList<>();
        outcomes.forEach((rule, seen) -> {
            String condition = allowed.get(Integer.parseInt(rule.substring("construct-".length())));
            if (!seen.contains("prompted") && !condition.contains("Never") || !seen.contains("quiet")) {
                untried.add(seen + " " + condition);
            }
        });
        assertThat(untried).isEmpty();
    }

    @Test
    void the_gate_allows_every_construct_the_second_reader_and_the_printer_know() {
        Set<Class<?>> seen = new HashSet<>();
        for (Rule rule : book(conditions("allowed.txt")).open(RandomBook.WORDS).rules()) {
            Constructs.of(rule.condition().lines(), seen::add);
        }

        assertThat(seen).containsAll(Constructs.all());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_drools_or_the_second_reader_could_not_do_is_refused_at_its_place(String condition) {
        book(List.of(condition));

        List<Problem> problems = RuleBook.check(folder, LocalDate.of(2024, 3, 1), RandomBook.WORDS);

        assertThat(problems).isNotEmpty();
        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.place().file()).endsWith("construct-0.drl"));
    }
}
