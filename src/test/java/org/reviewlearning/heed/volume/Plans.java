package org.reviewlearning.heed.volume;

import static org.reviewlearning.heed.facts.Answer.YES;

import java.time.LocalDate;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.CarePlan;
import org.reviewlearning.heed.facts.ChildParticipation;
import org.reviewlearning.heed.facts.DecisionBody;
import org.reviewlearning.heed.facts.Document;
import org.reviewlearning.heed.facts.DocumentKind;
import org.reviewlearning.heed.facts.MeetingBuilder;
import org.reviewlearning.heed.facts.MeetingKind;
import org.reviewlearning.heed.facts.OutcomeProgress;
import org.reviewlearning.heed.facts.PermanencePlan;
import org.reviewlearning.heed.facts.PlanOutcome;
import org.reviewlearning.heed.facts.ReviewDecisionBuilder;
import org.reviewlearning.heed.facts.Step;
import org.reviewlearning.heed.facts.Topic;
import org.reviewlearning.heed.facts.WorkerRole;

/** Reviews of an invented child, what they decide and the plans that follow. */
final class Plans {

    private Plans() {}

    static void of(Life life) {
        boolean open = life.inCare() || life.is(ArrangementKind.IN_CUSTODY);
        if (open) {
            reviews(life);
            Work.calls(life, WorkerRole.IRO, 75, 0.1);
            questionnaires(life);
        }
        if (open || life.atHome()) {
            documents(life, DocumentKind.CHRONOLOGY, 130, 0.12);
            documents(life, DocumentKind.CHILD_ASSESSMENT, 320, 0.15);
        }
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
                    .participation(life.written(participation(life, on)))
                    .recordsHowPlacementWillBeKept(YES)
                    .build());
            decisions(life, meeting, on);
            if (!outcome.isEmpty() && chance.once(0.9)) {
                life.add(new OutcomeProgress(life.id("op"), on, outcome, chance.yes(0.75), null, null));
            }
            boolean first = outcome.isEmpty() && i < 2;
            if (first ? !chance.once(life.rates.missed(0.05)) : i % 2 == 0) {
                outcome = plan(life, on.plusDays(chance.between(2, 14)));
            }
            on = review(life, on.plusDays(i == 0 ? chance.between(80, 90) : chance.between(165, 180)), 20);
        }
    }

    /** Nine reviews in ten are held in time. */
    private static LocalDate review(Life life, LocalDate due, int lateBy) {
        int late = life.chance.once(life.rates.missed(0.08)) ? life.chance.between(lateBy, 3 * lateBy) : 0;
        return Life.workingDay(due.plusDays(late));
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

    /** What a review decides: mostly with a day, mostly done by then, mostly told to the child. */
    private static void decisions(Life life, String meeting, LocalDate on) {
        Chance chance = life.chance;
        for (int i = chance.between(1, 3); i > 0; i--) {
            LocalDate due = on.plusDays(chance.between(20, 60));
            Step done = life.done(due.minusDays(10), 18, 0.1);
            boolean late = done == null || done.on().isAfter(due.plusDays(14));
            boolean agrees = !chance.once(life.rates.aYear(0.04));
            if (!agrees) {
                life.advocate(life.done(on, 12, 0.3));
            }
            life.add(ReviewDecisionBuilder.builder()
                    .id(life.id("d"))
                    .on(on)
                    .meeting(meeting)
                    .by(DecisionBody.REVIEW)
                    .owner(WorkerRole.SOCIAL_WORKER)
                    .topic(chance.one(Topic.EDUCATION, Topic.HEALTH, Topic.HEALTH, Topic.FAMILY_TIME, Topic.ACTIVITIES))
                    .due(chance.once(life.rates.missed(0.06)) ? null : due)
                    .underWay(late ? life.step(due.plusDays(chance.between(0, 12))) : null)
                    .underWayAgain(late && done == null ? life.step(due.plusDays(chance.between(120, 200))) : null)
                    .toldChild(life.done(on, 13, 0.15))
                    .homeAgrees(agrees ? YES : Answer.NO)
                    .childsViewRecorded(life.written(agrees || !chance.once(life.rates.missed(0.2)) ? YES : Answer.NO))
                    .iroViewRecorded(agrees || !chance.once(life.rates.missed(0.2)) ? YES : Answer.NO)
                    .done(done)
                    .build());
        }
    }

    private static String plan(Life life, LocalDate on) {
        String plan = life.id("cp");
        Answer contact = life.chance.yes(1 - life.rates.missed(0.05));
        life.add(new CarePlan(plan, on, life.written(permanence(life)), YES, contact, YES, YES, null, null));
        String outcome = life.id("o");
        Answer measured = life.chance.yes(1 - life.rates.missed(0.12));
        Answer words = life.chance.yes(1 - life.rates.missed(0.15));
        life.add(new PlanOutcome(outcome, on, plan, Topic.EDUCATION, measured, words, null, null));
        return outcome;
    }

    private static PermanencePlan permanence(Life life) {
        if (life.towardsGuardianship) {
            return PermanencePlan.SPECIAL_GUARDIANSHIP;
        }
        if (life.chance.once(0.03)) {
            return PermanencePlan.OTHER;
        }
        return switch (life.arrangement) {
            case RESIDENTIAL -> PermanencePlan.RESIDENTIAL;
            case SUPPORTED, IN_CUSTODY -> PermanencePlan.SUPPORTED_LIVING;
            case WITH_PARENTS -> PermanencePlan.RETURN_HOME;
            case ADOPTION -> PermanencePlan.ADOPTION;
            default -> PermanencePlan.LONG_TERM_FOSTERING;
        };
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
}
