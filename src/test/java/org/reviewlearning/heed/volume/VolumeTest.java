package org.reviewlearning.heed.volume;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.RuleBook;

/** More prompts than people read are as good as none. Targets and method: {@code rules/README.md}. */
class VolumeTest {

    private static final LocalDate UNTIL = LocalDate.of(2024, 3, 1);

    private static RuleBook book;
    private static Volume volume;

    @BeforeAll
    static void assessed_every_week_for_half_a_year() {
        book = RuleBook.open(Path.of("rules"));
        volume = Volume.of(book, Caseload.of(144, UNTIL, Rates.AS_THOUGHT, 1), UNTIL, 26);
    }

    @Test
    void a_child_gives_at_most_three_new_prompts_in_five_months() {
        assertThat(volume.meanPerChildMonth()).isBetween(0.1, 0.6);
        assertThat(volume.of100ChildMonths(95)).isLessThanOrEqualTo(2);
    }

    @Test
    void the_children_of_one_worker_give_at_most_six_new_prompts_a_week() {
        assertThat(volume.of100WorkerWeeks(95)).isLessThanOrEqualTo(6);
    }

    @Test
    void no_rule_gives_more_than_its_share() {
        assertThat(volume.shares())
                .allSatisfy((rule, share) -> assertThat(share).as(rule).isLessThanOrEqualTo(0.15));
    }

    @Test
    void at_most_a_third_of_the_questions_want_an_answer_within_a_week_or_today() {
        assertThat(volume.soonOf100()).isBetween(1.0, 33.3);
    }

    @Test
    void at_most_a_third_of_the_rules_want_an_answer_within_a_week_or_today() {
        long soon = book.rules().stream()
                .filter(rule -> Volume.SOON.contains(rule.level().key()))
                .count();

        assertThat(soon * 3).isLessThanOrEqualTo(book.rules().size());
    }
}
