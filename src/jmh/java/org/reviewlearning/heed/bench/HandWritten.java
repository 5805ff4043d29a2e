package org.reviewlearning.heed.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.calendar.WorkingDays;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Involvement;
import org.reviewlearning.heed.facts.Meeting;
import org.reviewlearning.heed.facts.MeetingKind;
import org.reviewlearning.heed.facts.NotAloneReason;
import org.reviewlearning.heed.facts.Person;
import org.reviewlearning.heed.facts.Placement;
import org.reviewlearning.heed.facts.PlacementEnding;
import org.reviewlearning.heed.facts.Referral;
import org.reviewlearning.heed.facts.Request;
import org.reviewlearning.heed.facts.Support;
import org.reviewlearning.heed.facts.Topic;
import org.reviewlearning.heed.facts.Visit;
import org.reviewlearning.heed.facts.WorkerRole;

/**
 * Shipped rules as somebody would write them in Java who did not have Heed: figures in the code, true or false, and what is
 * missing read as "no". Seven are here, and are the unit of all ratios; {@link MoreHandWritten} has the others. Before they
 * are timed, they must ask what Heed asks of complete records.
 */
final class HandWritten {

    /** The rules written here, by their ids and where they stand under {@code rules/}. */
    static final List<String> SEVEN = List.of(
            "placement-stability/placement-moves-in-12-months",
            "placement-stability/unplanned-move-without-review",
            "voice-of-the-child/child-request-unanswered",
            "voice-of-the-child/long-since-spoken-to-alone",
            "voice-of-the-child/not-spoken-to-alone",
            "worker-continuity/never-visited-since-placement-began",
            "worker-continuity/social-worker-changes-in-12-months");

    private static final Set<ArrangementKind> AWAY_FROM_HOME = EnumSet.of(
            ArrangementKind.FOSTER, ArrangementKind.KINSHIP, ArrangementKind.RESIDENTIAL, ArrangementKind.SUPPORTED);
    static final Set<ArrangementKind> IN_CARE = EnumSet.of(
            ArrangementKind.FOSTER,
            ArrangementKind.KINSHIP,
            ArrangementKind.RESIDENTIAL,
            ArrangementKind.SUPPORTED,
            ArrangementKind.WITH_PARENTS);

    private final WorkingDays calendar = WorkingDays.englandAndWales();

    /**
     * One question.
     *
     * @param key as Heed's: the rule and what it asks about
     * @param because the facts it rests on
     */
    record Asked(String key, List<? extends Fact> because) {}

    /** All rules written by hand. */
    static final List<String> RULES =
            Stream.of(SEVEN, MoreHandWritten.RULES).flatMap(List::stream).toList();

    List<Asked> ask(CaseFile caseFile, LocalDate day) {
        List<Asked> asked = askSeven(caseFile, day);
        new MoreHandWritten(caseFile, day, asked).ask();
        return asked;
    }

    List<Asked> askSeven(CaseFile caseFile, LocalDate day) {
        List<Asked> asked = new ArrayList<>();
        ArrangementKind arrangement = caseFile.child().arrangement();
        List<Placement> placements = caseFile.facts(Placement.class).stream()
                .filter(placement -> placement.temporary() == Answer.NO)
                .toList();
        List<Visit> visits = caseFile.facts(Visit.class);
        List<Meeting> meetings = caseFile.facts(Meeting.class);
        if (AWAY_FROM_HOME.contains(arrangement)) {
            moves(placements, meetings, day, asked);
        }
        if (IN_CARE.contains(arrangement)) {
            unplanned(placements, meetings, day, asked);
            unanswered(caseFile, day, asked);
            longSince(caseFile.facts(Placement.class), visits, day, asked);
            neverVisited(caseFile.facts(Placement.class), visits, day, asked);
            notAlone(visits, day, asked);
            workers(caseFile.facts(Involvement.class), day, asked);
        }
        return asked;
    }

    private static void moves(List<Placement> placements, List<Meeting> meetings, LocalDate day, List<Asked> asked) {
        LocalDate back = day.minusMonths(12);
        List<Placement> counted = placements.stream()
                .filter(each -> openAfter(each.until(), back))
                .toList();
        if (counted.size() < 3) {
            return;
        }
        for (Placement latest : counted) {
            boolean last = placements.stream().noneMatch(each -> each.from().isAfter(latest.from()));
            boolean met = meetings.stream()
                    .anyMatch(meeting -> (meeting.of() == MeetingKind.STABILITY || meeting.of() == MeetingKind.REVIEW)
                            && meeting.on().isAfter(latest.from())
                            && meeting.recordsHowPlacementWillBeKept() == Answer.YES);
            if (last && !met) {
                asked.add(new Asked("placement-moves-in-12-months/case", counted));
                return;
            }
        }
    }

    private void unplanned(List<Placement> placements, List<Meeting> meetings, LocalDate day, List<Asked> asked) {
        LocalDate back = day.minusMonths(12);
        for (Placement placement : placements) {
            PlacementEnding ending = placement.ending();
            if (ending == null
                    || !ending.on().isAfter(back)
                    || !day.isAfter(calendar.after(ending.on(), 5))
                    || ending.planned() != Answer.NO
                    || (ending.immediateRisk() != Answer.NO && ending.iroInformedOn() != null)) {
                continue;
            }
            LocalDate since = ending.on().minusWeeks(4);
            if (meetings.stream()
                    .noneMatch(meeting ->
                            meeting.of() == MeetingKind.REVIEW && !meeting.on().isBefore(since))) {
                asked.add(new Asked("unplanned-move-without-review/placement:" + placement.id(), List.of(placement)));
            }
        }
    }

    private static void neverVisited(List<Placement> placements, List<Visit> visits, LocalDate day, List<Asked> asked) {
        for (Placement placement : placements) {
            if (openAfter(placement.until(), day)
                    && (placement.temporary() == Answer.NO
                            || day.isAfter(placement.from().plusDays(75)))
                    && day.isAfter(placement.from().plusWeeks(1))
                    && visits.stream()
                            .noneMatch(visit ->
                                    visit.seen() == Answer.YES && !visit.on().isBefore(placement.from()))) {
                asked.add(new Asked(
                        "never-visited-since-placement-began/placement:" + placement.id(), List.of(placement)));
            }
        }
    }

    private void unanswered(CaseFile caseFile, LocalDate day, List<Asked> asked) {
        List<Request> requests = caseFile.facts(Request.class);
        List<Referral> referrals = caseFile.facts(Referral.class);
        List<Support> support = caseFile.facts(Support.class);
        for (Request request : requests) {
            if (request.by() == Person.CHILD
                    && request.answer() == null
                    && overdueAnswer(request, day)
                    && requests.stream().noneMatch(other -> takesOver(other, request, day))
                    && !(request.topic() == Topic.THERAPY && ByHand.therapySince(request.on(), referrals, support))) {
                asked.add(new Asked("child-request-unanswered/request:" + request.id(), List.of(request)));
            }
        }
    }

    private boolean takesOver(Request other, Request request, LocalDate day) {
        return other.by() == Person.CHILD
                && other.on().isAfter(request.on().minusMonths(12))
                && other.topic() == request.topic()
                && other.topic() != Topic.OTHER
                && (other.answer() != null && !other.answer().on().isBefore(request.on())
                        || other.on().isAfter(request.on()) && overdueAnswer(other, day));
    }

    private boolean overdueAnswer(Request request, LocalDate day) {
        return day.isAfter(calendar.after(request.on(), 10));
    }

    private static void longSince(List<Placement> placements, List<Visit> visits, LocalDate day, List<Asked> asked) {
        LocalDate back = day.minusWeeks(14);
        List<Placement> homes = placements.stream()
                .filter(home -> home.from().isBefore(back)
                        && openAfter(home.until(), back)
                        && placements.stream().anyMatch(other -> isHome(home, other)))
                .toList();
        List<Visit> seen = visits.stream()
                .filter(visit -> !visit.on().isBefore(back)
                        && homes.stream().anyMatch(home -> visit.on().isAfter(home.from()))
                        && visit.seen() == Answer.YES
                        && visit.seenAlone() == Answer.NO
                        && visit.notAloneReason() != NotAloneReason.NOT_APPROPRIATE)
                .toList();
        boolean alone =
                visits.stream().anyMatch(visit -> !visit.on().isBefore(back) && visit.seenAlone() == Answer.YES);
        if (!seen.isEmpty() && !alone) {
            asked.add(new Asked("long-since-spoken-to-alone/case", seen));
        }
    }

    /** A short stay is one where another followed it without a gap. */
    private static boolean isHome(Placement home, Placement other) {
        if (other == home) {
            return home.temporary() == Answer.NO || home.until() == null;
        }
        return home.until() != null && !other.from().isAfter(home.until()) && openAfter(other.until(), home.until());
    }

    private static void notAlone(List<Visit> visits, LocalDate day, List<Asked> asked) {
        LocalDate back = day.minusMonths(6);
        @Nullable LocalDate alone = null;
        for (Visit visit : visits) {
            if (visit.seenAlone() == Answer.YES) {
                alone = visit.on();
            }
        }
        @Nullable LocalDate lastAlone = alone;
        List<Visit> counted = visits.stream()
                .filter(visit -> visit.on().isAfter(back)
                        && (lastAlone == null || visit.on().isAfter(lastAlone))
                        && visit.seen() == Answer.YES
                        && visit.seenAlone() == Answer.NO
                        && visit.notAloneReason() == NotAloneReason.NONE)
                .toList();
        if (counted.size() >= 2) {
            asked.add(new Asked("not-spoken-to-alone/case", counted));
        }
    }

    private static void workers(List<Involvement> involvements, LocalDate day, List<Asked> asked) {
        LocalDate back = day.minusMonths(12);
        List<Involvement> counted = involvements.stream()
                .filter(each -> each.role() == WorkerRole.SOCIAL_WORKER
                        && each.cover() == Answer.NO
                        && openAfter(each.until(), back))
                .toList();
        Set<String> workers = counted.stream().map(Involvement::worker).collect(Collectors.toSet());
        if (workers.size() >= 3) {
            asked.add(new Asked("social-worker-changes-in-12-months/case", counted));
        }
    }

    private static boolean openAfter(@Nullable LocalDate until, LocalDate day) {
        return until == null || until.isAfter(day);
    }
}
