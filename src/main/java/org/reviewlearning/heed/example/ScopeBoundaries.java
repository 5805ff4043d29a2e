package org.reviewlearning.heed.example;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.rule.Ages;

/** Around the birthdays between which a rule is about a child, and the days between which it holds. */
record ScopeBoundaries(Ground ground) {

    private static final int MOST_YEARS = 8;

    void add() {
        if (ground.bases().isEmpty()) {
            return;
        }
        Given base = ground.bases().get(0);
        Ages ages = ground.rule().scope().ages();
        if (ages != null) {
            birthday(base, ages.from());
            birthday(base, ages.to() + 1);
        }
        holds(base, ground.rule().scope().inForceFrom(), "the first day on which the rule holds");
        holds(base, ground.rule().scope().inForceUntil(), "the first day on which it no longer holds");
    }

    private void birthday(Given base, int age) {
        // Before the day of birth there is no child.
        for (int after = age == 0 ? 0 : -1; after <= 1; after++) {
            LocalDate born = base.asAt().minusDays(after).minusYears(age);
            boolean there = ground.bases().stream()
                    .anyMatch(each -> born.equals(each.caseFile().child().bornOn())
                            && each.asAt().equals(base.asAt()));
            int days = after;
            if (!there || ground.all()) {
                base.born(born)
                        .ifPresent(given -> ground.draft(
                                "the child "
                                        + (days < 0
                                                ? "will be " + age + " the day after"
                                                : (days == 0 ? "is " : "was ")
                                                        + (age == 0 ? "born" : String.valueOf(age))
                                                        + (days == 0 ? " on the day" : " the day before")),
                                given));
            }
        }
        for (int year = 0; year < MOST_YEARS; year++) {
            LocalDate birthday = LocalDate.of(2020 + year, 2, 28);
            if (LocalDate.of(birthday.getYear() - age, 1, 1).isLeapYear() && !birthday.isLeapYear()) {
                LocalDate born = LocalDate.of(birthday.getYear() - age, 2, 29);
                for (int after = 0; after <= 1; after++) {
                    int days = after;
                    base.moved(base.asAt(), birthday.plusDays(after))
                            .flatMap(moved -> moved.born(born))
                            .ifPresent(given -> ground.draft(
                                    "the day is the " + (days == 0 ? "28th of February" : "1st of March")
                                            + ", and the child was born " + age + " years ago on the 29th",
                                    given));
                }
                return;
            }
        }
    }

    private void holds(Given base, @Nullable LocalDate day, String what) {
        for (int after = -1; day != null && after <= 0; after++) {
            int days = after;
            base.moved(base.asAt(), day.plusDays(after)).ifPresent(given -> ground.draft(said(days, what), given));
        }
    }

    private static String said(int after, String what) {
        return "the day is " + (after < 0 ? "a day before " : "") + what;
    }
}
