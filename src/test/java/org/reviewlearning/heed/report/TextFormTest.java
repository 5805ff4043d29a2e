package org.reviewlearning.heed.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.facts.Meeting;
import org.reviewlearning.heed.facts.Visit;

final class TextFormTest {

    private static final TextForm NARROW = new TextForm(false, 40);

    @Test
    void in_short_and_in_full_every_question_is_there_with_whom_it_asks() throws IOException {
        Assessment everything = InventedAssessments.withEverything();

        for (TextForm form : List.of(TextForm.SHORT, TextForm.FULL, NARROW)) {
            String text = flat(text(everything, form));
            for (Prompt prompt : everything.prompts()) {
                assertThat(text).contains(prompt.ask(), prompt.rule().to().inWords());
            }
            assertThat(text).contains("(a1", Assessment.NOT_AN_ASSURANCE);
        }
    }

    @Test
    void only_in_full_each_rule_is_named_and_said_why_it_asks_and_what_would_settle_it() throws IOException {
        Assessment everything = InventedAssessments.withEverything();
        String shortly = flat(text(everything, TextForm.SHORT));
        String full = flat(text(everything, TextForm.FULL));

        for (Outcome outcome : everything.outcomes()) {
            assertThat(full).contains(outcome.rule().id());
        }
        assertThat(full).contains("an invented indicator", "Young people have told reviews");
        assertThat(shortly).doesNotContain("joint-planning", "an invented indicator", "Young people have told reviews");
    }

    @Test
    void lines_keep_to_a_narrow_width_and_lose_no_word() throws IOException {
        for (Assessment each : List.of(InventedAssessments.withEverything(), InventedAssessments.faultedInOneRule())) {
            String narrow = text(each, NARROW);

            assertThat(narrow.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40));
            assertThat(flat(narrow)).isEqualTo(flat(text(each, TextForm.SHORT)));
        }
    }

    @Test
    void a_width_below_40_is_refused() {
        assertThatThrownBy(() -> new TextForm(true, 39))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A line has at least 40 characters, and not 39");
    }

    @Test
    void what_is_too_much_for_one_rule_hides_no_question_and_is_told_first() throws IOException {
        Assessment one = InventedAssessments.faultedInOneRule();
        StringBuilder batch = new StringBuilder();
        TextReport.writeBatch(List.of(one, InventedAssessments.withNothingAsked()), List.of(), batch);

        for (String text : List.of(text(one, TextForm.SHORT), text(one, TextForm.FULL), batch.toString())) {
            assertThat(flat(text))
                    .contains("Not answered because of it: - ", "visits: the case is too much for it")
                    .contains("What came of what was said on 1 June 2023")
                    .doesNotContain("No rule was answered");
            assertThat(text.indexOf("Heed could not answer")).isLessThan(text.indexOf("What came of"));
        }
        assertThat(flat(text(one, TextForm.SHORT))).contains("Besides the fault above, each rule");
    }

    @Test
    void where_no_case_of_several_was_answered_nothing_is_said_of_what_is_asked() throws IOException {
        StringBuilder batch = new StringBuilder();
        TextReport.writeBatch(List.of(InventedAssessments.faulted(), InventedAssessments.faulted()), List.of(), batch);

        assertThat(flat(batch.toString()))
                .contains("No rule was answered, for a fault in Heed.")
                .doesNotContain("No rule asks", "nothing is asked;");
    }

    @Test
    void what_several_cases_lack_alike_is_told_once_and_every_case_still_says_how_much_it_could_not_tell()
            throws IOException {
        List<Assessment> cases = List.of(
                InventedAssessments.lacking("INVENTED-3", InventedAssessments.nothingOf(Visit.class, "")),
                InventedAssessments.lacking(
                        "INVENTED-4",
                        InventedAssessments.nothingOf(Visit.class, ""),
                        InventedAssessments.nothingOf(Meeting.class, "")));
        StringBuilder text = new StringBuilder();
        TextReport.writeBatch(cases, Map.of(), List.of(), TextForm.SHORT, text);

        assertThat(flat(text.toString()))
                .containsOnlyOnce("Nothing was supplied of visits (2, in 2)")
                .contains("INVENTED-3: nothing is asked; 2 of 3 rules could not be answered. INVENTED-4:")
                .contains("INVENTED-4: nothing is asked; 2 of 3 rules could not be answered. Besides what the source"
                        + " lacks, nothing was supplied of meetings (1).");
    }

    @Test
    void questions_stand_by_when_an_answer_is_wanted_the_soonest_first() {
        Assessment everything = InventedAssessments.withEverything();

        List<WantedBy> wanted = WantedBy.of(everything.prompts());

        assertThat(wanted).hasSize(1);
        assertThat(wanted.get(0).inWords()).startsWith("within a fortnight (10 working days");
        assertThat(wanted.get(0).prompts()).isEqualTo(everything.prompts());
    }

    private static String text(Assessment assessment, TextForm form) throws IOException {
        StringBuilder text = new StringBuilder();
        TextReport.write(assessment, null, form, text);
        return text.toString();
    }

    /** Without line breaks, and without the lines under titles, which are as long as these. */
    private static String flat(String text) {
        return text.replaceAll("(?m)^[=-]+$", "").replaceAll("\\s+", " ");
    }
}
