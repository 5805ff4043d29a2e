package org.reviewlearning.heed.intake.ssda903;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * How a return is read.
 *
 * @param pseudonyms what stands in the place of ids
 * @param year the calendar year in which the return year begins, for files whose names do not tell; empty means that
 *     names or days tell
 * @param takenOutOn the day on which files of a year that was still going on were taken out; empty means nobody says, and
 *     their days tell it where there are enough
 * @param each takes every finding as it comes
 * @param progress takes how much was read so far, in thousandths
 */
public record ReadingOptions(
        Pseudonyms pseudonyms,
        OptionalInt year,
        Optional<LocalDate> takenOutOn,
        Consumer<IntakeFinding> each,
        LongConsumer progress) {

    /** Refuses what must not be missing. */
    public ReadingOptions {
        Objects.requireNonNull(pseudonyms, "pseudonyms");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(takenOutOn, "takenOutOn");
        Objects.requireNonNull(each, "each");
        Objects.requireNonNull(progress, "progress");
    }

    /** Ids as they are, the year as the return tells it, nobody listening. */
    public static ReadingOptions usual() {
        return new ReadingOptions(Pseudonyms.NONE, OptionalInt.empty(), Optional.empty(), finding -> {}, count -> {});
    }

    /** With pseudonyms. */
    public ReadingOptions with(Pseudonyms other) {
        return new ReadingOptions(other, year, takenOutOn, each, progress);
    }

    /**
     * With the return year of files whose names do not tell it.
     *
     * @param written both years, such as {@code 2017-18}
     * @throws IllegalArgumentException if it is not that; one year alone may be the one it begins in or the one it ends in
     */
    public ReadingOptions inYear(String written) {
        List<Integer> years = ReturnYear.named(written);
        if (years.size() != 1) {
            throw new IllegalArgumentException(
                    years.isEmpty()
                            ? "A return year is written as both its years, such as 2017-18."
                            : "The return year may be " + ReturnYear.inWords(years.get(0)) + " or "
                                    + ReturnYear.inWords(years.get(1)) + ": write both years.");
        }
        return inYear(years.get(0));
    }

    /** With the return year of files whose names do not tell it, by the calendar year it begins in. */
    public ReadingOptions inYear(int begins) {
        return new ReadingOptions(pseudonyms, OptionalInt.of(begins), takenOutOn, each, progress);
    }

    /** With the day on which the files of the year then going on were taken out. */
    public ReadingOptions takenOutOn(LocalDate day) {
        return new ReadingOptions(pseudonyms, year, Optional.of(day), each, progress);
    }

    /** With a listener to every finding. */
    public ReadingOptions tellingEach(Consumer<IntakeFinding> listener) {
        return new ReadingOptions(pseudonyms, year, takenOutOn, listener, progress);
    }

    /** With a listener to how much was read so far, in thousandths. */
    public ReadingOptions tellingProgress(LongConsumer listener) {
        return new ReadingOptions(pseudonyms, year, takenOutOn, each, listener);
    }
}
