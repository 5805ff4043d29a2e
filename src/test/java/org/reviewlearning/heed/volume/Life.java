package org.reviewlearning.heed.volume;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.calendar.WorkingDays;
import org.reviewlearning.heed.facts.AdvocacyOffer;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Document;
import org.reviewlearning.heed.facts.DocumentKind;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.MeetingBuilder;
import org.reviewlearning.heed.facts.MeetingKind;
import org.reviewlearning.heed.facts.SignificantEvent;
import org.reviewlearning.heed.facts.SignificantEventKind;
import org.reviewlearning.heed.facts.Step;

/**
 * A part of an invented life, in one arrangement, and the facts made so far. What is told may go on after it, in another
 * arrangement: what was begun in the earlier part may be finished there.
 */
final class Life {

    final Chance chance;
    final Rates rates;
    final LocalDate born;
    final ArrangementKind arrangement;
    final LocalDate from;
    final LocalDate until;
    final LocalDate told;

    /** Whether the plan is that the carers become special guardians: of those in families one in twelve, invented. */
    final boolean towardsGuardianship;

    /** Who works with the child at the end of this part. */
    @Nullable
    String worker;

    private final List<Fact> facts;
    private final String part;
    private int ids;

    /** A life that is told from its first day in an arrangement. */
    Life(Chance chance, Rates rates, LocalDate born, ArrangementKind arrangement, LocalDate from, LocalDate until) {
        this(chance, rates, born, arrangement, new LocalDate[] {from, until, until}, new ArrayList<>(), "");
    }

    private Life(
            Chance chance,
            Rates rates,
            LocalDate born,
            ArrangementKind arrangement,
            LocalDate[] days,
            List<Fact> facts,
            String part) {
        this.chance = chance;
        this.rates = rates;
        this.born = born;
        this.arrangement = arrangement;
        this.from = days[0];
        this.until = days[1];
        this.told = days[2];
        this.towardsGuardianship = chance.once(1.0 / 12) && inFamilyHome();
        this.facts = facts;
        this.part = part;
    }

    /** The part before this one, from a day in another arrangement. */
    Life before(ArrangementKind earlier, LocalDate began) {
        return new Life(chance, rates, born, earlier, new LocalDate[] {began, from, told}, facts, "e-");
    }

    /** When this part ended; nothing while it goes on. */
    @Nullable
    Step ended() {
        return until.isBefore(told) ? new Step(until) : null;
    }

    List<Fact> facts() {
        return facts;
    }

    void add(Fact fact) {
        facts.add(fact);
    }

    String id(String kind) {
        return part + kind + ++ids;
    }

    int ageOn(LocalDate day) {
        return born.until(day).getYears();
    }

    boolean is(ArrangementKind... any) {
        return List.of(any).contains(arrangement);
    }

    boolean inCare() {
        return inFamilyHome()
                || is(
                        ArrangementKind.RESIDENTIAL,
                        ArrangementKind.SUPPORTED,
                        ArrangementKind.WITH_PARENTS,
                        ArrangementKind.ADOPTION);
    }

    /** With parents, under an order or none. */
    boolean atHome() {
        return is(ArrangementKind.WITH_PARENTS, ArrangementKind.RETURNED_HOME, ArrangementKind.HOME_UNDER_ORDER);
    }

    boolean inFamilyHome() {
        return is(ArrangementKind.FOSTER, ArrangementKind.KINSHIP);
    }

    /** Done within so many days, or, for the share that is missed, weeks later or not at all. */
    @Nullable
    Step done(LocalDate after, int within, double missed) {
        if (!chance.once(rates.missed(missed))) {
            return step(after.plusDays(chance.between(0, within)));
        }
        return chance.once(0.7) ? step(after.plusDays(within + chance.between(3, 40))) : null;
    }

    /** A step on a day, unless it lies behind the end of what is told. */
    @Nullable
    Step step(LocalDate on) {
        return on.isAfter(told) ? null : new Step(on);
    }

    /** What is written down, or, for an invented share, left blank. */
    <T> @Nullable T written(T value) {
        return chance.once(rates.missed(Rates.LEFT_BLANK)) ? null : value;
    }

    /** What changes a child's life: the reviewing officer is told, it is written down, and needs are mostly looked at. */
    void event(SignificantEventKind of, LocalDate on) {
        add(new SignificantEvent(id("se"), on, of, done(on, 1, 0.1), null, null));
        document(DocumentKind.CHRONOLOGY, done(on.plusDays(2), 22, 0.25));
        if (of != SignificantEventKind.MOVE) {
            document(DocumentKind.NEEDS_REVIEW, done(on.plusDays(5), 35, 0.25));
        }
    }

    /** An offer of an advocate, which three in ten take up. */
    void advocate(@Nullable Step offered) {
        if (offered != null) {
            add(new AdvocacyOffer(id("ao"), offered.on(), chance.yes(0.3), null, null));
        }
    }

    /** A document, if the day was reached. */
    void document(DocumentKind of, @Nullable Step on) {
        if (on != null) {
            add(new Document(id("doc"), on.on(), of, null, null, null));
        }
    }

    /** A meeting, if the day was reached. */
    void meeting(MeetingKind of, @Nullable Step on) {
        if (on != null) {
            add(MeetingBuilder.builder().id(id("m")).on(on.on()).of(of).build());
        }
    }

    static LocalDate workingDay(LocalDate day) {
        return WorkingDays.englandAndWales().after(day.minusDays(1), 1);
    }
}
