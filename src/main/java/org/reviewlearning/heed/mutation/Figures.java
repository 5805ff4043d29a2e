package org.reviewlearning.heed.mutation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.reviewlearning.heed.calendar.Unit;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.evaluation.BookDay;
import org.reviewlearning.heed.evaluation.OneReader;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.rule.ThresholdOrigin;

/** The figures of some rules, and what holds with them, day by day. Not for sharing between threads. */
final class Figures {

    private static final Threshold ONE_DAY = new Threshold(
            Comparisons.ONE_DAY,
            Unit.DAYS,
            ThresholdOrigin.JUDGEMENT,
            "",
            null,
            null,
            List.of(new Threshold.Dated(1, null, "", null, null)));

    private final Map<String, Threshold> all;
    private final Map<LocalDate, BookDay> days = new HashMap<>();

    private Figures(Map<String, Threshold> all) {
        this.all = all;
    }

    /** Those of these names. */
    static Figures of(Collection<String> names, Map<String, Threshold> known) {
        Map<String, Threshold> some = new TreeMap<>(known);
        some.keySet().retainAll(names);
        some.put(ONE_DAY.name(), ONE_DAY);
        return new Figures(some);
    }

    /** The same with one of them changed, where one is. */
    Figures with(Mutant mutant) {
        Threshold changed = mutant.figure();
        if (changed == null) {
            return this;
        }
        Map<String, Threshold> some = new TreeMap<>(all);
        some.put(changed.name(), changed);
        return new Figures(some);
    }

    Collection<Threshold> all() {
        return all.values();
    }

    BookDay on(LocalDate day) {
        return days.computeIfAbsent(day, each -> BookDay.of(each, all.values()));
    }

    OneReader reader(CaseFile given, LocalDate asAt) {
        return new OneReader(given, on(asAt));
    }
}
