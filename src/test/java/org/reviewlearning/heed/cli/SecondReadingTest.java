package org.reviewlearning.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
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

/** {@code heed assess --second-reading}. Every case is invented. */
class SecondReadingTest {

    private static final RuleBook BOOK = RuleBook.open(Path.of(Run.RULES));
    private static final Gap DISAGREE =
            new Gap.Fault("moved-often", "the second reader found a match that Drools did not");

    @Test
    void it_gives_the_same_answer() {
        String[] usual = {
            "assess", "src/test/resources/golden/cli/in/b-asks.yaml", "--as-at", "2024-03-01", "--rules", Run.RULES
        };
        String[] twice = List.of(usual[0], usual[1], usual[2], usual[3], usual[4], usual[5], "--second-reading")
                .toArray(String[]::new);

        Run run = Run.of(twice);

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(Run.of(usual).out());
    }

    @Test
    void a_disagreement_is_a_fault_that_names_rule_and_case() {
        Run run = run(caseFile -> faulted(assess(caseFile), true));

        assertThat(run.code()).isEqualTo(70);
        assertThat(run.err())
                .contains("This is a fault in Heed")
                .contains("No rule was answered for case INVENTED-1")
                .contains("moved-often: the second reader found a match that Drools did not");
    }

    @Test
    void a_disagreement_over_a_rule_on_trial_is_as_much_a_fault() {
        Run run = run(caseFile -> faulted(assess(caseFile), false));

        assertThat(run.code()).isEqualTo(70);
        assertThat(run.err())
                .contains("No rule on trial was answered for case INVENTED-1")
                .contains("moved-often: the second reader found a match that Drools did not");
    }

    private static Assessment assess(CaseFile caseFile) {
        return BOOK.assess(caseFile, LocalDate.of(2024, 3, 1));
    }

    private static Assessment faulted(Assessment good, boolean live) {
        List<Outcome> faults = BOOK.rules().stream()
                .<Outcome>map(rule -> new Outcome.CannotTell(rule, List.of(DISAGREE)))
                .toList();
        Assessment.Answers answers =
                new Assessment.Answers(live ? faults : good.outcomes(), List.of(), live ? List.of() : faults);
        return new Assessment(good.made(), good.caseId(), good.asAt(), answers, 0, null);
    }

    private static Run run(Function<CaseFile, Assessment> twice) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream("{\"case\": \"INVENTED-1\"}\n".getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err));
        int code = new AssessRun(new TextResults(TextForm.SHORT, console), null, null, false, console)
                .run(
                        twice,
                        List.of(new NamedCases(
                                List.of("-"), console.in(), CaseReader.using(Vocabulary.shipped()), console::say)));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
