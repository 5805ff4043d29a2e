package org.reviewlearning.heed.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Some days in a row, both of these among them.
 *
 * @param from the first
 * @param to the last
 */
public record Period(LocalDate from, LocalDate to) {

    /**
     * Refuses what is the wrong way round.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period ends before it begins.");
        }
    }

    /** How many days. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** The same days in as few periods as there can be, in order. */
    static List<Period> joined(Collection<Period> periods) {
        List<Period> joined = new ArrayList<>();
        periods.stream().sorted(Comparator.comparing(Period::from)).forEach(next -> {
            Period before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before == null || next.from().isAfter(before.to().plusDays(1))) {
                joined.add(next);
            } else if (next.to().isAfter(before.to())) {
                joined.set(joined.size() - 1, new Period(before.from(), next.to()));
            }
        });
        return List.copyOf(joined);
    }
}
