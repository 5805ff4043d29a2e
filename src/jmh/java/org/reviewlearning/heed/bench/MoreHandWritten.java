package org.reviewlearning.heed.bench;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.calendar.WorkingDays;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.facts.AdvocacyOffer;
import org.reviewlearning.heed.facts.Agency;
import org.reviewlearning.heed.facts.Allegation;
import org.reviewlearning.heed.facts.AllegationAbout;
import org.reviewlearning.heed.facts.AllegationAction;
import org.reviewlearning.heed.facts.AllegationStep;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.CarePlan;
import org.reviewlearning.heed.facts.ChildParticipation;
import org.reviewlearning.heed.facts.Concern;
import org.reviewlearning.heed.facts.ConcernOutcome;
import org.reviewlearning.heed.facts.Dispute;
import org.reviewlearning.heed.facts.Document;
import org.reviewlearning.heed.facts.DocumentKind;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Incident;
import org.reviewlearning.heed.facts.Involvement;
import org.reviewlearning.heed.facts.Meeting;
import org.reviewlearning.heed.facts.MeetingKind;
import org.reviewlearning.heed.facts.Move;
import org.reviewlearning.heed.facts.Notification;
import org.reviewlearning.heed.facts.PermanencePlan;
import org.reviewlearning.heed.facts.Person;
import org.reviewlearning.heed.facts.Placement;
import org.reviewlearning.heed.facts.PlacementKind;
import org.reviewlearning.heed.facts.PlanOutcome;
import org.reviewlearning.heed.facts.Referral;
import org.reviewlearning.heed.facts.ReviewDecision;
import org.reviewlearning.heed.facts.Service;
import org.reviewlearning.heed.facts.SignificantEvent;
import org.reviewlearning.heed.facts.SignificantEventKind;
import org.reviewlearning.heed.facts.Step;
import org.reviewlearning.heed.facts.SupervisionVisit;
import org.reviewlearning.heed.facts.Support;
import org.reviewlearning.heed.facts.Topic;
import org.reviewlearning.heed.facts.Visit;
import org.reviewlearning.heed.facts.WorkerRole;

/** Seventeen more of the shipped rules, of every theme, written as those in {@link HandWritten}. */
final class MoreHandWritten {

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

    private static final Set<PlacementKind> FAMILIES = EnumSet.of(PlacementKind.FOSTER, PlacementKind.KINSHIP);
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

    private final WorkingDays calendar = WorkingDays.englandAndWales();
    private final CaseFile caseFile;
    private final LocalDate day;
    private final List<HandWritten.Asked> asked;

    MoreHandWritten(CaseFile caseFile, LocalDate day, List<HandWritten.Asked> asked) {
        this.caseFile = caseFile;
        this.day = day;
        this.asked = asked;
    }

    void ask() {
        ArrangementKind arrangement = caseFile.child().arrangement();
        if (!HandWritten.IN_CARE.contains(arrangement)) {
            return;
        }
        List<Document> documents = caseFile.facts(Document.class);
        allegations();
        oversight();
        plans(documents);
        help();
        notSeen();
        moved();
        if (arrangement != ArrangementKind.WITH_PARENTS) {
            placements();
            incidents(documents);
        }
    }

    private void placements() {
        List<SupervisionVisit> visits = caseFile.facts(SupervisionVisit.class);
        List<Notification> told = caseFile.facts(Notification.class);
        boolean family = caseFile.child().arrangement() == ArrangementKind.FOSTER
                || caseFile.child().arrangement() == ArrangementKind.KINSHIP;
        for (Placement placement : caseFile.facts(Placement.class)) {
            LocalDate from = placement.from();
            if (placement.temporary() != Answer.NO || placement.until() != null) {
                continue;
            }
            boolean now = placement.emergency() == Answer.NO ? from.isBefore(day) : overdue(from, 5);
            if (placement.outOfArea() == Answer.YES
                    && (now || overdue(from, 5))
                    && told.stream()
                            .noneMatch(each -> each.to() == Agency.AREA_AUTHORITY
                                    && !each.on().isBefore(from.minusWeeks(8)))) {
                ask("area-authority-not-notified/placement:" + placement.id(), placement);
            }
            if (!family || !FAMILIES.contains(placement.kind())) {
                continue;
            }
            if (day.isAfter(from.plusMonths(12))
                    && visits.stream()
                            .noneMatch(each -> each.unannounced() == Answer.YES
                                    && !each.on().isBefore(day.minusMonths(12))
                                    && !day.isAfter(each.on().plusMonths(12)))) {
                ask("no-unannounced-visit-in-year/placement:" + placement.id(), placement);
            }
            if (!day.isBefore(from.plusMonths(3))
                    && visits.stream().noneMatch(each -> !each.on().isBefore(day.minusWeeks(8)))) {
                ask("carer-supervision-overdue/placement:" + placement.id(), placement);
            }
        }
    }

    private void notSeen() {
        List<Visit> visits = caseFile.facts(Visit.class);
        LocalDate seen = visits.stream()
                .filter(visit -> visit.seen() == Answer.YES)
                .map(Visit::on)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        List<Visit> counted = visits.stream()
                .filter(visit -> visit.seen() == Answer.NO
                        && visit.on().isAfter(day.minusMonths(6))
                        && visit.on().isAfter(seen))
                .toList();
        if (counted.size() >= 2) {
            asked.add(new HandWritten.Asked("not-seen-at-two-visits/case", counted));
        }
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

    private void incidents(List<Document> documents) {
        List<Incident> here = caseFile.facts(Incident.class).stream()
                .filter(each -> each.inPlacement() == Answer.YES && each.on().isAfter(day.minusDays(90)))
                .toList();
        List<Incident> all = caseFile.facts(Incident.class);
        askOnce(
                "police-called-to-placement/case",
                here,
                call -> call.policeCalled() == Answer.YES
                        && here.stream()
                                .anyMatch(earlier -> earlier.policeCalled() == Answer.YES
                                        && earlier.otherWaysConsidered() == null
                                        && earlier.on().isBefore(call.on()))
                        && all.stream()
                                .noneMatch(each -> each.on().isAfter(call.on().minusDays(90))
                                        && since(each.otherWaysConsidered(), call.on())));
        if (here.stream().map(Incident::on).distinct().count() >= 3) {
            LocalDate first = here.get(0).on();
            if (documents.stream()
                    .noneMatch(each ->
                            (each.of() == DocumentKind.NEEDS_REVIEW || each.of() == DocumentKind.CHILD_ASSESSMENT)
                                    && !each.on().isBefore(first))) {
                asked.add(new HandWritten.Asked("distress-without-needs-review/case", here));
            }
        }
    }

    private void moved() {
        for (Move move : caseFile.facts(Move.class)) {
            if ((move.restraintUsed() == Answer.YES || move.secureTransport() == Answer.YES)
                    && (move.authorised() == null
                            || move.talkedThroughWithChild() == null
                            || move.iroInformed() == null)) {
                ask("restraint-or-secure-transport-in-move/move:" + move.id(), move);
            }
        }
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
                                                || other.declined() != null
                                                        && other.declined().explainedToChildOn() != null
                                                        && !other.declined()
                                                                .explainedToChildOn()
                                                                .isBefore(referral.on())))
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

    private static boolean notEndedBefore(@Nullable LocalDate until, LocalDate on) {
        return until == null || !until.isBefore(on);
    }

    private static boolean since(@Nullable Step step, LocalDate on) {
        return step != null && !step.on().isBefore(on);
    }

    private boolean overdue(LocalDate from, int workingDays) {
        return day.isAfter(calendar.after(from, workingDays));
    }

    private void ask(String key, Fact because) {
        asked.add(new HandWritten.Asked(key, List.of(because)));
    }

    private <F extends Fact> void askOnce(String key, List<F> facts, Predicate<F> about) {
        List<F> because = facts.stream().filter(about).toList();
        if (!because.isEmpty()) {
            asked.add(new HandWritten.Asked(key, because));
        }
    }
}
