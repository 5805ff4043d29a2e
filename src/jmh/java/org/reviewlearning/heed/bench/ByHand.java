package org.reviewlearning.heed.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.calendar.WorkingDays;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.facts.Declined;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Referral;
import org.reviewlearning.heed.facts.Service;
import org.reviewlearning.heed.facts.Step;
import org.reviewlearning.heed.facts.Support;

/** What rules written by hand share: a case, a day, and what has been asked. */
abstract class ByHand {

    final WorkingDays calendar = WorkingDays.englandAndWales();
    final CaseFile caseFile;
    final LocalDate day;
    final List<HandWritten.Asked> asked;

    ByHand(CaseFile caseFile, LocalDate day, List<HandWritten.Asked> asked) {
        this.caseFile = caseFile;
        this.day = day;
        this.asked = asked;
    }

    static boolean notEndedBefore(@Nullable LocalDate until, LocalDate on) {
        return until == null || !until.isBefore(on);
    }

    static boolean since(@Nullable Step step, LocalDate on) {
        return step != null && !step.on().isBefore(on);
    }

    /** Whether therapy began on a day or later, or it was explained to the child why not. */
    static boolean therapySince(LocalDate on, List<Referral> referrals, List<Support> support) {
        return referrals.stream()
                        .anyMatch(each -> each.service() == Service.THERAPY
                                && each.on().isAfter(on.minusMonths(24))
                                && (since(each.started(), on) || explainedSince(each.declined(), on)))
                || support.stream()
                        .anyMatch(each -> each.service() == Service.THERAPY
                                && !each.from().isBefore(on));
    }

    static boolean explainedSince(@Nullable Declined declined, LocalDate on) {
        return declined != null
                && declined.explainedToChildOn() != null
                && !declined.explainedToChildOn().isBefore(on);
    }

    boolean overdue(LocalDate from, int workingDays) {
        return day.isAfter(calendar.after(from, workingDays));
    }

    void ask(String key, Fact because) {
        asked.add(new HandWritten.Asked(key, List.of(because)));
    }

    <F extends Fact> void askOnce(String key, List<F> facts, Predicate<F> about) {
        List<F> because = facts.stream().filter(about).toList();
        if (!because.isEmpty()) {
            asked.add(new HandWritten.Asked(key, because));
        }
    }
}
