package org.reviewlearning.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.batch.NamedCases;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.intake.CaseReader;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.report.TextForm;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.terminal.ExitCode;

class AssessRunTest {

    private static final RuleBook BOOK = RuleBook.open(Path.of(Run.RULES));
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final String TWO_CASES = "{\"case\": \"INVENTED-1\"}\n{\"case\": \"INVENTED-2\"}\n";

    @Test
    void an_exception_is_our_fault_and_shows_no_value_and_the_next_case_goes_on() {
        Run run = run(caseFile -> {
            if (caseFile.id().equals("INVENTED-1")) {
                throw new IllegalStateException("a secret", new ArithmeticException("another secret"));
            }
            return BOOK.assess(caseFile, DAY);
        });

        assertThat(run.code()).isEqualTo(70);
        assertThat(run.err())
                .contains("This is a fault in Heed, not in your rules or cases.")
                .contains("case INVENTED-1; other cases go on.")
                .contains("java.lang.IllegalStateException")
                .contains("from java.lang.ArithmeticException")
                .doesNotContain("secret");
        assertThat(run.out())
                .contains("INVENTED-2: ")
                .contains("- Case INVENTED-1: a fault in Heed")
                .doesNotContain("secret");
    }

    @Test
    void a_faulted_assessment_is_told_loudly_and_ends_with_70() {
        Run run = run(caseFile -> {
            Assessment good = BOOK.assess(caseFile, DAY);
            return caseFile.id().equals("INVENTED-1") ? faulted(good) : good;
        });

        assertThat(run.code()).isEqualTo(70);
        assertThat(run.err()).contains("This is a fault in Heed").contains("moved-often: the ceiling was reached");
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("For a fault in Heed, nothing was answered about 1 case.")
                .contains("Heed could not answer")
                .contains("- INVENTED-1: moved-often: the ceiling was reached")
                .contains("INVENTED-2: ");
    }

    private static Assessment faulted(Assessment good) {
        Gap fault = new Gap.Fault("moved-often", "the ceiling was reached");
        List<Outcome> faults = BOOK.rules().stream()
                .<Outcome>map(rule -> new Outcome.CannotTell(rule, List.of(fault)))
                .toList();
        Assessment.Answers answers = new Assessment.Answers(faults, List.of(), List.of());
        return new Assessment(good.made(), good.caseId(), good.asAt(), answers, 0, null);
    }

    @Test
    void a_second_case_of_one_id_in_a_file_is_refused_and_told_and_the_first_stands() {
        Run run = run(TWO_CASES + TWO_CASES.lines().findFirst().orElseThrow(), caseFile -> BOOK.assess(caseFile, DAY));

        assertThat(run.code()).isEqualTo(ExitCode.CASES_HAVE_PROBLEMS);
        assertThat(run.err())
                .contains("standard input:3:1, case INVENTED-1, case: is the identifier of another case, in line 1;")
                .contains("Refused: 1 of 3 cases");
        assertThat(run.out()).contains("Case INVENTED-1 (standard input:3:1): refused, because it has problems");
    }

    @Test
    void a_second_case_of_one_id_in_another_file_is_refused_and_told_and_the_first_stands(@TempDir Path folder)
            throws IOException {
        Path first = Files.writeString(folder.resolve("1.ndjson"), TWO_CASES);
        Path second = Files.writeString(folder.resolve("2.yaml"), "case: INVENTED-1\n");
        Run run = run(List.of(first.toString(), second.toString()), "", caseFile -> BOOK.assess(caseFile, DAY));

        assertThat(run.code()).isEqualTo(ExitCode.CASES_HAVE_PROBLEMS);
        assertThat(run.err())
                .contains("Case INVENTED-1 came again, as number 3 of the cases read: only the first was assessed.")
                .contains("give each child a case id of its own")
                .contains("Refused: 1 of 3 cases");
        assertThat(run.out()).contains("Case INVENTED-1 (number 3): refused, because a case of that id came before");
    }

    private static Run run(Function<CaseFile, Assessment> rules) {
        return run(TWO_CASES, rules);
    }

    private static Run run(String cases, Function<CaseFile, Assessment> rules) {
        return run(List.of("-"), cases, rules);
    }

    private static Run run(List<String> named, String cases, Function<CaseFile, Assessment> rules) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(cases.getBytes(StandardCharsets.UTF_8)), out, new PrintStream(err));
        int code = new AssessRun(new TextResults(TextForm.SHORT, console), null, null, false, console)
                .run(
                        rules,
                        List.of(new NamedCases(
                                named, console.in(), CaseReader.using(Vocabulary.shipped()), console::say)));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
