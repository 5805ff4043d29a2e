package org.reviewlearning.heed.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reviewlearning.heed.intake.Reading.READER;
import static org.reviewlearning.heed.intake.Reading.caseFile;
import static org.reviewlearning.heed.intake.Reading.json;
import static org.reviewlearning.heed.intake.Reading.lines;
import static org.reviewlearning.heed.intake.Reading.onlyProblem;
import static org.reviewlearning.heed.intake.Reading.refused;
import static org.reviewlearning.heed.intake.Reading.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reviewlearning.heed.Golden;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Move;
import org.reviewlearning.heed.facts.Origin;
import org.reviewlearning.heed.facts.Placement;
import org.reviewlearning.heed.facts.PlacementBuilder;
import org.reviewlearning.heed.facts.PlacementEndingBuilder;
import org.reviewlearning.heed.facts.PlacementKind;
import org.reviewlearning.heed.facts.Step;
import org.reviewlearning.heed.facts.Visit;
import org.reviewlearning.heed.text.Format;
import org.reviewlearning.heed.text.MapNode;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.text.Tree;

class CaseReaderTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);

    static Stream<Path> inputs() {
        return Golden.inputs("intake").stream();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void every_problem_of_a_case_says_where_what_and_what_is_allowed(Path input) {
        String name = input.getFileName().toString();
        byte[] bytes = Golden.bytes("intake/in/" + name);

        List<CaseReading> readings = Format.ofFileName(name)
                .map(format -> List.of(READER.read(name, bytes, format)))
                .orElseGet(() -> lines(READER, name, bytes));

        String actual = readings.stream().map(Reading::inWords).collect(Collectors.joining());
        assertThat(actual).doesNotContain("private wor");
        Golden.check(Golden.outputFor("intake", input), actual);
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void every_input_says_in_its_first_line_that_it_is_invented(Path input) {
        byte[] bytes = Golden.bytes("intake/in/" + input.getFileName());

        String text = new String(bytes, UTF_8).replace("\u0000", "");
        assertThat(text.lines().findFirst().orElseThrow()).contains("An invented case about nobody.");
    }

    @Test
    void every_expected_text_has_its_input() {
        Golden.everyOutHasAnIn("intake");
    }

    @Test
    void a_case_file_holds_what_its_file_says() {
        CaseFile read = caseFile(READER.read("good.yaml", Golden.bytes("intake/in/good.yaml"), Format.YAML));

        assertThat(read.id()).isEqualTo("EXAMPLE-1");
        assertThat(read.child()).isEqualTo(new Child(LocalDate.of(2008, 5, 1), ArrangementKind.FOSTER));
        assertThat(read.facts(Placement.class))
                .containsExactly(
                        PlacementBuilder.builder()
                                .id("p1")
                                .from(LocalDate.of(2023, 3, 20))
                                .kind(PlacementKind.FOSTER)
                                .temporary(Answer.NO)
                                .ending(PlacementEndingBuilder.builder()
                                        .on(LocalDate.of(2023, 7, 2))
                                        .planned(Answer.NO)
                                        .build())
                                .build(),
                        PlacementBuilder.builder()
                                .id("p2")
                                .from(LocalDate.of(2023, 7, 2))
                                .kind(PlacementKind.CHILDRENS_HOME)
                                .temporary(Answer.NO)
                                .build());
        assertThat(read.facts(Move.class))
                .containsExactly(new Move(
                        "m1",
                        LocalDate.of(2023, 7, 2),
                        "p2",
                        Answer.NO,
                        Answer.NOT_RECORDED,
                        Answer.NOT_RECORDED,
                        null,
                        null,
                        new Step(LocalDate.of(2023, 7, 5), LocalDate.of(2023, 7, 6)),
                        null,
                        null,
                        new Origin("liquid", "moves.csv", 12)));
        assertThat(read.coverage())
                .containsExactly(
                        new Coverage("placements.*", LocalDate.of(2023, 1, 1), MARCH),
                        new Coverage("meetings/stability", null, MARCH),
                        new Coverage("requests.answer", null, MARCH));
    }

    @Test
    void json_yaml_and_a_line_of_ndjson_give_the_same_case() {
        String text = "{\"case\": \"EXAMPLE-1\", \"child\": {\"bornOn\": \"2008-05-01\"}, \"visits\": [{\"id\": \"v2\","
                + " \"on\": \"2024-02-10\", \"seen\": \"yes\", \"seenAlone\": \"no\", \"notAloneReason\": null},"
                + " {\"id\": \"v1\", \"on\": \"2024-01-10\"}], \"coverage\": [{\"of\": \"visits.*\", \"until\":"
                + " \"2024-03-01\"}]}";
        String byHand = "case: EXAMPLE-1\n"
                + "child:\n"
                + "  bornOn: 2008-05-01\n"
                + "visits:\n"
                + "  - id: v2\n"
                + "    on: 2024-02-10\n"
                + "    seen: yes\n"
                + "    seenAlone: no\n"
                + "  - {id: v1, on: 2024-01-10, seen: not-recorded}\n"
                + "coverage:\n"
                + "  - of: visits.*\n"
                + "    until: 2024-03-01\n";

        CaseFile fromJson = caseFile(json(text));
        CaseFile fromYaml = caseFile(yaml(byHand));
        CaseFile fromLine =
                caseFile(lines(READER, "cases.ndjson", text.getBytes(UTF_8)).get(0));

        for (CaseFile other : List.of(fromYaml, fromLine)) {
            assertThat(other.id()).isEqualTo(fromJson.id());
            assertThat(other.child()).isEqualTo(fromJson.child());
            assertThat(other.facts()).isEqualTo(fromJson.facts());
            assertThat(other.coverage()).isEqualTo(fromJson.coverage());
        }
    }

    @Test
    void an_answer_left_out_is_not_recorded() {
        Visit visit = caseFile(yaml("case: EXAMPLE-1\nvisits: [{id: v1, on: 2024-02-10, seen: null}]"))
                .facts(Visit.class)
                .get(0);

        assertThat(visit.seen()).isEqualTo(Answer.NOT_RECORDED);
        assertThat(visit.seenAlone()).isEqualTo(Answer.NOT_RECORDED);
    }

    /** Else two workers of whom nobody knows who they are would be one, and nobody would be asked who they are. */
    @Test
    void what_is_not_recorded_is_nobodys_name() {
        Problem worker = onlyProblem(yaml("case: EXAMPLE-1\ninvolvements:"
                + " [{id: i1, role: social-worker, from: 2024-02-10, worker: not-recorded}]"));

        assertThat(worker.path()).isEqualTo("involvements[0].worker");
        assertThat(worker.toString()).contains("Leave it out");
    }

    @Test
    void without_coverage_nothing_counts_as_supplied() {
        assertThat(caseFile(yaml("case: EXAMPLE-1\nvisits: []")).coverage()).isEmpty();
    }

    @Test
    void the_offending_value_is_kept_for_a_host_that_asks_and_is_in_no_message() {
        Problem value = onlyProblem(yaml("case: EXAMPLE-1\nvisits: [{id: v1, on: someday}]"));
        Problem key = onlyProblem(yaml("case: EXAMPLE-1\nvisits: [{id: v1, on: 2024-02-10, someday: 1}]"));

        assertThat(value.value()).contains("someday");
        assertThat(value.path()).isEqualTo("visits[0].on");
        assertThat(value.caseId()).contains("EXAMPLE-1");
        assertThat(value.place()).isEqualTo(new Place("case.yaml", 2, 23));
        assertThat(key.value()).contains("someday");
        assertThat(List.of(value, key).toString() + value.inWords() + key.inWords())
                .doesNotContain("someday");
        assertThat(new CaseRefused(value.place(), Optional.empty(), List.of(value, key)).toString())
                .doesNotContain("someday");
    }

    @Test
    void what_is_not_there_has_no_value() {
        assertThat(onlyProblem(yaml("case: EXAMPLE-1\nvisits: [{id: v1}]")).value())
                .isEmpty();
    }

    @Test
    void twenty_thousand_facts_are_read_and_one_more_is_refused() {
        String visits = Stream.iterate(0, i -> i + 1)
                .limit(20_000)
                .map(i -> "{\"id\": \"v" + i + "\", \"on\": \"2024-02-10\"}")
                .collect(Collectors.joining(",\n"));

        assertThat(caseFile(json("{\"case\": \"EXAMPLE-1\", \"visits\": [" + visits + "]}"))
                        .facts())
                .hasSize(20_000);
        Problem problem = onlyProblem(json("{\"case\": \"EXAMPLE-1\", \"visits\": [" + visits
                + ", {\"id\": \"one-more\", \"on\": \"2024-02-10\"}]}"));
        assertThat(problem.inWords())
                .isEqualTo("case.json:1:1, case EXAMPLE-1: has more than 20,000 facts.\n"
                        + "  A case file holds one child's facts, 20,000 at most. Maybe several children share a"
                        + " case id?");
    }

    @Test
    void a_file_of_nothing_but_mistakes_lists_the_first_and_counts_the_rest() {
        CaseRefused refused = refused(yaml("case: EXAMPLE-1\nvisits:\n" + "  - {}\n".repeat(2_000)));

        assertThat(refused.problems()).hasSize(1_001);
        assertThat(refused.problems().get(1_000).inWords()).endsWith("has 3000 more problems, not listed here.");
    }

    @Test
    void a_tree_read_elsewhere_is_read_with_an_identifier_from_outside() {
        Tree tree = Tree.read(
                "x.examples.yaml",
                "it: asks\nchild: {arrangement: foster}\nvisits: [{id: v1, on: 2024-02-10}]\n",
                Format.YAML,
                1);
        MapNode given = (MapNode) tree.root().orElseThrow();

        CaseFile read = caseFile(READER.from(given, "example-1", List.of("it")));

        assertThat(read.id()).isEqualTo("example-1");
        assertThat(read.child().arrangement()).isEqualTo(ArrangementKind.FOSTER);
        assertThat(read.facts()).hasSize(1);
        assertThat(onlyProblem(READER.from(given, "example-1", List.of())).place())
                .isEqualTo(new Place("x.examples.yaml", 1, 1));
    }

    @Test
    void a_whole_case_can_be_read_from_a_tree_too() {
        Tree tree = Tree.read("x.yaml", "case: EXAMPLE-1\nvisits: []\n", Format.YAML, 1);

        assertThat(caseFile(READER.from((MapNode) tree.root().orElseThrow())).id())
                .isEqualTo("EXAMPLE-1");
    }

    @Test
    void a_file_is_read_by_its_name_and_one_that_cannot_be_read_is_refused(@TempDir Path folder) throws IOException {
        Path yaml = Files.writeString(folder.resolve("one.YML"), "case: EXAMPLE-1\n");
        Path json = Files.writeString(folder.resolve("one.json"), "{\"case\": \"EXAMPLE-1\"}");
        Path text = Files.writeString(folder.resolve("one.txt"), "case: EXAMPLE-1\n");
        Path folderLikeAFile = Files.createDirectory(folder.resolve("folder.json"));

        assertThat(caseFile(READER.read(yaml)).id()).isEqualTo("EXAMPLE-1");
        assertThat(caseFile(READER.read(json)).id()).isEqualTo("EXAMPLE-1");
        assertThat(onlyProblem(READER.read(text)).says()).contains("ends in none of .json, .yaml and .yml");
        assertThat(onlyProblem(READER.read(folder.resolve("none.json"))).says()).isEqualTo("There is no such file.");
        assertThat(onlyProblem(READER.read(folderLikeAFile)).says()).isEqualTo("This file cannot be read.");
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(onlyProblem(yaml("")).says()).isEqualTo("This is empty.");
        assertThat(onlyProblem(json("")).says()).isEqualTo("This is empty.");
        assertThat(lines(READER, "cases.ndjson", new byte[0])).isEmpty();
    }

    @Test
    void a_case_is_refused_for_a_reason() {
        Place place = new Place("f", 1, 1);

        assertThatThrownBy(() -> new CaseRefused(place, Optional.empty(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
