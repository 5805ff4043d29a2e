package org.reviewlearning.heed.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Meeting;
import org.reviewlearning.heed.facts.Origin;
import org.reviewlearning.heed.facts.Placement;
import org.reviewlearning.heed.facts.PlacementBuilder;
import org.reviewlearning.heed.facts.PlacementEnding;
import org.reviewlearning.heed.facts.PlacementKind;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.FieldAndKindTest;
import org.reviewlearning.heed.kinds.FieldType;
import org.reviewlearning.heed.kinds.Values;
import org.reviewlearning.heed.kinds.Vocabulary;

/** What reaches a host's log by accident, because somebody put an object into a message, says nothing about a child. */
class NothingIsShownTest {

    private static final Path RULES = Path.of("src/test/resources/rules-for-tests");

    @Test
    void a_fact_shows_its_kind_and_id_and_a_part_its_kind() {
        for (FactKind kind : Vocabulary.shipped().kinds()) {
            Object fact = kind.shape().build(Values.filled(kind.shape()));

            assertThat(fact.toString()).isEqualTo(kind.name() + "[x1]");
            for (Field field : kind.fields()) {
                if (field.sort() == FieldType.PART) {
                    assertThat(String.valueOf(field.of(fact)))
                            .isEqualTo(field.type().getSimpleName());
                }
            }
        }
    }

    @Test
    void the_child_and_the_case_show_no_more_than_the_case_id() {
        CaseFile caseFile = caseFile();

        assertThat(caseFile.child().toString()).isEqualTo("Child");
        assertThat(caseFile.toString()).isEqualTo("CaseFile[INVENTED]");
        assertThat(caseFile.asAt(LocalDate.of(1990, 1, 1)).toString()).isEqualTo("CaseFile[INVENTED]");
    }

    @Test
    void an_assessment_its_prompts_their_evidence_and_its_gaps_show_no_day_and_no_value() {
        Assessment assessment = RuleBook.open(RULES).assess(caseFile(), LocalDate.of(1988, 3, 1));
        List<Object> said = new ArrayList<>(List.of(assessment));
        for (Outcome outcome : assessment.outcomes()) {
            said.add(outcome);
            said.addAll(outcome.gaps());
            if (outcome instanceof Outcome.Prompted prompted) {
                prompted.prompts().forEach(prompt -> {
                    said.add(prompt);
                    said.addAll(prompt.because());
                    said.addAll(prompt.despite());
                });
            }
        }
        said.addAll(assessment.unknowns());

        assertThat(said).as("Something to look at.").hasAtLeastOneElementOfType(Prompt.class);
        assertThat(said).hasAtLeastOneElementOfType(Evidence.Found.class);
        assertThat(said).hasAtLeastOneElementOfType(Evidence.NotFound.class);
        assertThat(said).hasAtLeastOneElementOfType(org.reviewlearning.heed.assessment.Gap.NotSupplied.class);
        Pattern value = Pattern.compile("MARKED|" + Values.YEAR + "|YES|FOSTER|" + Values.NUMBER);
        assertThat(said)
                .extracting(Object::toString)
                .noneMatch(text -> value.matcher(text).find());
    }

    @Test
    void what_is_thrown_at_a_case_the_book_does_not_know_shows_no_value() {
        RuleBook book = RuleBook.open(RULES);
        CaseFile other = CaseFile.about("INVENTED")
                .with(new FieldAndKindTest.SameKey("x1", LocalDate.of(Values.YEAR, 6, 1), null, null))
                .build();

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> book.assess(other, LocalDate.of(1988, 3, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .contains("x1")
                .doesNotContain(String.valueOf(Values.YEAR));
    }

    /** Three placements, so that one rule asks; visits that were not supplied, so that the other cannot tell. */
    private static CaseFile caseFile() {
        CaseFile.Builder builder = CaseFile.about("INVENTED")
                .child(new Child(LocalDate.of(Values.YEAR, 1, 13), ArrangementKind.FOSTER))
                .covering(
                        Coverage.whole(Placement.class, LocalDate.of(1988, 4, 1)),
                        Coverage.whole(Meeting.class, LocalDate.of(1988, 4, 1)));
        for (int i = 0; i < 3; i++) {
            LocalDate from = LocalDate.of(Values.YEAR, 6 + i, 2);
            PlacementEnding ending = i == 2 ? null : new PlacementEnding(from.plusMonths(1));
            builder.with(PlacementBuilder.builder()
                    .id("p" + i)
                    .from(from)
                    .kind(PlacementKind.FOSTER)
                    .temporary(Answer.NO)
                    .ending(ending)
                    .origin(new Origin(Values.TEXT, null, null))
                    .build());
        }
        return builder.build();
    }
}
