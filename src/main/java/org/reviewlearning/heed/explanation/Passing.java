package org.reviewlearning.heed.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the days of a stretch on which what is counted from them passes something.
 *
 * @param turns where they are noted
 * @param before the day before the stretch
 * @param end its last day
 */
record Passing(TurningDays.Turns turns, LocalDate before, LocalDate end) {

    /**
     * A bound of a search: the day of what is searched for, or one counted from it, against one counted from the day
     * assessed.
     */
    record Bound(DayCount own, DayCount moving) {

        int least() {
            return moving.least() - own.most();
        }

        int most() {
            return moving.most() - own.least();
        }
    }

    /** The days on which what is counted from them reaches a day, and goes beyond it. */
    void of(DayCount count, LocalDate day) {
        LocalDate after = day.minusDays(count.most() + 1L);
        LocalDate upTo = day.minusDays(count.least() - 1L);
        after = after.isAfter(before) ? after : before;
        upTo = upTo.isBefore(end) ? upTo : end;
        turns.onIf(TurningDays.since(after, upTo, on -> !count.from(on).isBefore(day)));
        turns.onIf(TurningDays.since(after, upTo, on -> count.from(on).isAfter(day)));
    }

    /** Two that are counted in different units may pass one another on any day; mostly they are too far apart. */
    void ofEachOther(Bound one, Bound other) {
        int near = 3;
        int least = one.least() - other.most();
        int most = one.most() - other.least();
        if (least == most || least > near || most < -near) {
            return;
        }
        List<Integer> earlier = List.of();
        for (LocalDate on = before; !on.isAfter(end); on = on.plusDays(1)) {
            List<Integer> apart = new ArrayList<>();
            for (LocalDate ours : one.own().before(one.moving().from(on))) {
                for (LocalDate theirs : other.own().before(other.moving().from(on))) {
                    long days = ours.toEpochDay() - theirs.toEpochDay();
                    apart.add((int) Math.max(-near, Math.min(near, days)));
                }
            }
            if (!apart.equals(earlier)) {
                turns.on(on);
            }
            earlier = apart;
        }
    }
}
