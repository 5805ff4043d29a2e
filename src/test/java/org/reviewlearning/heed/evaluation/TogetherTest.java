package org.reviewlearning.heed.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.Golden;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.RuleSelection;
import org.reviewlearning.heed.SecondReading;
import org.reviewlearning.heed.TestBook;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Allegation;
import org.reviewlearning.heed.facts.AllegationAction;
import org.reviewlearning.heed.facts.AllegationBuilder;
import org.reviewlearning.heed.facts.AllegationStep;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Step;
import org.reviewlearning.heed.json.JsonReport;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.report.TextReport;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.suite.ExampleResult;
import org.reviewlearning.heed.suite.Suite;

/** Rows of a table that ask together make one prompt for each role and thing. Every case is invented. */
public class TogetherTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    static final String RULE = """
            package heed.rules

            import org.reviewlearning.heed.facts.*

            rule "step-outstanding"
              @title( "An allegation received on {$allegation.on}, and steps not taken" )
              @why( "A test asks why." )
              @ask( "Which of these steps has been taken since {$allegation.on}?" )
              @per( "$allegation" )
              @for( "foster, kinship" )
              @learning( "invented-review/visits" )
              @settledBy( "the step taken" )
              @quietWhen( "it was taken" )
              @status( "live" )
              @owner( "practice-improvement" )
              @reviewBy( "2099-12-31" )
            when
              $day : AsAt()
              $row : Row()
              $allegation : Allegation( $day.on > $day.due($row.within, on) )
              not AllegationAction( step == $row.step, on >= $allegation.on, done != null )
            then
            end
            """;

    public static final String TABLE = """
            # Invented.
            together: role
            rows:
              carers:
                title: Nobody told the carers
                ask: Who will tell the carers?
                to: team-manager
                level: fortnight
                with: {step: outcome-told-to-carers, within: visits.six-weeks}
              panel:
                title: No panel
                to: team-manager
                level: week
                copy: iro
                with: {step: panel, within: visits.six-weeks}
              visit:
                title: No visit together
                to: team-manager
                level: fortnight
                settledBy: a visit
                with: {step: joint-visit, within: visits.long}
              review:
                title: Not considered in a review
                to: iro
                level: fortnight
                with: {step: considered-in-review, within: visits.six-weeks}
              record:
                off: "kept elsewhere"
                title: Record not brought up to date
                to: team-manager
                copy: visitor
                level: today
                with: {step: record-updated, within: visits.six-weeks}
            """;

    public static final String ROLES = """
            roles:
              team-manager: team manager
              iro: reviewing officer
              lado: designated officer
              visitor: visitor
            levels:
              fortnight: {within: 10, unit: working-days, says: within a fortnight}
              week: {within: 1, unit: weeks, says: within a week}
              today: {within: 0, unit: working-days, says: today}
            """;

    @TempDir
    Path folder;

    private TestBook files;

    @BeforeEach
    void files() {
        files = in(folder);
    }

    public static TestBook in(Path folder) {
        return TestBook.in(folder)
                .file("roles.yaml", ROLES)
                .file("step-outstanding.drl", RULE)
                .file("step-outstanding.table.yaml", TABLE);
    }

    @Test
    void rows_about_one_thing_that_ask_one_role_are_one_prompt_with_a_line_each() {
        Assessment assessment = assess(alleged("2023-09-01").build());

        assertThat(assessment.prompts())
                .extracting(
                        Prompt::key,
                        prompt -> prompt.lines().stream()
                                .map(line -> line.rule().id())
                                .toList())
                .containsExactly(
                        tuple(
                                "step-outstanding/together:team-manager/allegation:a1",
                                List.of("step-outstanding/carers", "step-outstanding/panel", "step-outstanding/visit")),
                        tuple("step-outstanding/together:iro/allegation:a1", List.of("step-outstanding/review")));
        Prompt prompt = assessment.prompts().get(0);
        assertThat(prompt.asker()).isEqualTo("step-outstanding");
        assertThat(prompt.title()).isEqualTo("An allegation received on 1 September 2023, and steps not taken");
        assertThat(prompt.ask()).isEqualTo("Which of these steps has been taken since 1 September 2023?");
        assertThat(prompt.lines().get(0).ask()).isEqualTo("Who will tell the carers?");
        assertThat(prompt.lines().get(1).ask())
                .as("a row without a question of its own")
                .isEqualTo(prompt.ask());
        assertThat(prompt.because())
                .as("the allegation once, and what was not found of each")
                .hasSize(4);
        assertThat(prompt.lines().get(1).because())
                .extracting(Evidence::inWords)
                .anyMatch(absent -> absent.contains("consideration by the fostering panel"))
                .noneMatch(absent -> absent.contains("carers"));
        assertThat(prompt.thresholds())
                .extracting(figure -> figure.name())
                .containsExactly("visits.long", "visits.six-weeks");
        assertThat(prompt.lines().get(2).thresholds())
                .extracting(figure -> figure.name())
                .containsExactly("visits.long");
        assertThat(prompt.settledBy()).isEqualTo("the step taken; a visit");
    }

    @Test
    void each_row_keeps_its_own_outcome() {
        Assessment assessment =
                assess(alleged("2024-01-10").with(done(AllegationStep.PANEL)).build());

        assertThat(assessment.outcomes())
                .extracting(each -> each.rule().id(), Outcome::written)
                .containsExactly(
                        tuple("step-outstanding/carers", "prompted"),
                        tuple("step-outstanding/panel", "quiet"),
                        tuple("step-outstanding/visit", "quiet"),
                        tuple("step-outstanding/review", "prompted"));
        assertThat(assessment.prompts())
                .as("the key stays while lines go")
                .extracting(Prompt::key)
                .containsExactly(
                        "step-outstanding/together:team-manager/allegation:a1",
                        "step-outstanding/together:iro/allegation:a1");
    }

    @Test
    void the_soonest_level_of_what_is_outstanding_holds_and_everybody_told_of_a_row_is_told_of_the_prompt() {
        Assessment all = assess(alleged("2023-09-01").build());
        Assessment withoutPanel =
                assess(alleged("2023-09-01").with(done(AllegationStep.PANEL)).build());

        assertThat(all.prompts().get(0).level().key()).isEqualTo("week");
        assertThat(withoutPanel.prompts().get(0).level().key()).isEqualTo("fortnight");
        assertThat(withoutPanel.prompts().get(0).rule().copies())
                .as("also of a row that is done, and never of one that is off")
                .extracting(Role::key)
                .containsExactly("iro");
        assertThat(all.prompts().get(1).rule().copies()).isEmpty();
    }

    @Test
    void a_rule_that_was_not_asked_is_told_with_the_one_that_was_meant() {
        Assessment assessment = assess(alleged("2023-09-01").build());

        assertThatThrownBy(() -> assessment.explain("step-outstanding/carrers"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The rule step-outstanding/carrers was not asked: there is none of that name."
                        + " Did you mean step-outstanding/carers?");
        assertThatThrownBy(() -> assessment.explain("step-outstanding"))
                .hasMessageContaining("each row is a rule of its own: step-outstanding/carers, ");
        assertThatThrownBy(() -> assessment.explain("step-outstanding/record"))
                .hasMessage("The rule step-outstanding/record was not asked: switched off: kept elsewhere.");
    }

    @Test
    void examples_of_a_row_know_its_key_question_level_copies_and_what_was_not_found() throws IOException {
        files.file(
                "step-outstanding.examples.yaml",
                """
                # Invented.
                rule: step-outstanding
                examples:
                """ + example("carers", """
                {prompts: 1, because: [a1], to: team-manager, copy: [iro], level: fortnight, asks: Who will tell,
                          keys: ["step-outstanding/together:team-manager/allegation:a1"],
                          notFound: ["from 1 September 2023 to 1 March 2024: any allegation action for the step “outcome told to carers”"]}""")
                        + example("panel", "{prompts: 1, copy: [], level: fortnight, notFound: [no such thing]}"));

        List<ExampleResult> results = Suite.run(folder, files.open()).results();

        assertThat(results).hasSize(2);
        assertThat(results.get(0).came()).isEmpty();
        assertThat(results.get(1).inWords()).contains("copy [iro], level week", "Not found from 1 September 2023");
    }

    private static String example(String row, String then) {
        return """
                  - it: shows a row
                    row: %s
                    asAt: 2024-03-01
                    given:
                      child: {arrangement: foster}
                      allegations: [{id: a1, on: 2023-09-01}]
                      allegationActions: []
                    then: %s
                """.formatted(row, then);
    }

    @Test
    void what_was_not_found_stands_in_the_order_of_its_days() {
        FactKind kind = FactKind.of(AllegationAction.class);
        Evidence always = new Evidence.NotFound(kind, "z", null, DAY);
        Evidence early = new Evidence.NotFound(kind, "y", DAY.minusDays(9), DAY.minusDays(2));
        Evidence longer = new Evidence.NotFound(kind, "b", DAY.minusDays(9), DAY);
        Evidence late = new Evidence.NotFound(kind, "a", DAY.minusDays(1), DAY);
        Evidence fact = new Evidence.Found(allegation("a1", "2024-02-28"));

        assertThat(Stream.of(late, new Evidence.Withheld(true), longer, early, fact, always)
                        .sorted(Evidence.BY_DAY))
                .containsExactly(fact, always, early, longer, late, new Evidence.Withheld(true));
    }

    @Test
    void two_allegations_are_two_prompts() {
        CaseFile two =
                alleged("2023-09-01").with(allegation("a2", "2023-10-01")).build();

        assertThat(assess(two).prompts())
                .extracting(Prompt::key)
                .containsExactly(
                        "step-outstanding/together:team-manager/allegation:a1",
                        "step-outstanding/together:team-manager/allegation:a2",
                        "step-outstanding/together:iro/allegation:a1",
                        "step-outstanding/together:iro/allegation:a2");
    }

    @Test
    void what_one_row_cannot_tell_stands_as_a_gap_in_the_prompt_of_the_others() {
        CaseFile partly = CaseFile.about("T-1")
                .child(new Child(LocalDate.of(2010, 2, 28), ArrangementKind.FOSTER))
                .with(allegation("a1", "2023-09-01"))
                .covering(Coverage.whole(Allegation.class, DAY))
                .covering(new Coverage("allegationActions/panel", LocalDate.of(2010, 2, 28), DAY))
                .build();

        Assessment assessment = assess(partly);

        assertThat(assessment.prompts()).singleElement().satisfies(prompt -> {
            assertThat(prompt.lines()).extracting(line -> line.rule().id()).containsExactly("step-outstanding/panel");
            assertThat(prompt.despite())
                    .extracting(Gap::what)
                    .containsExactly("allegationActions/outcome-told-to-carers", "allegationActions/joint-visit");
        });
        assertThat(assessment.unknowns()).as("told of the rows as well").hasSize(3);
    }

    @Test
    void another_role_sees_neither_the_lines_nor_the_id_and_both_assessments_give_it_one_key() {
        RuleBook book = files.open();
        Assessment whole = book.assess(alleged("2023-09-01").build(), DAY);
        Assessment later = book.assess(
                alleged("2023-09-01").with(done(AllegationStep.PANEL)).build(), DAY);

        Prompt seen = whole.forRole(book.role("lado")).prompts().get(0);
        assertThat(seen.key()).matches("step-outstanding/together:team-manager/restricted:" + DAY + "-1");
        assertThat(seen.lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.title()).isEqualTo("A line that rests on a restricted record"));
        assertThat(later.forRole(book.role("lado")).prompts().get(0).key()).isEqualTo(seen.key());
        assertThat(whole.forRole(book.role("iro")).prompts())
                .as("told of one row, and so of the prompt")
                .isEqualTo(whole.prompts());
    }

    @Test
    void rules_on_trial_ask_together_too_and_apart() {
        files.file("step-outstanding.drl", RULE.replace("\"live\"", "\"trial\""));

        Assessment assessment = files.open().assess(alleged("2023-09-01").build(), DAY, RuleSelection.LIVE_AND_TRIAL);

        assertThat(assessment.prompts()).isEmpty();
        assertThat(assessment.trialPrompts()).hasSize(2);
    }

    @Test
    void it_reads_as_kept_and_is_of_the_published_shape() throws IOException {
        Assessment assessment = assess(alleged("2023-09-01").build());
        StringBuilder text = new StringBuilder();
        TextReport.write(assessment, text);

        Golden.check(
                "report/out/together.txt",
                text.substring(text.indexOf("What is asked"), text.indexOf("What could not be told")));
        String json = JsonReport.json(assessment);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(JsonReport.schema(), InputFormat.JSON)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
        assertThat(json)
                .contains("\"rule\":\"step-outstanding\",", "\"reference\":\"step-outstanding/carers\"")
                .contains("{\"rule\":\"step-outstanding/carers\",\"outcome\":\"prompted\"");
    }

    @Test
    void a_rule_without_a_question_for_the_one_prompt_or_a_row_without_a_title_is_told() {
        files.file(
                        "step-outstanding.drl",
                        RULE.replaceFirst("  @ask.*\n", "").replace("steps not taken", "no {$row.step}"))
                .file("step-outstanding.table.yaml", TABLE.replace("    title: No panel\n", ""));

        assertThat(RuleBook.check(folder, DAY))
                .extracting(problem -> problem.says())
                .contains(
                        "The rows of the table ask together, and the rule has no @ask for their one prompt.",
                        "@title says something of one row, and stands above the lines of several.",
                        "The row has no \"title\" for its line in the prompt that the rows make together.");
    }

    @Test
    void rows_that_ask_together_by_anything_but_role_are_refused() {
        for (String together : Stream.of("yes", "\"\"", "[role]", "case").toList()) {
            files.file("step-outstanding.table.yaml", TABLE.replace("together: role", "together: " + together));

            assertThat(RuleBook.check(folder, DAY))
                    .extracting(problem -> problem.says())
                    .contains("Rows ask together for each role, or each for itself.");
        }
    }

    private Assessment assess(CaseFile caseFile) {
        return files.open().assess(caseFile, DAY, RuleSelection.LIVE, SecondReading.ALWAYS);
    }

    static Allegation allegation(String id, String on) {
        return AllegationBuilder.builder()
                .id(id)
                .on(LocalDate.parse(on))
                .recordedOn(LocalDate.parse(on))
                .build();
    }

    static AllegationAction done(AllegationStep step) {
        LocalDate on = LocalDate.of(2024, 2, 1);
        return new AllegationAction(step.written(), on, "a1", step, new Step(on), null, null, null);
    }

    public static CaseFile.Builder alleged(String on) {
        return CaseFile.about("T-1")
                .child(new Child(LocalDate.of(2010, 2, 28), ArrangementKind.FOSTER))
                .with(allegation("a1", on))
                .covering(Coverage.whole(Allegation.class, DAY))
                .covering(Coverage.whole(AllegationAction.class, DAY));
    }
}
