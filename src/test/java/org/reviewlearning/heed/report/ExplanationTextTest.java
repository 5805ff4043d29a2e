package org.reviewlearning.heed.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reviewlearning.heed.Cases.fostered;
import static org.reviewlearning.heed.Cases.visit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.Golden;
import org.reviewlearning.heed.RuleSelection;
import org.reviewlearning.heed.TestBook;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Meeting;
import org.reviewlearning.heed.facts.MeetingBuilder;
import org.reviewlearning.heed.facts.MeetingKind;
import org.reviewlearning.heed.facts.Visit;

/** Small rules, really assessed and explained. Every case is invented. */
class ExplanationTextTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final String NOT_SEEN_SINCE = """
        $last : Visit( seen == Answer.YES, on > $day.back("visits.six-weeks") )
        not Visit( seen == Answer.YES, on > $last.on )
        not Meeting( of == MeetingKind.STABILITY, on > $last.on )
        """;
    private static final String NOT_SEEN_TWICE = """
        $visits : List( size >= $day.count("visits.enough") )
            from collect( Visit( seen == Answer.NO, on > $day.back("visits.six-weeks") ) )
        """;

    @TempDir
    private Path folder;

    @Test
    void a_prompt_is_explained_by_what_was_found_and_what_was_searched_in_vain() throws IOException {
        Assessment assessment = assess(
                NOT_SEEN_SINCE,
                given(visit("v1", "2024-02-01", Answer.YES), visit("v2", "2024-02-20", Answer.NO))
                        .covering(Coverage.whole(Meeting.class, DAY)));

        Golden.check("report/out/why-prompted.txt", why(assessment));
    }

    @Test
    void a_quiet_rule_that_counts_says_how_many_were_found_and_how_many_are_asked_for() throws IOException {
        Assessment assessment = assess(NOT_SEEN_TWICE, given(visit("v1", "2024-02-20", Answer.NO)));

        Golden.check("report/out/why-quiet-by-count.txt", why(assessment));
    }

    @Test
    void a_rule_that_a_not_keeps_quiet_says_what_stood_in_its_way() throws IOException {
        Assessment assessment = assess(
                NOT_SEEN_SINCE,
                given(visit("v1", "2024-02-01", Answer.YES))
                        .with(MeetingBuilder.builder()
                                .id("m1")
                                .on(LocalDate.of(2024, 2, 10))
                                .of(MeetingKind.STABILITY)
                                .build())
                        .covering(Coverage.whole(Meeting.class, DAY)));

        Golden.check("report/out/why-quiet-by-not.txt", why(assessment));
    }

    @Test
    void a_rule_that_cannot_tell_says_what_to_find_out_first_and_what_else_is_missing() throws IOException {
        Assessment assessment = assess(
                """
                $visit : Visit( seen == Answer.NO, on > $day.back("visits.six-weeks") )
                not Meeting( of == MeetingKind.STABILITY, on > $visit.on )
                """,
                given(visit("v1", "2024-02-01", Answer.NOT_RECORDED), visit("v2", "2024-02-21", Answer.NOT_RECORDED))
                        .covering(new Coverage("meetings.*", LocalDate.of(2024, 2, 10), DAY)));

        Golden.check("report/out/why-cannot-tell.txt", why(assessment));
    }

    @Test
    void a_rule_without_its_records_says_what_is_missing() throws IOException {
        Assessment assessment = assess(NOT_SEEN_TWICE, fostered());

        assertThat(why(assessment))
                .contains("Whether there are as many as it asks for cannot be told.")
                .contains("What is missing:\n\n- No visit records were supplied.")
                .doesNotContain("find out first");
    }

    @Test
    void a_rule_out_of_scope_says_why_and_nothing_of_its_condition() throws IOException {
        Assessment assessment =
                assess(NOT_SEEN_TWICE, CaseFile.about("INVENTED").child(new Child(null, ArrangementKind.ADOPTION)));

        Golden.check("report/out/why-out-of-scope.txt", why(assessment));
    }

    @Test
    void an_exists_says_what_it_saw() throws IOException {
        Assessment assessment =
                assess("""
                    $visit : Visit( seen == Answer.YES, on > $day.back("visits.six-weeks") )
                    exists Visit( seen == Answer.NO, on > $visit.on )
                    """, given(visit("v1", "2024-02-01", Answer.YES), visit("v2", "2024-02-20", Answer.NO)));

        Golden.check("report/out/why-exists.txt", why(assessment));
    }

    @Test
    void an_unknown_arrangement_is_what_is_missing_and_the_condition_is_not_told() throws IOException {
        String text = why(assess(NOT_SEEN_TWICE, CaseFile.about("INVENTED")));

        assertThat(text)
                .contains("Whether to ask cannot be told.")
                .contains("- How the child is looked after on the day is not recorded.")
                .doesNotContain("Line by line");
    }

    @Test
    void a_rule_that_was_not_asked_says_why() throws IOException {
        Assessment assessment = assess(NOT_SEEN_TWICE, given(), "status", "draft");

        assertThat(why(assessment)).contains("\nthe-rule\n--------\n\nThis rule was not asked: a draft.\n");
    }

    @Test
    void a_rule_that_ends_says_until_when_it_is_in_force() throws IOException {
        Assessment assessment = assess(NOT_SEEN_TWICE, given(), "inForceUntil", "2024-06-01");

        assertThat(why(assessment).replace('\n', ' '))
                .contains("Time alone does not change this answer while the rule is in force, which it is until 31 May"
                        + " 2024.");
    }

    @Test
    void an_assessment_made_by_hand_cannot_be_asked_why() {
        StringBuilder text = new StringBuilder();

        assertThatThrownBy(() -> ExplanationText.write(InventedAssessments.faulted(), text))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Only an assessment made by a rule book can be asked why.");
    }

    @Test
    void all_rules_asked_are_told_in_the_order_of_the_book_and_trials_last() throws IOException {
        Assessment assessment = TestBook.in(folder)
                .rule("a-trial", NOT_SEEN_TWICE, "status", "trial")
                .rule("b-live", NOT_SEEN_TWICE)
                .rule("c-live", NOT_SEEN_SINCE)
                .open()
                .assess(given().build(), DAY, RuleSelection.LIVE_AND_TRIAL);
        StringBuilder text = new StringBuilder();

        ExplanationText.write(assessment, text);

        assertThat(text.toString().lines().filter(List.of("a-trial", "b-live", "c-live")::contains))
                .containsExactly("b-live", "c-live", "a-trial");
        assertThat(text.toString().replace('\n', ' ').strip()).endsWith(Assessment.NOT_AN_ASSURANCE);
        assertThat(text.toString().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    private Assessment assess(String condition, CaseFile.Builder given, String... metadata) {
        return TestBook.in(folder).rule("the-rule", condition, metadata).open().assess(given.build(), DAY);
    }

    /** Without the folder of this run. */
    private static String why(Assessment assessment) throws IOException {
        StringBuilder text = new StringBuilder();
        ExplanationText.write(assessment, "the-rule", text);
        return text.toString().replaceAll("stands in\\s+\\S+the-rule", "stands in .../the-rule");
    }

    private static CaseFile.Builder given(Visit... visits) {
        return CaseFile.about("INVENTED")
                .child(new Child(LocalDate.of(2010, 2, 28), ArrangementKind.FOSTER))
                .with(List.of(visits))
                .covering(Coverage.whole(Visit.class, DAY));
    }
}
