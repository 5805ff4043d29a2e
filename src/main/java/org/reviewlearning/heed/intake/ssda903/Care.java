package org.reviewlearning.heed.intake.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The days on which a child was looked after, series of short breaks apart: on others, some tables owe no row. */
final class Care {

    private final List<Episode> episodes;

    Care(List<Episode> episodes) {
        this.episodes = episodes.stream()
                .filter(episode -> !episode.shortBreak())
                .sorted(Comparator.comparing(Episode::from))
                .toList();
    }

    /**
     * A period of care.
     *
     * @param from its first day
     * @param until its last, {@link LocalDate#MAX} when it is not known to have ended
     */
    record Period(LocalDate from, LocalDate until) {}

    /** The periods, in order; what follows on the same day is one. */
    List<Period> periods() {
        List<Period> periods = new ArrayList<>();
        for (Episode episode : episodes) {
            LocalDate until = episode.until() == null ? LocalDate.MAX : episode.until();
            Period last = periods.isEmpty() ? null : periods.get(periods.size() - 1);
            if (last == null || last.until().isBefore(episode.from())) {
                periods.add(new Period(episode.from(), until));
            } else if (last.until().isBefore(until)) {
                periods.set(periods.size() - 1, new Period(last.from(), until));
            }
        }
        return periods;
    }

    /** The last day of care that began by this day; {@link LocalDate#MAX} where it is not known to have ended. */
    LocalDate lastUntil(LocalDate day) {
        return periods().stream()
                .filter(period -> !period.from().isAfter(day))
                .map(Period::until)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }
}
