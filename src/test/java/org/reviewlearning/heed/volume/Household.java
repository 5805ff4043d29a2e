package org.reviewlearning.heed.volume;

import static org.reviewlearning.heed.facts.Answer.NO;
import static org.reviewlearning.heed.facts.Answer.YES;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.CarerApprovalBuilder;
import org.reviewlearning.heed.facts.CarerApprovalKind;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.HouseholdChangeBuilder;
import org.reviewlearning.heed.facts.HouseholdChangeKind;
import org.reviewlearning.heed.facts.Placement;
import org.reviewlearning.heed.facts.Step;

/** Who else comes to live in an invented child's home, and the approval of those who care there. */
final class Household {

    private Household() {}

    static void of(Life life) {
        if (life.inFamilyHome() || life.atHome() || life.is(ArrangementKind.SPECIAL_GUARDIANSHIP)) {
            joined(life);
        }
        if (life.inFamilyHome()) {
            for (LocalDate on : life.chance.days(life.rates.aYear(0.3), life.from, life.until)) {
                life.add(HouseholdChangeBuilder.builder()
                        .id(life.id("hh"))
                        .on(on)
                        .of(life.chance.one(HouseholdChangeKind.CHILD_PLACED, HouseholdChangeKind.CHILD_LEFT))
                        .placement(placement(life, on))
                        .decided(life.done(on, 3, 0.3))
                        .build());
            }
        }
        if (life.is(ArrangementKind.KINSHIP)) {
            stays(life).forEach(stay -> approval(life, stay));
        }
    }

    private static void joined(Life life) {
        for (LocalDate on : life.chance.days(life.rates.aYear(0.08), life.from, life.until)) {
            boolean warning = life.chance.once(0.06);
            life.add(HouseholdChangeBuilder.builder()
                    .id(life.id("hh"))
                    .on(on)
                    .of(HouseholdChangeKind.ADULT_JOINED)
                    .placement(placement(life, on))
                    .warningOnRecord(life.written(warning ? YES : NO))
                    .checked(life.done(on, 20, 0.2))
                    .decided(warning ? life.done(on, 1, 0.25) : null)
                    .build());
        }
    }

    /** Six kin in ten begin with sixteen weeks of temporary approval; a few need eight weeks more. */
    private static void approval(Life life, Placement stay) {
        if (!life.chance.once(0.6)) {
            return;
        }
        LocalDate from = stay.from();
        LocalDate until = stay.until() == null ? life.until : stay.until();
        approval(life, stay, CarerApprovalKind.TEMPORARY, from, from.plusWeeks(16), null, until);
        boolean late = life.chance.once(life.rates.missed(0.2));
        LocalDate decided = from.plusDays(late ? life.chance.between(113, 180) : life.chance.between(60, 95));
        if (late) {
            LocalDate again = from.plusWeeks(16).minusDays(life.chance.between(-5, 15));
            approval(life, stay, CarerApprovalKind.TEMPORARY, again, again.plusWeeks(8), null, until);
        }
        LocalDate recommended = decided.minusDays(life.chance.between(2, 7));
        approval(life, stay, CarerApprovalKind.APPROVAL, recommended, null, life.step(decided), until);
    }

    private static void approval(
            Life life,
            Placement stay,
            CarerApprovalKind of,
            LocalDate on,
            @Nullable LocalDate plannedEnd,
            @Nullable Step decided,
            LocalDate until) {
        if (!on.isBefore(until)) {
            return;
        }
        life.add(CarerApprovalBuilder.builder()
                .id(life.id("ca"))
                .on(on)
                .of(of)
                .placement(stay.id())
                .plannedEnd(plannedEnd)
                .recommended(of == CarerApprovalKind.TEMPORARY ? null : new Step(on))
                .decided(decided)
                .build());
    }

    private static List<Placement> stays(Life life) {
        return life.facts().stream()
                .filter(Placement.class::isInstance)
                .map(Placement.class::cast)
                .toList();
    }

    /** The home of a day, as far as it is one that is told. */
    static @Nullable String placement(Life life, LocalDate on) {
        return stays(life).stream()
                .filter(stay -> !stay.from().isAfter(on))
                .map(Fact::id)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
