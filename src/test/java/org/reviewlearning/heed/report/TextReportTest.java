package org.reviewlearning.heed.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.Golden;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.facts.Meeting;
import org.reviewlearning.heed.facts.Request;
import org.reviewlearning.heed.facts.Visit;

class TextReportTest {

    @Test
    void a_case_with_everything_reads_as_kept() throws IOException {
        Golden.check("report/out/everything.txt", text(InventedAssessments.withEverything()));
    }

    @Test
    void a_case_with_nothing_asked_is_not_given_an_assurance() throws IOException {
        Golden.check("report/out/nothing-asked.txt", text(InventedAssessments.withNothingAsked()));
    }

    @Test
    void a_fault_is_told_loudly_and_nothing_else_is() throws IOException {
        Golden.check("report/out/fault.txt", text(InventedAssessments.faulted()));
    }

    @Test
    void a_batch_tells_once_what_no_case_was_supplied_with() throws IOException {
        Golden.check(
                "report/out/batch.txt",
                batch(
                        List.of(
                                InventedAssessments.lacking(
                                        "INVENTED-3",
                                        InventedAssessments.nothingOf(Visit.class, ""),
                                        InventedAssessments.nothingOf(Request.class, ".answer")),
                                InventedAssessments.lacking(
                                        "INVENTED-4",
                                        InventedAssessments.nothingOf(Visit.class, ""),
                                        InventedAssessments.nothingOf(Meeting.class, ""),
                                        InventedAssessments.notRecorded("v5")),
                                InventedAssessments.faulted()),
                        List.of("INVENTED-5 (cases.ndjson:3:1): problems", "case.yaml:1:1: problems")));
    }

    @Test
    void a_batch_in_which_no_case_was_assessed_says_so() throws IOException {
        Golden.check(
                "report/out/batch-refused.txt", batch(List.of(), List.of("INVENTED-5 (cases.ndjson:3:1): problems")));
    }

    @Test
    void what_one_case_alone_lacks_stays_with_it() throws IOException {
        String text = batch(
                List.of(
                        InventedAssessments.lacking("INVENTED-3", InventedAssessments.nothingOf(Visit.class, "")),
                        InventedAssessments.withNothingAsked()),
                List.of());

        assertThat(text)
                .containsPattern(
                        "INVENTED-3: nothing is asked; 2 of 3 rules could not be answered\\.\\s+Besides what\\s+the source lacks, nothing was supplied of visits \\(2\\)")
                .doesNotContain("What this source lacks");
    }

    @Test
    void every_telling_ends_by_saying_that_it_is_no_assurance() throws IOException {
        for (String text : List.of(
                text(InventedAssessments.withEverything()),
                text(InventedAssessments.withNothingAsked()),
                text(InventedAssessments.faulted()),
                batch(List.of(), List.of("x")))) {
            assertThat(text.replace('\n', ' ').strip()).endsWith(Assessment.NOT_AN_ASSURANCE);
        }
    }

    @Test
    void nothing_reads_like_an_all_clear() throws IOException {
        String text = text(InventedAssessments.withNothingAsked()) + text(InventedAssessments.withEverything());

        assertThat(text.toLowerCase(Locale.ROOT))
                .doesNotContain(
                        "all clear", "no concern", "no issue", "safe", "fine", "passed", "good", "\u2713", "\u2714")
                .doesNotContainPattern("\\bok\\b");
    }

    @Test
    void lines_are_at_most_100_characters_and_end_in_one_newline() throws IOException {
        String text = text(InventedAssessments.withEverything());

        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(text).endsWith("\n").doesNotContain("\r").doesNotContain(" \n");
    }

    @Test
    void an_id_cannot_give_orders_to_the_terminal() throws IOException {
        String text = text(InventedAssessments.lacking(
                "INVENTED\u001b[2J\u202e-3", InventedAssessments.nothingOf(Visit.class, "")));

        assertThat(text).contains("Case INVENTED\uFFFD[2J\uFFFD-3").doesNotContain("\u001b", "\u202e");
    }

    private static String text(Assessment assessment) throws IOException {
        StringBuilder text = new StringBuilder();
        TextReport.write(assessment, text);
        return text.toString();
    }

    private static String batch(List<Assessment> assessments, List<String> refused) throws IOException {
        StringBuilder text = new StringBuilder();
        TextReport.writeBatch(assessments, refused, text);
        return text.toString();
    }
}
