package org.reviewlearning.heed.volume;

import static org.reviewlearning.heed.facts.Answer.NO;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Agency;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.DocumentKind;
import org.reviewlearning.heed.facts.Notification;
import org.reviewlearning.heed.facts.Placement;
import org.reviewlearning.heed.facts.SchoolingBuilder;
import org.reviewlearning.heed.facts.SchoolingKind;
import org.reviewlearning.heed.facts.SignificantEventKind;
import org.reviewlearning.heed.facts.Step;

/** Where an invented child learns, the plans for it, and times without a school. */
final class Learning {

    private Learning() {}

    static void of(Life life) {
        LocalDate four = life.born.plusYears(4).plusMonths(6);
        LocalDate begins = four.isAfter(life.from) ? four : life.from;
        if (life.ageOn(life.until) > 17 || !begins.isBefore(life.until)) {
            return;
        }
        schools(life, begins);
        if (life.inCare()) {
            plans(life, begins);
            suspensions(life, begins);
        }
    }

    /** A school each; some move school with their home, and a few are without one for weeks. */
    private static void schools(Life life, LocalDate begins) {
        LocalDate from = begins;
        for (LocalDate change : changes(life, begins)) {
            if (change.isBefore(from.plusDays(30))) {
                continue;
            }
            school(life, from, new Step(change));
            from = life.chance.once(0.25) ? without(life, change) : change;
        }
        if (from.isBefore(life.until)) {
            school(life, from, life.ended());
        }
    }

    /** With a third of the moves, and otherwise once in ten years. */
    private static List<LocalDate> changes(Life life, LocalDate begins) {
        return Stream.concat(
                        life.facts().stream()
                                .filter(fact -> fact instanceof Placement && life.chance.once(0.33))
                                .map(fact -> ((Placement) fact).from()),
                        life.chance.days(life.rates.aYear(0.1), begins, life.until).stream())
                .filter(day -> day.isAfter(begins) && day.isBefore(life.until))
                .sorted()
                .toList();
    }

    private static void school(Life life, LocalDate from, @Nullable Step ending) {
        boolean sixteen = life.ageOn(from) >= 16;
        boolean partTime = !sixteen && life.chance.once(0.04);
        SchoolingKind of = partTime ? SchoolingKind.PART_TIME : sixteen ? SchoolingKind.COLLEGE : SchoolingKind.SCHOOL;
        spell(life, of, from, NO, null, ending);
    }

    /** Without a school until a day, which is returned. */
    private static LocalDate without(Life life, LocalDate from) {
        LocalDate until = from.plusDays(life.chance.between(5, 60));
        Step agreed = life.done(from.plusDays(3), 20, 0.2);
        Step ending = until.isBefore(life.until) ? new Step(until) : life.ended();
        spell(life, SchoolingKind.NONE, from, life.chance.yes(0.2), agreed, ending);
        return until;
    }

    private static void spell(
            Life life,
            SchoolingKind of,
            LocalDate from,
            Answer excluded,
            @Nullable Step agreed,
            @Nullable Step ending) {
        life.add(SchoolingBuilder.builder()
                .id(life.id("sc"))
                .of(of)
                .from(from)
                .excluded(excluded)
                .virtualSchoolAsked(life.done(from, 4, 0.15))
                .nextAgreed(agreed)
                .ending(ending)
                .build());
    }

    /** Every term. */
    private static void plans(Life life, LocalDate begins) {
        LocalDate on = begins.plusDays(life.chance.between(8, 24));
        while (on.isBefore(life.until)) {
            life.document(DocumentKind.PERSONAL_EDUCATION_PLAN, life.step(on));
            boolean late = life.chance.once(life.rates.missed(0.06));
            on = on.plusDays(late ? life.chance.between(165, 220) : life.chance.between(105, 140));
        }
    }

    private static void suspensions(Life life, LocalDate begins) {
        for (LocalDate on : life.chance.days(Rates.SUSPENDED_A_YEAR, begins, life.until)) {
            life.event(SignificantEventKind.EXCLUSION, on);
            Step virtualSchool = life.done(on, 3, 0.15);
            if (virtualSchool != null) {
                life.add(new Notification(life.id("n"), virtualSchool.on(), Agency.VIRTUAL_SCHOOL, null, null));
            }
        }
    }
}
