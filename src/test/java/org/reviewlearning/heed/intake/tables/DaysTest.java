package org.reviewlearning.heed.intake.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days as tables write them. */
class DaysTest {

    @ParameterizedTest
    @CsvSource({
        "01/02/2021, 2021-02-01",
        "1/2/2021, 2021-02-01",
        "2021-02-01, 2021-02-01",
        "01/02/21,",
        "31/02/2021,",
        "21-02-01,",
        "02/13/2021,",
        "01/02/1869,",
        "01.02.2021,",
        "1/2/20211,",
        "//2021,",
        "soon,",
        "44228,"
    })
    void days_are_read_in_two_forms(String written, LocalDate day) {
        assertThat(Days.written(written, false)).isEqualTo(day);
    }
}
