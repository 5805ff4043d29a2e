package org.reviewlearning.heed.turning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Finds the days of a stretch on which what is counted from them passes something.
 *
 * @param turns where they are noted
 * @param before the day before the stretch
 * @param end its last day
 */
record Passing(Set<LocalDate> turns, LocalDate before, LocalDate end) {

    /**
     * A day, or one counted from it, against one counted from the day assessed: they meet on some day.
     *
     * @param first whether something can begin there: it matters when one passes where something ends
     * @param last whether something can end there
     */
    record Bound(DayCount own, DayCount moving, boolean first, boolean last) {

        int least() {
            return moving.least() - own.most();
        }

        int most() {
            return moving.most() - own.least();
        }
    }

    /** The days on which bounds reach days that stand still, go beyond them, or pass one another. */
    void of(List<Bound> bounds, Collection<LocalDate> still) {
        for (int i = 0; i < bounds.size(); i++) {
            Bound one = bounds.get(i);
            for (LocalDate day : still) {
                for (LocalDate on : one.moving().before(one.own().from(day))) {
                    if (on.isAfter(before) && !on.isAfter(end)) {
                        turns.add(on);
                    }
                }
            }
            bounds.subList(0, i).stream()
                    .filter(other -> one.first() && other.last() || one.last() && other.first())
                    .forEach(other -> ofEachOther(one, other));
        }
    }

    /** Two that are counted in different units may pass one another on any day; mostly they are too far apart. */
    private void ofEachOther(Bound one, Bound other) {
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
                turns.add(on);
            }
            earlier = apart;
        }
    }
}
