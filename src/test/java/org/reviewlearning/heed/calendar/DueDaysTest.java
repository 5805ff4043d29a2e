package org.reviewlearning.heed.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reviewlearning.heed.facts.AsAt;

/**
 * A visit, or a review, is due counted on from the one before. Rules say so by {@code $day.on <= $day.due(figure, on)} and
 * add {@code on >= $day.back(figure)}, which says how old the records must be. On every day of four years, month ends and
 * 29 February among them, the second must never take away what the first finds.
 */
class DueDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    static Stream<Amount> amounts() {
        return Stream.of(
                new Amount(1, Unit.WEEKS),
                new Amount(6, Unit.WEEKS),
                new Amount(1, Unit.MONTHS),
                new Amount(3, Unit.MONTHS),
                new Amount(6, Unit.MONTHS),
                new Amount(12, Unit.MONTHS),
                new Amount(1, Unit.YEARS),
                new Amount(30, Unit.DAYS),
                new Amount(1, Unit.WORKING_DAYS),
                new Amount(10, Unit.WORKING_DAYS));
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void what_is_not_late_yet_lies_in_the_time_looked_back(Amount amount) {
        for (LocalDate on = FIRST; !on.isAfter(LAST); on = on.plusDays(1)) {
            LocalDate due = at(on, amount).due("a.b", on);
            for (LocalDate day = due.minusDays(3); !day.isAfter(due); day = day.plusDays(1)) {
                assertThat(on)
                        .as("%s, due %s, seen from %s", on, due, day)
                        .isAfterOrEqualTo(at(day, amount).back("a.b"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("amounts")
    void what_is_a_week_late_lies_before_the_time_looked_back(Amount amount) {
        for (LocalDate on = FIRST; !on.isAfter(LAST); on = on.plusDays(1)) {
            LocalDate due = at(on, amount).due("a.b", on);
            assertThat(on)
                    .as("%s, due %s", on, due)
                    .isBefore(at(due.plusDays(7), amount).back("a.b"));
        }
    }

    private static AsAt at(LocalDate day, Amount amount) {
        return new AsAt(day, Map.of("a.b", amount), WorkingDays.englandAndWales());
    }
}
