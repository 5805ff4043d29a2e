package org.reviewlearning.heed.volume;

import static org.reviewlearning.heed.facts.Answer.NO;
import static org.reviewlearning.heed.facts.Answer.YES;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.DocumentKind;
import org.reviewlearning.heed.facts.FamilyMember;
import org.reviewlearning.heed.facts.FamilyTime;
import org.reviewlearning.heed.facts.NotHeldReason;
import org.reviewlearning.heed.facts.PlannedDay;
import org.reviewlearning.heed.facts.Step;
import org.reviewlearning.heed.facts.TieBuilder;
import org.reviewlearning.heed.facts.TieKind;

/** Whom an invented child sees of the family, when that stops, and brothers and sisters who live elsewhere. */
final class Family {

    private Family() {}

    static void of(Life life) {
        if (!life.inCare() || life.atHome()) {
            return;
        }
        for (FamilyMember person : new FamilyMember[] {FamilyMember.PARENT, FamilyMember.SIBLING}) {
            if (life.chance.once(0.6)) {
                tie(life, person);
            }
        }
        if (life.chance.once(0.35)) {
            apart(life);
        }
    }

    /** Family time, which in one life in ten a year stops for some months, mostly by a decision that is looked at again. */
    private static void tie(Life life, FamilyMember person) {
        LocalDate from = life.from;
        for (LocalDate stopped : life.chance.days(life.rates.aYear(0.1), life.from, life.until)) {
            if (stopped.isBefore(from.plusDays(30))) {
                continue;
            }
            LocalDate again = stopped.plusDays(life.chance.between(60, 240));
            boolean over = again.isBefore(life.until);
            Step decided = life.done(stopped, 5, 0.15);
            LocalDate day = stopped.plusDays(life.chance.between(40, 90));
            boolean gone = life.chance.once(0.3);
            life.add(TieBuilder.builder()
                    .id(life.id("tie"))
                    .of(TieKind.FAMILY_TIME)
                    .person(person)
                    .from(from)
                    .stopped(new Step(stopped))
                    .stoppedBecause(life.written(life.chance.one(
                            NotHeldReason.CHILDS_WISH,
                            NotHeldReason.UNSAFE,
                            NotHeldReason.COURT,
                            NotHeldReason.FAMILY)))
                    .decided(decided)
                    .lookAgain(decided == null ? null : new PlannedDay(decided.on(), day, null))
                    .looked(life.done(gone ? again.minusDays(10) : day, 8, 0.15))
                    .reasonGone(gone ? life.step(again.minusDays(14)) : null)
                    .ending(over ? new Step(again) : life.ended())
                    .build());
            times(life, person, from, stopped);
            from = again;
        }
        if (from.isBefore(life.until)) {
            life.add(TieBuilder.builder()
                    .id(life.id("tie"))
                    .of(TieKind.FAMILY_TIME)
                    .person(person)
                    .from(from)
                    .ending(life.ended())
                    .build());
            times(life, person, from, life.until);
        }
    }

    private static void times(Life life, FamilyMember person, LocalDate from, LocalDate until) {
        for (LocalDate on = from.plusDays(10); on.isBefore(until); on = on.plusDays(21)) {
            boolean held = !life.chance.once(life.rates.missed(0.1));
            @Nullable
            NotHeldReason why = held
                    ? null
                    : life.chance.one(
                            NotHeldReason.CHILDS_WISH,
                            NotHeldReason.FAMILY,
                            NotHeldReason.FAMILY,
                            NotHeldReason.WORKER,
                            NotHeldReason.TRANSPORT);
            life.add(new FamilyTime(life.id("ft"), on, person, held ? YES : NO, why, null, null));
        }
    }

    /** Apart from brothers and sisters, with a plan for it mostly within the month. */
    private static void apart(Life life) {
        boolean byDecision = life.chance.once(0.5);
        Step planned = life.done(life.from, 25, 0.15);
        life.add(TieBuilder.builder()
                .id(life.id("tie"))
                .of(TieKind.LIVING_APART)
                .person(FamilyMember.SIBLING)
                .from(life.from)
                .decided(byDecision ? planned : null)
                .ending(life.ended())
                .build());
        if (!byDecision) {
            life.document(DocumentKind.SIBLINGS_PLAN, planned);
        }
    }
}
