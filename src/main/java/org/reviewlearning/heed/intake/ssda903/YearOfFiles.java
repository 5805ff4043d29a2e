package org.reviewlearning.heed.intake.ssda903;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.intake.tables.Findings;
import org.reviewlearning.heed.intake.tables.Surveyed;

/** Which return year a set of files is of, and until when it tells: from its name and its days together. */
record YearOfFiles(List<Surveyed> set, Findings findings) {

    private static final int NEARLY_ALL = 95;

    /**
     * So many days are to be expected in the rest of the year, going by those before, that none of them having come says
     * that the files were taken out early. Fewer may be missing by chance.
     */
    private static final int EXPECTED = 12;

    /**
     * The return year: what is named, checked against the dates; {@code null} when nothing tells, which is told.
     *
     * @param named what a name tells: one year, two where it is one number, none
     * @param said what whoever reads said of names that do not tell; empty when they said nothing
     */
    @Nullable
    Integer began(List<Integer> named, OptionalInt said) {
        Integer fits = Surveyed.fits(set, NEARLY_ALL);
        if (named.size() != 1 && said.isPresent()) {
            return told(said.getAsInt(), fits);
        }
        if (said.isPresent() && said.getAsInt() != named.get(0)) {
            findings.file(
                    ReturnFinding.YEAR_DIFFERS,
                    set.get(0).name(),
                    null,
                    "the name goes before " + ReturnYear.inWords(said.getAsInt()) + ", which was said");
        }
        // Some wrong days must not outweigh a name; it takes most of them.
        for (int share : new int[] {NEARLY_ALL, 80, 50}) {
            Integer year = Surveyed.fits(set, share);
            if (year != null && named.contains(year)) {
                return year;
            }
        }
        Integer half = Surveyed.fits(set, 50);
        if (named.size() == 1 && (half == null || half <= named.get(0))) {
            return named.get(0);
        }
        if (fits == null || named.size() > 1) {
            set.forEach(file -> findings.file(
                    named.isEmpty() ? ReturnFinding.YEAR_NOT_TOLD : ReturnFinding.YEAR_OF_TWO,
                    file.name(),
                    null,
                    named.isEmpty()
                            ? null
                            : ReturnYear.inWords(named.get(0)) + " or " + ReturnYear.inWords(named.get(1))));
            return null;
        }
        findings.file(
                named.isEmpty() ? ReturnFinding.YEAR_FROM_DATES : ReturnFinding.YEAR_DIFFERS,
                set.get(0).name(),
                null,
                "read as " + ReturnYear.inWords(fits));
        return fits;
    }

    private int told(int year, @Nullable Integer fits) {
        if (fits != null && fits != year) {
            findings.file(
                    ReturnFinding.YEAR_DIFFERS,
                    set.get(0).name(),
                    null,
                    "read as " + ReturnYear.inWords(year) + ", as was said");
        }
        return year;
    }

    /** The last day of which the files tell: the year's own, unless they were taken out while it was going on. */
    LocalDate until(int year, Optional<LocalDate> takenOutOn) {
        LocalDate end = ReturnYear.end(year);
        if (takenOutOn.isPresent() && !takenOutOn.get().isBefore(ReturnYear.start(year))) {
            return takenOutOn.get().isBefore(end) ? takenOutOn.get() : end;
        }
        LocalDate latest = ReturnYear.start(year);
        int days = 0;
        for (Surveyed file : set) {
            days += file.days(year);
            LocalDate day = file.latest(year);
            latest = day != null && day.isAfter(latest) ? day : latest;
        }
        long told = ReturnYear.start(year).until(latest, ChronoUnit.DAYS) + 1;
        if (days < EXPECTED || days * latest.until(end, ChronoUnit.DAYS) < EXPECTED * told) {
            return end;
        }
        findings.file(ReturnFinding.ENDS_EARLY, set.get(0).name(), null, "read as told until " + latest);
        return latest;
    }
}
