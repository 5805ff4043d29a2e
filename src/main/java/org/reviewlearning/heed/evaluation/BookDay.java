package org.reviewlearning.heed.evaluation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.reviewlearning.heed.calendar.Amount;
import org.reviewlearning.heed.calendar.WorkingDays;
import org.reviewlearning.heed.facts.AsAt;
import org.reviewlearning.heed.reading.PatternDays;
import org.reviewlearning.heed.rule.Threshold;

/**
 * What holds on one day for every case: worked out once for a day, and shared between threads.
 *
 * @param asAt the day, as rules see it
 * @param thresholds the thresholds in force on it, by name
 * @param without the names of thresholds that have no value on it
 * @param patterns what patterns come to on it
 */
public record BookDay(AsAt asAt, Map<String, Threshold.InForce> thresholds, Set<String> without, PatternDays patterns) {

    /** A day, with those of a book's thresholds that have a value on it. */
    public static BookDay of(LocalDate day, Collection<Threshold> all) {
        Map<String, Threshold.InForce> inForce = new LinkedHashMap<>();
        Map<String, Amount> amounts = new LinkedHashMap<>();
        Set<String> without = new LinkedHashSet<>();
        for (Threshold threshold : all) {
            without.add(threshold.name());
            threshold.on(day).ifPresent(value -> {
                inForce.put(value.name(), value);
                amounts.put(value.name(), value.amount());
            });
        }
        without.removeAll(inForce.keySet());
        return new BookDay(
                new AsAt(day, amounts, WorkingDays.englandAndWales()),
                Collections.unmodifiableMap(inForce),
                Collections.unmodifiableSet(without),
                new PatternDays());
    }

    /** Another day, on which the same figures are in force. */
    public BookDay on(LocalDate other) {
        return new BookDay(asAt.on(other), thresholds, without, patterns.onAnotherDay());
    }

    /** The day itself. */
    public LocalDate on() {
        return asAt.on();
    }
}
