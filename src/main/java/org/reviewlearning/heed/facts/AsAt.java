package org.reviewlearning.heed.facts;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.reviewlearning.heed.calendar.Amount;
import org.reviewlearning.heed.calendar.WorkingDays;

/**
 * The day of an assessment, with the thresholds in force on it and the calendar; what a rule calls {@code $day}. It
 * knows no facts.
 *
 * <pre>{@code
 * $day : AsAt()
 * Visit( on > $day.back("visits.window") )               in the window back from the day
 * Request( $day.on > $day.due("requests.answer", on) )   an answer was due, and that day has passed
 * }</pre>
 *
 * <p>A name that has no value in force gives a count, or a day, that nothing reaches; such a rule is out of scope
 * before it is read, so the value is never met.
 */
public final class AsAt {

    private final LocalDate on;
    private final Map<String, Amount> thresholds;
    private final WorkingDays calendar;

    /** The windows back from the day: every fact is held against them. */
    private final Map<String, LocalDate> back = new ConcurrentHashMap<>();

    /** A day with its thresholds. */
    public AsAt(LocalDate on, Map<String, Amount> thresholds, WorkingDays calendar) {
        this.on = Objects.requireNonNull(on, "on");
        this.thresholds = Map.copyOf(thresholds);
        this.calendar = Objects.requireNonNull(calendar, "calendar");
    }

    /** Another day with the same thresholds. */
    public AsAt on(LocalDate other) {
        return new AsAt(other, thresholds, calendar);
    }

    /** The day itself. */
    public LocalDate on() {
        return on;
    }

    /** What a threshold says on the day; empty when it has no value then. */
    public Optional<Amount> amount(String threshold) {
        return Optional.ofNullable(thresholds.get(threshold));
    }

    /** The value of a threshold that is a count. */
    public int count(String threshold) {
        Amount amount = thresholds.get(threshold);
        return amount == null ? Integer.MAX_VALUE : amount.value();
    }

    /** The day a threshold's time before the day itself; what is later than this lies in the window. */
    public LocalDate back(String threshold) {
        LocalDate known = back.get(threshold);
        return known == null ? back.computeIfAbsent(threshold, name -> before(name, on)) : known;
    }

    /** The day a threshold's time before another. */
    public LocalDate before(String threshold, LocalDate day) {
        Amount amount = thresholds.get(threshold);
        return amount == null || day.equals(LocalDate.MAX) ? LocalDate.MAX : amount.before(day, calendar);
    }

    /** The last day on which something to be done within a threshold's time of another day is not late. */
    public LocalDate due(String threshold, LocalDate day) {
        Amount amount = thresholds.get(threshold);
        return amount == null || day.equals(LocalDate.MAX) ? LocalDate.MAX : amount.after(day, calendar);
    }

    /** Names the day. */
    @Override
    public String toString() {
        return "AsAt[" + on + "]";
    }
}
