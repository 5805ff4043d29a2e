package org.reviewlearning.heed.bench;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.facts.Agency;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Document;
import org.reviewlearning.heed.facts.DocumentKind;
import org.reviewlearning.heed.facts.Incident;
import org.reviewlearning.heed.facts.Move;
import org.reviewlearning.heed.facts.Notification;
import org.reviewlearning.heed.facts.Placement;
import org.reviewlearning.heed.facts.PlacementKind;
import org.reviewlearning.heed.facts.SupervisionVisit;
import org.reviewlearning.heed.facts.Visit;

/** Of {@link MoreHandWritten}, the rules about where a child lives and what happens there. */
final class DailyLifeHandWritten extends ByHand {

    private static final Set<PlacementKind> FAMILIES = EnumSet.of(PlacementKind.FOSTER, PlacementKind.KINSHIP);

    DailyLifeHandWritten(CaseFile caseFile, LocalDate day, List<HandWritten.Asked> asked) {
        super(caseFile, day, asked);
    }

    void ask(List<Document> documents) {
        notSeen();
        moved();
        if (caseFile.child().arrangement() != ArrangementKind.WITH_PARENTS) {
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
}
