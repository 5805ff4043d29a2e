package org.reviewlearning.heed.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Changes;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.intake.CaseRead;
import org.reviewlearning.heed.intake.CaseReading;
import org.reviewlearning.heed.intake.CaseRefused;
import org.reviewlearning.heed.intake.tables.IntakeFinding;
import org.reviewlearning.heed.intake.tables.Severity;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.text.Problem;

/** Assesses one case after another; what goes wrong with one does not keep the next from its turn. */
final class AssessRun {

    private final Function<CaseFile, Assessment> rules;
    private final Results results;
    private final Besides besides;
    private final boolean showValues;
    private final Console console;
    private @Nullable Assessment last;
    private final Set<String> met = new HashSet<>();
    private int cases;
    private int refused;
    private String lastRefused = "";
    private boolean faulted;

    AssessRun(
            Function<CaseFile, Assessment> rules,
            Results results,
            Besides besides,
            boolean showValues,
            Console console) {
        this.rules = rules;
        this.results = results;
        this.besides = besides;
        this.showValues = showValues;
        this.console = console;
    }

    /**
     * Assesses all cases, and returns the exit code.
     *
     * @throws WrongUsage if there are several cases, and one was to be explained
     */
    int run(CaseSources sources, Vocabulary vocabulary) {
        boolean readable = sources.readEach(vocabulary, this::take, this::found);
        results.end();
        if (besides.why() != null && last != null) {
            console.result("\n\n" + besides.why().of(last));
        }
        boolean compared = besides.since() == null || besides.since().end(cases - refused);
        if (refused > 0) {
            console.say(String.format(
                    Locale.ROOT,
                    "Refused: %d of %d %s, for the problems above.",
                    refused,
                    cases,
                    cases == 1 ? "case" : "cases"));
        }
        if (faulted) {
            return ExitCode.FAULT;
        }
        return readable && refused == 0 && compared ? ExitCode.DONE : ExitCode.CASES_HAVE_PROBLEMS;
    }

    private void take(CaseReading reading) {
        cases++;
        if (besides.why() != null && cases > 1) {
            besides.why().another();
        }
        if (reading instanceof CaseRefused no) {
            refuse(no);
        } else if (reading instanceof CaseRead read && met.add(read.caseFile().id())) {
            assess(read.caseFile());
        } else if (reading instanceof CaseRead again) {
            again(again.caseFile().id());
        }
    }

    /** Its answers would stand beside those of the first, and whoever reads one of the two would take it for all. */
    private void again(String id) {
        refused++;
        console.say(String.format(
                Locale.ROOT,
                "Case %s came again, as number %d of the cases read: only the first was assessed.\n"
                        + "    Put what belongs to one child into one case; give each child a case id of its own.",
                id,
                cases));
        results.notAssessed("Case " + id + " (number " + cases + "): refused, because a case of that id came before");
    }

    private void refuse(CaseRefused no) {
        refused++;
        no.problems().forEach(problem -> console.say(inWords(problem)));
        if (besides.since() != null) {
            no.caseId().ifPresent(besides.since()::met);
        }
        String place = no.place().inWords();
        results.notAssessed(
                no.caseId().map(id -> "Case " + id + " (" + place + ")").orElse(place)
                        + ": refused, because it has problems");
    }

    /** A child whom a return names and of whom no case was made is told in its place, and not only counted. */
    private void found(IntakeFinding finding) {
        String child = finding.caseId().orElse("");
        if (finding.severity() == Severity.CHILD_REFUSED && !child.equals(lastRefused)) {
            lastRefused = child;
            if (besides.since() != null) {
                besides.since().met(child);
            }
            results.notAssessed("Case " + child + ": refused [" + finding.sort() + "]");
        }
    }

    private String inWords(Problem problem) {
        return problem.inWords()
                + (showValues
                        ? problem.value().map(value -> "\n  It says: " + value).orElse("")
                        : "");
    }

    private void assess(CaseFile caseFile) {
        Assessment assessment;
        Changes changes;
        try {
            assessment = rules.apply(caseFile);
            changes = besides.since() == null
                    ? null
                    : besides.since().changes(assessment).orElse(null);
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            fault(none("rule", caseFile), Faults.inWords(e));
            results.notAssessed("Case " + caseFile.id() + ": a fault in Heed");
            return;
        }
        String faults = faults(assessment.outcomes());
        String onTrial = faults(assessment.trials());
        if (!faults.isEmpty()) {
            fault(none("rule", caseFile), faults);
        } else if (!onTrial.isEmpty()) {
            fault(none("rule on trial", caseFile), onTrial);
        }
        last = assessment;
        console.somethingCameOfIt();
        results.assessed(assessment, changes);
    }

    private static String none(String rules, CaseFile caseFile) {
        return "No " + rules + " was answered for case " + caseFile.id() + "; other cases go on.";
    }

    private void fault(String stopped, String details) {
        faulted = true;
        console.say(Faults.ours(stopped, details));
    }

    private static String faults(List<Outcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.gaps().stream())
                .filter(Gap.Fault.class::isInstance)
                .map(Gap.Fault.class::cast)
                .map(fault -> "    " + fault.rule() + ": " + fault.says())
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
