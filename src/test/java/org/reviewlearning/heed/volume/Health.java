package org.reviewlearning.heed.volume;

import static org.reviewlearning.heed.facts.Answer.NO;
import static org.reviewlearning.heed.facts.Answer.YES;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.HealthAttendance;
import org.reviewlearning.heed.facts.HealthContactBuilder;
import org.reviewlearning.heed.facts.HealthContactKind;
import org.reviewlearning.heed.facts.InjuryBuilder;
import org.reviewlearning.heed.facts.MeetingBuilder;
import org.reviewlearning.heed.facts.MeetingKind;
import org.reviewlearning.heed.facts.Person;
import org.reviewlearning.heed.facts.PlannedDay;
import org.reviewlearning.heed.facts.SignificantEventKind;
import org.reviewlearning.heed.facts.Step;

/** Health in an invented life: what is due by law, appointments, times the child hurt themselves, and marks that were seen. */
final class Health {

    private Health() {}

    static void of(Life life) {
        if (life.inCare()) {
            assessments(life);
            checks(life);
        }
        appointments(life);
        if (life.ageOn(life.until) >= 11) {
            selfHarm(life, life.chance.once(0.06) ? 2 : 0.03);
        }
        injuries(life);
        disagreements(life);
    }

    /** The first within four weeks, then each before the next is due, mostly. */
    private static void assessments(Life life) {
        LocalDate due = life.from.plusDays(26);
        HealthContactKind of = HealthContactKind.INITIAL_HEALTH_ASSESSMENT;
        while (due.isBefore(life.until)) {
            Step held = life.done(due.minusDays(14), 12, 1 - Rates.HEALTH_ASSESSED_IN_TIME);
            LocalDate on = held == null ? due.plusDays(60) : held.on();
            contact(life, on, of, HealthAttendance.COMPLETED);
            due = life.ageOn(on) < 5 ? on.plusMonths(6) : on.plusMonths(12);
            of = HealthContactKind.REVIEW_HEALTH_ASSESSMENT;
        }
    }

    private static void checks(Life life) {
        LocalDate due = life.from.plusDays(life.chance.between(20, 300));
        while (due.isBefore(life.until)) {
            Step held = life.done(due, 30, 1 - Rates.TEETH_CHECKED);
            if (held != null) {
                contact(
                        life,
                        held.on(),
                        HealthContactKind.DENTAL_CHECK,
                        life.chance.once(0.05) ? HealthAttendance.DECLINED_BY_CHILD : HealthAttendance.COMPLETED);
            }
            due = due.plusMonths(10);
        }
    }

    private static void appointments(Life life) {
        for (LocalDate on : life.chance.days(life.rates.aYear(1.5), life.from, life.until)) {
            boolean brought = !life.chance.once(life.rates.missed(0.06));
            if (brought) {
                contact(life, on, HealthContactKind.APPOINTMENT, HealthAttendance.COMPLETED);
                continue;
            }
            Step agreed = life.done(on, 4, 0.2);
            life.add(HealthContactBuilder.builder()
                    .id(life.id("hc"))
                    .on(on)
                    .of(HealthContactKind.APPOINTMENT)
                    .attended(HealthAttendance.NOT_BROUGHT)
                    .afterSelfHarm(NO)
                    .followUp(planned(agreed, 21))
                    .followedUp(agreed == null ? null : life.done(agreed.on().plusDays(21), 3, 0.1))
                    .build());
        }
    }

    private static void selfHarm(Life life, double aYear) {
        for (LocalDate on : life.chance.days(life.rates.aYear(aYear), life.from, life.until)) {
            life.event(SignificantEventKind.SELF_HARM, on);
            Step agreed = life.done(on, 2, 0.15);
            if (life.chance.once(0.5)) {
                life.add(HealthContactBuilder.builder()
                        .id(life.id("hc"))
                        .on(on)
                        .of(HealthContactKind.ATTENDANCE)
                        .attended(HealthAttendance.COMPLETED)
                        .afterSelfHarm(YES)
                        .followUpBy(agreed == null ? null : Person.HEALTH)
                        .followUp(planned(agreed, 7))
                        .followedUp(
                                agreed == null ? null : life.done(agreed.on().plusDays(7), 2, 0.15))
                        .build());
            }
            if (life.chance.once(0.4)) {
                contact(
                        life,
                        on.plusDays(3),
                        HealthContactKind.MENTAL_HEALTH_ASSESSMENT,
                        life.chance.once(0.2) ? HealthAttendance.NOT_COMPLETED : HealthAttendance.COMPLETED);
            }
        }
    }

    private static void injuries(Life life) {
        for (LocalDate on : life.chance.days(life.rates.aYear(0.08), life.from, life.until)) {
            boolean childSaid = life.ageOn(on) >= 4 && life.chance.once(0.4);
            life.add(InjuryBuilder.builder()
                    .id(life.id("ij"))
                    .on(on)
                    .seenBy(life.chance.one(Person.SCHOOL, Person.CARER, Person.HEALTH))
                    .explainedBy(life.written(childSaid ? Person.CHILD : life.atHome() ? Person.PARENT : Person.CARER))
                    .saidSeenBy(life.chance.once(0.15) ? Person.HEALTH : null)
                    .confirmed(life.done(on, 1, 0.3))
                    .childAsked(life.done(on, 3, 0.2))
                    .assessedTogether(life.ageOn(on) < 4 ? life.done(on, 1, 0.15) : null)
                    .build());
        }
    }

    private static void disagreements(Life life) {
        for (LocalDate on : life.chance.days(life.rates.aYear(0.1), life.from, life.until)) {
            life.add(MeetingBuilder.builder()
                    .id(life.id("m"))
                    .on(on)
                    .of(MeetingKind.PROFESSIONALS)
                    .servicesAgreed(life.chance.yes(0.8))
                    .build());
        }
    }

    private static void contact(Life life, LocalDate on, HealthContactKind of, HealthAttendance attended) {
        if (on.isAfter(life.until)) {
            return;
        }
        life.add(HealthContactBuilder.builder()
                .id(life.id("hc"))
                .on(on)
                .of(of)
                .attended(life.written(attended))
                .afterSelfHarm(NO)
                .build());
    }

    private static @Nullable PlannedDay planned(@Nullable Step agreed, int days) {
        return agreed == null ? null : new PlannedDay(agreed.on(), agreed.on().plusDays(days), null);
    }
}
