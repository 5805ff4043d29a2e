package org.reviewlearning.heed.volume;

import static org.reviewlearning.heed.facts.Answer.NO;
import static org.reviewlearning.heed.facts.Answer.YES;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.LegalStatusBuilder;
import org.reviewlearning.heed.facts.LegalStatusKind;
import org.reviewlearning.heed.facts.MeetingKind;
import org.reviewlearning.heed.facts.Step;

/** The standing in law of an invented child: what it is, when it runs out, and what was made ready to follow it. */
final class Law {

    private Law() {}

    static void of(Life life) {
        switch (life.arrangement) {
            case SPECIAL_GUARDIANSHIP -> lasting(life, LegalStatusKind.SPECIAL_GUARDIANSHIP, life.from);
            case ADOPTED -> lasting(life, LegalStatusKind.ADOPTION, life.from);
            case HOME_UNDER_ORDER -> supervision(life);
            case IN_CUSTODY ->
                lasting(life, life.chance.one(LegalStatusKind.REMAND, LegalStatusKind.SENTENCE), life.from);
            case RETURNED_HOME, CARE_LEAVER -> {}
            case ADOPTION -> {
                lasting(life, LegalStatusKind.CARE, life.from);
                lasting(life, LegalStatusKind.PLACEMENT_ORDER, life.from);
            }
            default -> inCare(life);
        }
        if (life.is(ArrangementKind.RESIDENTIAL) && life.chance.once(0.1)) {
            liberty(life);
        }
    }

    private static void inCare(Life life) {
        if (!life.atHome() && life.chance.once(Rates.BY_AGREEMENT_SHARE)) {
            agreed(life);
            return;
        }
        LocalDate from = life.chance.once(0.1) ? emergency(life) : life.from;
        LocalDate order = from.plusDays(life.chance.between(150, 300));
        status(life, LegalStatusKind.INTERIM_CARE, from, null, null, within(life, order));
        if (order.isBefore(life.until)) {
            lasting(life, LegalStatusKind.CARE, order);
        }
        life.meeting(MeetingKind.COURT_HEARING, life.step(order));
        if (life.atHome()) {
            for (LocalDate on = order.plusDays(340); on.isBefore(life.until); on = on.plusDays(340)) {
                life.meeting(MeetingKind.LEGAL_PLANNING, life.done(on, 20, 0.25));
            }
        }
    }

    /** Three days with the police's power, eight of an emergency order; the application is mostly ready in time. */
    private static LocalDate emergency(Life life) {
        LocalDate order = life.from.plusDays(3);
        LocalDate interim = order.plusDays(8);
        status(
                life,
                LegalStatusKind.POLICE_PROTECTION,
                life.from,
                order,
                life.done(life.from, 1, 0.1),
                within(life, order));
        Step ready = life.done(order.plusDays(2), 3, 0.1);
        status(life, LegalStatusKind.EMERGENCY_PROTECTION, order, interim, ready, within(life, interim));
        return interim;
    }

    /** Looked after by agreement; now and then a parent takes it back, and something is mostly decided the same day. */
    private static void agreed(Life life) {
        life.meeting(MeetingKind.LEGAL_PLANNING, life.done(life.from.plusDays(60), 90, 0.2));
        LocalDate withdrawn = life.from.plusDays(life.chance.between(60, 1500));
        boolean kept = life.chance.once(0.85) || !withdrawn.isBefore(life.until);
        life.add(LegalStatusBuilder.builder()
                .id(life.id("ls"))
                .of(LegalStatusKind.BY_AGREEMENT)
                .from(life.from)
                .agreementWithdrawn(kept ? null : new Step(withdrawn))
                .nextReady(kept ? null : life.done(withdrawn, 1, 0.2))
                .ending(life.ended())
                .build());
    }

    /** A year at most; whether it is to be made longer is mostly settled two months ahead. */
    private static void supervision(Life life) {
        LocalDate end = life.from.plusYears(1);
        Step ready = life.done(end.minusDays(90), 28, 0.2);
        status(life, LegalStatusKind.SUPERVISION, life.from, life.written(end), ready, null);
    }

    /** Three months each, once or twice over. */
    private static void liberty(Life life) {
        LocalDate from = life.from.plusDays(life.chance.between(10, 200));
        for (int i = life.chance.between(1, 3); i > 0 && from.isBefore(life.until); i--) {
            LocalDate end = from.plusDays(84);
            Step ready = life.done(end.minusDays(42), 13, 0.25);
            LegalStatusKind of = LegalStatusKind.DEPRIVATION_OF_LIBERTY;
            status(life, of, from, life.written(end), ready, within(life, end));
            from = end;
        }
    }

    private static void lasting(Life life, LegalStatusKind of, LocalDate from) {
        status(life, of, from, null, null, life.ended());
    }

    private static void status(
            Life life,
            LegalStatusKind of,
            LocalDate from,
            @Nullable LocalDate plannedEnd,
            @Nullable Step ready,
            @Nullable Step ending) {
        if (!from.isBefore(life.until)) {
            return;
        }
        Answer renews =
                of == LegalStatusKind.DEPRIVATION_OF_LIBERTY && from.isAfter(life.from.plusDays(210)) ? YES : NO;
        life.add(LegalStatusBuilder.builder()
                .id(life.id("ls"))
                .of(of)
                .from(from)
                .plannedEnd(plannedEnd)
                .renews(renews)
                .nextReady(ready)
                .ending(ending)
                .build());
    }

    /** Ended on a day, or with this part of the life. */
    private static @Nullable Step within(Life life, LocalDate end) {
        return end.isBefore(life.until) ? new Step(end) : life.ended();
    }
}
