package org.reviewlearning.heed.cli;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.facts.CaseFile;
import org.reviewlearning.heed.facts.Vocabulary;
import org.reviewlearning.heed.intake.CaseRead;
import org.reviewlearning.heed.intake.CaseReading;
import org.reviewlearning.heed.intake.CaseRefused;
import org.reviewlearning.heed.intake.IntakeProblem;

/** Assesses one case after another; what goes wrong with one does not keep the next from its turn. */
final class AssessRun {

    private final Function<CaseFile, Assessment> rules;
    private final Results results;
    private final boolean showValues;
    private final Console console;
    private int cases;
    private int refused;
    private boolean faulted;

    AssessRun(Function<CaseFile, Assessment> rules, Results results, boolean showValues, Console console) {
        this.rules = rules;
        this.results = results;
        this.showValues = showValues;
        this.console = console;
    }

    /** Assesses all cases, and returns the exit code. */
    int run(CaseSources sources, Vocabulary vocabulary) {
        boolean readable = sources.readEach(vocabulary, this::take);
        results.end();
        if (refused > 0) {
            console.say("Refused: %d of %d %s, for the problems above."
                    .formatted(refused, cases, cases == 1 ? "case" : "cases"));
        }
        if (faulted) {
            return ExitCode.FAULT;
        }
        return readable && refused == 0 ? ExitCode.DONE : ExitCode.CASES_HAVE_PROBLEMS;
    }

    private void take(CaseReading reading) {
        cases++;
        if (reading instanceof CaseRefused no) {
            refuse(no);
        } else if (reading instanceof CaseRead read) {
            assess(read.caseFile());
        }
    }

    private void refuse(CaseRefused no) {
        refused++;
        no.problems().forEach(problem -> console.say(inWords(problem)));
        String place = no.place().inWords();
        results.notAssessed(
                no.caseId().map(id -> "Case " + id + " (" + place + ")").orElse(place)
                        + ": refused, because it has problems");
    }

    private String inWords(IntakeProblem problem) {
        return problem.inWords()
                + (showValues
                        ? problem.value()
                                .map(value -> "\n    It says: " + value)
                                .orElse("")
                        : "");
    }

    private void assess(CaseFile caseFile) {
        Assessment assessment;
        try {
            assessment = rules.apply(caseFile);
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            fault(caseFile, Faults.inWords(e));
            results.notAssessed("Case " + caseFile.id() + ": a fault in Heed");
            return;
        }
        if (assessment.faulted()) {
            fault(caseFile, faults(assessment));
        }
        results.assessed(assessment);
    }

    private void fault(CaseFile caseFile, String details) {
        faulted = true;
        console.say(Faults.ours("No rule was answered for case " + caseFile.id() + "; other cases go on.", details));
    }

    private static String faults(Assessment assessment) {
        return assessment.outcomes().stream()
                .flatMap(outcome -> outcome.gaps().stream())
                .filter(Gap.Fault.class::isInstance)
                .map(Gap.Fault.class::cast)
                .map(fault -> "    " + fault.rule() + ": " + fault.says())
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
