package org.reviewlearning.heed.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.suite.Example;
import org.reviewlearning.heed.suite.ExampleFile;
import org.reviewlearning.heed.suite.Examples;
import org.reviewlearning.heed.suite.Expected;
import org.reviewlearning.heed.suite.Suite;

/** Examples at boundaries, made of those there are. Every case is invented. */
class BoundariesTest {

    private static final Path RULES = Path.of("rules");
    private static final RuleBook BOOK = RuleBook.open(RULES);

    /** Every so manieth rule is tried; {@code BoundariesRun} writes all of them. */
    private static final int EVERY = 8;

    private static Rule rule(String id) {
        return BOOK.rules().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Example> examples(Rule rule) throws IOException {
        return Suite.read(RULES, BOOK, Examples.of(rule.id(), "")).examples();
    }

    /** By what stands beside each: the answer of today. */
    private static List<String> today(Boundaries made, String it) {
        return made.drafts().stream()
                .filter(draft -> draft.it().contains(it))
                .map(draft -> draft.it() + ": " + draft.then().replaceAll("open # today: \\{?|[:,\\[].*", ""))
                .toList();
    }

    private static Boundaries of(String rule, String example) {
        return Boundaries.of(BOOK, rule(rule), one(rule, example), true);
    }

    private static List<Example> one(String rule, String text) {
        ExampleFile file = ExampleFile.read(
                rule + ".examples.yaml",
                ("rule: " + rule + "\nexamples:\n" + text).getBytes(StandardCharsets.UTF_8),
                BOOK);
        assertThat(file.problems()).isEmpty();
        return file.examples();
    }

    private static final String UNANSWERED = """
              - it: asks
                asAt: 2024-03-01
                given:
                  child: {arrangement: foster}
                  requests: [{id: r1, on: 2024-01-15, by: child, topic: family-time}]
                then: {prompts: 1, because: [r1]}
            """;

    @Test
    void a_day_that_is_due_is_reached_from_both_sides() {
        assertThat(today(of("child-request-unanswered", UNANSWERED), "(line 26)"))
                .containsExactly(
                        "the day is a day before 10 working days after r1.on (line 26): quiet",
                        "the day is the same day as 10 working days after r1.on (line 26): quiet",
                        "the day is a day after 10 working days after r1.on (line 26): prompts");
    }

    @Test
    void a_number_is_reached_from_both_sides() throws IOException {
        Rule rule = rule("placement-moves-in-12-months");
        assertThat(today(Boundaries.of(BOOK, rule, examples(rule), true), "placements: "))
                .hasSize(2)
                .satisfies(said -> {
                    assertThat(said.get(0)).contains("one fewer than").endsWith("quiet");
                    // As many as are asked for is the example that was begun with.
                    assertThat(said.get(1)).contains("one more than").endsWith("prompts");
                });
    }

    @Test
    void birthdays_are_reached_from_both_sides_and_from_the_29th_of_february() throws IOException {
        Rule rule = BOOK.rules().stream()
                .filter(each -> each.scope().ages() != null)
                .findFirst()
                .orElseThrow();
        int out = rule.scope().ages().to() + 1;
        List<String> said = today(Boundaries.of(BOOK, rule, examples(rule), true), "the child");

        assertThat(said)
                .contains(
                        "the child is " + out + " on the day: out of scope",
                        "the child was " + out + " the day before: out of scope")
                .anyMatch(each -> each.startsWith("the child will be " + out + " the day after: ")
                        && !each.endsWith("out of scope"))
                .anyMatch(each -> each.contains("born " + out + " years ago on the 29th"));
    }

    @Test
    void nobody_is_asked_about_before_they_are_born() throws IOException {
        Rule rule = BOOK.rules().stream()
                .filter(each ->
                        each.scope().ages() != null && each.scope().ages().from() == 0)
                .findFirst()
                .orElseThrow();

        assertThat(today(Boundaries.of(BOOK, rule, examples(rule), true), "the child"))
                .anyMatch(each -> each.startsWith("the child is born on the day: "))
                .noneMatch(each -> each.contains("will be 0"));
    }

    @Test
    void where_an_example_stands_already_none_is_written() throws IOException {
        Rule rule = rule("placement-moves-in-12-months");
        List<Example> examples = examples(rule);

        assertThat(Boundaries.of(BOOK, rule, examples, false).drafts())
                .hasSizeLessThan(
                        Boundaries.of(BOOK, rule, examples, true).drafts().size());
    }

    @Test
    void without_an_example_that_asks_there_is_nothing_to_begin_with() {
        Boundaries none = Boundaries.of(BOOK, rule("child-request-unanswered"), List.of(), true);

        assertThat(none.drafts()).isEmpty();
        assertThat(none.notes()).singleElement().asString().contains("No example of child-request-unanswered asks");
    }

    @Test
    void what_is_written_for_shipped_rules_is_read_is_new_and_is_answered_as_it_says() throws IOException {
        int made = 0;
        for (int i = 0; i < BOOK.rules().size(); i += EVERY) {
            Rule rule = BOOK.rules().get(i);
            List<Example> known = examples(rule);
            List<Draft> drafts = Boundaries.of(BOOK, rule, known, true).drafts();
            if (drafts.isEmpty()) {
                continue;
            }
            ExampleFile read = ExampleFile.read(
                    rule.file() + ".examples.yaml", Draft.file(drafts).getBytes(StandardCharsets.UTF_8), BOOK);

            assertThat(read.problems()).as(rule.id()).isEmpty();
            assertThat(read.examples()).hasSameSizeAs(drafts);
            assertThat(Stream.concat(known.stream(), read.examples().stream()).map(Example::it))
                    .as(rule.id())
                    .doesNotHaveDuplicates();
            for (int at = 0; at < drafts.size(); at++) {
                Example one = read.examples().get(at);
                assertThat(one.then()).isInstanceOf(Expected.Open.class);
                assertThat(RuleAnswer.of(BOOK.alone(rule.id()), rule, one.given(), one.asAt())
                                .then())
                        .as(rule.id() + " " + one.it())
                        .isEqualTo(drafts.get(at).then().substring(Draft.OPEN.length()));
                made++;
            }
        }
        assertThat(made).isGreaterThan(200);
    }
}
