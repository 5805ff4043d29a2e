package org.reviewlearning.heed.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.TestBook;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Person;
import org.reviewlearning.heed.facts.Request;
import org.reviewlearning.heed.facts.Topic;
import org.reviewlearning.heed.text.Problem;

/** A row may give several values, or any, where its rule asks whether a field is one of them. Every case is invented. */
class TableListTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @TempDir
    Path folder;

    private TestBook book;

    @BeforeEach
    void a_rule_with_a_table() {
        book = TestBook.in(folder)
                .rule("heard", """
                $row : Row()
                $request : Request( by in ( $row.by ) )
                """, "per", "$request", "ask", "What did the {$row.by} hear?")
                .file("heard.table.yaml", """
                rows:
                  family: {with: {by: [parent, carer]}}
                  child: {with: {by: child}}
                  anybody: {with: {by: any}}
                """);
    }

    @Test
    void several_values_are_asked_about_and_no_other() {
        assertThat(answers(Person.CARER)).containsEntry("heard/family", "prompted");
        assertThat(answers(Person.CHILD))
                .containsEntry("heard/family", "quiet")
                .containsEntry("heard/child", "prompted");
        assertThat(answers(null)).containsEntry("heard/family", "cannot-tell");
    }

    @Test
    void any_asks_whatever_the_value_is_and_when_none_is_recorded() {
        assertThat(answers(Person.SCHOOL)).containsEntry("heard/anybody", "prompted");
        assertThat(answers(null)).containsEntry("heard/anybody", "prompted");
    }

    @Test
    void several_values_are_said_one_after_another() {
        assertThat(book.open().assess(request(Person.PARENT), DAY).prompts())
                .extracting(prompt -> prompt.ask())
                .contains("What did the parent or carer hear?");
    }

    @Test
    void an_unknown_value_is_told_where_it_stands() {
        book.file("heard.table.yaml", "rows:\n  family: {with: {by: [parent, carrer]}}\n");

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place().inWords()).endsWith("heard.table.yaml:2:32");
            assertThat(problem.says()).isEqualTo("\"by\" has no value \"carrer\".");
            assertThat(problem.next())
                    .startsWith("Did you mean carer? Write one of: child, parent, carer, ")
                    .endsWith(" The word any, alone, means that it does not matter.");
        });
    }

    @Test
    void any_does_not_stand_beside_other_values() {
        book.file("heard.table.yaml", "rows:\n  family: {with: {by: [parent, any]}}\n");

        assertThat(problems()).extracting(Problem::says).containsExactly("\"by\" has no value \"any\".");
    }

    private List<Problem> problems() {
        return RuleBook.check(folder, DAY);
    }

    private Map<String, String> answers(@Nullable Person by) {
        return book.open().assess(request(by), DAY).outcomes().stream()
                .collect(Collectors.toMap(outcome -> outcome.rule().id(), Outcome::written));
    }

    private static CaseFile request(@Nullable Person by) {
        return CaseFile.about("T-1")
                .child(new Child(LocalDate.of(2010, 2, 28), ArrangementKind.FOSTER))
                .with(new Request("r1", LocalDate.of(2023, 6, 1), by, Topic.FAMILY_TIME, null, null, null))
                .covering(Coverage.whole(Request.class, DAY))
                .build();
    }
}
