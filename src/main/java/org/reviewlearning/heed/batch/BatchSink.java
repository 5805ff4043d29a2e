package org.reviewlearning.heed.batch;

import java.util.List;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.intake.CaseRefused;
import org.reviewlearning.heed.intake.tables.IntakeFinding;

/**
 * Takes what comes of each case, in the order in which they come, always by the thread that runs the batch. What it throws
 * ends the batch.
 */
public interface BatchSink {

    /** A case comes, the first being number 1. */
    default void comes(int number) {}

    /** A case was answered. */
    void answered(Answer answer);

    /** Rules of a case that was answered were not, by these faults in Heed: of those in force, and of those on trial. */
    void faulted(Assessment answered, List<Gap.Fault> live, List<Gap.Fault> trial);

    /** A case was not answered at all, by a fault in Heed; its message may quote what it failed on. */
    void failed(String caseId, Throwable fault);

    /** A case took longer than was allowed, and was given up: nothing of it was answered. */
    void tookTooLong(String caseId);

    /** A case has problems and was refused. */
    void refused(CaseRefused refused);

    /** A case was refused because one of the same id came before. */
    void cameAgain(String caseId, int number);

    /** A child whom tables name was left out of the cases; of several reasons the first is told. */
    default void leftOut(String caseId, IntakeFinding why) {}
}
