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
import org.reviewlearning.heed.facts.Document;
import org.reviewlearning.heed.facts.DocumentKind;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.HouseholdConcern;
import org.reviewlearning.heed.facts.HouseholdConcernKind;
import org.reviewlearning.heed.facts.IncidentBuilder;
import org.reviewlearning.heed.facts.MeetingBuilder;
import org.reviewlearning.heed.facts.MeetingKind;
import org.reviewlearning.heed.facts.MissingEpisodeBuilder;
import org.reviewlearning.heed.facts.MissingKind;
import org.reviewlearning.heed.facts.Person;
import org.reviewlearning.heed.facts.Placement;
import org.reviewlearning.heed.facts.Service;
import org.reviewlearning.heed.facts.SignificantEvent;
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
            AllegationStep.OTHER_CHILDREN_DECIDED);

    private Safety() {}

    static void of(Life life) {
        if (life.ageOn(life.until) >= 11) {
            boolean often = life.chance.once(0.1);
            missing(life, often ? 4 : 0.1);
            exploitation(life, often ? 0.6 : 0.05);
        }
        incidents(life, life.is(ArrangementKind.RESIDENTIAL) ? 2.5 : 0.2);
        if (life.inFamilyHome()) {
            for (LocalDate on : life.chance.days(life.rates.aYear(0.03), life.from, life.until)) {
                allegation(life, on);
            }
            for (LocalDate on : life.chance.days(life.rates.aYear(0.05), life.from, life.until)) {
                household(life, on, HouseholdConcernKind.STANDARDS_OF_CARE);
            }
        }
    }

    private static void missing(Life life, double aYear) {
        for (LocalDate on : life.chance.days(life.rates.aYear(aYear), life.from, life.until.minusDays(3))) {
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
                    .interviewDeclined(wanted ? null : life.step(back.plusDays(2)))
                    .ending(new Step(back))
                    .build());
            life.add(new SignificantEvent(
                    life.id("se"), on, SignificantEventKind.MISSING, life.done(on, 1, 0.1), null, null));
        }
    }

    private static void exploitation(Life life, double aYear) {
        for (LocalDate on : life.chance.days(life.rates.aYear(aYear), life.from, life.until)) {
            life.add(new SignificantEvent(
                    life.id("se"), on, SignificantEventKind.EXPLOITATION_CONCERN, life.done(on, 1, 0.1), null, null));
            Step assessed = life.done(on, 12, 0.2);
            if (assessed != null) {
                life.add(new Document(
                        life.id("doc"), assessed.on(), DocumentKind.EXPLOITATION_ASSESSMENT, null, null, null));
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
                    .otherWaysConsidered(life.done(on, 7, 0.3))
                    .talkedThroughWithChild(life.done(on, 3, 0.2))
                    .build());
            if (life.chance.once(0.25)) {
                life.add(new Document(life.id("doc"), on.plusDays(14), DocumentKind.NEEDS_REVIEW, null, null, null));
            }
        }
    }

    private static void allegation(Life life, LocalDate on) {
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
                .about(AllegationAbout.FOSTER_HOUSEHOLD)
                .afterwards(afterwards)
                .outcome(concluded == null ? null : new AllegationOutcome(concluded.on(), result, null))
                .build());
        household(life, on, HouseholdConcernKind.ALLEGATION);
        for (AllegationStep step : AllegationStep.values()) {
            LocalDate after = BEFORE_OUTCOME.contains(step) ? on : concluded == null ? null : concluded.on();
            Step done = after == null ? null : life.done(after, step == AllegationStep.LADO_REFERRAL ? 0 : 5, 0.2);
            if (done != null) {
                life.add(new AllegationAction(life.id("aa"), done.on(), allegation, step, done, null, null, null));
            }
        }
        if (concluded != null && life.chance.once(0.8)) {
            life.add(MeetingBuilder.builder()
                    .id(life.id("m"))
                    .on(concluded.on().plusDays(20))
                    .of(MeetingKind.CARER_REVIEW)
                    .build());
        }
    }

    private static void household(Life life, LocalDate on, HouseholdConcernKind of) {
        String placement = life.facts().stream()
                .filter(fact -> fact instanceof Placement stay && !stay.from().isAfter(on))
                .map(Fact::id)
                .reduce((earlier, later) -> later)
                .orElse(null);
        life.add(new HouseholdConcern(life.id("hc"), on, of, placement, null, null));
    }
}
