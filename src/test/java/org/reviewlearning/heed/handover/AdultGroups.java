package org.reviewlearning.heed.handover;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Concern;
import org.reviewlearning.heed.facts.ConcernBuilder;
import org.reviewlearning.heed.facts.ConcernOutcome;
import org.reviewlearning.heed.facts.Meeting;
import org.reviewlearning.heed.facts.Person;
import org.reviewlearning.heed.facts.Request;
import org.reviewlearning.heed.facts.RequestAnswer;
import org.reviewlearning.heed.facts.RequestOutcome;
import org.reviewlearning.heed.facts.Resolution;
import org.reviewlearning.heed.facts.ReviewDecision;
import org.reviewlearning.heed.facts.ReviewDecisionBuilder;
import org.reviewlearning.heed.facts.Topic;

/** What adults asked for, worried about and decided. */
final class AdultGroups {

    static final List<Group> ALL = List.of(
            new Group(
                    "an adult asked for something and has no answer",
                    "what was asked for again, and help to hold a home together, are left to other rules",
                    List.of("adult-request-unanswered", "adult-request-asked-again", "help-for-carers-unanswered"),
                    AdultGroups::requests,
                    undone -> undone.each(Request.class).anyMatch(one -> unanswered(undone, one))),
            new Group(
                    "a worry about harm has no answer, or came to nothing twice",
                    "what has no answer is left to the rule that gives it a day",
                    List.of("worry-about-harm-unanswered", "concern-raised-again-after-no-action"),
                    AdultGroups::worries,
                    undone -> undone.each(Concern.class)
                            .anyMatch(one -> undecided(undone, one) || toldNoAgain(undone, one))),
            new Group(
                    "something decided within the year is not done, and late or without a day",
                    "where no day was set another rule asks for the record",
                    List.of("review-decision-not-carried-out", "decision-without-a-day"),
                    AdultGroups::decisions,
                    undone -> undone.each(ReviewDecision.class)
                            .anyMatch(one -> one.done() == null
                                    && one.changed() == null
                                    && (one.due() == null
                                            ? one.on().isAfter(Lives.DAY.minusMonths(12))
                                                    && undone.late("decision-without-a-day.time", one.on())
                                            : undone.late("review-decision-not-carried-out.grace", one.due())))));

    private AdultGroups() {}

    private static CaseFile requests(Lives life) {
        for (int left = life.between(1, 5); left > 0; left--) {
            var on = life.ago(500);
            life.add(new Request(
                    life.id(),
                    on,
                    life.one(Person.PARENT, Person.PARENT, Person.CARER, Person.SCHOOL, Person.OTHER),
                    life.one(Topic.FAMILY_TIME, Topic.FAMILY_TIME, Topic.RESPITE, Topic.PLACEMENT_SUPPORT, Topic.OTHER),
                    life.once(0.6)
                            ? null
                            : new RequestAnswer(life.after(on, 200), life.one(RequestOutcome.values()), null, null),
                    null,
                    null));
        }
        return lives(life);
    }

    private static boolean unanswered(Undone undone, Request one) {
        return one.answer() == null
                && undone.late("adult-request.answer-due", one.on())
                && undone.each(Request.class)
                        .filter(other -> other.by() == one.by() && other.topic() == one.topic())
                        .noneMatch(other -> other.answer() != null
                                && Undone.notBefore(other.answer().on(), one.on()));
    }

    private static CaseFile worries(Lives life) {
        for (int left = life.between(1, 4); left > 0; left--) {
            var on = life.ago(300);
            life.add(ConcernBuilder.builder()
                    .id(life.id())
                    .on(on)
                    .by(life.one(Person.SCHOOL, Person.RELATIVE, Person.HEALTH, Person.IRO, Person.OTHER))
                    .topic(Topic.WORRY_ABOUT_HARM)
                    .escalated(life.step(0.1, on, 30))
                    .resolution(
                            life.once(0.3)
                                    ? null
                                    : new Resolution(
                                            life.after(on, 60),
                                            life.once(0.7)
                                                    ? ConcernOutcome.NO_ACTION
                                                    : life.one(ConcernOutcome.values()),
                                            null))
                    .build());
        }
        return lives(life);
    }

    private static boolean undecided(Undone undone, Concern one) {
        return one.escalated() == null
                && one.resolution() == null
                && undone.late("worry-about-harm-unanswered.time", one.on())
                && undone.all(Meeting.class).isEmpty()
                && others(undone, one).noneMatch(other -> other.by() == one.by() && settled(other));
    }

    /** Raised after a no to anybody, told no again, and nothing else on record for anybody. */
    private static boolean toldNoAgain(Undone undone, Concern one) {
        return one.by() != Person.IRO
                && no(one)
                && others(undone, one).noneMatch(AdultGroups::settled)
                && others(undone, one)
                        .anyMatch(other -> no(other)
                                && Objects.requireNonNull(other.resolution())
                                        .on()
                                        .isBefore(one.on()));
    }

    private static Stream<Concern> others(Undone undone, Concern one) {
        return undone.each(Concern.class).filter(other -> other != one);
    }

    private static boolean no(Concern one) {
        return one.escalated() == null
                && one.resolution() != null
                && one.resolution().outcome() == ConcernOutcome.NO_ACTION;
    }

    private static boolean settled(Concern one) {
        return one.escalated() != null || (one.resolution() != null && !no(one));
    }

    private static CaseFile decisions(Lives life) {
        for (int left = life.between(1, 3); left > 0; left--) {
            var on = life.ago(700);
            life.add(ReviewDecisionBuilder.builder()
                    .id(life.id())
                    .on(on)
                    .topic(life.one(Topic.EDUCATION, Topic.OTHER))
                    .due(life.once(0.4) ? null : on.plusDays(life.between(0, 400)))
                    .underWay(life.step(0.3, on, 100))
                    .done(life.step(0.5, on, 300))
                    .changed(life.step(0.1, on, 300))
                    .build());
        }
        return lives(life);
    }

    private static CaseFile lives(Lives life) {
        return life.inCareSince(
                Lives.DAY.minusYears(6),
                ArrangementKind.FOSTER,
                ArrangementKind.WITH_PARENTS,
                ArrangementKind.RETURNED_HOME,
                ArrangementKind.IN_CUSTODY);
    }
}
