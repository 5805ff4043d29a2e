package org.reviewlearning.heed.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.RuleSelection;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.batch.NamedCases;
import org.reviewlearning.heed.intake.CaseRead;
import org.reviewlearning.heed.intake.CaseReader;
import org.reviewlearning.heed.intake.CaseReading;
import org.reviewlearning.heed.intake.CaseRefused;
import org.reviewlearning.heed.report.ExplanationText;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.terminal.ExitCode;
import org.reviewlearning.heed.wording.English;

/**
 * What a rule that is tried answers about cases.
 *
 * @param book the rule, or the rows of its table, alone
 * @param id its id, or that of its table
 * @param explained whether each answer is explained, and not only told
 * @param console where it is told
 */
record TriedRule(RuleBook book, String id, boolean explained, Console console) {

    /** Asks about every case, and returns the exit code. */
    int asked(String cases, LocalDate day) {
        AtomicBoolean refused = new AtomicBoolean();
        boolean whole = new NamedCases(List.of(cases), console.in(), CaseReader.using(book.vocabulary()), console::say)
                .readEach(
                        unread -> {
                            CaseReading reading = unread.read();
                            if (reading instanceof CaseRead read) {
                                answered(book.assess(read.caseFile(), day, RuleSelection.EVERYTHING));
                            } else if (reading instanceof CaseRefused no) {
                                refused.set(true);
                                no.problems().forEach(each -> console.say(each.inWords()));
                            }
                        },
                        finding -> {});
        return whole && !refused.get() ? ExitCode.DONE : ExitCode.CASES_HAVE_PROBLEMS;
    }

    /** One case is explained; of many, a line each says what is answered, in the order they were read. */
    private void answered(Assessment assessment) {
        Stream.concat(assessment.outcomes().stream(), assessment.trials().stream())
                .filter(each -> (each.rule().id() + "/").startsWith(id + "/"))
                .forEach(each -> {
                    if (explained) {
                        console.result("\n");
                        explain(assessment, each.rule().id(), console);
                    } else {
                        String row =
                                each.rule().id().equals(id) ? "" : each.rule().id() + " ";
                        console.result(assessment.caseId() + ": " + row + inWords(each) + "\n");
                    }
                });
    }

    private static String inWords(Outcome outcome) {
        if (outcome instanceof Outcome.Prompted prompted) {
            return "asks, " + English.counted(prompted.prompts().size(), "question");
        }
        return outcome instanceof Outcome.OutOfScope out
                ? "out of scope, " + out.why()
                : outcome instanceof Outcome.Quiet ? "quiet" : "cannot tell";
    }

    /** Why a rule answers about a case as it does, line by line. */
    static void explain(Assessment assessment, String id, Console console) {
        StringBuilder text = new StringBuilder();
        try {
            ExplanationText.write(assessment, id, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        console.result(text + "\n");
    }
}
