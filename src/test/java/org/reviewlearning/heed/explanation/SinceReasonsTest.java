package org.reviewlearning.heed.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.reviewlearning.heed.Cases.fostered;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.Golden;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.TestBook;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Change;
import org.reviewlearning.heed.assessment.Change.Status;
import org.reviewlearning.heed.assessment.Changes;
import org.reviewlearning.heed.assessment.Difference;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.assessment.OutcomeType;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.evaluation.TogetherTest;
import org.reviewlearning.heed.facts.AllegationStep;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.Visit;
import org.reviewlearning.heed.facts.VisitBuilder;
import org.reviewlearning.heed.json.EarlierJson;
import org.reviewlearning.heed.json.JsonReport;
import org.reviewlearning.heed.report.TextReport;
import org.reviewlearning.heed.rule.Placeholder;
import org.reviewlearning.heed.rule.Template;

/** What is told of a prompt since an earlier assessment: one reason, and what differs. Every case is invented. */
class SinceReasonsTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 12);
    private static final String NOT_SEEN =
            "$v : List( size >= $day.count(\"visits.wanted\") ) from collect( Visit( seen == Answer.NO ) )";
    private static final String TWO = "visits.wanted: {value: 2, unit: count, origin: local, cite: us, owner: us}\n";

    @TempDir
    Path folder;

    private TestBook book(String figure, String... metadata) {
        return TestBook.in(newFolder())
                .rule("not-seen", NOT_SEEN, metadata)
                .file("roles.yaml", TogetherTest.ROLES)
                .thresholds(figure);
    }

    private Path newFolder() {
        try {
            return Files.createTempDirectory(folder, "rules");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CaseFile notSeen(String... days) {
        CaseFile.Builder given = fostered().covering(Coverage.whole(Visit.class, APRIL));
        for (String day : days) {
            LocalDate on = LocalDate.parse(day);
            given.with(VisitBuilder.builder()
                    .id(day)
                    .on(on)
                    .seen(Answer.NO)
                    .recordedOn(on)
                    .build());
        }
        return given.build();
    }

    private static Change only(Assessment now, Earlier earlier) {
        List<Change> changes = now.since(earlier);
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }

    @Test
    void another_role_copy_level_wording_and_figure_are_told_of_a_prompt_that_is_still_asked() {
        CaseFile caseFile = notSeen("2024-02-01", "2024-02-10");
        Earlier earlier = Earlier.of(book(TWO).open().assess(caseFile, MARCH));
        Assessment now = book(
                        TWO.replace("2", "1"), "to", "visitor", "copy", "iro", "level", "week", "ask", "And what now?")
                .open()
                .assess(caseFile, APRIL);

        Change change = only(now, earlier);

        assertThat(change.status()).isEqualTo(Status.STILL);
        assertThat(change.differences())
                .extracting(Difference::inWords)
                .containsExactly(
                        "Asked of visitor now, and of team-manager then.",
                        "With a copy to reviewing officer now, and to nobody then.",
                        "An answer is wanted within a week now, and was wanted fortnight then.",
                        "The question was worded otherwise then: \u201CWhat is asked here?\u201D",
                        "The figure visits.wanted is 1 now, and was 2 then.");
    }

    @Test
    void counts_and_days_that_stand_in_a_question_are_no_other_wording() {
        String[] ask = {"ask", "{$v.count} visits, the last on {$v.latest.on}: what now?"};
        RuleBook book = book(TWO, ask).open();
        CaseFile caseFile = notSeen("2024-02-01", "2024-02-10", "2024-03-20");

        Change change = only(book.assess(caseFile, APRIL), Earlier.of(book.assess(caseFile, MARCH)));

        assertThat(change.status()).isEqualTo(Status.MORE_EVIDENCE);
        assertThat(change.differences()).isEmpty();
    }

    private static Template template(String... fixed) {
        return new Template(
                String.join("{$day.on}", fixed),
                List.of(fixed),
                Collections.nCopies(fixed.length - 1, new Placeholder.Day()));
    }

    @Test
    void a_template_tells_what_it_could_have_said() {
        Template template = template("Since ", ": ", " places?");

        assertThat(template.couldSay("Since 1 May 2023: 3 places?")).isTrue();
        assertThat(template.couldSay("Since : places?")).isFalse();
        assertThat(template.couldSay("Since 1 May 2023: 3 places? Why?")).isFalse();
        assertThat(template.couldSay("From 1 May 2023: 3 places?")).isFalse();
        assertThat(template("", "a", "a").couldSay("a"))
                .as("what is fixed is not used twice")
                .isFalse();
        assertThat(template("None").couldSay("None")).isTrue();
        assertThat(template("None").couldSay("None at all")).isFalse();
    }

    @Test
    void a_figure_that_is_another_is_the_one_reason_told() {
        CaseFile caseFile = notSeen("2024-02-01", "2024-02-10");
        Earlier earlier = Earlier.of(book(TWO).open().assess(caseFile, MARCH));

        Change change = only(book(TWO.replace("2", "3")).open().assess(caseFile, APRIL), earlier);

        assertThat(change.status()).isEqualTo(Status.RULE_CHANGED);
        assertThat(change.why()).isEqualTo("a figure of the rule is another now");
        assertThat(change.differences()).containsExactly(new Difference("visits.wanted", "2", "3"));
    }

    @Test
    void a_figure_that_is_another_from_a_day_on_is_not_told_as_time_alone() {
        RuleBook book = book("visits.wanted: {unit: count, origin: local, cite: us, owner: us,"
                        + " values: [{value: 2}, {value: 3, from: 2024-04-01}]}\n")
                .open();
        CaseFile caseFile = notSeen("2024-02-01", "2024-02-10");

        Change change = only(book.assess(caseFile, APRIL), Earlier.of(book.assess(caseFile, MARCH)));

        assertThat(change.status()).isEqualTo(Status.RULE_CHANGED);
        assertThat(change.differences()).containsExactly(new Difference("visits.wanted", "2", "3"));
    }

    @Test
    void why_a_rule_no_longer_asks_is_told_as_it_is() {
        CaseFile caseFile = notSeen("2024-02-01", "2024-02-10");
        Earlier earlier = Earlier.of(book(TWO).open().assess(caseFile, MARCH));
        RuleBook without =
                TestBook.in(newFolder()).rule("other", NOT_SEEN).thresholds(TWO).open();
        RuleBook draft = book(TWO, "status", "draft").open();
        RuleBook elsewhere = book(TWO, "for", "residential").open();
        RuleBook another = TestBook.in(newFolder())
                .rule("not-seen", NOT_SEEN + "\nnot Visit( seen == Answer.NO )")
                .thresholds(TWO)
                .open();

        assertThat(without.assess(caseFile, APRIL).since(earlier))
                .extracting(Change::key, Change::why)
                .contains(tuple("not-seen/case", "the rule is not in this rule book"));
        assertThat(only(draft.assess(caseFile, APRIL), earlier).why()).startsWith("the rule was not asked: ");
        assertThat(only(elsewhere.assess(caseFile, APRIL), earlier).why())
                .startsWith("the rule is not about this child on this day: ");
        assertThat(only(another.assess(caseFile, APRIL), earlier).why()).isEqualTo("the rule is another one now");
    }

    @Test
    void a_new_prompt_of_a_rule_that_changed_says_so_only_where_all_it_rests_on_was_known() {
        RuleBook three = book(TWO.replace("2", "3")).open();
        RuleBook two = book(TWO).open();
        RuleBook none = TestBook.in(newFolder())
                .rule("other", "$v : Visit( seen == Answer.YES )")
                .open();
        CaseFile known = notSeen("2024-02-01", "2024-02-10");
        CaseFile since = notSeen("2024-02-01", "2024-03-10");

        assertThat(only(two.assess(known, APRIL), Earlier.of(three.assess(known, MARCH)))
                        .why())
                .isEqualTo("the rule, or a figure of it, is another now; what it rests on was known then");
        assertThat(only(two.assess(since, APRIL), Earlier.of(three.assess(since, MARCH)))
                        .why())
                .isEmpty();
        assertThat(only(two.assess(known, APRIL), Earlier.of(none.assess(known, MARCH)))
                        .why())
                .isEqualTo("the rule was not asked then");
    }

    @Test
    void a_record_that_is_not_given_any_more_settles_nothing() {
        RuleBook book = book(TWO).open();
        Earlier earlier = Earlier.of(book.assess(notSeen("2024-02-01", "2024-02-10"), MARCH));

        Change change = only(book.assess(notSeen("2024-02-01"), APRIL), earlier);

        assertThat(change.status()).isEqualTo(Status.CAN_NO_LONGER_TELL);
        assertThat(change.why()).isEqualTo("a record it rested on is not given any more");
    }

    @Test
    void between_quiet_and_cannot_tell_is_told() {
        RuleBook book = book(TWO).open();
        CaseFile lacking = fostered().build();
        Assessment quiet = book.assess(notSeen(), APRIL);
        Assessment open = book.assess(lacking, APRIL);

        assertThat(Changes.of(open, Earlier.of(quiet)).answers())
                .containsExactly(new Changes.Answer("not-seen", OutcomeType.QUIET, OutcomeType.CANNOT_TELL));
        assertThat(Changes.of(quiet, Earlier.of(open)).answers())
                .containsExactly(new Changes.Answer("not-seen", OutcomeType.CANNOT_TELL, OutcomeType.QUIET));
        assertThat(Changes.of(quiet, Earlier.of(quiet)).answers()).isEmpty();
    }

    @Test
    void an_earlier_assessment_by_another_heed_or_book_is_told_first() throws IOException {
        RuleBook book = book(TWO).open();
        Assessment now = book.assess(notSeen("2024-02-01", "2024-02-10"), APRIL);
        String json = JsonReport.json(now);
        String altered = json.replace("\"heed\":\"" + now.heed() + "\"", "\"heed\":\"0.0.1\"");

        assertThat(altered).isNotEqualTo(json);
        assertThat(text(now, read(json))).doesNotContain("something else");
        assertThat(text(now, read(altered)).replaceAll("\\s+", " "))
                .contains("The earlier assessment was made with something else: rule book ", "Heed 0.0.1");
    }

    @Test
    void rows_that_ask_together_are_told_line_by_line() throws IOException {
        RuleBook book = TogetherTest.in(newFolder()).open();
        Earlier earlier =
                Earlier.of(book.assess(TogetherTest.alleged("2023-11-20").build(), LocalDate.of(2024, 2, 20)));
        Assessment now = book.assess(
                TogetherTest.alleged("2023-11-20")
                        .with(new org.reviewlearning.heed.facts.AllegationAction(
                                "done",
                                LocalDate.of(2024, 2, 25),
                                "a1",
                                AllegationStep.PANEL,
                                new org.reviewlearning.heed.facts.Step(LocalDate.of(2024, 2, 25), null),
                                null,
                                null,
                                null))
                        .build(),
                MARCH);

        List<Change> changes = now.since(earlier);

        assertThat(changes)
                .extracting(Change::key, Change::status)
                .containsExactly(
                        tuple("step-outstanding/together:iro/allegation:a1", Status.STILL),
                        tuple("step-outstanding/together:team-manager/allegation:a1", Status.STILL));
        assertThat(changes.get(1).lines())
                .extracting(Change::key, Change::status)
                .containsExactlyInAnyOrder(
                        tuple("step-outstanding/carers", Status.STILL),
                        tuple("step-outstanding/visit", Status.NEW),
                        tuple("step-outstanding/panel", Status.SETTLED));
        assertThat(changes.get(1).differences())
                .as("the soonest line is done")
                .extracting(Difference::what)
                .containsExactly("level");
        String text = text(now, earlier);
        Golden.check(
                "report/out/together-since.txt",
                text.substring(text.indexOf("What changed"), text.indexOf("What is asked")));
    }

    @Test
    void prompts_of_rows_that_asked_alone_become_lines_and_keep_what_became_of_them() {
        TestBook alone = TogetherTest.in(newFolder())
                .file("step-outstanding.table.yaml", TogetherTest.TABLE.replace("together: role\n", ""));
        TestBook moved = TogetherTest.in(newFolder())
                .file("step-outstanding.table.yaml", TogetherTest.TABLE.replaceFirst("to: team-manager", "to: iro"));
        CaseFile caseFile = TogetherTest.alleged("2023-09-01").build();
        Assessment now = TogetherTest.in(newFolder()).open().assess(caseFile, MARCH);
        Assessment elsewhere = moved.open().assess(caseFile, MARCH);

        Change fromRows =
                now.since(Earlier.of(alone.open().assess(caseFile, MARCH))).get(1);
        assertThat(fromRows.status()).isEqualTo(Status.STILL);
        assertThat(fromRows.lines()).hasSize(3).allSatisfy(line -> {
            assertThat(line.status()).isEqualTo(Status.STILL);
            assertThat(line.differences()).extracting(Difference::what).contains("reference");
        });
        Change toAnother = elsewhere.since(Earlier.of(now)).get(0);
        assertThat(toAnother.key()).isEqualTo("step-outstanding/together:iro/allegation:a1");
        assertThat(toAnother.lines())
                .filteredOn(line -> line.key().equals("step-outstanding/carers"))
                .singleElement()
                .satisfies(line -> assertThat(line.differences())
                        .extracting(Difference::inWords)
                        .contains("Asked of reviewing officer now, and of team manager then."));
        assertThat(now.since(new Earlier(
                        "T-1",
                        MARCH,
                        now.ruleBook().fingerprint(),
                        java.util.Map.of("step-outstanding/together:iro/allegation:a1", java.util.Set.of("a1")))))
                .as("only keys were kept")
                .extracting(Change::status)
                .containsExactly(Status.STILL, Status.NEW);
    }

    private static Earlier read(String json) {
        return EarlierJson.read("earlier.json", json.getBytes(StandardCharsets.UTF_8))
                .cases()
                .values()
                .iterator()
                .next();
    }

    private static String text(Assessment now, Earlier earlier) throws IOException {
        StringBuilder text = new StringBuilder();
        TextReport.write(now, Changes.of(now, earlier), text);
        return text.toString();
    }
}
