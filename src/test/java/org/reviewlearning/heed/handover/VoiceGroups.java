package org.reviewlearning.heed.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.ChildParticipation;
import org.reviewlearning.heed.facts.Conversation;
import org.reviewlearning.heed.facts.Meeting;
import org.reviewlearning.heed.facts.MeetingBuilder;
import org.reviewlearning.heed.facts.MeetingKind;
import org.reviewlearning.heed.facts.NotAloneReason;
import org.reviewlearning.heed.facts.Person;
import org.reviewlearning.heed.facts.Placement;
import org.reviewlearning.heed.facts.PlacementBuilder;
import org.reviewlearning.heed.facts.PlacementEnding;
import org.reviewlearning.heed.facts.PlacementKind;
import org.reviewlearning.heed.facts.Request;
import org.reviewlearning.heed.facts.RequestAnswer;
import org.reviewlearning.heed.facts.RequestOutcome;
import org.reviewlearning.heed.facts.Topic;
import org.reviewlearning.heed.facts.Visit;
import org.reviewlearning.heed.facts.VisitBuilder;
import org.reviewlearning.heed.facts.VisitTimetable;
import org.reviewlearning.heed.facts.WorkerRole;

/** What a child asks for, and being heard and spoken with. */
final class VoiceGroups {

    private static final String TOPICS_ARE_ONE = "a request, an answer and asking again are one thing to a child";

    static final List<Group> ALL = List.of(
            new Group(
                    "a child's request has no answer",
                    "asking again makes way for a newer request, and for being asked again and again",
                    List.of("child-request-unanswered", "child-request-asked-again", "child-request-repeated"),
                    VoiceGroups::requests,
                    undone -> undone.each(Request.class)
                            .anyMatch(one -> one.answer() == null
                                    && undone.late("child-request-unanswered.answer-due", one.on())
                                    && same(undone, one).stream()
                                            .noneMatch(other -> other.answer() != null
                                                    && Undone.notBefore(
                                                            other.answer().on(), one.on())))),
            new Group(
                    "a decision was not explained to the child",
                    TOPICS_ARE_ONE,
                    List.of("child-request-answer-not-explained"),
                    VoiceGroups::requests,
                    undone -> undone.each(Request.class).anyMatch(one -> unexplained(undone, one))),
            new Group(
                    "the latest review was held without the child's views",
                    "a review that is late takes the place of the one before",
                    List.of("review-without-child-views", "later-review-overdue"),
                    VoiceGroups::reviews,
                    undone -> {
                        List<Meeting> reviews = undone.all(Meeting.class);
                        return !reviews.isEmpty()
                                && reviews.stream()
                                        .filter(each -> each.on()
                                                .equals(reviews.get(reviews.size() - 1)
                                                        .on()))
                                        .allMatch(each -> each.participation() == ChildParticipation.NOT_CONVEYED)
                                && untouched(
                                        undone, reviews.get(reviews.size() - 1).on());
                    }),
            new Group(
                    "the child was at one review after another, and no views of theirs reached them",
                    "a review that is late takes the place of those before",
                    List.of("review-attended-without-views", "later-review-overdue"),
                    life -> reviews(life, ChildParticipation.ATTENDED_ONLY),
                    VoiceGroups::onlyThere),
            new Group(
                    "the reviewing officer has not talked with the child since a review some time ago",
                    "a review that is late takes the place of the one before",
                    List.of("iro-out-of-touch-between-reviews", "later-review-overdue"),
                    VoiceGroups::reviews,
                    undone -> {
                        List<Meeting> reviews = undone.all(Meeting.class);
                        return !reviews.isEmpty()
                                && undone.late(
                                        "iro-out-of-touch-between-reviews.time",
                                        reviews.get(reviews.size() - 1).on())
                                && untouched(
                                        undone,
                                        reviews.get(reviews.size() - 1).on().plusDays(1));
                    }),
            new Group(
                    "nobody has spoken with the child alone for long",
                    "a child who was not seen is left to the rules about visits",
                    List.of(
                            "long-since-spoken-to-alone",
                            "not-spoken-to-alone",
                            "statutory-visit-overdue",
                            "never-visited-since-placement-began"),
                    VoiceGroups::visited,
                    undone -> undone.each(Visit.class)
                            .noneMatch(each -> each.seenAlone() == Answer.YES
                                    && !undone.late("long-since-spoken-to-alone.time", each.on()))));

    private VoiceGroups() {}

    private static CaseFile requests(Lives life) {
        for (int left = life.between(1, 5); left > 0; left--) {
            LocalDate on = life.ago(900);
            LocalDate answered = life.after(on, 200);
            RequestOutcome outcome = life.one(RequestOutcome.values());
            life.add(new Request(
                    life.id(),
                    on,
                    Person.CHILD,
                    life.one(Topic.FAMILY_TIME, Topic.FAMILY_TIME, Topic.ACTIVITIES, Topic.OTHER),
                    life.once(0.5)
                            ? null
                            : new RequestAnswer(
                                    answered, outcome, life.once(0.7) ? null : life.after(answered, 60), null),
                    null,
                    null));
        }
        return life.inCareSince(Lives.DAY.minusYears(6), ArrangementKind.FOSTER, ArrangementKind.RESIDENTIAL);
    }

    /** Requests for the same thing, and the request itself. */
    private static List<Request> same(Undone undone, Request one) {
        return undone.each(Request.class)
                .filter(other -> other == one || (other.topic() == one.topic() && one.topic() != Topic.OTHER))
                .toList();
    }

    private static boolean unexplained(Undone undone, Request one) {
        RequestAnswer answer = one.answer();
        return answer != null
                && (answer.outcome() == RequestOutcome.DECLINED || answer.outcome() == RequestOutcome.PARTLY_MET)
                && answer.explainedToChildOn() == null
                && undone.late("child-request-answer-not-explained.explanation-due", answer.on())
                && same(undone, one).stream()
                        .map(Request::answer)
                        .filter(Objects::nonNull)
                        .noneMatch(other -> Undone.notBefore(other.explainedToChildOn(), answer.on())
                                || (Undone.notBefore(other.on(), one.on())
                                        && (other.outcome() == RequestOutcome.MET
                                                || other.outcome() == RequestOutcome.WITHDRAWN)));
    }

    private static CaseFile reviews(Lives life) {
        return reviews(life, ChildParticipation.NOT_CONVEYED);
    }

    private static CaseFile reviews(Lives life, ChildParticipation unheard) {
        LocalDate began = Lives.DAY.minusDays(life.between(400, 1500));
        for (int left = life.between(1, 4); left > 0; left--) {
            life.add(MeetingBuilder.builder()
                    .id(life.id())
                    .on(life.after(life.once(0.5) ? life.ago(250) : began, 1500))
                    .of(MeetingKind.REVIEW)
                    .participation(life.one(unheard, unheard, ChildParticipation.SPOKE))
                    .recordsHowPlacementWillBeKept(Answer.YES)
                    .recordsSafetyAndStabilityPlan(Answer.YES)
                    .build());
        }
        if (life.once(0.4)) {
            life.add(new Conversation(life.id(), life.ago(500), WorkerRole.IRO, null, null));
        }
        return life.inCareSince(began, ArrangementKind.FOSTER, ArrangementKind.KINSHIP);
    }

    /** Whether the child was only there at the last two reviews, which lay on two days within a year. */
    private static boolean onlyThere(Undone undone) {
        List<Meeting> reviews = undone.all(Meeting.class);
        if (reviews.size() < 2) {
            return false;
        }
        LocalDate latest = reviews.get(reviews.size() - 1).on();
        LocalDate before = reviews.get(reviews.size() - 2).on();
        return before.isBefore(latest)
                && before.plusYears(1).isAfter(latest)
                && reviews.stream()
                        .filter(each -> !each.on().isBefore(before))
                        .allMatch(each -> each.participation() == ChildParticipation.ATTENDED_ONLY);
    }

    private static boolean untouched(Undone undone, LocalDate since) {
        return undone.each(Conversation.class).noneMatch(each -> Undone.notBefore(each.on(), since));
    }

    private static CaseFile visited(Lives life) {
        LocalDate began = Lives.DAY.minusDays(life.between(110, 900));
        LocalDate moved = life.after(began, 700);
        LocalDate settled = moved.plusDays(life.between(1, 9));
        boolean moves = life.once(0.5) && moved.isAfter(began) && settled.isBefore(Lives.DAY.minusDays(8));
        life.add(home(life, began, moves ? moved : null, Answer.NO));
        if (moves) {
            life.add(home(life, moved, settled, life.one(Answer.YES, Answer.NO)));
            life.add(home(life, settled, null, Answer.NO));
        }
        for (int left = life.between(0, 4); left > 0; left--) {
            Answer seen = life.one(Answer.YES, Answer.YES, Answer.NO);
            life.add(VisitBuilder.builder()
                    .id(life.id())
                    .on(life.ago(180))
                    .seen(seen)
                    .seenAlone(seen == Answer.YES && life.once(0.2) ? Answer.YES : Answer.NO)
                    .notAloneReason(life.one(NotAloneReason.NONE, NotAloneReason.UNABLE, NotAloneReason.CHILD_REFUSED))
                    .build());
        }
        return life.inCareSince(began, ArrangementKind.FOSTER, ArrangementKind.KINSHIP);
    }

    private static Placement home(Lives life, LocalDate from, @Nullable LocalDate until, Answer temporary) {
        return PlacementBuilder.builder()
                .id(life.id())
                .from(from)
                .kind(PlacementKind.FOSTER)
                .temporary(temporary)
                .visits(VisitTimetable.ORDINARY)
                .outOfArea(Answer.NO)
                .emergency(Answer.NO)
                .ending(until == null ? null : new PlacementEnding(until))
                .build();
    }
}
