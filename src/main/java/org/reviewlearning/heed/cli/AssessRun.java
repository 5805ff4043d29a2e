package org.reviewlearning.heed.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.batch.Answer;
import org.reviewlearning.heed.batch.Batch;
import org.reviewlearning.heed.batch.BatchCounts;
import org.reviewlearning.heed.batch.BatchSink;
import org.reviewlearning.heed.batch.CaseSource;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cli.cases.GrowingFile;
import org.reviewlearning.heed.cli.cases.ManyOption;
import org.reviewlearning.heed.cli.cases.ProgressOfMany;
import org.reviewlearning.heed.intake.CaseRefused;
import org.reviewlearning.heed.intake.tables.IntakeFinding;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.terminal.ExitCode;
import org.reviewlearning.heed.terminal.Faults;
import org.reviewlearning.heed.terminal.Progress;
import org.reviewlearning.heed.terminal.WrongUsage;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.wording.English;

/** Writes what comes of each case, says what went wrong, and knows the exit code. */
final class AssessRun implements BatchSink {

    private final Results results;
    private final @Nullable ExplainOption why;
    private final @Nullable SinceOption since;
    private final boolean showValues;
    private final Console console;
    private @Nullable Assessment last;

    /**
     * For one run.
     *
     * @param why what to explain; absent means nothing
     * @param since what to compare with; absent means nothing
     */
    AssessRun(
            Results results,
            @Nullable ExplainOption why,
            @Nullable SinceOption since,
            boolean showValues,
            Console console) {
        this.results = results;
        this.why = why;
        this.since = since;
        this.showValues = showValues;
        this.console = console;
    }

    /**
     * Assesses all cases, and returns the exit code.
     *
     * @throws WrongUsage if there are several cases, and one was to be explained
     */
    int run(Function<CaseFile, Assessment> rules, List<CaseSource> sources) {
        return run(new Batch(caseFile -> Optional.of(compared(rules.apply(caseFile))), this), sources, null);
    }

    /** As {@link #run(Function, List)}, with rules that may take too long, by several threads, and with a bar. */
    int run(
            Function<CaseFile, Optional<Assessment>> rules,
            List<CaseSource> sources,
            ManyOption many,
            @Nullable GrowingFile growing) {
        ProgressOfMany bar = new ProgressOfMany(new Progress(console));
        Batch batch = new Batch(caseFile -> rules.apply(caseFile).map(this::compared), this)
                .threads(many.threads())
                .telling(bar::at);
        if (growing != null) {
            batch.into(growing.file(), answer -> many.line(answer.assessment(), answer.since()));
        }
        int code = run(batch, sources, growing);
        bar.end();
        return code;
    }

    private int run(Batch batch, List<CaseSource> sources, @Nullable GrowingFile growing) {
        BatchCounts counts = batch.run(sources);
        results.end();
        if (growing != null) {
            growing.finish(counts);
        }
        if (why != null && last != null) {
            console.result("\n\n" + why.of(last));
        }
        boolean compared = since == null || since.end(counts.cases() - counts.refused());
        if (counts.refused() > 0) {
            console.say("Refused: " + counts.refused() + " of " + English.counted(counts.cases(), "case")
                    + ", for the problems above.");
        }
        if (counts.faulted()) {
            return ExitCode.FAULT;
        }
        return counts.whole() && counts.refused() + counts.tookTooLong() == 0 && compared
                ? ExitCode.DONE
                : ExitCode.CASES_HAVE_PROBLEMS;
    }

    private Answer compared(Assessment assessment) {
        return new Answer(
                assessment, since == null ? null : since.changes(assessment).orElse(null));
    }

    @Override
    public void comes(int number) {
        if (why != null && number > 1) {
            why.another();
        }
    }

    @Override
    public void answered(Answer answer) {
        last = answer.assessment();
        console.somethingCameOfIt();
        results.assessed(answer.assessment(), answer.since());
    }

    @Override
    public void faulted(Assessment answered, List<Gap.Fault> live, List<Gap.Fault> trial) {
        List<Outcome> asked = live.isEmpty() ? answered.trials() : answered.outcomes();
        long not = asked.stream()
                .filter(outcome -> outcome.gaps().stream().anyMatch(Gap.Fault.class::isInstance))
                .count();
        String kind = live.isEmpty() ? "rule on trial" : "rule";
        fault(
                not == asked.size()
                        ? "No " + kind + " was answered"
                        : not + " of " + asked.size() + " " + kind.replace("rule", "rules")
                                + (not == 1 ? " was" : " were") + " not answered",
                answered.caseId(),
                (live.isEmpty() ? trial : live)
                        .stream()
                                .map(fault -> "    " + fault.rule() + ": " + fault.says())
                                .collect(Collectors.joining("\n")));
    }

    @Override
    public void failed(String caseId, Throwable fault) {
        fault("No rule was answered", caseId, Faults.inWords(fault));
        results.notAssessed("Case " + caseId + ": a fault in Heed");
    }

    @Override
    public void tookTooLong(String caseId) {
        console.say("Case " + caseId + " took longer than the time limit and was given up; other cases go on.");
        met(caseId);
        results.notAssessed("Case " + caseId + ": not assessed, because it took too long");
    }

    private void fault(String says, String caseId, String details) {
        console.say(Faults.ours(says + " for case " + caseId + "; other cases go on.", details));
    }

    @Override
    public void refused(CaseRefused no) {
        no.problems().forEach(problem -> console.say(inWords(problem)));
        no.caseId().ifPresent(this::met);
        String place = no.place().inWords();
        results.notAssessed(
                no.caseId().map(id -> "Case " + id + " (" + place + ")").orElse(place)
                        + ": refused, because it has problems");
    }

    private void met(String caseId) {
        if (since != null) {
            since.met(caseId);
        }
    }

    private String inWords(Problem problem) {
        return problem.inWords()
                + (showValues
                        ? problem.value().map(value -> "\n  It says: " + value).orElse("")
                        : "");
    }

    @Override
    public void cameAgain(String caseId, int number) {
        console.say("Case " + caseId + " came again, as number " + number
                + " of the cases read: only the first was assessed.\n"
                + "    Put what belongs to one child into one case; give each child a case id of its own.");
        results.notAssessed(
                "Case " + caseId + " (number " + number + "): refused, because a case of that id came before");
    }

    @Override
    public void leftOut(String caseId, IntakeFinding why) {
        met(caseId);
        results.notAssessed("Case " + caseId + ": refused [" + why.sort() + "]");
    }
}
