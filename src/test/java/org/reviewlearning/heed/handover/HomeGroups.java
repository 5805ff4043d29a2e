package org.reviewlearning.heed.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.CaseFile;
import org.reviewlearning.heed.facts.NotAloneReason;
import org.reviewlearning.heed.facts.Placement;
import org.reviewlearning.heed.facts.PlacementKind;
import org.reviewlearning.heed.facts.SupervisionVisit;
import org.reviewlearning.heed.facts.Visit;
import org.reviewlearning.heed.facts.VisitTimetable;

/** Visits to the child, and to the carers. */
final class HomeGroups {

    static final List<Group> ALL = List.of(
            new Group(
                    "nobody has seen the child within the timetable",
                    "where there was no visit at all there is no latest one to be late",
                    List.of("statutory-visit-overdue", "never-visited-since-placement-began"),
                    HomeGroups::home,
                    undone -> undone.each(Visit.class)
                                    .noneMatch(each ->
                                            each.seen() == Answer.YES && !undone.late(interval(undone), each.on()))
                            && undone.late("statutory-visits.first-week", from(undone))),
            new Group(
                    "nobody has come to see the carers for long",
                    "a placement that is still new is asked about sooner, by a rule of its own",
                    List.of("carer-supervision-overdue", "carer-supervision-overdue-in-new-placement"),
                    HomeGroups::home,
                    undone -> undone.each(SupervisionVisit.class)
                                    .noneMatch(each -> !undone.late("carer-supervision-overdue.interval", each.on()))
                            && undone.late("carer-supervision-overdue.interval", from(undone))));

    private HomeGroups() {}

    private static CaseFile home(Lives life) {
        LocalDate began = life.ago(life.once(0.5) ? 120 : 900);
        life.add(new Placement(
                life.id(),
                began,
                PlacementKind.FOSTER,
                Answer.NO,
                life.one(VisitTimetable.ORDINARY, VisitTimetable.SETTLED, VisitTimetable.SETTLED_FEWER_AGREED),
                Answer.NO,
                Answer.NO,
                null,
                null,
                null));
        for (int left = life.between(0, 2); left > 0; left--) {
            life.add(new Visit(
                    life.id(),
                    life.after(began, 900),
                    life.one(Answer.YES, Answer.NO),
                    Answer.NO,
                    NotAloneReason.NONE,
                    null,
                    null));
        }
        if (life.once(0.5)) {
            life.add(new SupervisionVisit(life.id(), life.after(began, 900), Answer.NO, null, null));
        }
        return life.inCareSince(began, ArrangementKind.FOSTER, ArrangementKind.KINSHIP);
    }

    private static LocalDate from(Undone undone) {
        return undone.all(Placement.class).get(0).from();
    }

    private static String interval(Undone undone) {
        if (!Lives.DAY.isAfter(undone.due("statutory-visits.first-year", from(undone)))) {
            return "statutory-visits.six-weeks";
        }
        VisitTimetable timetable =
                Objects.requireNonNull(undone.all(Placement.class).get(0).visits());
        return timetable == VisitTimetable.ORDINARY
                ? "statutory-visits.six-weeks"
                : timetable == VisitTimetable.SETTLED ? "statutory-visits.three-months" : "statutory-visits.six-months";
    }
}
