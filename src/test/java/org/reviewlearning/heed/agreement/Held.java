package org.reviewlearning.heed.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.RuleSelection;
import org.reviewlearning.heed.SecondReading;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.json.JsonReport;

/**
 * Holds what a book answers against what it must answer: Drools and the second reader agree about every rule, reading
 * twice changes nothing, and knowing less leads to the same answer or to "cannot tell".
 */
final class Held {

    private static final String LIMIT = "the case has more facts than this rule can ";

    private final RuleBook book;
    private final Counts counts;

    Held(RuleBook book, Counts counts) {
        this.book = book;
        this.counts = counts;
    }

    /**
     * Something that should not be.
     *
     * @param rule the rule it is about
     * @param says what is wrong
     */
    record Disagreement(String rule, String says) {}

    /** What is wrong with the answers about a case on a day, if anything is. */
    Optional<Disagreement> check(CaseFile file, LocalDate day, @Nullable Poorer poorer) {
        Assessment twice = book.assess(file, day, RuleSelection.LIVE, SecondReading.ALWAYS);
        counts.add("days assessed", 1);
        if (twice.faulted()) {
            return fault(twice);
        }
        counts.add(twice);
        Assessment once = book.assess(file, day, RuleSelection.LIVE, SecondReading.WHERE_NEEDED);
        if (!JsonReport.json(once).equals(JsonReport.json(twice))) {
            return Optional.of(differing(once, twice, "reading it twice changes its answer"));
        }
        Optional<CaseFile> less = poorer == null ? Optional.empty() : poorer.from(file);
        return less.isEmpty() ? Optional.empty() : withdrawn(twice, less.get(), day, poorer);
    }

    private Optional<Disagreement> withdrawn(Assessment before, CaseFile less, LocalDate day, Poorer poorer) {
        Assessment after = book.assess(less, day);
        if (after.faulted()) {
            return fault(after);
        }
        counts.add("withdrawals", 1);
        for (int i = 0; i < before.outcomes().size(); i++) {
            Outcome was = before.outcomes().get(i);
            Outcome is = after.outcomes().get(i);
            // A settling record that is taken away opens the question again, and is meant to.
            boolean settling = was.rule().settles(poorer.touched());
            // What is no longer recorded is asked for by a rule that asks for the record: about it, and nothing else.
            boolean record = is.written().equals("prompted")
                    && !poorer.what().contains("coverage")
                    && was.rule().asksForRecord(poorer.touched());
            if (!settling
                    && !record
                    && !is.written().equals(was.written())
                    && !is.written().equals("cannot-tell")) {
                return Optional.of(new Disagreement(
                        was.rule().id(), "knowing less turns \"" + was.written() + "\" into \"" + is.written() + "\""));
            }
        }
        return Optional.empty();
    }

    private Optional<Disagreement> fault(Assessment faulted) {
        for (Outcome outcome : faulted.outcomes()) {
            for (Gap gap : outcome.gaps()) {
                if (gap instanceof Gap.Fault fault) {
                    if (fault.says().startsWith(LIMIT)) {
                        counts.add("beyond limits", 1);
                        return Optional.empty();
                    }
                    return Optional.of(new Disagreement(fault.rule(), fault.says()));
                }
            }
        }
        throw new IllegalStateException("A fault that says nothing.");
    }

    private static Disagreement differing(Assessment once, Assessment twice, String says) {
        for (int i = 0; i < once.outcomes().size(); i++) {
            if (!once.outcomes()
                    .get(i)
                    .toString()
                    .equals(twice.outcomes().get(i).toString())) {
                return new Disagreement(once.outcomes().get(i).rule().id(), says);
            }
        }
        return new Disagreement("every rule", says);
    }
}
