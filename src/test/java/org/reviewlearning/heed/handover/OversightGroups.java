package org.reviewlearning.heed.handover;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.Arrangement;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.ChildParticipation;
import org.reviewlearning.heed.facts.Concern;
import org.reviewlearning.heed.facts.ConcernBuilder;
import org.reviewlearning.heed.facts.ConcernOutcome;
import org.reviewlearning.heed.facts.Conversation;
import org.reviewlearning.heed.facts.Dispute;
import org.reviewlearning.heed.facts.Document;
import org.reviewlearning.heed.facts.DocumentKind;
import org.reviewlearning.heed.facts.Involvement;
import org.reviewlearning.heed.facts.Meeting;
import org.reviewlearning.heed.facts.MeetingBuilder;
import org.reviewlearning.heed.facts.MeetingKind;
import org.reviewlearning.heed.facts.Person;
import org.reviewlearning.heed.facts.Resolution;
import org.reviewlearning.heed.facts.SignificantEvent;
import org.reviewlearning.heed.facts.SignificantEventKind;
import org.reviewlearning.heed.facts.Topic;
import org.reviewlearning.heed.facts.WorkerRole;

/** Worries, reviews and what they look at. */
final class OversightGroups {

    static final List<Group> ALL = List.of(
            new Group(
                    "a worry has no answer and was not taken further",
                    "whose worry it is, what it is about and how an earlier one was answered decide which rule asks",
                    List.of(
                            "concern-open-without-escalation",
                            "concern-raised-again-after-no-action",
                            "iro-concern-unanswered",
                            "iro-concern-repeated-without-dispute",
                            "assessment-doubt-unresolved"),
                    OversightGroups::worries,
                    undone -> undone.each(Concern.class).anyMatch(one -> waits(undone, one))),
            new Group(
                    "a review is owed",
                    "the first, the second and later reviews are three rules about one timetable",
                    List.of("first-review-overdue", "second-review-overdue", "later-review-overdue"),
                    OversightGroups::reviewed,
                    undone -> {
                        LocalDate began = undone.each(Arrangement.class)
                                .map(Arrangement::from)
                                .min(Comparator.naturalOrder())
                                .orElseThrow();
                        List<LocalDate> held = undone.each(Meeting.class)
                                .map(Meeting::on)
                                .distinct()
                                .toList();
                        String next = held.isEmpty() ? "first" : held.size() == 1 ? "second" : "later";
                        LocalDate since = held.isEmpty() ? began : held.get(held.size() - 1);
                        return undone.late(
                                "statutory-reviews.record-due", undone.due("statutory-reviews." + next, since));
                    }),
            new Group(
                    "the chronology has not kept up with the child's life",
                    "one question about one chronology is enough",
                    List.of("chronology-not-current", "significant-event-not-in-chronology"),
                    life -> events(life, DocumentKind.CHRONOLOGY),
                    undone -> undone.each(SignificantEvent.class)
                            .anyMatch(event ->
                                    undone.late("significant-event-not-in-chronology.time-to-write", event.on())
                                            && undone.each(Document.class)
                                                    .noneMatch(each -> Undone.notBefore(each.on(), event.on())))),
            new Group(
                    "something happened and the child's needs were not looked at since",
                    "what is a year ago is left to the rule about assessments that are too old",
                    List.of("assessment-not-updated-after-change", "assessment-older-than-a-year"),
                    life -> events(
                            life, DocumentKind.CHILD_ASSESSMENT, DocumentKind.NEEDS_REVIEW, DocumentKind.PATHWAY_PLAN),
                    undone -> undone.each(SignificantEvent.class)
                            .anyMatch(event -> event.of() != SignificantEventKind.MOVE
                                    && undone.late("assessment-not-updated-after-change.time-to-assess", event.on())
                                    && undone.each(Document.class)
                                            .noneMatch(each -> Undone.notBefore(each.on(), event.on())))),
            new Group(
                    "a young person has no personal adviser, or has not talked with theirs",
                    "a personal adviser who has left is no longer asked, and one follows another within a time",
                    List.of("personal-adviser-not-appointed", "personal-adviser-out-of-touch"),
                    OversightGroups::advised,
                    OversightGroups::unadvised));

    private OversightGroups() {}

    private static CaseFile worries(Lives life) {
        for (int left = life.between(1, 5); left > 0; left--) {
            LocalDate on = life.ago(900);
            life.add(ConcernBuilder.builder()
                    .id(life.id())
                    .on(on)
                    .by(life.one(Person.SCHOOL, Person.SCHOOL, Person.CHILD, Person.PARENT, Person.IRO, Person.OTHER))
                    .topic(life.one(Topic.SAFETY, Topic.SAFETY, Topic.THERAPY, Topic.OTHER, Topic.CARER_ASSESSMENT))
                    .escalated(life.step(0.15, on, 100))
                    .resolution(
                            life.once(0.6)
                                    ? null
                                    : new Resolution(
                                            life.after(on, 100),
                                            life.once(0.1) ? null : life.one(ConcernOutcome.values()),
                                            null))
                    .build());
        }
        if (life.once(0.3)) {
            LocalDate on = life.ago(900);
            life.add(new Dispute(
                    life.id(), on, life.one(Topic.SAFETY, Topic.OTHER), null, life.step(0.5, on, 100), null, null));
        }
        return life.inCareSince(
                Lives.DAY.minusYears(6),
                ArrangementKind.FOSTER,
                ArrangementKind.WITH_PARENTS,
                ArrangementKind.RESIDENTIAL,
                ArrangementKind.SUPPORTED);
    }

    private static boolean waits(Undone undone, Concern one) {
        String time = one.topic() == Topic.CARER_ASSESSMENT
                ? "assessment-doubt-unresolved.answer-due"
                : "concern-open-without-escalation.time";
        return one.escalated() == null
                && one.resolution() == null
                && undone.late(time, one.on())
                && undone.each(Concern.class)
                        .filter(other -> other.by() == one.by() && other.topic() == one.topic())
                        .noneMatch(other -> Undone.since(other.escalated(), one.on())
                                || (other.resolution() != null
                                        && Undone.notBefore(other.resolution().on(), one.on())))
                && (one.by() != Person.IRO || undone.all(Dispute.class).isEmpty());
    }

    private static CaseFile reviewed(Lives life) {
        LocalDate began = Lives.DAY.minusDays(life.between(20, life.once(0.5) ? 300 : 1500));
        for (int left = life.between(0, 3); left > 0; left--) {
            life.add(MeetingBuilder.builder()
                    .id(life.id())
                    .on(life.after(began, life.once(0.5) ? 60 : 1500))
                    .of(MeetingKind.REVIEW)
                    .participation(ChildParticipation.SPOKE)
                    .recordsHowPlacementWillBeKept(Answer.YES)
                    .recordsSafetyAndStabilityPlan(Answer.YES)
                    .build());
        }
        return life.inCareSince(began, ArrangementKind.FOSTER, ArrangementKind.KINSHIP, ArrangementKind.RESIDENTIAL);
    }

    private static CaseFile events(Lives life, DocumentKind... documents) {
        for (int left = life.between(1, 4); left > 0; left--) {
            life.add(new SignificantEvent(
                    life.id(), life.ago(700), life.one(SignificantEventKind.values()), null, null, null));
        }
        for (int left = life.between(0, 2); left > 0; left--) {
            life.add(new Document(life.id(), life.ago(700), life.one(documents), null, null, null));
        }
        return life.inCareSince(Lives.DAY.minusDays(1200), ArrangementKind.FOSTER, ArrangementKind.SUPPORTED);
    }

    private static CaseFile advised(Lives life) {
        LocalDate from = life.ago(300);
        for (int left = life.between(0, 2); left > 0; left--) {
            life.add(new Involvement(
                    life.id(),
                    WorkerRole.PERSONAL_ADVISER,
                    "w" + left,
                    from,
                    Answer.NO,
                    null,
                    life.step(left == 1 ? 0.3 : 1, from, 150),
                    null,
                    null));
            from = life.after(from, 100);
        }
        if (life.once(0.6)) {
            life.add(new Conversation(life.id(), life.ago(120), WorkerRole.PERSONAL_ADVISER, null, null));
        }
        return life.inCareSince(Lives.DAY.minusDays(900), ArrangementKind.FOSTER, ArrangementKind.SUPPORTED);
    }

    private static boolean unadvised(Undone undone) {
        boolean since = undone.each(Conversation.class)
                .anyMatch(each -> !undone.late("personal-adviser-out-of-touch.time", each.on()));
        boolean lately = undone.each(Involvement.class)
                .anyMatch(each -> each.until() != null
                        && !undone.late("personal-adviser-not-appointed.between-advisers", each.until()));
        boolean isNew = undone.each(Involvement.class)
                .anyMatch(each ->
                        each.until() == null && !undone.late("personal-adviser-out-of-touch.time", each.from()));
        return !since && !lately && !isNew;
    }
}
