package org.reviewlearning.heed.volume;

import static org.reviewlearning.heed.facts.Answer.NO;
import static org.reviewlearning.heed.facts.Answer.YES;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.AdvocacyOffer;
import org.reviewlearning.heed.facts.ConcernBuilder;
import org.reviewlearning.heed.facts.ConcernOutcome;
import org.reviewlearning.heed.facts.Dispute;
import org.reviewlearning.heed.facts.MeetingKind;
import org.reviewlearning.heed.facts.Person;
import org.reviewlearning.heed.facts.PlannedDay;
import org.reviewlearning.heed.facts.Referral;
import org.reviewlearning.heed.facts.Request;
import org.reviewlearning.heed.facts.RequestAnswer;
import org.reviewlearning.heed.facts.RequestOutcome;
import org.reviewlearning.heed.facts.Resolution;
import org.reviewlearning.heed.facts.Service;
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
        adults(life);
        concerns(life);
        for (LocalDate on : life.chance.days(life.rates.aYear(0.05), life.from, life.until)) {
            life.event(SignificantEventKind.COMPLAINT, on);
            life.advocate(life.done(on, 12, 0.2));
        }
    }

    /** What parents, relatives, carers, schools and health ask for. */
    private static void adults(Life life) {
        for (LocalDate on : life.chance.days(life.rates.aYear(0.7), life.from, life.until)) {
            Person by = life.chance.one(
                    Person.PARENT,
                    Person.PARENT,
                    Person.PARENT,
                    Person.CARER,
                    Person.SCHOOL,
                    Person.HEALTH,
                    Person.RELATIVE);
            Topic topic =
                    life.chance.one(Topic.FAMILY_TIME, Topic.EDUCATION, Topic.HEALTH, Topic.INFORMATION, Topic.MONEY);
            life.add(new Request(life.id("r"), on, by, topic, answer(life, on), null, null));
        }
    }

    private static void requests(Life life) {
        for (LocalDate on : life.chance.days(life.rates.aYear(1.5), life.from, life.until)) {
            Topic topic = life.chance.one(
                    Topic.FAMILY_TIME, Topic.ACTIVITIES, Topic.EDUCATION, Topic.WHERE_TO_LIVE, Topic.INFORMATION);
            life.add(new Request(life.id("r"), on, Person.CHILD, topic, answer(life, on), null, null));
        }
    }

    static @Nullable RequestAnswer answer(Life life, LocalDate on) {
        Step answered = life.done(on, 12, 0.15);
        if (answered == null) {
            return null;
        }
        RequestOutcome outcome = life.chance.one(RequestOutcome.MET, RequestOutcome.MET, RequestOutcome.DECLINED);
        Step told = life.done(answered.on(), 5, 0.1);
        return new RequestAnswer(answered.on(), life.written(outcome), told == null ? null : told.on(), null);
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

    /** Most children hardly ever; one in ten several times a year, by whoever knows the child. */
    private static void concerns(Life life) {
        double often = life.chance.once(0.1) ? 2.5 : 0.4;
        for (LocalDate on : life.chance.days(life.rates.aYear(often), life.from, life.until)) {
            Person by = life.chance.one(
                    Person.SCHOOL, Person.HEALTH, Person.IRO, Person.IRO, Person.CARER, Person.POLICE, Person.PUBLIC);
            Topic topic = life.chance.one(
                    Topic.EDUCATION, Topic.THERAPY, Topic.SAFETY, Topic.UNEASE, Topic.HEALTH, Topic.WORRY_ABOUT_HARM);
            concern(life, on, by, topic);
        }
        if (often > 1) {
            for (LocalDate on : life.chance.days(life.rates.aYear(1.5), life.from, life.until)) {
                life.meeting(MeetingKind.PROFESSIONALS, life.step(on));
            }
        }
    }

    static void concern(Life life, LocalDate on, Person by, Topic topic) {
        boolean harm = topic == Topic.WORRY_ABOUT_HARM;
        Step resolved = life.done(on, harm ? 1 : 12, harm ? 0.15 : 0.2);
        if (harm) {
            life.meeting(MeetingKind.STRATEGY, life.chance.once(0.5) ? life.done(on, 2, 0.2) : null);
        }
        ConcernOutcome outcome = life.chance.once(0.78)
                ? ConcernOutcome.RESOLVED
                : life.chance.one(
                        ConcernOutcome.ACCEPTED_WITH_MONITORING, ConcernOutcome.NO_ACTION, ConcernOutcome.NOT_PURSUED);
        Step explained = resolved == null ? null : life.done(resolved.on(), 8, 0.2);
        Step escalated = resolved == null && life.chance.once(0.5) ? life.step(on.plusDays(12)) : null;
        life.add(ConcernBuilder.builder()
                .id(life.id("c"))
                .on(on)
                .by(by)
                .topic(topic)
                .escalated(escalated)
                .resolution(resolved == null ? null : new Resolution(resolved.on(), life.written(outcome), null))
                .explained(explained)
                .build());
        if (by == Person.IRO && life.chance.once(0.1)) {
            Step closed = life.done(on.plusDays(14), 26, 0.2);
            life.add(new Dispute(life.id("dr"), on.plusDays(14), topic, null, closed, null, null));
        }
    }
}
