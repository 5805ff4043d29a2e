package org.reviewlearning.heed.intake.tables;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * How tables are read.
 *
 * @param pseudonyms what stands in the place of ids
 * @param year the period that files are of whose names do not tell it, a return year by the calendar year it begins in;
 *     empty means that names or days tell
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

    /** Ids as they are, the period as files tell it, nobody listening. */
    public static ReadingOptions defaults() {
        return new ReadingOptions(Pseudonyms.NONE, OptionalInt.empty(), Optional.empty(), finding -> {}, count -> {});
    }

    /** With pseudonyms. */
    public ReadingOptions with(Pseudonyms other) {
        return new ReadingOptions(other, year, takenOutOn, each, progress);
    }

    /** With the period of files whose names do not tell it: a return year by the calendar year it begins in. */
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
