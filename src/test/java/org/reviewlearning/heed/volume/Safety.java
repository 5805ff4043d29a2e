package org.reviewlearning.heed.volume;

import static org.reviewlearning.heed.facts.Answer.NO;
import static org.reviewlearning.heed.facts.Answer.YES;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.reviewlearning.heed.facts.AfterAllegation;
import org.reviewlearning.heed.facts.AllegationAbout;
import org.reviewlearning.heed.facts.AllegationAction;
import org.reviewlearning.heed.facts.AllegationBuilder;
import org.reviewlearning.heed.facts.AllegationOutcome;
import org.reviewlearning.heed.facts.AllegationResult;
import org.reviewlearning.heed.facts.AllegationStep;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.DocumentKind;
import org.reviewlearning.heed.facts.HouseholdConcern;
import org.reviewlearning.heed.facts.HouseholdConcernKind;
import org.reviewlearning.heed.facts.IncidentBuilder;
import org.reviewlearning.heed.facts.MeetingKind;
import org.reviewlearning.heed.facts.MissingEpisodeBuilder;
import org.reviewlearning.heed.facts.MissingKind;
import org.reviewlearning.heed.facts.Person;
import org.reviewlearning.heed.facts.Service;
import org.reviewlearning.heed.facts.SignificantEventKind;
import org.reviewlearning.heed.facts.Step;

/** Missing episodes, incidents, exploitation and allegations in an invented life, and what adults did next. */
final class Safety {

    /** The steps that come before an outcome; the others follow one. */
    private static final Set<AllegationStep> BEFORE_OUTCOME = EnumSet.of(
            AllegationStep.LADO_REFERRAL,
            AllegationStep.IRO_TOLD,
            AllegationStep.INTERIM_ANSWER,
            AllegationStep.POLICE_TOLD,
            AllegationStep.POLICE_ANSWERED,
            AllegationStep.OTHER_CHILDREN_DECIDED,
            AllegationStep.OTHER_WORKERS_TOLD,
            AllegationStep.AREA_AUTHORITY_TOLD);

    private Safety() {}

    static void of(Life life) {
        if (life.ageOn(life.until) >= 10 && !life.is(ArrangementKind.CARE_LEAVER, ArrangementKind.IN_CUSTODY)) {
            boolean often = life.chance.once(Rates.MISSING_SHARE_FROM_TEN);
            missing(life, often ? Rates.MISSING_A_YEAR : 0);
            exploitation(life, often ? 0.6 : 0.03);
        }
        incidents(life, life.is(ArrangementKind.RESIDENTIAL) ? 2.5 : 0.2);
        if (life.is(ArrangementKind.RESIDENTIAL, ArrangementKind.SUPPORTED)) {
            life.chance
                    .days(life.rates.aYear(0.05), life.from, life.until)
                    .forEach(on -> allegation(life, on, AllegationAbout.HOME_STAFF));
        }
        if (life.inCare() || life.atHome()) {
            life.chance
                    .days(life.rates.aYear(0.03), life.from, life.until)
                    .forEach(on -> allegation(life, on, AllegationAbout.FAMILY));
        }
        if (life.inFamilyHome()) {
            for (LocalDate on : life.chance.days(life.rates.aYear(0.03), life.from, life.until)) {
                allegation(life, on, AllegationAbout.FOSTER_HOUSEHOLD);
                household(life, on, HouseholdConcernKind.ALLEGATION);
            }
            for (LocalDate on : life.chance.days(life.rates.aYear(0.05), life.from, life.until)) {
                household(life, on, HouseholdConcernKind.STANDARDS_OF_CARE);
            }
        }
    }

    /** Published rates, so that runs do not vary them. After every third time adults mostly meet or plan. */
    private static void missing(Life life, double aYear) {
        int times = 0;
        for (LocalDate on : life.chance.days(aYear, life.from, life.until.minusDays(3))) {
            times++;
            if (times % 3 == 0) {
                life.meeting(MeetingKind.MISSING, life.done(on, 5, 0.2));
                life.document(DocumentKind.MISSING_PLAN, life.done(on, 10, 0.3));
            }
            boolean names = life.chance.once(0.12);
            LocalDate back = on.plusDays(life.chance.between(0, 2));
            boolean wanted = life.chance.once(0.75);
            Step interview = !wanted
                    ? null
                    : life.chance.once(Rates.INTERVIEW_IN_TIME)
                            ? life.step(back.plusDays(life.chance.between(0, 3)))
                            : life.done(back.plusDays(4), 14, 0.3);
            life.add(MissingEpisodeBuilder.builder()
                    .id(life.id("me"))
                    .of(MissingKind.MISSING)
                    .from(on)
                    .interviewOffered(life.done(back, 2, 0.05))
                    .interviewHeld(interview)
                    .namesGiven(life.written(names ? YES : NO))
                    .namesPassedOn(names ? life.done(back, 6, 0.2) : null)
                    .interviewDeclined(wanted ? null : life.step(back.plusDays(2)))
                    .ending(new Step(back))
                    .build());
            life.event(SignificantEventKind.MISSING, on);
        }
    }

    private static void exploitation(Life life, double aYear) {
        for (LocalDate on : life.chance.days(life.rates.aYear(aYear), life.from, life.until)) {
            life.event(SignificantEventKind.EXPLOITATION_CONCERN, on);
            Step assessed = life.done(on, 12, 0.2);
            life.document(DocumentKind.EXPLOITATION_ASSESSMENT, assessed);
            if (assessed != null) {
                Voice.support(life, Service.EXPLOITATION_SUPPORT, assessed.on().plusDays(20));
            }
        }
    }

    private static void incidents(Life life, double aYear) {
        for (LocalDate on : life.chance.days(life.rates.aYear(aYear), life.from, life.until)) {
            boolean police = life.chance.once(0.15);
            boolean arrest = police && life.chance.once(0.2);
            life.add(IncidentBuilder.builder()
                    .id(life.id("in"))
                    .on(on)
                    .inPlacement(YES)
                    .policeCalled(police ? YES : NO)
                    .arrest(arrest ? YES : NO)
                    .charged(arrest ? life.chance.yes(0.3) : NO)
                    .protocolFollowed(police ? life.written(life.chance.yes(0.88)) : null)
                    .supported(arrest ? life.done(on, 0, 0.15) : null)
                    .otherWaysConsidered(life.done(on, 7, 0.3))
                    .talkedThroughWithChild(life.done(on, 3, 0.2))
                    .build());
            life.document(DocumentKind.NEEDS_REVIEW, life.chance.once(0.25) ? life.step(on.plusDays(14)) : null);
        }
    }

    private static void allegation(Life life, LocalDate on, AllegationAbout about) {
        Step concluded = life.step(on.plusDays(life.chance.between(25, 120)));
        AllegationResult result = life.chance.one(
                AllegationResult.SUBSTANTIATED, AllegationResult.UNSUBSTANTIATED, AllegationResult.UNFOUNDED);
        AfterAllegation afterwards =
                life.chance.one(AfterAllegation.REMAINED, AfterAllegation.REMAINED, AfterAllegation.MOVED);
        String allegation = life.id("al");
        life.add(AllegationBuilder.builder()
                .id(allegation)
                .on(on)
                .by(Person.CHILD)
                .about(life.written(about))
                .takenBack(life.chance.once(0.08) ? life.step(on.plusDays(life.chance.between(5, 40))) : null)
                .afterwards(afterwards)
                .outcome(concluded == null ? null : new AllegationOutcome(concluded.on(), result, null))
                .build());
        for (AllegationStep step : AllegationStep.values()) {
            boolean afterPanel = step == AllegationStep.JOINT_VISIT || step == AllegationStep.LADO_TOLD_OF_PANEL;
            LocalDate after = BEFORE_OUTCOME.contains(step)
                    ? on
                    : concluded == null ? null : concluded.on().plusDays(afterPanel ? 5 : 0);
            Step done = after == null ? null : life.done(after, step == AllegationStep.LADO_REFERRAL ? 0 : 5, 0.2);
            if (done != null) {
                life.add(new AllegationAction(life.id("aa"), done.on(), allegation, step, done, null, null, null));
            }
        }
        life.meeting(MeetingKind.STRATEGY, life.done(on, 2, 0.3));
        if (concluded != null && about == AllegationAbout.FOSTER_HOUSEHOLD && life.chance.once(0.8)) {
            life.meeting(MeetingKind.CARER_REVIEW, life.step(concluded.on().plusDays(20)));
        }
    }

    private static void household(Life life, LocalDate on, HouseholdConcernKind of) {
        life.add(new HouseholdConcern(life.id("hc"), on, of, Household.placement(life, on), null, null));
    }
}
