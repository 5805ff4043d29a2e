package org.reviewlearning.heed.volume;

import static org.reviewlearning.heed.facts.Answer.NO;
import static org.reviewlearning.heed.facts.Answer.YES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.DocumentKind;
import org.reviewlearning.heed.facts.EndingReason;
import org.reviewlearning.heed.facts.HomeOfferBuilder;
import org.reviewlearning.heed.facts.PlacementBuilder;
import org.reviewlearning.heed.facts.PlacementEnding;
import org.reviewlearning.heed.facts.PlacementEndingBuilder;
import org.reviewlearning.heed.facts.PlacementKind;
import org.reviewlearning.heed.facts.Step;

/** Where a young person lives after care or in custody, what is offered, and the plans for it. */
final class Leaving {

    private Leaving() {}

    static void of(Life life) {
        if (life.is(ArrangementKind.CARE_LEAVER)) {
            homes(life);
            offers(life);
            pathwayPlans(life);
        }
        if (life.is(ArrangementKind.IN_CUSTODY)) {
            home(life, PlacementKind.CUSTODY, life.from, ended(life.ended(), true));
            life.document(DocumentKind.RELEASE_PLAN, life.done(life.until.minusDays(60), 15, 0.2));
        }
    }

    private static void homes(Life life) {
        List<LocalDate> days = new ArrayList<>(life.chance.days(life.rates.aYear(0.5), life.from, life.until));
        days.add(life.until);
        LocalDate from = life.from;
        for (LocalDate until : days) {
            boolean last = until.equals(life.until);
            home(life, kind(life.chance), from, last ? null : ended(new Step(until), life.chance.once(0.8)));
            from = until;
        }
    }

    /** About as the Department for Education counts them at 19 to 21; the few that are no home are invented. */
    private static PlacementKind kind(Chance chance) {
        int of100 = chance.between(1, 100);
        return of100 <= 36
                ? PlacementKind.OWN_TENANCY
                : of100 <= 62
                        ? PlacementKind.SUPPORTED
                        : of100 <= 75
                                ? PlacementKind.WITH_PARENTS
                                : of100 <= 92
                                        ? PlacementKind.FOSTER
                                        : of100 <= 96
                                                ? PlacementKind.FRIENDS
                                                : of100 <= 98
                                                        ? PlacementKind.BED_AND_BREAKFAST
                                                        : chance.one(
                                                                PlacementKind.NOWHERE_AGREED, PlacementKind.CUSTODY);
    }

    private static void home(Life life, PlacementKind kind, LocalDate from, @Nullable PlacementEnding ending) {
        boolean noHome = kind == PlacementKind.FRIENDS
                || kind == PlacementKind.BED_AND_BREAKFAST
                || kind == PlacementKind.NOWHERE_AGREED;
        Answer suitable = noHome ? NO : suitable(life.chance);
        if (suitable == NO) {
            life.document(DocumentKind.ACCOMMODATION_PLAN, life.done(from, noHome ? 2 : 20, 0.25));
        }
        LocalDate owed = from.plusDays(life.chance.between(40, 2000));
        boolean arrears = kind == PlacementKind.OWN_TENANCY && owed.isBefore(ending == null ? life.until : ending.on());
        if (arrears) {
            life.document(DocumentKind.ACCOMMODATION_PLAN, life.done(owed, 12, 0.25));
        }
        life.add(PlacementBuilder.builder()
                .id(life.id("p"))
                .from(from)
                .kind(kind)
                .temporary(NO)
                .outOfArea(life.chance.yes(0.3))
                .emergency(NO)
                .suitable(suitable)
                .arrearsKnown(arrears ? new Step(owed) : null)
                .ending(ending)
                .build());
    }

    private static Answer suitable(Chance chance) {
        return chance.once(Rates.SUITABLE_SHARE)
                ? YES
                : chance.once(Rates.UNSUITABLE_SHARE / (1 - Rates.SUITABLE_SHARE)) ? NO : Answer.NOT_RECORDED;
    }

    private static @Nullable PlacementEnding ended(@Nullable Step on, boolean planned) {
        return on == null
                ? null
                : PlacementEndingBuilder.builder()
                        .on(on.on())
                        .planned(planned ? YES : NO)
                        .immediateRisk(NO)
                        .because(EndingReason.OTHER)
                        .build();
    }

    /** One in seven is refused; what comes instead is mostly planned in two weeks. */
    private static void offers(Life life) {
        for (LocalDate on : life.chance.days(life.rates.aYear(0.3), life.from, life.until)) {
            boolean accepted = life.chance.once(0.85);
            Step answered = life.step(on.plusDays(life.chance.between(1, 14)));
            life.add(HomeOfferBuilder.builder()
                    .id(life.id("ho"))
                    .on(on)
                    .of(PlacementKind.OWN_TENANCY)
                    .suitable(life.chance.yes(accepted ? 0.95 : 0.7))
                    .accepted(accepted ? answered : null)
                    .refused(accepted ? null : answered)
                    .build());
            if (!accepted && answered != null) {
                life.document(DocumentKind.ACCOMMODATION_PLAN, life.done(answered.on(), 12, 0.2));
            }
        }
    }

    /** Reviewed about every half year. */
    private static void pathwayPlans(Life life) {
        LocalDate on = life.from.plusDays(life.chance.between(0, 30));
        while (on.isBefore(life.until)) {
            life.document(DocumentKind.PATHWAY_PLAN, life.step(on));
            boolean late = life.chance.once(life.rates.missed(0.12));
            on = on.plusDays(late ? life.chance.between(200, 400) : life.chance.between(150, 182));
        }
    }
}
