package org.reviewlearning.heed.turning;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.reviewlearning.heed.evaluation.BookDay;
import org.reviewlearning.heed.rule.Threshold;

/** What holds on each day of a period, of which figures are worked out once for as long as they stay the same. */
public final class BookDays implements Function<LocalDate, BookDay> {

    /** A day of each stretch in which every figure stays the same, by the stretch's first day. */
    private final NavigableMap<LocalDate, BookDay> stretches = new TreeMap<>();

    /** In a period that includes both its days. */
    public BookDays(LocalDate first, LocalDate last, Function<LocalDate, BookDay> books) {
        for (LocalDate end = last; !end.isBefore(first); ) {
            BookDay then = books.apply(end);
            LocalDate begin = then.thresholds().values().stream()
                    .map(Threshold.InForce::from)
                    .filter(Objects::nonNull)
                    .max(LocalDate::compareTo)
                    .orElse(first);
            begin = begin.isBefore(first) ? first : begin;
            stretches.put(begin, then);
            end = begin.minusDays(1);
        }
    }

    @Override
    public BookDay apply(LocalDate on) {
        return stretches.floorEntry(on).getValue().on(on);
    }
}
