package org.reviewlearning.heed.rulefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.Golden;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.RuleSelection;
import org.reviewlearning.heed.SecondReading;
import org.reviewlearning.heed.TestBook;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Change;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Meeting;
import org.reviewlearning.heed.facts.MeetingBuilder;
import org.reviewlearning.heed.facts.MeetingKind;
import org.reviewlearning.heed.facts.Person;
import org.reviewlearning.heed.facts.Request;
import org.reviewlearning.heed.facts.Topic;
import org.reviewlearning.heed.register.Register;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.suite.Suite;
import org.reviewlearning.heed.suite.SuiteResult;
import org.reviewlearning.heed.text.Problem;

/** A rule that reads a table answers row by row. Every case is invented. */
class TableTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final String STABILITY = "meeting-outstanding/stability";
    private static final String PLANNING = "meeting-outstanding/joint-planning";
    private static final String TABLE = text("in/nothing-wrong.yaml");

    @TempDir
    static Path shared;

    private static RuleBook whole;

    @TempDir
    Path folder;

    private TestBook book;

    @BeforeAll
    static void open() {
        whole = in(shared).open();
    }

    @BeforeEach
    void table() {
        book = in(folder);
    }

    private static TestBook in(Path folder) {
        return TestBook.in(folder)
                .file("meeting-outstanding.drl", text("beside/meeting-outstanding.drl"))
                .file("meeting-outstanding.table.yaml", TABLE);
    }

    @Test
    void each_row_makes_its_own_prompt_with_its_own_words_key_evidence_and_figure() {
        Assessment assessment = assess(requested("2023-06-01").build());

        assertThat(assessment.outcomes())
                .extracting(outcome -> outcome.rule().id())
                .containsExactly(STABILITY, PLANNING);
        Prompt stability = assessment.prompts().get(0);
        Prompt planning = assessment.prompts().get(1);
        assertThat(stability.key()).isEqualTo(STABILITY + "/request:r1");
        assertThat(stability.title()).isEqualTo("No stability meeting followed");
        assertThat(stability.ask())
                .isEqualTo("It was 1 June 2023. What became of the stability meeting, due within 6 weeks?");
        assertThat(stability.rule().to().key()).isEqualTo("team-manager");
        assertThat(stability.because())
                .extracting(Evidence::inWords)
                .containsExactly(
                        "Request by child, about family time, 1 June 2023; no answer",
                        "Not found from 1 June 2023 to 1 March 2024: any stability meeting");
        assertThat(stability.thresholds()).extracting(figure -> figure.name()).containsExactly("visits.six-weeks");
        assertThat(planning.key()).isEqualTo(PLANNING + "/request:r1");
        assertThat(planning.title()).isEqualTo("Nobody planned together");
        assertThat(planning.ask()).isEqualTo("It was 1 June 2023. Who will bring both sides together?");
        assertThat(planning.rule().to().key()).isEqualTo("iro");
        assertThat(planning.rule().copies()).extracting(Role::key).containsExactly("team-manager");
        assertThat(planning.rule().words().settledBy()).isEqualTo("a plan");
        assertThat(planning.thresholds()).extracting(figure -> figure.name()).containsExactly("visits.long");
    }

    @Test
    void what_settles_one_row_leaves_the_others() {
        CaseFile settled =
                requested("2023-06-01").with(meeting(MeetingKind.STABILITY)).build();

        assertThat(answers(assess(settled))).isEqualTo(Map.of(STABILITY, "quiet", PLANNING, "prompted"));
    }

    @Test
    void each_row_counts_with_its_own_figure() {
        assertThat(answers(assess(requested("2024-01-10").build())))
                .isEqualTo(Map.of(STABILITY, "prompted", PLANNING, "quiet"));
    }

    @Test
    void a_sort_of_meeting_that_was_not_supplied_leaves_its_row_alone_untold() {
        CaseFile partly = CaseFile.about("T-1")
                .child(new Child(LocalDate.of(2010, 2, 28), ArrangementKind.FOSTER))
                .with(request("2023-06-01"))
                .covering(Coverage.whole(Request.class, DAY))
                .covering(new Coverage("meetings/joint-planning", LocalDate.of(2010, 2, 28), DAY))
                .build();

        Assessment assessment = assess(partly);

        assertThat(answers(assessment)).isEqualTo(Map.of(STABILITY, "cannot-tell", PLANNING, "prompted"));
        assertThat(assessment.outcomes().get(0).gaps()).extracting(Gap::what).containsExactly("meetings/stability");
    }

    @Test
    void a_row_has_a_scope_of_its_own() {
        CaseFile kinship = requested("2023-06-01")
                .child(new Child(LocalDate.of(2010, 2, 28), ArrangementKind.KINSHIP))
                .build();

        assertThat(answers(assess(kinship))).isEqualTo(Map.of(STABILITY, "prompted", PLANNING, "out-of-scope"));
    }

    @Test
    void the_register_says_once_what_every_row_asks_and_of_each_row_what_no_other_asks() {
        String register = Register.of(whole).markdown();

        assertThat(register)
                .contains("""
                - **Asks when:**
                  - there is a request [as its row says (1)];
                  - and there is no [as its row says (2)] held on or after the day of that request.
                """)
                .containsSubsequence(
                        "- **`meeting-outstanding/stability`**",
                        "Asks when: (1) made more than 6 weeks ago; (2) stability meeting\n",
                        "- **`meeting-outstanding/joint-planning`**",
                        "Asks when: (1) made more than 3 months ago; (2) joint planning meeting\n");
    }

    @Test
    void a_row_that_is_switched_off_is_not_asked_and_says_why() {
        assertThat(assess(requested("2023-06-01").build()).notAsked())
                .extracting(left -> left.rule().id() + ": " + left.why())
                .containsExactly("meeting-outstanding/review: switched off: we record reviews elsewhere");
        assertThat(whole.assess(requested("2023-06-01").build(), DAY, RuleSelection.LIVE_AND_TRIAL)
                        .trials())
                .isEmpty();
    }

    @Test
    void a_row_is_explained_by_its_own_name() {
        assertThat(assess(requested("2024-01-10").build())
                        .explain(PLANNING)
                        .rule()
                        .id())
                .isEqualTo(PLANNING);
    }

    @Test
    void changing_a_row_changes_the_fingerprint() {
        String before = whole.name().fingerprint();
        book.file("meeting-outstanding.table.yaml", TABLE.replace("we record reviews elsewhere", "for now"));

        assertThat(book.open().name().fingerprint()).isNotEqualTo(before);
    }

    @Test
    void a_row_takes_over_the_prompts_of_what_it_replaces() {
        book.file("meeting-outstanding.table.yaml", TABLE.replace("to: iro", "to: iro\n    replaces: nobody-planned"))
                .file(
                        "meeting-outstanding.drl",
                        text("beside/meeting-outstanding.drl")
                                .replace("  @status(", "  @replaces( \"meeting-missing\" )\n  @status("));
        Earlier earlier = new Earlier(
                "T-1",
                DAY.minusDays(7),
                "another",
                Map.of(
                        "nobody-planned/request:r1", Set.of("r1"),
                        "meeting-missing/stability/request:r1", Set.of("r1")));

        assertThat(assess(book.open(), requested("2023-06-01").build()).since(earlier))
                .extracting(Change::key, Change::status)
                .containsExactlyInAnyOrder(
                        tuple(STABILITY + "/request:r1", Change.Status.STILL),
                        tuple(PLANNING + "/request:r1", Change.Status.STILL));
    }

    @Test
    void a_row_and_a_rule_whose_names_would_meet_stay_apart() {
        book.rule("meeting-outstanding-stability", "$r : Request( topic == Topic.HEALTH )");

        Assessment assessment = assess(book.open(), requested("2023-06-01").build());

        assertThat(answers(assessment))
                .isEqualTo(
                        Map.of(STABILITY, "prompted", PLANNING, "prompted", "meeting-outstanding-stability", "quiet"));
    }

    @Test
    void examples_say_which_row_they_are_of() throws IOException {
        book.file(
                "meeting-outstanding.examples.yaml",
                """
                # Invented.
                rule: meeting-outstanding
                examples:
                  - it: cannot tell
                    row: stability
                    asAt: 2024-03-01
                    given: {child: {arrangement: foster}}
                    then: cannot tell
                """ + example("stability", "2023-06-01", "{prompts: 1, to: team-manager}")
                        + example("joint-planning", "2024-01-10", "quiet")
                        + example("review", "2023-06-01", "{prompts: 1}")
                        + example("stabilty", "2023-06-01", "quiet") + example("", "2023-06-01", "quiet"));

        SuiteResult result = Suite.run(folder, whole);

        assertThat(result.disagreements()).isEmpty();
        assertThat(result.results()).hasSize(4);
        assertThat(result.problems())
                .extracting(Problem::says)
                .containsExactlyInAnyOrder(
                        "There is no row stabilty.",
                        "The rule reads a table, and the example does not say which row it is of.",
                        "No example shows when meeting-outstanding/joint-planning asks.");
    }

    @Test
    void a_file_of_examples_may_be_of_one_row() throws IOException {
        book.file("meeting-outstanding.examples.yaml", """
                # Invented.
                rule: meeting-outstanding/stability
                examples:
                """ + example("", "2023-06-01", "{prompts: 1}"));

        SuiteResult result = Suite.run(folder, whole);

        assertThat(result.results())
                .singleElement()
                .satisfies(each -> assertThat(each.example().rule()).isEqualTo(STABILITY));
        assertThat(result.disagreements()).isEmpty();
    }

    private static String example(String row, String requested, String then) {
        return """
                - it: shows a row
                  row: %s
                  asAt: 2024-03-01
                  given: {child: {arrangement: foster}, requests: [{id: r1, on: %s, by: child}], meetings: []}
                  then: %s
                """.formatted(row, requested, then).replaceAll(" +row: \n", "").indent(2);
    }

    private static Assessment assess(CaseFile caseFile) {
        return assess(whole, caseFile);
    }

    private static Assessment assess(RuleBook book, CaseFile caseFile) {
        return book.assess(caseFile, DAY, RuleSelection.LIVE, SecondReading.ALWAYS);
    }

    private static Map<String, String> answers(Assessment assessment) {
        return assessment.outcomes().stream()
                .collect(Collectors.toMap(each -> each.rule().id(), Outcome::written));
    }

    private static Request request(String on) {
        return new Request("r1", LocalDate.parse(on), Person.CHILD, Topic.FAMILY_TIME, null, null, null);
    }

    private static Meeting meeting(MeetingKind of) {
        return MeetingBuilder.builder()
                .id("m1")
                .on(LocalDate.of(2023, 7, 1))
                .of(of)
                .build();
    }

    private static CaseFile.Builder requested(String on) {
        return CaseFile.about("T-1")
                .child(new Child(LocalDate.of(2010, 2, 28), ArrangementKind.FOSTER))
                .with(request(on))
                .covering(Coverage.whole(Request.class, DAY))
                .covering(Coverage.whole(Meeting.class, DAY));
    }

    private static String text(String name) {
        return new String(Golden.bytes("tables/" + name), StandardCharsets.UTF_8);
    }
}
