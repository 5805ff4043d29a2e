package org.reviewlearning.heed.volume;

import static org.reviewlearning.heed.facts.Answer.NO;
import static org.reviewlearning.heed.facts.Answer.YES;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Conversation;
import org.reviewlearning.heed.facts.Involvement;
import org.reviewlearning.heed.facts.NotAloneReason;
import org.reviewlearning.heed.facts.Step;
import org.reviewlearning.heed.facts.VisitBuilder;
import org.reviewlearning.heed.facts.WorkerRole;

/** The workers of an invented child, their visits and their calls. */
final class Work {

    private Work() {}

    static void of(Life life) {
        workers(life);
        visits(life);
        if (life.is(ArrangementKind.SUPPORTED, ArrangementKind.CARE_LEAVER)) {
            adviser(life);
        }
    }

    private static void workers(Life life) {
        Chance chance = life.chance;
        LocalDate from = life.from;
        for (LocalDate change : chance.days(Rates.WORKER_CHANGES_A_YEAR, life.from, life.until)) {
            worker(life, from, change);
            from = change.plusDays(chance.once(life.rates.missed(0.1)) ? chance.between(8, 30) : chance.between(0, 3));
        }
        worker(life, from, null);
    }

    private static void worker(Life life, LocalDate from, @Nullable LocalDate until) {
        Step ending = until == null || !until.isAfter(from) ? null : new Step(until);
        if (until != null && ending == null) {
            return;
        }
        life.add(new Involvement(
                life.id("i"),
                WorkerRole.SOCIAL_WORKER,
                life.id("worker-"),
                from,
                NO,
                life.done(from, 3, 0.15),
                ending,
                null,
                null));
    }

    private static void visits(Life life) {
        Chance chance = life.chance;
        for (LocalDate on = life.from.plusDays(chance.between(2, 6)); on.isBefore(life.until); ) {
            boolean seen = !chance.once(life.rates.missed(0.06));
            boolean young = life.ageOn(on) < 4;
            Answer alone = !seen || young ? NO : chance.once(life.rates.missed(0.2)) ? NO : YES;
            NotAloneReason why = alone == YES
                    ? null
                    : young
                            ? NotAloneReason.NOT_APPROPRIATE
                            : chance.once(0.6) ? NotAloneReason.CHILD_REFUSED : NotAloneReason.NONE;
            life.add(VisitBuilder.builder()
                    .id(life.id("v"))
                    .on(on)
                    .seen(seen ? YES : NO)
                    .seenAlone(alone)
                    .notAloneReason(why)
                    .build());
            on = Life.workingDay(on.plusDays(
                    chance.once(life.rates.missed(0.08)) ? chance.between(44, 70) : chance.between(28, 41)));
        }
    }

    private static void adviser(Life life) {
        if (life.chance.once(0.9)) {
            life.add(new Involvement(
                    life.id("i"),
                    WorkerRole.PERSONAL_ADVISER,
                    life.id("adviser-"),
                    life.from,
                    NO,
                    life.step(life.from),
                    null,
                    null,
                    null));
            calls(life, WorkerRole.PERSONAL_ADVISER, 49, 0.08);
        }
    }

    /** Talks about so many days apart, now and then twice as long. */
    static void calls(Life life, WorkerRole by, int apart, double missed) {
        LocalDate on = life.from.plusDays(life.chance.between(3, apart));
        while (on.isBefore(life.until)) {
            life.add(new Conversation(life.id("t"), on, by, null, null));
            int gap = life.chance.between(apart / 2, apart);
            on = on.plusDays(life.chance.once(life.rates.missed(missed)) ? gap + apart : gap);
        }
    }
}
