package org.reviewlearning.heed.handover;

import java.time.LocalDate;
import java.util.List;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.facts.AfterAllegation;
import org.reviewlearning.heed.facts.Allegation;
import org.reviewlearning.heed.facts.AllegationAbout;
import org.reviewlearning.heed.facts.AllegationAction;
import org.reviewlearning.heed.facts.AllegationBuilder;
import org.reviewlearning.heed.facts.AllegationOutcome;
import org.reviewlearning.heed.facts.AllegationResult;
import org.reviewlearning.heed.facts.AllegationStep;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.ChildParticipation;
import org.reviewlearning.heed.facts.Meeting;
import org.reviewlearning.heed.facts.MeetingBuilder;
import org.reviewlearning.heed.facts.MeetingKind;
import org.reviewlearning.heed.facts.Person;
import org.reviewlearning.heed.facts.Placement;
import org.reviewlearning.heed.facts.PlacementBuilder;
import org.reviewlearning.heed.facts.PlacementEnding;
import org.reviewlearning.heed.facts.PlacementEndingBuilder;
import org.reviewlearning.heed.facts.PlacementKind;
import org.reviewlearning.heed.facts.Step;

/** What follows an allegation, and the end of a home. */
final class AllegationGroups {

    private static final String REVIEWS_GO_ON =
            "an ending of long ago is left to the rules about reviews, which go on until one is held";

    static final List<Group> ALL = List.of(
            new Group(
                    "a child was not told the outcome of an allegation",
                    "steps wait for a referral that was agreed, and whoever is to hear of it first is asked about",
                    List.of("post-allegation-action-outstanding", "allegation-not-referred-to-lado"),
                    AllegationGroups::told,
                    undone -> undone.each(Allegation.class).anyMatch(one -> untold(undone, one))),
            new Group(
                    "a home ended unplanned, and nobody has met since",
                    REVIEWS_GO_ON,
                    List.of(
                            "unplanned-ending-not-reflected-on",
                            "first-review-overdue",
                            "second-review-overdue",
                            "later-review-overdue"),
                    AllegationGroups::moved,
                    undone -> ended(undone, "unplanned-ending-not-reflected-on.meeting-due")
                            && undone.all(Allegation.class).isEmpty()),
            new Group(
                    "a home ended unplanned, could have waited, and no review was held",
                    REVIEWS_GO_ON,
                    List.of(
                            "unplanned-move-without-review",
                            "first-review-overdue",
                            "second-review-overdue",
                            "later-review-overdue"),
                    AllegationGroups::moved,
                    undone -> ended(undone, "unplanned-move-without-review.grace")
                            && undone.each(Meeting.class)
                                    .noneMatch(each -> Undone.notBefore(each.on(), Lives.DAY.minusYears(2)))));

    private AllegationGroups() {}

    private static CaseFile told(Lives life) {
        LocalDate on = life.ago(700);
        String id = life.id();
        LocalDate outcome = life.after(on, 60);
        life.add(AllegationBuilder.builder()
                .id(id)
                .on(on)
                .by(life.one(Person.CHILD, Person.SCHOOL))
                .about(life.one(AllegationAbout.values()))
                .afterwards(life.one(AfterAllegation.values()))
                .outcome(new AllegationOutcome(outcome, life.one(AllegationResult.values()), null))
                .build());
        for (int left = life.between(0, 4); left > 0; left--) {
            LocalDate agreed = life.after(on, life.once(0.5) ? 20 : 700);
            life.add(new AllegationAction(
                    life.id(),
                    agreed,
                    id,
                    life.one(
                            AllegationStep.LADO_REFERRAL,
                            AllegationStep.LADO_REFERRAL,
                            AllegationStep.LADO_DISCUSSION,
                            AllegationStep.EVALUATION_MEETING,
                            AllegationStep.PANEL,
                            AllegationStep.OUTCOME_TOLD_TO_CHILD),
                    life.step(0.4, agreed, 60),
                    life.step(0.1, agreed, 60),
                    null,
                    null));
        }
        return life.inCareSince(
                Lives.DAY.minusYears(6),
                ArrangementKind.FOSTER,
                ArrangementKind.RESIDENTIAL,
                ArrangementKind.WITH_PARENTS,
                ArrangementKind.ADOPTION);
    }

    private static boolean untold(Undone undone, Allegation one) {
        return one.outcome() != null
                && undone.late("post-allegation.at-once", one.outcome().on())
                && undone.each(AllegationAction.class)
                        .noneMatch(each -> each.step() == AllegationStep.OUTCOME_TOLD_TO_CHILD
                                && (each.done() != null || each.waived() != null))
                && undone.each(AllegationAction.class)
                        .noneMatch(each -> each.step() == AllegationStep.LADO_REFERRAL
                                && each.done() == null
                                && each.waived() == null
                                && !undone.late("allegation-not-referred-to-lado.referral-due", each.on()));
    }

    private static CaseFile moved(Lives life) {
        LocalDate began = Lives.DAY.minusDays(life.between(200, 1500));
        LocalDate ended = life.after(began.plusDays(1), life.once(0.5) ? 1500 : 300);
        life.add(home(
                life,
                began,
                PlacementEndingBuilder.builder()
                        .on(ended)
                        .planned(life.one(Answer.NO, Answer.NO, Answer.YES))
                        .immediateRisk(Answer.NO)
                        .build()));
        life.add(home(life, ended, null));
        for (int left = life.between(0, 2); left > 0; left--) {
            life.add(MeetingBuilder.builder()
                    .id(life.id())
                    .on(life.after(began, 1500))
                    .of(life.one(
                            MeetingKind.REVIEW, MeetingKind.STABILITY, MeetingKind.DISRUPTION, MeetingKind.STRATEGY))
                    .participation(ChildParticipation.SPOKE)
                    .recordsHowPlacementWillBeKept(Answer.NO)
                    .recordsSafetyAndStabilityPlan(Answer.NO)
                    .build());
        }
        return life.inCareSince(
                began, ArrangementKind.FOSTER, ArrangementKind.RESIDENTIAL, ArrangementKind.WITH_PARENTS);
    }

    private static Placement home(Lives life, LocalDate from, PlacementEnding ending) {
        return PlacementBuilder.builder()
                .id(life.id())
                .from(from)
                .kind(life.one(PlacementKind.FOSTER, PlacementKind.CHILDRENS_HOME))
                .temporary(Answer.NO)
                .ending(ending)
                .build();
    }

    private static boolean ended(Undone undone, String due) {
        return undone.each(Placement.class)
                .anyMatch(one -> one.ending() != null
                        && one.ending().planned() == Answer.NO
                        && undone.late(due, one.ending().on())
                        && undone.each(Meeting.class)
                                .noneMatch(each -> each.of() != MeetingKind.STRATEGY
                                        && Undone.since(
                                                new Step(each.on()),
                                                one.ending().on())));
    }
}
