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
import org.reviewlearning.heed.facts.Person;
import org.reviewlearning.heed.facts.Step;
import org.reviewlearning.heed.facts.VisitBuilder;
import org.reviewlearning.heed.facts.WorkerRole;

/** The workers of an invented child, their visits and their calls. */
final class Work {

    private Work() {}

    static void of(Life life) {
        boolean afterOrder = life.is(ArrangementKind.SPECIAL_GUARDIANSHIP, ArrangementKind.ADOPTED);
        if (afterOrder ? life.chance.once(0.5) : !life.is(ArrangementKind.CARE_LEAVER)) {
            workers(life);
            visits(life, afterOrder ? 90 : 0);
        }
        int late =
                life.chance.once(life.rates.missed(0.2)) ? life.chance.between(10, 120) : -life.chance.between(0, 40);
        LocalDate sixteen = life.born.plusYears(16).plusDays(late);
        LocalDate from = sixteen.isAfter(life.from) ? sixteen : life.from;
        if (from.isBefore(life.until)
                && (life.inCare() || life.is(ArrangementKind.CARE_LEAVER, ArrangementKind.IN_CUSTODY))) {
            adviser(life, from);
        }
    }

    private static void workers(Life life) {
        Chance chance = life.chance;
        LocalDate from = life.from;
        for (LocalDate change : chance.days(Rates.WORKER_CHANGES_A_YEAR, life.from, life.until)) {
            worker(life, from, change);
            from = change.plusDays(chance.once(life.rates.missed(0.1)) ? chance.between(8, 30) : chance.between(0, 3));
        }
        worker(life, from, life.until.isBefore(life.told) ? life.until : null);
    }

    private static void worker(Life life, LocalDate from, @Nullable LocalDate until) {
        Step ending = until == null || !until.isAfter(from) ? null : new Step(until);
        if (until != null && ending == null) {
            return;
        }
        String worker = life.worker != null && from.equals(life.from) ? life.worker : life.id("worker-");
        life.worker = worker;
        life.add(new Involvement(
                life.id("i"),
                WorkerRole.SOCIAL_WORKER,
                life.written(worker),
                from,
                NO,
                life.done(from, 3, 0.15),
                ending,
                null,
                null));
    }

    /** Within the six weeks; after an order that was made for good, where anybody visits at all, some months apart. */
    private static void visits(Life life, int further) {
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
            boolean blank = seen && chance.once(life.rates.missed(Rates.LEFT_BLANK));
            Person home = life.atHome() ? Person.PARENT : Person.CARER;
            Answer awake = chance.once(life.rates.missed(Rates.LEFT_BLANK))
                    ? Answer.NOT_RECORDED
                    : chance.yes(1 - life.rates.missed(0.15));
            life.add(VisitBuilder.builder()
                    .id(life.id("v"))
                    .on(on)
                    .seen(seen ? YES : NO)
                    .seenAlone(blank ? Answer.NOT_RECORDED : alone)
                    .notAloneReason(blank ? null : why)
                    .awake(seen && young ? awake : Answer.NOT_RECORDED)
                    .adultPresent(seen && alone == NO && chance.once(life.rates.missed(0.5)) ? home : null)
                    .explainedBy(seen || chance.once(0.4) ? null : home)
                    .build());
            int gap = chance.once(life.rates.missed(0.08)) ? chance.between(44, 70) : chance.between(28, 41);
            boolean weekly = life.is(ArrangementKind.ADOPTION) && on.isBefore(life.from.plusDays(28));
            boolean soon = !seen && life.atHome() && !chance.once(life.rates.missed(0.25));
            on = Life.workingDay(on.plusDays(soon ? chance.between(1, young ? 1 : 5) : weekly ? 6 : gap + further));
        }
    }

    /** By the sixteenth birthday, mostly; one in five changes within the year, and the young person is mostly told. */
    private static void adviser(Life life, LocalDate first) {
        if (life.chance.once(life.rates.missed(0.07))) {
            return;
        }
        LocalDate from = first;
        for (LocalDate change : life.chance.days(life.rates.aYear(0.2), first, life.until)) {
            adviser(life, from, new Step(change));
            from = change.plusDays(1);
        }
        adviser(life, from, null);
        calls(life, WorkerRole.PERSONAL_ADVISER, 49, 0.08);
    }

    private static void adviser(Life life, LocalDate from, @Nullable Step ending) {
        life.add(new Involvement(
                life.id("i"),
                WorkerRole.PERSONAL_ADVISER,
                life.id("adviser-"),
                from,
                NO,
                life.done(from, 4, 0.15),
                ending == null ? life.ended() : ending,
                null,
                null));
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
