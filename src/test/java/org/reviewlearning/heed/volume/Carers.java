package org.reviewlearning.heed.volume;

import static org.reviewlearning.heed.facts.Answer.NO;
import static org.reviewlearning.heed.facts.Answer.YES;

import java.time.LocalDate;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.AssessmentKind;
import org.reviewlearning.heed.facts.AssessmentPart;
import org.reviewlearning.heed.facts.AssessmentPartKind;
import org.reviewlearning.heed.facts.CarerApprovalBuilder;
import org.reviewlearning.heed.facts.CarerApprovalKind;
import org.reviewlearning.heed.facts.CarerAssessment;
import org.reviewlearning.heed.facts.DocumentKind;
import org.reviewlearning.heed.facts.MeetingKind;
import org.reviewlearning.heed.facts.Person;
import org.reviewlearning.heed.facts.PlannedDay;
import org.reviewlearning.heed.facts.Referral;
import org.reviewlearning.heed.facts.Request;
import org.reviewlearning.heed.facts.RequestAnswer;
import org.reviewlearning.heed.facts.RequestOutcome;
import org.reviewlearning.heed.facts.Service;
import org.reviewlearning.heed.facts.Step;
import org.reviewlearning.heed.facts.SupervisionVisit;
import org.reviewlearning.heed.facts.Topic;

/** The carers of an invented child: how they are assessed, visited, reviewed and helped. */
final class Carers {

    private Carers() {}

    static void of(Life life) {
        if (life.inFamilyHome()) {
            visits(life);
            reviews(life);
            guardians(life);
            assessment(life, AssessmentKind.CARER, life.from.minusDays(life.chance.between(100, 1500)), 0, 6);
        }
        if (life.is(ArrangementKind.SPECIAL_GUARDIANSHIP)) {
            assessment(life, AssessmentKind.SPECIAL_GUARDIAN, life.from.minusDays(150), 6, 13);
            Step planned = life.done(life.from.minusDays(40), 15, 0.15);
            life.document(DocumentKind.SUPPORT_PLAN, planned);
            for (LocalDate on = life.from.plusDays(300); on.isBefore(life.until); on = on.plusDays(330)) {
                life.document(DocumentKind.SUPPORT_PLAN, life.done(on, 20, 0.25));
            }
        }
        for (LocalDate on : life.chance.days(life.rates.aYear(0.3), life.from, life.until)) {
            Topic topic = life.chance.one(Topic.PLACEMENT_SUPPORT, Topic.PLACEMENT_SUPPORT, Topic.RESPITE);
            Person by = life.atHome() ? Person.PARENT : Person.CARER;
            RequestAnswer answer = Voice.answer(life, on);
            life.add(new Request(life.id("r"), on, by, topic, answer, null, null));
            if (answer != null && answer.outcome() == RequestOutcome.MET) {
                help(life, answer.on(), topic == Topic.RESPITE ? Service.RESPITE : Service.CARER_SUPPORT);
            }
        }
        for (LocalDate on : life.chance.days(life.rates.aYear(0.03), life.from, life.until)) {
            if (life.inFamilyHome() || life.is(ArrangementKind.SPECIAL_GUARDIANSHIP)) {
                Voice.concern(life, on, Person.SUPERVISING_SOCIAL_WORKER, Topic.CARER_ASSESSMENT);
            }
        }
    }

    /** Before an order of special guardianship: an assessment, and a plan of support that is mostly there in time. */
    private static void guardians(Life life) {
        LocalDate begun = life.until.minusDays(life.chance.between(20, 200));
        if (!life.towardsGuardianship || begun.isBefore(life.from)) {
            return;
        }
        LocalDate day = begun.plusDays(120);
        String id = life.id("as");
        PlannedDay planned = new PlannedDay(begun, day, null);
        life.add(new CarerAssessment(id, begun, AssessmentKind.SPECIAL_GUARDIAN, planned, life.step(day), null, null));
        parts(life, id, begun.plusDays(80), 6, 13);
        life.document(DocumentKind.SUPPORT_PLAN, life.done(day.minusDays(60), 30, 0.2));
    }

    /** Help that was agreed mostly begins within the month. */
    private static void help(Life life, LocalDate agreed, Service service) {
        Step started = life.done(agreed.plusDays(3), 24, 0.2);
        life.add(new Referral(life.id("f"), agreed, service, null, started, null, null, null, null));
    }

    private static void visits(Life life) {
        LocalDate on = life.from.plusDays(life.chance.between(3, 20));
        for (int i = 1; on.isBefore(life.until); i++) {
            boolean unannounced = i % 7 == 0 && !life.chance.once(life.rates.missed(0.1));
            life.add(new SupervisionVisit(life.id("sv"), on, unannounced ? YES : NO, null, null));
            on = Life.workingDay(
                    on.plusDays(life.chance.once(life.rates.missed(0.08)) ? 65 : life.chance.between(26, 41)));
        }
    }

    private static void reviews(Life life) {
        LocalDate on = life.from.minusDays(life.chance.between(0, 300));
        while (on.isBefore(life.until)) {
            life.meeting(MeetingKind.CARER_REVIEW, life.step(on));
            if (on.isAfter(life.from) && life.chance.once(0.2)) {
                life.add(CarerApprovalBuilder.builder()
                        .id(life.id("ca"))
                        .on(on)
                        .of(CarerApprovalKind.REVIEW)
                        .recommended(new Step(on))
                        .decided(life.done(on, 8, 0.15))
                        .build());
            }
            on = on.plusDays(
                    life.chance.once(life.rates.missed(0.1))
                            ? 365 + life.chance.between(5, 60)
                            : life.chance.between(330, 362));
        }
    }

    private static void assessment(Life life, AssessmentKind of, LocalDate begun, int firstPart, int afterLast) {
        String id = life.id("as");
        Step decided = new Step(begun.plusDays(120));
        life.add(new CarerAssessment(id, begun, of, null, decided, null, null));
        parts(life, id, begun.plusDays(90), firstPart, afterLast);
    }

    private static void parts(Life life, String id, LocalDate on, int firstPart, int afterLast) {
        for (int i = firstPart; i < afterLast; i++) {
            boolean explored = !life.chance.once(life.rates.missed(0.05));
            life.add(new AssessmentPart(
                    life.id("ap"), on, id, AssessmentPartKind.values()[i], explored ? YES : NO, null, null, null));
        }
    }
}
