package org.reviewlearning.heed.volume;

import static org.reviewlearning.heed.facts.Answer.YES;

import java.time.LocalDate;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.CarePlan;
import org.reviewlearning.heed.facts.ChildParticipation;
import org.reviewlearning.heed.facts.Document;
import org.reviewlearning.heed.facts.DocumentKind;
import org.reviewlearning.heed.facts.FamilyMember;
import org.reviewlearning.heed.facts.FamilyTime;
import org.reviewlearning.heed.facts.MeetingBuilder;
import org.reviewlearning.heed.facts.MeetingKind;
import org.reviewlearning.heed.facts.NotHeldReason;
import org.reviewlearning.heed.facts.OutcomeProgress;
import org.reviewlearning.heed.facts.PermanencePlan;
import org.reviewlearning.heed.facts.PlanOutcome;
import org.reviewlearning.heed.facts.ReviewDecisionBuilder;
import org.reviewlearning.heed.facts.Step;
import org.reviewlearning.heed.facts.Topic;
import org.reviewlearning.heed.facts.WorkerRole;

/** Reviews of an invented child, what they decide, the plans that follow, and family time. */
final class Plans {

    private Plans() {}

    static void of(Life life) {
        reviews(life);
        Work.calls(life, WorkerRole.IRO, 75, 0.1);
        documents(life, DocumentKind.CHRONOLOGY, 130, 0.12);
        documents(life, DocumentKind.CHILD_ASSESSMENT, 320, 0.15);
        for (FamilyMember person : new FamilyMember[] {FamilyMember.PARENT, FamilyMember.SIBLING}) {
            if (life.chance.once(0.6)) {
                familyTime(life, person);
            }
        }
        questionnaires(life);
    }

    private static void reviews(Life life) {
        Chance chance = life.chance;
        LocalDate on = review(life, life.from.plusDays(chance.between(18, 27)), 5);
        String outcome = "";
        for (int i = 0; on.isBefore(life.until); i++) {
            String meeting = life.id("m");
            life.add(MeetingBuilder.builder()
                    .id(meeting)
                    .on(on)
                    .of(MeetingKind.REVIEW)
                    .participation(participation(life, on))
                    .recordsHowPlacementWillBeKept(YES)
                    .build());
            decisions(life, meeting, on);
            if (!outcome.isEmpty() && chance.once(0.9)) {
                life.add(new OutcomeProgress(life.id("op"), on, outcome, chance.yes(0.75), null, null));
            }
            if (i % 2 == 0) {
                outcome = plan(life, on.plusDays(chance.between(2, 14)));
            }
            on = review(life, on.plusDays(i == 0 ? chance.between(80, 90) : chance.between(165, 180)), 20);
        }
    }

    /** Nine reviews in ten are held in time. */
    private static LocalDate review(Life life, LocalDate due, int lateBy) {
        return Life.workingDay(life.chance.once(life.rates.missed(0.08)) ? due.plusDays(lateBy) : due);
    }

    private static ChildParticipation participation(Life life, LocalDate on) {
        if (life.ageOn(on) < 4) {
            return ChildParticipation.UNDER_FOUR;
        }
        return life.chance.once(life.rates.missed(0.04))
                ? life.chance.one(ChildParticipation.NOT_CONVEYED, ChildParticipation.ATTENDED_ONLY)
                : life.chance.one(
                        ChildParticipation.SPOKE, ChildParticipation.CONVEYED, ChildParticipation.BRIEFED_ADVOCATE);
    }

    private static void decisions(Life life, String meeting, LocalDate on) {
        for (int i = life.chance.between(1, 3); i > 0; i--) {
            LocalDate due = on.plusDays(life.chance.between(20, 60));
            life.add(ReviewDecisionBuilder.builder()
                    .id(life.id("d"))
                    .on(on)
                    .meeting(meeting)
                    .topic(life.chance.one(Topic.EDUCATION, Topic.HEALTH, Topic.FAMILY_TIME))
                    .due(due)
                    .done(life.done(due.minusDays(10), 18, 0.1))
                    .build());
        }
    }

    private static String plan(Life life, LocalDate on) {
        String plan = life.id("cp");
        life.add(new CarePlan(plan, on, PermanencePlan.LONG_TERM_FOSTERING, YES, YES, YES, YES, null, null));
        String outcome = life.id("o");
        Answer measured = life.chance.yes(1 - life.rates.missed(0.12));
        Answer words = life.chance.yes(1 - life.rates.missed(0.15));
        life.add(new PlanOutcome(outcome, on, plan, Topic.EDUCATION, measured, words, null, null));
        return outcome;
    }

    private static void documents(Life life, DocumentKind of, int apart, double missed) {
        LocalDate on = life.from.plusDays(life.chance.between(10, 30));
        while (on.isBefore(life.until)) {
            life.add(new Document(life.id("doc"), on, of, null, null, null));
            int gap = life.chance.between(apart / 2, apart);
            on = on.plusDays(life.chance.once(life.rates.missed(missed)) ? gap + apart : gap);
        }
    }

    /** About once a year from 4 to 16. One in three asks for a closer look, which mostly follows. */
    private static void questionnaires(Life life) {
        LocalDate four = life.born.plusYears(4);
        LocalDate begins = four.isAfter(life.from) ? four : life.from;
        LocalDate on = begins.plusDays(life.chance.between(20, 300));
        while (on.isBefore(life.until) && life.ageOn(on) <= 16) {
            boolean closer = life.chance.once(1.0 / 3);
            int total = closer ? life.chance.between(17, 30) : life.chance.between(2, 16);
            life.add(new Document(life.id("doc"), on, DocumentKind.QUESTIONNAIRE, total, null, null));
            Step looked = closer ? life.done(on.plusDays(2), 35, 0.2) : null;
            if (looked != null) {
                life.add(new Document(life.id("doc"), looked.on(), DocumentKind.NEEDS_REVIEW, null, null, null));
            }
            boolean late = life.chance.once(life.rates.missed(0.12));
            on = on.plusDays(late ? life.chance.between(380, 480) : life.chance.between(330, 364));
        }
    }

    private static void familyTime(Life life, FamilyMember person) {
        for (LocalDate on = life.from.plusDays(10); on.isBefore(life.until); on = on.plusDays(21)) {
            boolean held = !life.chance.once(life.rates.missed(0.1));
            NotHeldReason why = held
                    ? null
                    : life.chance.one(
                            NotHeldReason.CHILDS_WISH,
                            NotHeldReason.FAMILY,
                            NotHeldReason.FAMILY,
                            NotHeldReason.WORKER,
                            NotHeldReason.TRANSPORT);
            life.add(new FamilyTime(life.id("ft"), on, person, held ? YES : Answer.NO, why, null, null));
        }
    }
}
