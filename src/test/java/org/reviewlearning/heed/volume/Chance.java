package org.reviewlearning.heed.volume;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.reviewlearning.heed.facts.Answer;

/** Seeded chance, in the words of a caseload. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed);
    }

    boolean once(double share) {
        return random.nextDouble() < share;
    }

    Answer yes(double share) {
        return once(share) ? Answer.YES : Answer.NO;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    @SafeVarargs
    final <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    /** Days from a day until a day, as often a year as said, at random and in order. */
    List<LocalDate> days(double aYear, LocalDate from, LocalDate until) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate day = from.plusDays(gap(aYear));
        while (day.isBefore(until)) {
            days.add(day);
            day = day.plusDays(gap(aYear));
        }
        return days;
    }

    private long gap(double aYear) {
        return aYear <= 0 ? 100_000 : 1 + Math.round(-Math.log(1 - random.nextDouble()) * 365 / aYear);
    }
}
