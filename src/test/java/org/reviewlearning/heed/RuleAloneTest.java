package org.reviewlearning.heed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reviewlearning.heed.Cases.fostered;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.suite.ExampleResult;
import org.reviewlearning.heed.suite.Suite;

class RuleAloneTest {

    private static final Path RULES = Path.of("src", "test", "resources", "rules-for-tests");
    private static final RuleBook BOOK = RuleBook.open(RULES);

    @Test
    void a_rule_alone_answers_every_example_as_it_does_in_its_book() throws IOException {
        assertThat(Suite.run(RULES, BOOK).results())
                .hasSize(8)
                .extracting(ExampleResult::example)
                .allSatisfy(example -> {
                    Assessment alone = BOOK.alone(example.rule()).assess(example.given(), example.asAt());
                    Assessment whole = BOOK.assess(example.given(), example.asAt(), RuleSelection.EVERYTHING);

                    assertThat(answers(alone))
                            .hasSize(1)
                            .isEqualTo(answers(whole).stream()
                                    .filter(each -> each.startsWith(example.rule() + " "))
                                    .toList());
                });
    }

    private static List<String> answers(Assessment assessment) {
        return Stream.concat(assessment.outcomes().stream(), assessment.trials().stream())
                .map(outcome -> outcome.rule().id() + " " + outcome)
                .toList();
    }

    @Test
    void a_rule_the_book_has_not_is_refused_and_a_day_outside_the_calendar_too() {
        CaseFile invented = fostered().build();
        RuleAlone alone = BOOK.alone("moved-often");

        assertThatThrownBy(() -> BOOK.alone("moved-oftn"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("There is no rule moved-oftn in this book");
        assertThatThrownBy(() -> alone.assess(invented, LocalDate.of(1969, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
