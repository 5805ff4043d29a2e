package org.reviewlearning.heed.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.calendar.WorkingDays;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Step;
import org.reviewlearning.heed.rule.Threshold;

/** A case looked at for what is undone, with the figures of the book and without its rules. */
record Undone(RuleBook book, CaseFile file) {

    <F extends Fact> List<F> all(Class<F> kind) {
        return file.facts(kind);
    }

    <F extends Fact> Stream<F> each(Class<F> kind) {
        return all(kind).stream();
    }

    /** Whether more than a figure's time has passed since a day. */
    boolean late(String figure, LocalDate since) {
        return Lives.DAY.isAfter(due(figure, since));
    }

    LocalDate due(String figure, LocalDate since) {
        return book.thresholds().stream()
                .filter(threshold -> threshold.name().equals(figure))
                .map(threshold -> threshold.on(Lives.DAY))
                .flatMap(Optional::stream)
                .map(Threshold.InForce::amount)
                .findFirst()
                .orElseThrow()
                .after(since, WorkingDays.englandAndWales());
    }

    /** Whether a step was taken on or after a day. */
    static boolean since(@Nullable Step step, LocalDate day) {
        return step != null && notBefore(step.on(), day);
    }

    static boolean notBefore(@Nullable LocalDate day, LocalDate other) {
        return day != null && !day.isBefore(other);
    }

    static boolean openOrEndedAfter(@Nullable LocalDate until, LocalDate day) {
        return until == null || until.isAfter(day);
    }
}
