package org.reviewlearning.heed.handover;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.facts.AllegationAction;
import org.reviewlearning.heed.facts.AllegationBuilder;
import org.reviewlearning.heed.facts.AllegationStep;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.Arrangement;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.AssessmentKind;
import org.reviewlearning.heed.facts.CarerAssessment;
import org.reviewlearning.heed.facts.ChildParticipation;
import org.reviewlearning.heed.facts.Document;
import org.reviewlearning.heed.facts.DocumentKind;
import org.reviewlearning.heed.facts.Meeting;
import org.reviewlearning.heed.facts.MeetingBuilder;
import org.reviewlearning.heed.facts.MeetingKind;
import org.reviewlearning.heed.facts.Placement;
import org.reviewlearning.heed.facts.PlacementBuilder;
import org.reviewlearning.heed.facts.PlacementEnding;
import org.reviewlearning.heed.facts.PlacementKind;
import org.reviewlearning.heed.facts.PlannedDay;
import org.reviewlearning.heed.facts.Step;

/** Reviews of carers, and the plan of support for special guardians. */
final class CarerGroups {

    private static final String YEAR = "carer-review-overdue.interval";

    static final List<Group> ALL = List.of(
            new Group(
                    "the carers were not reviewed for over a year",
                    "a review is owed from the approval, from the last review, or of those a child has lived with for long",
                    List.of(
                            "carer-review-overdue",
                            "carer-review-overdue-since-last",
                            "carer-review-overdue-in-long-placement"),
                    CarerGroups::carers,
                    CarerGroups::unreviewed),
            new Group(
                    "special guardians have no support plan",
                    "once the order is made another rule asks, and once the arrangement on record is changed a third",
                    List.of(
                            "sgo-support-plan-missing-before-order",
                            "sgo-support-plan-missing-since-decision",
                            "sgo-support-plan-missing-after-order"),
                    CarerGroups::guardians,
                    CarerGroups::unplanned));

    private CarerGroups() {}

    private static CaseFile carers(Lives life) {
        LocalDate began = Lives.DAY.minusDays(1500);
        LocalDate moved = life.ago(life.once(0.5) ? 300 : 900);
        life.add(home(life, began, life.one(PlacementKind.FOSTER, PlacementKind.CHILDRENS_HOME), moved));
        life.add(home(life, moved, PlacementKind.FOSTER, null));
        if (life.once(0.6)) {
            LocalDate on = life.ago(1000);
            life.add(new CarerAssessment(
                    life.id(), on, AssessmentKind.CARER, null, life.step(0.9, on, 200), null, null));
        }
        for (int left = life.between(0, 2); left > 0; left--) {
            life.add(MeetingBuilder.builder()
                    .id(life.id())
                    .on(life.ago(1400))
                    .of(MeetingKind.CARER_REVIEW)
                    .participation(ChildParticipation.SPOKE)
                    .recordsHowPlacementWillBeKept(Answer.NO)
                    .recordsSafetyAndStabilityPlan(Answer.NO)
                    .build());
        }
        if (life.once(0.3)) {
            LocalDate on = life.ago(1000);
            String allegation = life.id();
            life.add(AllegationBuilder.builder().id(allegation).on(on).build());
            life.add(new AllegationAction(
                    life.id(),
                    on,
                    allegation,
                    AllegationStep.CARERS_REVIEWED,
                    life.step(0.8, on, 100),
                    null,
                    null,
                    null));
        }
        return life.inCareSince(began, ArrangementKind.FOSTER, ArrangementKind.KINSHIP);
    }

    private static Placement home(Lives life, LocalDate from, PlacementKind kind, LocalDate until) {
        return PlacementBuilder.builder()
                .id(life.id())
                .from(from)
                .kind(kind)
                .temporary(Answer.NO)
                .ending(until == null ? null : new PlacementEnding(until))
                .build();
    }

    private static boolean unreviewed(Undone undone) {
        Placement home = undone.each(Placement.class)
                .filter(each -> each.until() == null)
                .findFirst()
                .orElseThrow();
        Optional<LocalDate> onRecord = Stream.concat(
                        undone.each(Meeting.class).map(Meeting::on),
                        undone.each(CarerAssessment.class)
                                .map(CarerAssessment::decided)
                                .filter(Objects::nonNull)
                                .map(Step::on))
                .max(Comparator.naturalOrder());
        boolean lately = onRecord.isPresent() && !undone.late(YEAR, onRecord.get())
                || undone.each(AllegationAction.class)
                        .anyMatch(each -> each.done() != null
                                && !undone.late(YEAR, each.done().on()));
        return !lately
                && (undone.late(YEAR, home.from())
                        || onRecord.isPresent()
                                && undone.each(Placement.class)
                                        .noneMatch(each -> each != home
                                                && each.kind() == PlacementKind.FOSTER
                                                && Undone.openOrEndedAfter(each.until(), onRecord.get())));
    }

    private static CaseFile guardians(Lives life) {
        LocalDate on = life.ago(700);
        boolean ordered = life.once(0.5);
        LocalDate hearing = life.after(on, 300);
        life.add(new CarerAssessment(
                life.id(),
                on,
                AssessmentKind.SPECIAL_GUARDIAN,
                new PlannedDay(on, hearing, null),
                ordered ? new Step(hearing) : null,
                null,
                null));
        if (life.once(0.4)) {
            life.add(new Document(life.id(), life.ago(1400), DocumentKind.SUPPORT_PLAN, null, null, null));
        }
        return ordered && life.once(0.5)
                ? life.inCareSince(hearing, ArrangementKind.SPECIAL_GUARDIANSHIP)
                : life.inCareSince(Lives.DAY.minusYears(6), ArrangementKind.FOSTER, ArrangementKind.WITH_PARENTS);
    }

    private static boolean unplanned(Undone undone) {
        CarerAssessment assessment = undone.all(CarerAssessment.class).get(0);
        Arrangement now = undone.each(Arrangement.class)
                .filter(each -> each.until() == null)
                .findFirst()
                .orElseThrow();
        boolean lived = now.of() == ArrangementKind.SPECIAL_GUARDIANSHIP;
        LocalDate since = lived ? now.from().minusYears(1) : assessment.on();
        return undone.each(Document.class).noneMatch(each -> Undone.notBefore(each.on(), since))
                && (assessment.decided() == null
                        || undone.late(
                                "sgo-support-plan-missing-after-order.time-to-write",
                                lived ? now.from() : assessment.decided().on()));
    }
}
