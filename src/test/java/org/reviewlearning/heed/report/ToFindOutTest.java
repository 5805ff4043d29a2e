package org.reviewlearning.heed.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.facts.Meeting;
import org.reviewlearning.heed.facts.Visit;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.rule.Rule;

/** What could not be told, by what to find out, and the two sentences that lead a report. */
class ToFindOutTest {

    @Test
    void everything_missing_of_one_kind_stands_together_and_that_on_which_most_rules_hang_stands_first() {
        List<String> told = ToFindOut.of(InventedAssessments.withEverything()).stream()
                .map(each -> each.rules().size() + " " + each.inWords())
                .toList();

        assertThat(told)
                .containsExactly(
                        "3 visits: not recorded of those of 20 August 2023 (v2), 21 August 2023 (v3) and 22 August 2023"
                                + " (v4): seen alone; none supplied",
                        "1 the child: not recorded: how the child is looked after on the day",
                        "1 meetings: none supplied of stability",
                        "1 requests: answer not supplied; not all supplied, up to 15 September 2023");
    }

    @Test
    void many_records_with_one_blank_are_counted_and_the_first_and_last_named() {
        List<Gap> blanks = new ArrayList<>();
        for (int i = 9; i > 4; i--) {
            blanks.add(InventedAssessments.notRecorded("v" + i));
        }

        assertThat(new MissingWords(Language.english()).of(blanks))
                .isEqualTo("not recorded of 5 of them, 23 August 2023 (v5) to 27 August 2023 (v9): seen alone");
    }

    @Test
    void values_of_a_kind_of_which_nothing_was_supplied_are_told_together() {
        Assessment assessment = InventedAssessments.lacking(
                "INVENTED-3",
                InventedAssessments.nothingOf(Meeting.class, "/stability"),
                InventedAssessments.nothingOf(Meeting.class, "/joint-planning"),
                new Gap.NotSupplied(
                        FactKind.of(Visit.class),
                        ".seenAlone",
                        true,
                        LocalDate.of(2023, 1, 1),
                        LocalDate.of(2023, 9, 15)));

        assertThat(ToFindOut.of(assessment))
                .extracting(ToFindOut::inWords)
                .containsExactly(
                        "meetings: none supplied of stability and joint planning",
                        "visits: not all supplied of seen alone, from 1 January 2023 to 15 September 2023");
    }

    @Test
    void nothing_that_an_assessment_lacks_and_no_rule_that_hangs_on_it_is_left_out() {
        Assessment assessment = InventedAssessments.withEverything();
        List<ToFindOut> told = ToFindOut.of(assessment);

        assertThat(told.stream().flatMap(each -> each.parts().stream()).flatMap(part -> part.gaps().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        assessment.unknowns().stream().map(each -> each.gap()).toList());
        assertThat(told.stream().flatMap(each -> each.rules().stream()).map(Rule::id))
                .containsAll(assessment.unknowns().stream()
                        .flatMap(each -> each.rules().stream())
                        .map(Rule::id)
                        .toList());
    }

    @Test
    void what_might_be_asked_besides_is_told_unless_a_prompt_says_it_itself() {
        assertThat(ToFindOut.besides(InventedAssessments.withEverything()))
                .extracting(ToFindOut::inWords)
                .containsExactly("visits: not recorded of that of 20 August 2023 (v2): seen alone");
    }

    @Test
    void two_sentences_lead_and_the_second_says_what_could_not_be_told() {
        Summary everything = Summary.of(InventedAssessments.withEverything());

        assertThat(everything.whatIsAsked()).isEqualTo("2 questions are asked, of the team manager.");
        assertThat(everything.whatCouldNotBeTold())
                .isEqualTo(
                        "Of 11 rules, 5 could not be answered and 2 are not about this child; more about visits would"
                                + " tell most, for 3 rules.");
        assertThat(Summary.of(InventedAssessments.withNothingAsked()).whatIsAsked())
                .isEqualTo("No rule asks anything on this day.");
    }
}
