package org.reviewlearning.heed.volume;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.calendar.WorkingDays;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Step;

/** One invented child over the years of a caseload, and the facts made of them so far. */
final class Life {

    final Chance chance;
    final Rates rates;
    final LocalDate born;
    final ArrangementKind arrangement;
    final LocalDate from;
    final LocalDate until;

    private final List<Fact> facts = new ArrayList<>();
    private int ids;

    Life(Chance chance, Rates rates, LocalDate born, ArrangementKind arrangement, LocalDate from, LocalDate until) {
        this.chance = chance;
        this.rates = rates;
        this.born = born;
        this.arrangement = arrangement;
        this.from = from;
        this.until = until;
    }

    List<Fact> facts() {
        return facts;
    }

    void add(Fact fact) {
        facts.add(fact);
    }

    String id(String kind) {
        return kind + ++ids;
    }

    int ageOn(LocalDate day) {
        return born.until(day).getYears();
    }

    boolean is(ArrangementKind... any) {
        return List.of(any).contains(arrangement);
    }

    boolean inFamilyHome() {
        return is(ArrangementKind.FOSTER, ArrangementKind.KINSHIP);
    }

    /** Done within so many days, or, for the share that is missed, weeks later or not at all. */
    @Nullable
    Step done(LocalDate after, int within, double missed) {
        if (!chance.once(rates.missed(missed))) {
            return step(after.plusDays(chance.between(0, within)));
        }
        return chance.once(0.7) ? step(after.plusDays(within + chance.between(3, 40))) : null;
    }

    /** A step on a day, unless it lies behind the end of what is told. */
    @Nullable
    Step step(LocalDate on) {
        return on.isAfter(until) ? null : new Step(on);
    }

    static LocalDate workingDay(LocalDate day) {
        return WorkingDays.englandAndWales().after(day.minusDays(1), 1);
    }
}
