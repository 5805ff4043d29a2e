package org.reviewlearning.heed.volume;

import static org.reviewlearning.heed.facts.Answer.NO;
import static org.reviewlearning.heed.facts.Answer.YES;

import java.time.LocalDate;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.AssessmentKind;
import org.reviewlearning.heed.facts.AssessmentPart;
import org.reviewlearning.heed.facts.AssessmentPartKind;
import org.reviewlearning.heed.facts.CarerAssessment;
import org.reviewlearning.heed.facts.Document;
import org.reviewlearning.heed.facts.DocumentKind;
import org.reviewlearning.heed.facts.MeetingBuilder;
import org.reviewlearning.heed.facts.MeetingKind;
import org.reviewlearning.heed.facts.Person;
import org.reviewlearning.heed.facts.Request;
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
            assessment(life, AssessmentKind.CARER, life.from.minusDays(life.chance.between(100, 1500)), 0, 6);
        }
        if (life.is(ArrangementKind.SPECIAL_GUARDIANSHIP)) {
            assessment(life, AssessmentKind.SPECIAL_GUARDIAN, life.from.minusDays(150), 6, 13);
            Step planned = life.done(life.from.minusDays(40), 15, 0.15);
            if (planned != null) {
                life.add(new Document(life.id("doc"), planned.on(), DocumentKind.SUPPORT_PLAN, null, null, null));
            }
        }
        for (LocalDate on : life.chance.days(life.rates.aYear(0.3), life.from, life.until)) {
            life.add(new Request(life.id("r"), on, Person.CARER, Topic.PLACEMENT_SUPPORT, null, null, null));
        }
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
            life.add(MeetingBuilder.builder()
                    .id(life.id("m"))
                    .on(on)
                    .of(MeetingKind.CARER_REVIEW)
                    .build());
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
        for (int i = firstPart; i < afterLast; i++) {
            boolean explored = !life.chance.once(life.rates.missed(0.05));
            life.add(new AssessmentPart(
                    life.id("ap"),
                    begun.plusDays(90),
                    id,
                    AssessmentPartKind.values()[i],
                    explored ? YES : NO,
                    null,
                    null,
                    null));
        }
    }
}
