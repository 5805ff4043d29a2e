package org.reviewlearning.heed.volume;

import static org.reviewlearning.heed.facts.Answer.NO;
import static org.reviewlearning.heed.facts.Answer.YES;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.AdvocacyOffer;
import org.reviewlearning.heed.facts.ConcernBuilder;
import org.reviewlearning.heed.facts.ConcernOutcome;
import org.reviewlearning.heed.facts.Dispute;
import org.reviewlearning.heed.facts.Person;
import org.reviewlearning.heed.facts.PlannedDay;
import org.reviewlearning.heed.facts.Referral;
import org.reviewlearning.heed.facts.Request;
import org.reviewlearning.heed.facts.RequestAnswer;
import org.reviewlearning.heed.facts.RequestOutcome;
import org.reviewlearning.heed.facts.Resolution;
import org.reviewlearning.heed.facts.Service;
import org.reviewlearning.heed.facts.SignificantEvent;
import org.reviewlearning.heed.facts.SignificantEventKind;
import org.reviewlearning.heed.facts.Step;
import org.reviewlearning.heed.facts.Support;
import org.reviewlearning.heed.facts.Topic;

/** What an invented child asks for, the help that comes of it, and what professionals worry about. */
final class Voice {

    private Voice() {}

    static void of(Life life) {
        if (life.ageOn(life.from) >= 5) {
            requests(life);
            therapy(life);
            LocalDate offered = life.from.plusDays(life.chance.between(5, 40));
            while (offered.isBefore(life.until)) {
                life.add(new AdvocacyOffer(life.id("ao"), offered, life.chance.yes(0.3), null, null));
                offered = offered.plusDays(life.chance.between(120, 260));
            }
        }
        concerns(life);
        for (LocalDate on : life.chance.days(life.rates.aYear(0.05), life.from, life.until)) {
            life.add(new SignificantEvent(
                    life.id("se"), on, SignificantEventKind.COMPLAINT, life.done(on, 1, 0.1), null, null));
        }
    }

    private static void requests(Life life) {
        for (LocalDate on : life.chance.days(life.rates.aYear(1.5), life.from, life.until)) {
            Topic topic = life.chance.one(
                    Topic.FAMILY_TIME, Topic.ACTIVITIES, Topic.EDUCATION, Topic.WHERE_TO_LIVE, Topic.INFORMATION);
            life.add(new Request(life.id("r"), on, Person.CHILD, topic, answer(life, on), null, null));
        }
    }

    private static @Nullable RequestAnswer answer(Life life, LocalDate on) {
        Step answered = life.done(on, 12, 0.15);
        if (answered == null) {
            return null;
        }
        RequestOutcome outcome = life.chance.one(RequestOutcome.MET, RequestOutcome.MET, RequestOutcome.DECLINED);
        Step told = life.done(answered.on(), 5, 0.1);
        return new RequestAnswer(answered.on(), outcome, told == null ? null : told.on(), null);
    }

    private static void therapy(Life life) {
        for (LocalDate on : life.chance.days(life.rates.aYear(0.2), life.from, life.until)) {
            String request = life.id("r");
            Step referred = life.done(on, 20, 0.15);
            RequestAnswer answer =
                    referred == null ? null : new RequestAnswer(referred.on(), RequestOutcome.MET, referred.on(), null);
            life.add(new Request(request, on, Person.CHILD, Topic.THERAPY, answer, null, null));
            if (referred != null) {
                Step started = life.step(referred.on().plusDays(life.chance.between(30, 170)));
                Step interim = life.chance.once(0.5) ? life.done(referred.on(), 30, 0.1) : null;
                life.add(new Referral(
                        life.id("f"), referred.on(), Service.THERAPY, request, started, interim, null, null, null));
                if (started != null) {
                    support(life, Service.THERAPY, started.on());
                }
            }
        }
    }

    static void support(Life life, Service service, LocalDate from) {
        Step ending = life.step(from.plusDays(life.chance.between(120, 400)));
        boolean stillNeeded = ending != null && life.chance.once(life.rates.missed(0.15));
        PlannedDay planned = ending == null ? null : new PlannedDay(ending.on().minusDays(30), ending.on(), null);
        life.add(new Support(
                life.id("s"),
                service,
                from,
                stillNeeded ? YES : NO,
                planned,
                stillNeeded ? life.done(ending.on(), 5, 0.4) : null,
                ending,
                null,
                null));
    }

    private static void concerns(Life life) {
        for (LocalDate on : life.chance.days(life.rates.aYear(0.6), life.from, life.until)) {
            Step resolved = life.done(on, 12, 0.2);
            Person by = life.chance.one(Person.SCHOOL, Person.HEALTH, Person.IRO, Person.IRO, Person.CARER);
            Topic topic = life.chance.one(Topic.EDUCATION, Topic.THERAPY, Topic.SAFETY, Topic.UNEASE);
            ConcernOutcome outcome = life.chance.once(0.9) ? ConcernOutcome.RESOLVED : ConcernOutcome.NO_ACTION;
            Resolution resolution = resolved == null ? null : new Resolution(resolved.on(), outcome, null);
            Step escalated = resolution == null && life.chance.once(0.5) ? life.step(on.plusDays(12)) : null;
            life.add(ConcernBuilder.builder()
                    .id(life.id("c"))
                    .on(on)
                    .by(by)
                    .topic(topic)
                    .escalated(escalated)
                    .resolution(resolution)
                    .build());
            if (by == Person.IRO && life.chance.once(0.1)) {
                life.add(new Dispute(
                        life.id("dr"), on.plusDays(14), topic, null, life.done(on.plusDays(14), 26, 0.2), null, null));
            }
        }
    }
}
