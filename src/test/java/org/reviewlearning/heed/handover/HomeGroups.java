package org.reviewlearning.heed.handover;

import java.time.LocalDate;
import java.util.List;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.Arrangement;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.ChildParticipation;
import org.reviewlearning.heed.facts.Meeting;
import org.reviewlearning.heed.facts.MeetingBuilder;
import org.reviewlearning.heed.facts.MeetingKind;
import org.reviewlearning.heed.facts.NotAloneReason;
import org.reviewlearning.heed.facts.Placement;
import org.reviewlearning.heed.facts.PlacementBuilder;
import org.reviewlearning.heed.facts.PlacementKind;
import org.reviewlearning.heed.facts.SupervisionVisit;
import org.reviewlearning.heed.facts.Visit;
import org.reviewlearning.heed.facts.VisitBuilder;
import org.reviewlearning.heed.facts.VisitTimetable;

/** Visits to the child, and to the carers. */
final class HomeGroups {

    static final List<Group> ALL = List.of(
            new Group(
                    "nobody has seen the child within the timetable",
                    "where there was no visit at all there is no latest one to be late",
                    List.of("statutory-visit-overdue", "weekly-visit-overdue", "never-visited-since-placement-began"),
                    HomeGroups::anywhere,
                    undone -> undone.each(Visit.class)
                                    .noneMatch(each ->
                                            each.seen() == Answer.YES && !undone.late(interval(undone), each.on()))
                            && undone.late(
                                    home(undone).temporary() == Answer.YES
                                            ? "short-break.longest"
                                            : "statutory-visits.first-week",
                                    from(undone))),
            new Group(
                    "nobody has come to see the carers for long",
                    "a placement that is still new is asked about sooner, by a rule of its own",
                    List.of("carer-supervision-overdue", "carer-supervision-overdue-in-new-placement"),
                    HomeGroups::home,
                    undone -> undone.each(SupervisionVisit.class)
                                    .noneMatch(each -> !undone.late("carer-supervision-overdue.interval", each.on()))
                            && undone.late("carer-supervision-overdue.interval", from(undone))));

    private HomeGroups() {}

    /** In whatever sort of home, with whatever timetable recorded, whether it can hold there or not. */
    private static CaseFile anywhere(Lives life) {
        return home(
                life,
                life.one(
                        ArrangementKind.FOSTER,
                        ArrangementKind.KINSHIP,
                        ArrangementKind.RESIDENTIAL,
                        ArrangementKind.SUPPORTED,
                        ArrangementKind.WITH_PARENTS),
                life.one(VisitTimetable.values()),
                life.one(Answer.NO, Answer.NO, Answer.YES));
    }

    private static CaseFile home(Lives life) {
        return home(
                life, life.one(ArrangementKind.FOSTER, ArrangementKind.KINSHIP), VisitTimetable.ORDINARY, Answer.NO);
    }

    private static CaseFile home(Lives life, ArrangementKind of, VisitTimetable timetable, Answer temporary) {
        LocalDate began = life.ago(life.once(0.5) ? 120 : 900);
        life.add(PlacementBuilder.builder()
                .id(life.id())
                .from(began)
                .kind(PlacementKind.FOSTER)
                .temporary(temporary)
                .visits(timetable)
                .outOfArea(Answer.NO)
                .emergency(Answer.NO)
                .build());
        for (int left = life.between(0, 2); left > 0; left--) {
            life.add(VisitBuilder.builder()
                    .id(life.id())
                    .on(life.after(began, 900))
                    .seen(life.one(Answer.YES, Answer.NO))
                    .seenAlone(Answer.NO)
                    .notAloneReason(NotAloneReason.NONE)
                    .build());
        }
        if (life.once(0.5)) {
            life.add(new SupervisionVisit(life.id(), life.after(began, 900), Answer.NO, null, null));
        }
        if (life.once(0.5)) {
            life.add(MeetingBuilder.builder()
                    .id(life.id())
                    .on(life.after(began, 100))
                    .of(MeetingKind.REVIEW)
                    .participation(ChildParticipation.SPOKE)
                    .recordsHowPlacementWillBeKept(Answer.NO)
                    .recordsSafetyAndStabilityPlan(Answer.NO)
                    .build());
        }
        return life.inCareSince(began, of);
    }

    private static Placement home(Undone undone) {
        return undone.all(Placement.class).get(0);
    }

    private static LocalDate from(Undone undone) {
        return home(undone).from();
    }

    private static String interval(Undone undone) {
        ArrangementKind of = undone.all(Arrangement.class).get(0).of();
        VisitTimetable timetable = home(undone).visits();
        boolean fostered = of == ArrangementKind.FOSTER || of == ArrangementKind.KINSHIP;
        boolean withParents = of == ArrangementKind.WITH_PARENTS;
        boolean often = timetable == VisitTimetable.FOUR_WEEKLY && (fostered || withParents);
        boolean assessed = timetable == VisitTimetable.ORDINARY_AFTER_REVIEW && withParents;
        if ((often || assessed) && undone.all(Meeting.class).isEmpty()) {
            return "statutory-visits.weekly";
        }
        if (often) {
            return "statutory-visits.four-weeks";
        }
        boolean settled = timetable == VisitTimetable.SETTLED || timetable == VisitTimetable.SETTLED_FEWER_AGREED;
        if (withParents || !settled || !Lives.DAY.isAfter(undone.due("statutory-visits.first-year", from(undone)))) {
            return "statutory-visits.six-weeks";
        }
        return timetable == VisitTimetable.SETTLED_FEWER_AGREED && fostered
                ? "statutory-visits.six-months"
                : "statutory-visits.three-months";
    }
}
