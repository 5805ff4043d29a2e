package org.reviewlearning.heed.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.TestBook;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.json.RegisterJson;
import org.reviewlearning.heed.register.Register;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.text.Problem;
import tools.jackson.databind.json.JsonMapper;

/** Whom a rule is not about, and why: the reasons are decided, read, and shown where nothing is asked. */
class LeftOutTest {

    private static final LocalDate ON = LocalDate.of(2024, 3, 1);
    private static final String NEVER = "not Visit( seen == Answer.YES )";

    @TempDir
    Path folder;

    @Test
    void a_rule_says_why_it_is_not_about_the_others() {
        Rule rule = TestBook.in(folder)
                .rule(
                        "seen",
                        NEVER,
                        "notFor",
                        "adoption: others visit; care-leaver, special-guardianship: they left care;")
                .open()
                .rules()
                .get(0);

        assertThat(rule.scope().notFor())
                .isEqualTo(Map.of(
                        ArrangementKind.ADOPTION, "others visit",
                        ArrangementKind.CARE_LEAVER, "they left care",
                        ArrangementKind.SPECIAL_GUARDIANSHIP, "they left care"));
        assertThat(rule.scope().unexplained())
                .contains(ArrangementKind.RESIDENTIAL, ArrangementKind.WITH_PARENTS)
                .doesNotContain(ArrangementKind.ADOPTION, ArrangementKind.FOSTER);
    }

    @Test
    void what_a_row_leaves_out_has_the_reasons_of_the_rule_unless_it_gives_its_own() {
        List<Rule> rows = TestBook.in(folder)
                .rule(
                        "met",
                        "$row : Row()\nnot Meeting( of == $row.of )",
                        "notFor",
                        "adoption: others meet; care-leaver: they left care")
                .file("met.table.yaml", """
                        rows:
                          plain: {with: {of: review}}
                          other: {notFor: "adoption: nobody meets", with: {of: stability}}
                          wider: {for: "adoption", notFor: "foster: they have met", with: {of: strategy}}
                        """)
                .open()
                .rules();

        assertThat(rows)
                .extracting(row -> row.scope().notFor())
                .containsExactly(
                        Map.of(ArrangementKind.ADOPTION, "others meet", ArrangementKind.CARE_LEAVER, "they left care"),
                        Map.of(
                                ArrangementKind.ADOPTION, "nobody meets",
                                ArrangementKind.CARE_LEAVER, "they left care"),
                        Map.of(ArrangementKind.FOSTER, "they have met", ArrangementKind.CARE_LEAVER, "they left care"));
    }

    @Test
    void the_register_and_what_is_out_of_scope_say_it() {
        RuleBook book = TestBook.in(folder)
                .rule("seen", NEVER, "notFor", "adoption, with-parents: others visit; care-leaver: they left care")
                .open();

        assertThat(Register.of(book).markdown())
                .contains(
                        "it is not about children living with their parents under a care order or children placed for "
                                + "adoption, because others visit")
                .contains("it is not about young people who have left care, because they left care");
        assertThat(new JsonMapper()
                        .readTree(RegisterJson.json(Register.of(book)))
                        .get("rules")
                        .get(0)
                        .get("notFor")
                        .get("adoption")
                        .asString())
                .isEqualTo("others visit");
        CaseFile left = CaseFile.about("c1")
                .child(new Child(null, ArrangementKind.CARE_LEAVER))
                .build();
        assertThat(book.assess(left, ON).outcomes().get(0))
                .isInstanceOfSatisfying(
                        Outcome.OutOfScope.class,
                        out -> assertThat(out.why()).endsWith(", and not for this, because they left care"));
    }

    @Test
    void where_one_rule_gives_reasons_those_that_do_not_are_noticed_in_one_line() {
        TestBook book = TestBook.in(folder).rule("one", NEVER).rule("two", NEVER, "status", "draft");

        assertThat(noticed()).as("nobody gave any").isEmpty();

        book.rule("three", NEVER, "notFor", "adoption: others visit");

        assertThat(noticed()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Problem.Severity.NOTICE);
            assertThat(problem.says())
                    .startsWith("2 of 3 rules leave arrangements out without a reason: one (residential, ")
                    .contains("three (residential, ")
                    .doesNotContain("two (");
            assertThat(problem.next()).contains("@notFor(");
        });
    }

    @Test
    void every_live_rule_of_the_pack_gives_a_reason_for_each_arrangement_it_leaves_out() {
        assertThat(RuleBook.open(Path.of("rules")).rules())
                .filteredOn(Rule::isLive)
                .isNotEmpty()
                .allSatisfy(rule ->
                        assertThat(rule.scope().unexplained()).as(rule.id()).isEmpty());
    }

    private List<Problem> noticed() {
        return RuleBook.check(folder, ON).stream()
                .filter(problem -> problem.says().contains("without a reason"))
                .toList();
    }
}
