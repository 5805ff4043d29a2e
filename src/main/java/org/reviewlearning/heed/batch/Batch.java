package org.reviewlearning.heed.batch;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.intake.CaseRead;
import org.reviewlearning.heed.intake.CaseReading;
import org.reviewlearning.heed.intake.CaseRefused;
import org.reviewlearning.heed.intake.tables.IntakeFinding;
import org.reviewlearning.heed.intake.tables.Severity;

/** Has one case after another answered; what goes wrong with one does not keep the next from its turn. */
public final class Batch {

    private final Function<CaseFile, Answer> rules;
    private final BatchSink sink;
    private final Set<String> met = new HashSet<>();
    private int cases;
    private int refused;
    private boolean faulted;
    private String lastLeftOut = "";

    /**
     * A batch.
     *
     * @param rules answers a case
     * @param sink takes what comes of each
     */
    public Batch(Function<CaseFile, Answer> rules, BatchSink sink) {
        this.rules = rules;
        this.sink = sink;
    }

    /**
     * How many there were.
     *
     * @param cases all that came, refused or not
     * @param refused those that were refused
     * @param whole whether every source could be read to its end and held a case
     * @param faulted whether a case, or a rule of one, was not answered by a fault in Heed
     */
    public record Counts(int cases, int refused, boolean whole, boolean faulted) {}

    /** Has all cases of the sources answered, in their order. */
    public Counts run(List<CaseSource> sources) {
        boolean whole = true;
        for (CaseSource source : sources) {
            whole &= source.readEach(this::take, this::found);
        }
        return new Counts(cases, refused, whole, faulted);
    }

    private void take(CaseReading reading) {
        sink.comes(++cases);
        if (reading instanceof CaseRefused no) {
            refused++;
            sink.refused(no);
        } else if (reading instanceof CaseRead read && met.add(read.caseFile().id())) {
            answer(read.caseFile());
        } else if (reading instanceof CaseRead again) {
            // Its answers would stand beside those of the first, and whoever reads one of the two would take it for
            // all.
            refused++;
            sink.cameAgain(again.caseFile().id(), cases);
        }
    }

    /** A child whom a return names and of whom no case was made is told in its place, and not only counted. */
    private void found(IntakeFinding finding) {
        String child = finding.caseId().orElse("");
        if (finding.severity() == Severity.CHILD_REFUSED && !child.equals(lastLeftOut)) {
            lastLeftOut = child;
            sink.leftOut(child, finding);
        }
    }

    private void answer(CaseFile caseFile) {
        Answer answer;
        try {
            answer = rules.apply(caseFile);
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            faulted = true;
            sink.failed(caseFile.id(), e);
            return;
        }
        List<Gap.Fault> live = faults(answer.assessment().outcomes());
        List<Gap.Fault> trial = faults(answer.assessment().trials());
        if (!live.isEmpty() || !trial.isEmpty()) {
            faulted = true;
            sink.faulted(answer.assessment(), live, trial);
        }
        sink.answered(answer);
    }

    private static List<Gap.Fault> faults(List<Outcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.gaps().stream())
                .filter(Gap.Fault.class::isInstance)
                .map(Gap.Fault.class::cast)
                .distinct()
                .toList();
    }
}
