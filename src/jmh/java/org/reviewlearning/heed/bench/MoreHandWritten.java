package org.reviewlearning.heed.bench;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.facts.AdvocacyOffer;
import org.reviewlearning.heed.facts.Allegation;
import org.reviewlearning.heed.facts.AllegationAbout;
import org.reviewlearning.heed.facts.AllegationAction;
import org.reviewlearning.heed.facts.AllegationStep;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.CarePlan;
import org.reviewlearning.heed.facts.ChildParticipation;
import org.reviewlearning.heed.facts.Concern;
import org.reviewlearning.heed.facts.ConcernOutcome;
import org.reviewlearning.heed.facts.Dispute;
import org.reviewlearning.heed.facts.Document;
import org.reviewlearning.heed.facts.DocumentKind;
import org.reviewlearning.heed.facts.Involvement;
import org.reviewlearning.heed.facts.Meeting;
import org.reviewlearning.heed.facts.MeetingKind;
import org.reviewlearning.heed.facts.PermanencePlan;
import org.reviewlearning.heed.facts.Person;
import org.reviewlearning.heed.facts.Placement;
import org.reviewlearning.heed.facts.PlanOutcome;
import org.reviewlearning.heed.facts.Referral;
import org.reviewlearning.heed.facts.ReviewDecision;
import org.reviewlearning.heed.facts.Service;
import org.reviewlearning.heed.facts.SignificantEvent;
import org.reviewlearning.heed.facts.SignificantEventKind;
import org.reviewlearning.heed.facts.Support;
import org.reviewlearning.heed.facts.Topic;
import org.reviewlearning.heed.facts.WorkerRole;

/** More of the shipped rules, of every theme, written as those in {@link HandWritten}. */
final class MoreHandWritten extends ByHand {

    /** The rules written here, by their ids and where they stand under {@code rules/}. */
    static final List<String> RULES = List.of(
            "absent-child/no-unannounced-visit-in-year",
            "absent-child/not-seen-at-two-visits",
            "allegations/allegation-not-referred-to-lado",
            "between-agencies/area-authority-not-notified",
            "carers/carer-supervision-overdue",
            "iro-oversight/dispute-over-20-working-days",
            "iro-oversight/iro-concern-unanswered",
            "iro-oversight/review-decision-not-carried-out",
            "missing-and-exploitation/distress-without-needs-review",
            "missing-and-exploitation/police-called-to-placement",
            "placement-stability/restraint-or-secure-transport-in-move",
            "plans/assessment-not-updated-after-change",
            "plans/care-plan-without-clear-outcomes",
            "special-guardianship/sgo-care-plan-incomplete",
            "therapy-and-services/therapy-referral-not-started",
            "voice-of-the-child/advocate-not-offered-after-complaint",
            "worker-continuity/no-allocated-social-worker");

    private static final Set<AllegationAbout> WORKERS = EnumSet.of(
            AllegationAbout.FOSTER_HOUSEHOLD, AllegationAbout.HOME_STAFF, AllegationAbout.WORKS_WITH_CHILDREN);
    private static final Set<AllegationStep> REFERRED = EnumSet.of(
            AllegationStep.LADO_REFERRAL,
            AllegationStep.LADO_DISCUSSION,
            AllegationStep.EVALUATION_MEETING,
            AllegationStep.LADO_TOLD_OF_PANEL);
    private static final Set<DocumentKind> ASSESSMENTS = EnumSet.of(
            DocumentKind.CHILD_ASSESSMENT,
            DocumentKind.NEEDS_REVIEW,
            DocumentKind.PATHWAY_PLAN,
            DocumentKind.EXPLOITATION_ASSESSMENT);

    MoreHandWritten(CaseFile caseFile, LocalDate day, List<HandWritten.Asked> asked) {
        super(caseFile, day, asked);
    }

    void ask() {
        if (!HandWritten.IN_CARE.contains(caseFile.child().arrangement())) {
            return;
        }
        List<Document> documents = caseFile.facts(Document.class);
        allegations();
        oversight();
        plans(documents);
        help();
        new DailyLifeHandWritten(caseFile, day, asked).ask(documents);
    }

    private void allegations() {
        List<AllegationAction> actions = caseFile.facts(AllegationAction.class);
        for (Allegation allegation : caseFile.facts(Allegation.class)) {
            if (WORKERS.contains(allegation.about())
                    && overdue(allegation.on(), 1)
                    && actions.stream()
                            .noneMatch(action -> allegation.id().equals(action.allegation())
                                    && !action.on().isBefore(allegation.on())
                                    && REFERRED.contains(action.step())
                                    && (action.done() != null
                                            || action.step() == AllegationStep.LADO_REFERRAL
                                                    && action.waived() != null))) {
                ask("allegation-not-referred-to-lado/allegation:" + allegation.id(), allegation);
            }
        }
    }

    private void oversight() {
        List<Dispute> disputes = caseFile.facts(Dispute.class);
        for (Dispute dispute : disputes) {
            if (dispute.closed() == null && dispute.referredToCafcass() == null && overdue(dispute.on(), 20)) {
                ask("dispute-over-20-working-days/dispute:" + dispute.id(), dispute);
            }
        }
        askOnce(
                "review-decision-not-carried-out/case",
                caseFile.facts(ReviewDecision.class),
                decision -> decision.done() == null
                        && decision.changed() == null
                        && decision.due() != null
                        && overdue(decision.due(), 10));
        List<Concern> concerns = caseFile.facts(Concern.class);
        askOnce(
                "iro-concern-unanswered/case",
                concerns,
                concern -> concern.by() == Person.IRO
                        && concern.topic() != Topic.CARER_ASSESSMENT
                        && concern.topic() != Topic.WORRY_ABOUT_HARM
                        && concern.escalated() == null
                        && concern.resolution() == null
                        && overdue(concern.on(), 10)
                        && concerns.stream().noneMatch(other -> answers(other, concern))
                        && disputes.stream()
                                .noneMatch(dispute -> dispute.topic() == concern.topic()
                                        && dispute.topic() != Topic.OTHER
                                        && (dispute.closed() == null
                                                || !dispute.closed().on().isBefore(concern.on()))));
    }

    private static boolean answers(Concern other, Concern concern) {
        return other.by() == Person.IRO
                && other.topic() == concern.topic()
                && other.topic() != Topic.OTHER
                && other.on().isAfter(concern.on().minusMonths(12))
                && (since(other.escalated(), concern.on())
                        || other.resolution() != null
                                && !other.resolution().on().isBefore(concern.on())
                                && other.resolution().outcome() != ConcernOutcome.NO_ACTION);
    }

    private void plans(List<Document> documents) {
        List<CarePlan> plans = caseFile.facts(CarePlan.class);
        List<PlanOutcome> outcomes = caseFile.facts(PlanOutcome.class);
        List<CarePlan> latest = plans.stream()
                .filter(plan -> overdue(plan.on(), 10)
                        && plans.stream().noneMatch(other -> other.on().isAfter(plan.on())))
                .toList();
        askOnce(
                "care-plan-without-clear-outcomes/case",
                latest,
                plan -> outcomes.stream()
                        .noneMatch(outcome -> outcome.measureAndDate() == Answer.YES
                                && (plan.id().equals(outcome.plan())
                                        || !outcome.on().isBefore(plan.on()))));
        askOnce(
                "sgo-care-plan-incomplete/case",
                latest,
                plan -> plan.permanence() == PermanencePlan.SPECIAL_GUARDIANSHIP
                        && (plan.guardianNamed() == Answer.NO
                                || plan.familyTimePlanned() == Answer.NO
                                || plan.contingencyPlanned() == Answer.NO
                                || plan.agreesWithCourtPlan() == Answer.NO));
        askOnce(
                "assessment-not-updated-after-change/case",
                caseFile.facts(SignificantEvent.class),
                event -> event.of() != SignificantEventKind.MOVE
                        && !event.on().isBefore(day.minusMonths(12))
                        && overdue(event.on(), 45)
                        && documents.stream()
                                .noneMatch(each -> ASSESSMENTS.contains(each.of())
                                        && !each.on().isBefore(event.on())));
    }

    private void help() {
        List<Referral> referrals = caseFile.facts(Referral.class);
        List<Support> support = caseFile.facts(Support.class);
        askOnce(
                "therapy-referral-not-started/case",
                referrals,
                referral -> referral.service() == Service.THERAPY
                        && referral.started() == null
                        && referral.interimSupport() == null
                        && day.isAfter(referral.on().plusWeeks(18))
                        && referrals.stream()
                                .noneMatch(other -> other.service() == Service.THERAPY
                                        && other.on().isAfter(referral.on().minusMonths(24))
                                        && (since(other.started(), referral.on())
                                                || since(other.interimSupport(), referral.on())
                                                || explainedSince(other.declined(), referral.on())))
                        && support.stream()
                                .noneMatch(each -> each.service() == Service.THERAPY
                                        && (each.until() == null || !each.from().isBefore(referral.on()))));
        List<AdvocacyOffer> offers = caseFile.facts(AdvocacyOffer.class);
        List<Meeting> meetings = caseFile.facts(Meeting.class);
        askOnce("advocate-not-offered-after-complaint/case", caseFile.facts(SignificantEvent.class), complaint -> {
            LocalDate counts = complaint.on().minusMonths(6);
            return complaint.of() == SignificantEventKind.COMPLAINT
                    && overdue(complaint.on(), 10)
                    && offers.stream().allMatch(each -> each.on().isBefore(counts))
                    && referrals.stream()
                            .noneMatch(each -> each.service() == Service.ADVOCACY
                                    && !each.on().isBefore(counts))
                    && support.stream()
                            .noneMatch(each -> each.service() == Service.ADVOCACY
                                    && (each.until() == null || !each.until().isBefore(complaint.on())))
                    && meetings.stream()
                            .noneMatch(each -> each.of() == MeetingKind.REVIEW
                                    && !each.on().isBefore(counts)
                                    && (each.participation() == ChildParticipation.ADVOCATE_SPOKE
                                            || each.participation() == ChildParticipation.BRIEFED_ADVOCATE));
        });
        LocalDate gap = calendar.before(day, 5);
        List<Placement> placements = caseFile.facts(Placement.class);
        if (placements.stream().anyMatch(each -> each.from().isBefore(gap) && notEndedBefore(each.until(), gap))
                && caseFile.facts(Involvement.class).stream()
                        .noneMatch(
                                each -> each.role() == WorkerRole.SOCIAL_WORKER && notEndedBefore(each.until(), gap))) {
            askOnce("no-allocated-social-worker/case", placements, each -> each.until() == null);
        }
    }
}
