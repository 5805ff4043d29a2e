package org.reviewlearning.heed.intake.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ArrangementBuilder;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Step;
import org.reviewlearning.heed.intake.tables.ChildReading;
import org.reviewlearning.heed.intake.tables.Row;

/**
 * How the child was looked after, from the places of the episodes, and what came after care. Where a place tells no
 * arrangement, none is given for any day: a part of the truth would put rules out of scope that may be about the child.
 */
final class Arrangements {

    private static final Set<String> GUARDIANSHIP = Set.of("E43", "E44", "E45", "E46", "E47", "E48");
    private static final Set<String> LEAVING = Set.of("E4A", "E4B", "E5", "E6", "E7", "E8", "E9", "E13", "E14", "E17");
    private static final Set<String> HOME = Set.of("E4A", "E4B");
    private static final int YOUNGEST_LEAVER = 16;
    private static final int GROWN_UP = 18;

    private final List<Segment> segments = new ArrayList<>();
    private final LocalDate told;
    private boolean placesTell = true;
    private LocalDate toldFrom = LocalDate.MIN;
    private boolean leavingTells = true;

    private Arrangements(LocalDate told) {
        this.told = told;
    }

    /**
     * What is known of the arrangements.
     *
     * @param facts the arrangements
     * @param from the day from which there are no others; {@link LocalDate#MAX} when there is none
     */
    record Told(List<Fact> facts, LocalDate from) {}

    /** Days in one arrangement without a gap. */
    private static final class Segment {

        private final ArrangementKind kind;
        private final Row row;
        private final LocalDate from;
        private @Nullable LocalDate until;
        private boolean careBegan;
        private boolean careEnded;

        private Segment(ArrangementKind kind, Row row, LocalDate from, @Nullable LocalDate until) {
            this.kind = kind;
            this.row = row;
            this.from = from;
            this.until = until;
        }

        private Segment(ArrangementKind kind, Episode episode) {
            this(kind, episode.row(), episode.from(), episode.until());
            careBegan = episode.startsCare();
            careEnded = episode.endsCare();
        }

        /** Whether another episode of the day goes on with it: not where care ended and began again. */
        private boolean reaches(LocalDate day) {
            return until == null || (careEnded ? until.isAfter(day) : !until.isBefore(day));
        }
    }

    /**
     * The arrangements.
     *
     * @param bornOn absent means not recorded; it is then not known who left care at 16 or over
     * @param child listed in OC3 as a care leaver, and in the table of previous permanence with what came before
     * @param told the last day of which the return tells; nothing ends after it
     */
    static Told of(List<Episode> episodes, ChildReading child, @Nullable LocalDate bornOn, LocalDate told) {
        boolean listedAsLeaver = !child.rows().of(ReturnTable.OC3).isEmpty();
        Arrangements arrangements = new Arrangements(told);
        episodes.forEach(arrangements::add);
        for (Episode episode : episodes) {
            LocalDate until = episode.until();
            if (episode.endsCare() && until != null && !episode.shortBreak()) {
                if (episodes.stream()
                        .anyMatch(other -> !other.equals(episode)
                                && other.runsOn(until)
                                && other.from().isBefore(until))) {
                    child.tell(ReturnFinding.ENDED_WHILE_OPEN, episode.row(), "REC");
                } else {
                    arrangements.after(episode, until, bornOn, listedAsLeaver);
                }
            }
        }
        if (!arrangements.placesTell) {
            child.tell(ReturnFinding.NO_ARRANGEMENT);
            return new Told(List.of(), LocalDate.MAX);
        }
        if (!arrangements.leavingTells) {
            child.tell(ReturnFinding.LEAVING_NOT_TOLD);
        }
        if (!arrangements.toldFrom.equals(LocalDate.MIN)) {
            child.tell(ReturnFinding.ARRANGEMENT_FROM);
        }
        EarlierPermanence before = new EarlierPermanence(child, arrangements.starts());
        List<Fact> facts = arrangements.segments.stream()
                .<Fact>map(each -> ArrangementBuilder.builder()
                        .id(child.idOf("arrangement", each.from))
                        .of(each.kind)
                        .from(each.from)
                        .afterPermanence(each.careBegan ? before.before(each.from) : Answer.NOT_RECORDED)
                        .ending(each.until == null ? null : new Step(each.until))
                        .origin(each.row.origin())
                        .build())
                .toList();
        return new Told(facts, arrangements.leavingTells ? arrangements.toldFrom : LocalDate.MAX);
    }

    private NavigableSet<LocalDate> starts() {
        return segments.stream()
                .filter(segment -> segment.careBegan)
                .map(segment -> segment.from)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void add(Episode episode) {
        if (episode.shortBreak()) {
            notTold(episode);
            return;
        }
        ArrangementKind kind = episode.arrangement();
        for (int i = segments.size() - 1; i >= 0; i--) {
            Segment before = segments.get(i);
            boolean goesOn = kind == before.kind || kind == null && episode.temporaryPlace();
            if (goesOn && before.reaches(episode.from())) {
                if (before.until != null && (episode.until() == null || before.until.isBefore(episode.until()))) {
                    before.until = episode.until();
                    before.careEnded = episode.endsCare();
                }
                return;
            }
        }
        if (kind != null) {
            segments.add(new Segment(kind, episode));
        } else if (episode.temporaryPlace()) {
            notTold(episode);
        } else {
            placesTell = false;
        }
    }

    private void notTold(Episode episode) {
        LocalDate until = episode.until() == null ? LocalDate.MAX : episode.until();
        toldFrom = until.isAfter(toldFrom) ? until : toldFrom;
    }

    private void after(Episode last, LocalDate day, @Nullable LocalDate bornOn, boolean listedAsLeaver) {
        LocalDate again = segments.stream()
                .map(segment -> segment.from)
                .filter(from -> !from.isBefore(day))
                .min(LocalDate::compareTo)
                .orElse(null);
        String rec = last.row().get("REC");
        ArrangementKind kind = null;
        if (GUARDIANSHIP.contains(rec)) {
            kind = ArrangementKind.SPECIAL_GUARDIANSHIP;
        } else if (LEAVING.contains(rec)) {
            if (bornOn == null
                    ? listedAsLeaver && again == null
                    : !bornOn.plusYears(YOUNGEST_LEAVER).isAfter(day)) {
                kind = ArrangementKind.CARE_LEAVER;
            } else if (bornOn == null) {
                leavingTells = false;
            }
        }
        if (kind != null && !day.equals(again)) {
            segments.add(new Segment(kind, last.row(), day, again));
        }
        LocalDate grownUp = bornOn == null ? day : bornOn.plusYears(GROWN_UP);
        if (HOME.contains(rec) && grownUp.isAfter(day) && !day.equals(again)) {
            LocalDate until = again == null || again.isAfter(grownUp) ? grownUp : again;
            segments.add(
                    new Segment(ArrangementKind.RETURNED_HOME, last.row(), day, until.isAfter(told) ? null : until));
        }
    }
}
