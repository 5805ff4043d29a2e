package org.reviewlearning.heed.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reviewlearning.heed.Golden;
import org.reviewlearning.heed.facts.AsAt;

/**
 * How days are counted, as tables a person can check with a calendar: for each day and time, what n-1, n and n+1 give,
 * and what holds on the day before, on the day and on the day after.
 */
class CountingTest {

    // Not Locale.UK: it says "Sept" on some Java versions and "Sep" on others.
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

    private static final Map<Unit, List<Row>> TABLES = Map.of(
            Unit.DAYS,
            List.of(
                    new Row("2024-02-27", 3, "over the end of February in a leap year"),
                    new Row("2023-02-27", 3, "over the end of February in another year"),
                    new Row("2023-12-30", 3, "over the New Year"),
                    new Row("2024-03-30", 2, "over the change to summer time, which makes no difference")),
            Unit.WORKING_DAYS,
            List.of(
                    new Row("2024-02-15", 3, "over a weekend"),
                    new Row("2024-02-17", 1, "from a Saturday: the first day counted is the next working day"),
                    new Row("2024-03-28", 2, "over Good Friday and Easter Monday"),
                    new Row("2023-12-22", 5, "over Christmas and the New Year"),
                    new Row(
                            "2021-12-24",
                            1,
                            "Christmas on a Saturday and Boxing Day on a Sunday: both move, to Monday and Tuesday"),
                    new Row("2022-12-23", 1, "Christmas on a Sunday: it moves to Tuesday, after Boxing Day"),
                    new Row("2026-12-24", 1, "Boxing Day on a Saturday: it moves to Monday"),
                    new Row("2021-12-31", 1, "New Year's Day on a Saturday: it moves to Monday"),
                    new Row("2022-06-01", 1, "over the two days of the Platinum Jubilee"),
                    new Row("2020-05-07", 1, "over the early May bank holiday that was moved to a Friday")),
            Unit.WEEKS,
            List.of(
                    new Row("2024-01-18", 6, "over the end of February in a leap year"),
                    new Row("2023-01-18", 6, "over the end of February in another year"),
                    new Row("2023-12-25", 1, "over the New Year; bank holidays make no difference")),
            Unit.MONTHS,
            List.of(
                    new Row("2023-01-31", 1, "to the end of a short February"),
                    new Row("2024-01-31", 1, "to the end of a long February"),
                    new Row("2024-03-31", 1, "between months of 31, 30 and 29 days"),
                    new Row("2024-05-15", 3, "the same day of the month"),
                    new Row("2023-11-30", 3, "over the New Year, to the end of a long February"),
                    new Row("2024-02-29", 12, "a year of months from 29 February")),
            Unit.YEARS,
            List.of(
                    new Row("2024-02-29", 1, "from 29 February to years that have none"),
                    new Row("2024-02-29", 4, "from 29 February to a year that has one"),
                    new Row("2024-02-28", 1, "from the day before"),
                    new Row("2023-03-01", 1, "from 1 March, into a leap year and out of one")));

    @ParameterizedTest
    @EnumSource(value = Unit.class, names = "COUNT", mode = EnumSource.Mode.EXCLUDE)
    void every_unit_is_counted_as_its_table_says(Unit unit) {
        StringBuilder told = new StringBuilder("How " + unit.inWords(2).substring(2) + " are counted.\n");
        for (Row row : TABLES.get(unit)) {
            told.append('\n').append(row.told(unit));
        }
        Golden.check("facts/counting-" + unit.written() + ".txt", told.toString());
    }

    @Test
    void nothing_at_all_is_the_day_itself_even_when_no_work_is_done_on_it() {
        LocalDate christmas = LocalDate.of(2023, 12, 25);
        for (Unit unit : TABLES.keySet()) {
            AsAt day = day(christmas, new Amount(0, unit));

            assertThat(day.due("within", christmas)).as(unit.written()).isEqualTo(christmas);
            assertThat(day.back("within")).as(unit.written()).isEqualTo(christmas);
        }
    }

    @Test
    void a_count_is_a_number_and_not_a_length_of_time() {
        Amount three = new Amount(3, Unit.COUNT);
        LocalDate day = LocalDate.of(2024, 3, 1);

        assertThat(day(day, three).count("within")).isEqualTo(3);
        assertThat(three.inWords()).isEqualTo("3");
        assertThatThrownBy(() -> day(day, three).back("within")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> day(day, three).due("within", day)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_threshold_without_a_value_is_never_reached() {
        LocalDate day = LocalDate.of(2024, 3, 1);
        AsAt asAt = new AsAt(day, Map.of(), WorkingDays.englandAndWales());

        assertThat(asAt.count("visits.enough")).isEqualTo(Integer.MAX_VALUE);
        assertThat(day).isBefore(asAt.back("visits.window"));
        assertThat(day).isBefore(asAt.due("visits.every", day));
    }

    @Test
    void one_is_said_in_the_singular_and_less_than_nothing_is_refused() {
        assertThat(new Amount(1, Unit.WORKING_DAYS).inWords()).isEqualTo("1 working day");
        assertThat(new Amount(20, Unit.WORKING_DAYS).inWords()).isEqualTo("20 working days");
        assertThatThrownBy(() -> new Amount(-1, Unit.DAYS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value is negative");
    }

    private static AsAt day(LocalDate on, Amount amount) {
        return new AsAt(on, Map.of("within", amount), WorkingDays.englandAndWales());
    }

    private record Row(String from, int time, String note) {

        String told(Unit unit) {
            LocalDate day = LocalDate.parse(from);
            StringBuilder told =
                    new StringBuilder("%s and %s: %s\n".formatted(DAY.format(day), unit.inWords(time), note));
            for (int n = time - 1; n <= time + 1; n++) {
                told.append("  due within %s: %s\n"
                        .formatted(
                                unit.inWords(n),
                                DAY.format(day(day, new Amount(n, unit)).due("within", day))));
            }
            LocalDate due = day(day, new Amount(time, unit)).due("within", day);
            for (LocalDate on = due.minusDays(1); !on.isAfter(due.plusDays(1)); on = on.plusDays(1)) {
                boolean late = on.isAfter(day(on, new Amount(time, unit)).due("within", day));
                told.append("    on %s it is %s\n".formatted(DAY.format(on), late ? "late" : "in time"));
            }
            for (int n = time - 1; n <= time + 1; n++) {
                LocalDate back = day(day, new Amount(n, unit)).back("within");
                String first = n == 0 ? "no day" : "from " + DAY.format(back.plusDays(1));
                told.append("  the last %s: %s\n".formatted(unit.inWords(n), first));
            }
            LocalDate back = day(day, new Amount(time, unit)).back("within");
            for (LocalDate on = back.minusDays(1); !on.isAfter(back.plusDays(1)); on = on.plusDays(1)) {
                told.append("    %s is %s the last %s\n"
                        .formatted(DAY.format(on), on.isAfter(back) ? "in" : "before", unit.inWords(time)));
            }
            return told.toString();
        }
    }
}
