package org.reviewlearning.heed.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.Golden;

/** The bank holidays Heed ships: fresh from a kept calendar library, and right where we know. */
class WorkingDaysTest {

    private static final Path SHIPPED =
            Path.of("src/main/resources/org/reviewlearning/heed/calendar/bank-holidays.txt");

    private final WorkingDays calendar = WorkingDays.englandAndWales();

    @Test
    void the_shipped_list_is_what_the_calendar_library_gives() throws IOException {
        HolidayManager library = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
        String days = IntStream.rangeClosed(1970, 2059)
                .boxed()
                .flatMap(year -> library.getHolidays(Year.of(year), "eng").stream())
                .map(Holiday::getDate)
                .sorted()
                .distinct()
                .map(day -> day + "\n")
                .collect(Collectors.joining());

        Golden.checkFile(SHIPPED, "England and Wales, from Jollyday " + edition() + "\n" + days);
    }

    @Test
    void the_calendar_is_named_with_the_edition_of_the_library() throws IOException {
        assertThat(calendar.name()).isEqualTo("England and Wales, from Jollyday " + edition());
    }

    /** This list is kept by hand and never accepted from what came out: it is what the library is held against. */
    @Test
    void the_years_2012_to_2027_have_the_bank_holidays_that_were_published() {
        List<String> published = new String(Golden.bytes("facts/published-bank-holidays.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, "2012-01-02".length()))
                .toList();

        assertThat(LocalDate.of(2012, 1, 1)
                        .datesUntil(LocalDate.of(2028, 1, 1))
                        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                        .filter(day -> !calendar.isWorkingDay(day))
                        .map(LocalDate::toString))
                .containsExactlyElementsOf(published);
    }

    @Test
    void no_saturday_or_sunday_is_a_working_day() {
        assertThat(LocalDate.of(2012, 1, 1)
                        .datesUntil(LocalDate.of(2028, 1, 1))
                        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0)
                        .filter(calendar::isWorkingDay))
                .isEmpty();
    }

    @Test
    void counting_forwards_and_back_are_mirrors_between_working_days() {
        LocalDate.of(2022, 1, 4)
                .datesUntil(LocalDate.of(2024, 1, 1))
                .filter(calendar::isWorkingDay)
                .forEach(day -> {
                    assertThat(calendar.before(calendar.after(day, 7), 7)).isEqualTo(day);
                    assertThat(calendar.isWorkingDay(calendar.after(day, 7))).isTrue();
                });
    }

    @Test
    void the_calendar_reaches_from_1970_to_2059() {
        assertThat(WorkingDays.reaches(LocalDate.of(1969, 12, 31))).isFalse();
        assertThat(WorkingDays.reaches(LocalDate.of(1970, 1, 1))).isTrue();
        assertThat(WorkingDays.reaches(LocalDate.of(2059, 12, 31))).isTrue();
        assertThat(WorkingDays.reaches(LocalDate.of(2060, 1, 1))).isFalse();
    }

    private static String edition() throws IOException {
        Properties maven = new Properties();
        try (InputStream in = HolidayManager.class.getResourceAsStream(
                "/META-INF/maven/de.focus-shift/jollyday-core/pom.properties")) {
            maven.load(in);
        }
        return maven.getProperty("version");
    }
}
