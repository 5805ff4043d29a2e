package org.reviewlearning.heed.volume;

import static org.reviewlearning.heed.facts.Answer.NO;
import static org.reviewlearning.heed.facts.Answer.YES;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Agency;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.EndingReason;
import org.reviewlearning.heed.facts.MeetingKind;
import org.reviewlearning.heed.facts.Move;
import org.reviewlearning.heed.facts.NotAloneReason;
import org.reviewlearning.heed.facts.Notification;
import org.reviewlearning.heed.facts.Person;
import org.reviewlearning.heed.facts.PlacementBuilder;
import org.reviewlearning.heed.facts.PlacementEnding;
import org.reviewlearning.heed.facts.PlacementEndingBuilder;
import org.reviewlearning.heed.facts.PlacementKind;
import org.reviewlearning.heed.facts.Request;
import org.reviewlearning.heed.facts.SignificantEventKind;
import org.reviewlearning.heed.facts.Step;
import org.reviewlearning.heed.facts.Topic;
import org.reviewlearning.heed.facts.VisitBuilder;
import org.reviewlearning.heed.facts.VisitTimetable;

/** Where an invented child lives, the moves, and who is told of them. */
final class Homes {

    private Homes() {}

    static void of(Life life) {
        if (!life.inCare()) {
            return;
        }
        boolean restless = life.chance.once(Rates.RESTLESS_SHARE);
        double moves = restless ? Rates.RESTLESS_MOVES_A_YEAR : Rates.SETTLED_MOVES_A_YEAR;
        List<LocalDate> days = life.chance.days(moves, life.from, life.until);
        LocalDate from = life.from;
        for (int i = 0; i <= days.size(); i++) {
            boolean last = i == days.size();
            placement(life, from, restless, last ? life.ended() : new Step(days.get(i)));
            if (!last) {
                from = days.get(i);
                moved(life, from);
            }
        }
    }

    private static void placement(Life life, LocalDate from, boolean restless, @Nullable Step ended) {
        Chance chance = life.chance;
        boolean emergency = chance.once(0.25);
        Answer outOfArea = chance.yes(0.35);
        LocalDate until = ended == null ? null : ended.on();
        boolean leaving = until != null && until.equals(life.until);
        boolean planned = leaving || !chance.once(0.3);
        VisitTimetable visits = life.is(ArrangementKind.WITH_PARENTS)
                ? VisitTimetable.ORDINARY
                : !restless && chance.once(0.5) ? VisitTimetable.SETTLED : VisitTimetable.ORDINARY;
        PlacementEnding ending = until == null
                ? null
                : PlacementEndingBuilder.builder()
                        .on(until)
                        .planned(life.written(planned ? YES : NO))
                        .because(because(life, planned))
                        .immediateRisk(planned ? NO : chance.yes(0.4))
                        .iroInformedOn(chance.once(0.9) ? until.minusDays(planned ? 10 : 0) : null)
                        .build();
        life.add(PlacementBuilder.builder()
                .id(life.id("p"))
                .from(from)
                .kind(kind(life))
                .temporary(NO)
                .visits(visits)
                .outOfArea(outOfArea)
                .emergency(emergency ? YES : NO)
                .suitable(life.is(ArrangementKind.SUPPORTED) ? chance.yes(0.97) : Answer.NOT_RECORDED)
                .otherChildren(chance.between(0, 3))
                .ending(ending)
                .build());
        if (until != null && !planned) {
            life.meeting(MeetingKind.DISRUPTION, life.done(until, 25, 0.35));
        }
        if (until != null && !planned && life.inFamilyHome() && chance.once(0.4)) {
            asked(life, from, until);
        }
        LocalDate told = emergency ? from.plusDays(chance.between(0, 4)) : from.minusDays(chance.between(1, 10));
        for (Agency agency : List.of(Agency.HEALTH_BODY, Agency.GP, Agency.SCHOOL, Agency.VIRTUAL_SCHOOL)) {
            told(life, agency, told, 0.1);
        }
        if (outOfArea == YES) {
            told(life, Agency.AREA_AUTHORITY, told, 0.15);
        }
    }

    /** Carers who asked weeks before that the child move; a meeting and somebody who listens mostly follow. */
    private static void asked(Life life, LocalDate from, LocalDate until) {
        LocalDate on = until.minusDays(life.chance.between(20, 60));
        if (!on.isAfter(from)) {
            return;
        }
        life.add(new Request(life.id("r"), on, Person.CARER, Topic.MOVE_ASKED_FOR, Voice.answer(life, on), null, null));
        life.meeting(MeetingKind.STABILITY, life.done(on, 6, 0.25));
        Step heard = life.done(on, 6, 0.25);
        if (heard != null && life.ageOn(on) >= 4) {
            life.add(VisitBuilder.builder()
                    .id(life.id("v"))
                    .on(heard.on())
                    .seen(YES)
                    .seenAlone(YES)
                    .build());
        }
        life.advocate(life.done(on, 8, 0.3));
    }

    private static EndingReason because(Life life, boolean planned) {
        boolean last = life.is(ArrangementKind.RESIDENTIAL) && life.ended() != null;
        return planned
                ? last ? EndingReason.CUSTODY : EndingReason.CARE_PLAN
                : life.chance.one(EndingReason.CARERS_ASKED, EndingReason.CARERS_ASKED, EndingReason.COUNCIL_ASKED);
    }

    private static void told(Life life, Agency agency, LocalDate on, double missed) {
        boolean late = life.chance.once(life.rates.missed(missed));
        if (!late || life.chance.once(0.7)) {
            life.add(new Notification(
                    life.id("n"), late ? on.plusDays(life.chance.between(10, 40)) : on, agency, null, null));
        }
    }

    private static PlacementKind kind(Life life) {
        return switch (life.arrangement) {
            case KINSHIP -> PlacementKind.KINSHIP;
            case RESIDENTIAL -> life.chance.once(0.02) ? PlacementKind.UNREGISTERED : PlacementKind.CHILDRENS_HOME;
            case SUPPORTED -> PlacementKind.SUPPORTED;
            case WITH_PARENTS -> PlacementKind.WITH_PARENTS;
            case ADOPTION -> PlacementKind.ADOPTION;
            default -> PlacementKind.FOSTER;
        };
    }

    private static void moved(Life life, LocalDate on) {
        Chance chance = life.chance;
        Step visited = life.done(on.plusDays(1), 6, 0.2);
        if (visited != null && visited.on().isBefore(life.until)) {
            life.add(VisitBuilder.builder()
                    .id(life.id("v"))
                    .on(visited.on())
                    .seen(YES)
                    .seenAlone(life.ageOn(on) < 4 ? NO : YES)
                    .notAloneReason(life.ageOn(on) < 4 ? NotAloneReason.NOT_APPROPRIATE : null)
                    .awake(life.ageOn(on) < 4 ? YES : Answer.NOT_RECORDED)
                    .build());
        }
        boolean forced = chance.once(0.03);
        boolean newArea = chance.once(0.3);
        life.add(new Move(
                life.id("mv"),
                on,
                null,
                forced ? YES : NO,
                NO,
                life.written(newArea ? YES : NO),
                newArea ? life.done(on, 10, 0.3) : null,
                forced ? life.step(on) : null,
                forced ? life.done(on, 5, 0.3) : null,
                life.done(on, 2, 0.1),
                null,
                null));
        life.event(SignificantEventKind.MOVE, on);
    }
}
