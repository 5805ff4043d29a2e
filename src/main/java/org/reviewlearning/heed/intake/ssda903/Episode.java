package org.reviewlearning.heed.intake.ssda903;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.PlacementKind;
import org.reviewlearning.heed.intake.tables.Row;

/**
 * An episode that could be read: the days between two changes of legal status or placement.
 *
 * @param row where it stands
 * @param from DECOM
 * @param until DEC; absent means it was open when the year ended
 * @param care whether care went on after it, or is still going on: REC X1 or blank
 */
record Episode(Row row, LocalDate from, @Nullable LocalDate until, boolean care) {

    private static final Set<PlacementKind> FAMILY =
            Set.of(PlacementKind.KINSHIP, PlacementKind.FOSTER, PlacementKind.ADOPTION);
    private static final Set<PlacementKind> RUN =
            Set.of(PlacementKind.CHILDRENS_HOME, PlacementKind.RESIDENTIAL_SCHOOL, PlacementKind.OTHER);

    /** Whether its RNE begins a stay with new carers; L, T and U do not. */
    boolean newCarers() {
        return "SPB".contains(row.get("RNE"));
    }

    /** Whether its RNE says that care began with it. */
    boolean startsCare() {
        return row.get("RNE").equals("S");
    }

    /** Whether care went on from another episode into this one. */
    boolean follows(Episode other) {
        boolean before =
                other.from.isBefore(from) || other.from.equals(from) && from.equals(other.until) && !equals(other);
        return other.care && before && (other.until == null || !other.until.isBefore(from));
    }

    /**
     * Whether it follows another, which nobody's same carers can keep: from a family's home into one that is run, say.
     * A temporary stay is told apart by its place.
     */
    boolean isOtherHomeThan(Episode other) {
        PlacementKind before = other.kind();
        PlacementKind now = kind();
        return before != null
                && now != null
                && !temporaryPlace()
                && !other.temporaryPlace()
                && other.care
                && from.equals(other.until)
                && !equals(other)
                && !now.equals(before)
                && !(FAMILY.contains(before) && FAMILY.contains(now))
                && !(RUN.contains(before) && RUN.contains(now));
    }

    /** The same, ended on another day where the next one began on another day than was told. */
    Episode endsAt(LocalDate told, LocalDate day) {
        return care && told.equals(until) && !from.isAfter(day) ? new Episode(row, from, day, true) : this;
    }

    boolean runsIn(int year) {
        return !from.isAfter(ReturnYear.end(year)) && (until == null || until.isAfter(ReturnYear.start(year)));
    }

    /** Whether care ended with it. */
    boolean endsCare() {
        return !care;
    }

    /** Whether care ended with the child's death or adoption. */
    boolean endsForGood() {
        return List.of("E2", "E11", "E12").contains(row.get("REC"));
    }

    /** Whether another goes on over the end of this one, or begins after the child died. */
    boolean isOutlivedBy(Episode other) {
        return until != null
                && !other.equals(this)
                && (other.until == null || other.until.isAfter(until))
                && (other.from.isBefore(until) || row.get("REC").equals("E2"));
    }

    boolean runsOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || until.isAfter(day));
    }

    String place() {
        return row.get("PLACE");
    }

    boolean temporaryPlace() {
        return place().startsWith("T");
    }

    /** An agreed series of short breaks, or a single one. */
    boolean shortBreak() {
        return ReturnTable.isShortBreak(row.get("LS"));
    }

    /** The sort of home; {@code null} when the code does not tell. */
    @Nullable
    PlacementKind kind() {
        return switch (place()) {
            case "U1", "U2", "U3" -> PlacementKind.KINSHIP;
            case "U4", "U5", "U6" -> PlacementKind.FOSTER;
            case "A3", "A4", "A5", "A6" -> PlacementKind.ADOPTION;
            case "P1" -> PlacementKind.WITH_PARENTS;
            case "K1" -> PlacementKind.SECURE_HOME;
            case "K2" -> PlacementKind.CHILDRENS_HOME;
            case "S1" -> PlacementKind.RESIDENTIAL_SCHOOL;
            case "K3", "H5", "P2" -> PlacementKind.SUPPORTED;
            case "R2", "T1" -> PlacementKind.HOSPITAL;
            case "R5" -> PlacementKind.CUSTODY;
            case "T0", "T2", "T3", "T4" -> null;
            default -> PlacementKind.OTHER;
        };
    }

    /**
     * How the child was looked after; {@code null} when the place does not tell. Who is in a young offender institution and in
     * the return is looked after on remand, so that reviews and visits are owed as in any residential place.
     */
    @Nullable
    ArrangementKind arrangement() {
        return switch (place().charAt(0)) {
            case 'U' -> place().charAt(1) < '4' ? ArrangementKind.KINSHIP : ArrangementKind.FOSTER;
            case 'A' -> ArrangementKind.ADOPTION;
            case 'R', 'S' -> ArrangementKind.RESIDENTIAL;
            case 'H' -> ArrangementKind.SUPPORTED;
            case 'K' -> place().equals("K3") ? ArrangementKind.SUPPORTED : ArrangementKind.RESIDENTIAL;
            case 'P' ->
                switch (place()) {
                    case "P1" -> ArrangementKind.WITH_PARENTS;
                    case "P2" -> ArrangementKind.SUPPORTED;
                    default -> null;
                };
            default -> null;
        };
    }
}
