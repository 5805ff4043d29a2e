package org.reviewlearning.heed.intake.ssda903;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which return year a set of files is of, and until when it tells: from its name and its days together. */
final class YearOfFiles {

    private static final int NEARLY_ALL = 95;

    /**
     * So many days are to be expected in the rest of the year, going by those before, that none of them having come says
     * that the files were taken out early. Fewer may be missing by chance.
     */
    private static final int EXPECTED = 12;

    private final List<Surveyed> set;
    private final Findings findings;

    YearOfFiles(List<Surveyed> set, Findings findings) {
        this.set = set;
        this.findings = findings;
    }

    /** The return year: what is named, checked against the dates; {@code null} when nothing tells. */
    @Nullable
    Integer began(List<Integer> named) {
        String name = set.get(0).path.toString();
        Integer fits = Surveyed.fits(set, NEARLY_ALL);
        if (fits == null) {
            if (named.isEmpty()) {
                set.forEach(file -> findings.file(Sort.YEAR_NOT_TOLD, file.path.toString(), null, null));
                return null;
            }
            // A year named by one number is the one it ends in, as the return itself is called.
            return named.get(0);
        }
        // Some wrong days must not outweigh a name; it takes most of them.
        for (int share : new int[] {NEARLY_ALL, 80, 50}) {
            Integer year = Surveyed.fits(set, share);
            if (year != null && named.contains(year)) {
                return year;
            }
        }
        Integer half = Surveyed.fits(set, 50);
        if (!named.isEmpty() && half != null && half <= named.get(named.size() - 1)) {
            int year = named.get(fits < named.get(0) ? 0 : named.size() - 1);
            if (named.size() > 1) {
                findings.file(
                        Sort.YEAR_DIFFERS, name, null, "read as " + ReturnYear.inWords(year) + ", as it is named");
            }
            return year;
        }
        findings.file(
                named.isEmpty() ? Sort.YEAR_FROM_DATES : Sort.YEAR_DIFFERS,
                name,
                null,
                "read as " + ReturnYear.inWords(fits));
        return fits;
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
            latest = file.latest(year).isAfter(latest) ? file.latest(year) : latest;
        }
        long told = ReturnYear.start(year).until(latest, ChronoUnit.DAYS) + 1;
        if (days < EXPECTED || days * latest.until(end, ChronoUnit.DAYS) < EXPECTED * told) {
            return end;
        }
        findings.file(Sort.ENDS_EARLY, set.get(0).path.toString(), null, "read as told until " + latest);
        return latest;
    }
}
