package org.reviewlearning.heed.volume;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.json.JsonReport;

/** How small the form by exception is. Every child is invented. */
class CompactTest {

    @Test
    void a_caseload_takes_an_eighth_of_the_bytes_when_only_what_asks_is_told() {
        LocalDate day = LocalDate.of(2024, 3, 1);
        RuleBook book = RuleBook.shipped();
        List<CaseFile> caseload = Caseload.of(60, day, Rates.AS_THOUGHT, 1);

        List<Assessment> all =
                caseload.stream().map(child -> book.assess(child, day)).toList();

        assertThat(all.stream()
                        .mapToLong(each -> JsonReport.compact(each).length())
                        .sum())
                .isLessThan(all.stream()
                                .mapToLong(each -> JsonReport.json(each).length())
                                .sum()
                        / 8);
    }
}
