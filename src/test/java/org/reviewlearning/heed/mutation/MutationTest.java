package org.reviewlearning.heed.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.TestBook;
import org.reviewlearning.heed.mutation.MutationResult.Survivor;
import org.reviewlearning.heed.suite.Excuse;
import org.reviewlearning.heed.suite.Share;
import org.reviewlearning.heed.suite.Suite;
import org.reviewlearning.heed.suite.SuiteResult;
import org.reviewlearning.heed.text.Problem;

/** Changes of small books: which of them no example notices, and that what is told then does. */
class MutationTest {

    private static final String CONDITION = """
            $request : Request( by == Person.CHILD, answer == null, topic in ( Topic.FAMILY_TIME, Topic.EDUCATION ),
                $day.on > $day.due("visits.six-weeks", on) )
            not Visit( on >= $request.on, seen == Answer.YES || seenAlone == Answer.YES )
            """;

    private static final String EXAMPLES = """
            # Invented: no child in these examples exists.
            rule: asked
            examples:
              - it: asks
                asAt: 2024-03-01
                given:
                  child: {arrangement: foster, bornOn: 2014-01-05}
                  requests: [{id: r1, on: 2023-10-02, by: child, topic: family-time}]
                  visits: []
                then: {prompts: 1}
              - it: stays quiet
                asAt: 2024-03-01
                given: {child: {arrangement: foster, bornOn: 2014-01-05}, requests: [], visits: []}
                then: quiet
              - it: cannot tell
                asAt: 2024-03-01
                given: {child: {arrangement: foster, bornOn: 2014-01-05}}
                then: cannot tell
            """;

    @TempDir
    private Path folder;

    private void asked() {
        TestBook.in(folder)
                .rule(
                        "asked",
                        CONDITION,
                        "per",
                        "$request",
                        "ages",
                        "8-12: an invented regulation",
                        "copy",
                        "iro",
                        "settling",
                        "Visit")
                .file("asked.examples.yaml", EXAMPLES);
    }

    private MutationResult run() throws IOException {
        RuleBook book = RuleBook.open(folder);
        SuiteResult suite = Suite.run(folder, book);
        assertThat(suite.disagreements()).isEmpty();
        List<Problem> problems = new ArrayList<>();
        List<Excuse> excuses = Excuse.in(folder, problems);
        return Mutation.run(folder.toString().replace('\\', '/') + "/", book, suite, excuses, "", false, done -> {})
                .and(new MutationResult(Map.of(), List.of(), problems));
    }

    private Optional<Survivor> survivor(String what) throws IOException {
        return run().survivors().stream()
                .filter(each -> each.what().equals(what))
                .findFirst();
    }

    /** Writes what is told to notice into the file of examples. */
    private void paste(Survivor told) throws IOException {
        Path file = folder.resolve(told.rule() + ".examples.yaml");
        String text = Files.readString(file);
        Integer beside = told.beside();
        if (beside == null) {
            Files.writeString(file, text + told.example());
            return;
        }
        List<String> lines = new ArrayList<>(text.lines().toList());
        int at = beside - 1;
        while (!lines.get(at).strip().startsWith("then:")) {
            at++;
        }
        lines.set(at, "    " + told.expects());
        Files.write(file, lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6 weeks of six weeks became 7 weeks",
                "6 weeks of six weeks became 5 weeks",
                "\"$day.on > $day.due(\"visits.six-weeks\", on)\" became \"$day.on >= $day.due(\"visits.six-weeks\", on)\"",
                "\"on >= $request.on\" became \"on > $request.on\"",
                "\"seen == Answer.YES\" became \"seen != Answer.YES\"",
                "\"$day.on > $day.due(\"visits.six-weeks\", on)\" counted from a day later",
                "\"by == Person.CHILD\" were left out",
                "\"answer == null\" were left out",
                "\"seen == Answer.YES\" were left out",
                "\"topic in ( Topic.FAMILY_TIME, Topic.EDUCATION )\" did not hold Topic.EDUCATION",
                "\"@per( $request )\" became \"@per( case )\"",
                "@for left out kinship",
                "@for also held adopted",
                "ages 8 to 12 became 9 to 12",
                "ages 8 to 12 became 8 to 13",
                "the level fortnight became supervision",
                "iro were no longer told",
                "@settling left out Visit",
            })
    void what_no_example_notices_is_told_with_one_that_does(String change) throws IOException {
        asked();

        Survivor told = survivor(change).orElseThrow();
        paste(told);

        assertThat(survivor(change)).as("with " + told.example()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"by == Person.CHILD\" became \"by != Person.CHILD\"",
                "\"answer == null\" became \"answer != null\"",
                "\"topic in ( Topic.FAMILY_TIME, Topic.EDUCATION )\" did not hold Topic.FAMILY_TIME",
                "this \"not\" became \"exists\"",
                "@for left out foster",
            })
    void what_an_example_notices_is_not_told(String change) throws IOException {
        asked();

        assertThat(survivor(change)).isEmpty();
    }

    @Test
    void a_role_an_example_expects_is_noticed_and_else_it_is_not() throws IOException {
        TestBook book = TestBook.in(folder).rule("asked", CONDITION).file("asked.examples.yaml", EXAMPLES);
        String change = "team-manager were not asked, but iro";
        assertThat(survivor(change)).isPresent();

        book.file("asked.examples.yaml", EXAMPLES.replace("{prompts: 1}", "{prompts: 1, to: team-manager}"));

        assertThat(survivor(change)).isEmpty();
    }

    @Test
    void what_the_gate_would_refuse_is_counted_apart() throws IOException {
        asked();

        MutationResult.Count lines = Objects.requireNonNull(run().counts().get(Group.LINE));

        // Without the request nothing goes by its name.
        assertThat(lines.refused()).isEqualTo(1);
    }

    @Test
    void what_rows_share_is_changed_for_all_of_them_and_their_values_one_by_one() throws IOException {
        TestBook.in(folder)
                .rule("asked", "$row : Row()\n$request : Request( by == Person.CHILD, topic == $row.topic )")
                .file(
                        "asked.table.yaml",
                        "rows:\n  family: {with: {topic: family-time}}\n  school: {with: {topic: education}}\n")
                .file("asked.examples.yaml", """
                        # Invented: no child in these examples exists.
                        rule: asked
                        examples:
                          - it: asks
                            row: family
                            asAt: 2024-03-01
                            given: {child: {arrangement: foster}, requests: [{id: r1, on: 2023-10-02, by: child, topic: family-time}]}
                            then: {prompts: 1}
                        """);

        List<String> survivors = run().survivors().stream().map(Survivor::what).toList();

        assertThat(survivors)
                .anyMatch(each -> each.startsWith("\"topic == Topic.EDUCATION\" became \"topic == Topic."))
                .noneMatch(each -> each.startsWith("\"by == Person.CHILD\" became"))
                .noneMatch(each -> each.startsWith("\"topic == Topic.FAMILY_TIME\" became"));
    }

    @Test
    void what_changes_no_answer_is_said_to_be_undecided() throws IOException {
        TestBook.in(folder)
                .rule("asked", CONDITION.replace("$day.on > ", "by != Person.CARER, $day.on > "), "per", "$request")
                .file("asked.examples.yaml", EXAMPLES);

        Survivor told = survivor("\"by != Person.CARER\" were left out").orElseThrow();

        assertThat(told.example()).isNull();
        assertThat(MutationText.text(run())).contains("It is undecided whether any answer would be another");
    }

    @Test
    void an_excuse_fits_a_change_or_is_a_problem_with_its_place() throws IOException {
        asked();
        Files.writeString(folder.resolve(Excuse.FILE), """
                excused:
                  - rule: asked
                    what: "@for also held adopted"
                    reason: nobody asks of them
                    owner: practice-improvement
                  - rule: asked
                    what: "@for left out foster"
                    reason: none
                    owner: practice-improvement
                """);

        MutationResult result = run();

        assertThat(result.survivors())
                .filteredOn(each -> each.what().equals("@for also held adopted"))
                .extracting(Survivor::excused)
                .containsExactly("nobody asks of them (practice-improvement)");
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place().inWords()).endsWith("mutants.yaml:6:5");
            assertThat(problem.says()).contains("This excuses a change of asked that an example notices");
        });
    }

    private static final String TWO_LINES = """
            $request : Request( by == Person.CHILD, answer == null )
            not Visit( on >= $request.on, seen == Answer.YES )
            not Meeting( on >= $request.on )
            """;

    /** Both lines can become their opposite, and no example has a visit or a meeting. */
    private MutationResult twoLines(String line) throws IOException {
        TestBook.in(folder)
                .rule("asked", TWO_LINES, "per", "$request")
                .file(
                        "asked.examples.yaml",
                        EXAMPLES.replace("then: {prompts: 1}", "then: cannot tell")
                                .replace("it: asks", "it: cannot tell of meetings"))
                .file(
                        Excuse.FILE,
                        "excused:\n  - rule: asked\n    what: '\"on >= $request.on\" were left out'\n" + line
                                + "    reason: x\n    owner: y\n");
        return run();
    }

    @Test
    void an_excuse_that_fits_several_changes_is_a_problem_that_names_their_lines() throws IOException {
        MutationResult result = twoLines("");

        assertThat(result.survivors()).allMatch(each -> each.excused() == null);
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.inWords())
                        .contains("This excuses 2 changes of asked", "line: 'not Meeting( on >= $request.on )'")
                        .contains("line: 'not Visit( on >= $request.on, seen == Answer.YES )'"));
    }

    @Test
    void an_excuse_that_names_the_line_excuses_the_change_there_and_no_other() throws IOException {
        MutationResult result = twoLines("    line: 'not Meeting( on >= $request.on )'\n");

        assertThat(result.problems()).isEmpty();
        assertThat(result.survivors())
                .filteredOn(each -> each.excused() != null)
                .extracting(Survivor::in)
                .containsExactly("not Meeting( on >= $request.on )");
        assertThat(MutationText.text(result)).contains("    In the line: not Visit( ");
    }

    @Test
    void an_excuse_without_a_reason_is_a_problem() throws IOException {
        asked();
        Files.writeString(folder.resolve(Excuse.FILE), "excused:\n  - {rule: asked, what: x, owner: y}\n");

        assertThat(run().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.path()).contains("reason"));
    }

    @Test
    void what_is_told_is_the_same_every_time() throws IOException {
        asked();

        assertThat(MutationText.json(run(), null)).isEqualTo(MutationText.json(run(), null));
    }

    @Test
    void a_line_that_settles_is_left_out_with_what_says_so() throws IOException {
        asked();
        String change =
                "\"not Visit( on >= $request.on, seen == Answer.YES || seenAlone == Answer.YES )\" were left out";
        Survivor told = survivor(change).orElseThrow();

        paste(told);

        assertThat(survivor(change)).isEmpty();
    }

    @Test
    void nothing_changed_is_nothing_noticed() {
        MutationResult none = new MutationResult(Map.of(), List.of(), List.of());

        assertThat(none.isEmpty()).isTrue();
        assertThat(none.noticed()).isEqualTo(new Share(0, 0));
    }
}
