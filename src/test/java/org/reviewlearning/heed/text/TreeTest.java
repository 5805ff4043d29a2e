package org.reviewlearning.heed.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewlearning.heed.Golden;

class TreeTest {

    static Stream<Path> inputs() {
        return Golden.inputs("text").stream();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void every_problem_of_a_text_says_where_what_and_what_next(Path input) {
        String name = input.getFileName().toString();

        Tree tree = Tree.read(
                name, Golden.bytes("text/in/" + name), Format.ofFileName(name).orElseThrow());

        String problems = tree.problems().stream().map(Problem::inWords).collect(Collectors.joining("\n"));
        String root = tree.root().map(Object::toString).orElse("No tree.");
        Golden.check(Golden.outputFor("text", input), problems + (problems.isEmpty() ? "" : "\n") + root + "\n");
    }

    @Test
    void every_expected_text_has_its_input() {
        Golden.everyOutHasAnIn("text");
    }

    @Test
    void every_node_knows_its_place() {
        MapNode yaml = map(yaml("visits:\n  - {id: v1, seen: yes}\n"));
        MapNode json = map(json("{\n \"visits\": [\n  {\"id\": \"v1\", \"seen\": \"yes\"}]}"));

        assertThat(yaml.entries().get(0).keyPlace()).isEqualTo(new Place("f", 1, 1));
        assertThat(seen(yaml).keyPlace()).isEqualTo(new Place("f", 2, 14));
        assertThat(seen(yaml).value().place()).isEqualTo(new Place("f", 2, 20));
        assertThat(json.entries().get(0).keyPlace()).isEqualTo(new Place("f", 2, 2));
        assertThat(seen(json).keyPlace()).isEqualTo(new Place("f", 3, 16));
        assertThat(seen(json).value().place()).isEqualTo(new Place("f", 3, 24));
    }

    @Test
    void letters_with_accents_count_as_one_column() {
        assertThat(map(json("{\"é\": 1}")).entries().get(0).value().place().column())
                .isEqualTo(7);
        assertThat(map(yaml("é: 1")).entries().get(0).value().place().column()).isEqualTo(4);
    }

    @Test
    void text_that_begins_in_a_later_line_has_the_lines_of_its_file() {
        assertThat(Tree.read("f", "{\"a\": 1}", Format.JSON, 7)
                        .root()
                        .orElseThrow()
                        .place())
                .isEqualTo(new Place("f", 7, 1));
        assertThat(Tree.read("f", "{\"a\":\n x}", Format.JSON, 7)
                        .problems()
                        .get(0)
                        .place())
                .isEqualTo(new Place("f", 8, 2));
        assertThat(Tree.read(
                                "f",
                                "{\"a\":\u0092}".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1),
                                Format.JSON,
                                7)
                        .problems()
                        .get(0)
                        .place())
                .isEqualTo(new Place("f", 7, 6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "no",
                "Yes",
                "on",
                "off",
                "y",
                "2024-03-01",
                "12:30",
                "1_000",
                "v1",
                "'true'",
                "\"5\"",
                "''"
            })
    void yaml_text_needs_no_quotation_marks(String written) {
        assertThat(scalar(yaml("a: " + written)).kind()).isEqualTo(ScalarKind.TEXT);
    }

    @Test
    void yaml_truths_numbers_and_nothing_are_what_they_look_like() {
        assertThat(scalar(yaml("a: true"))).isEqualTo(new ScalarNode(new Place("f", 1, 4), "true", ScalarKind.TRUTH));
        assertThat(scalar(yaml("a: -12"))).isEqualTo(new ScalarNode(new Place("f", 1, 4), "-12", ScalarKind.NUMBER));
        assertThat(scalar(yaml("a: 012")).text()).isEqualTo("012");
        assertThat(scalar(yaml("a: 1.50")).text()).isEqualTo("1.50");
        assertThat(scalar(yaml("a: ~")).kind()).isEqualTo(ScalarKind.NOTHING);
        assertThat(scalar(yaml("a: null")).kind()).isEqualTo(ScalarKind.NOTHING);
        assertThat(scalar(yaml("a:")).kind()).isEqualTo(ScalarKind.NOTHING);
    }

    @Test
    void json_values_are_what_they_look_like() {
        assertThat(scalar(json("{\"a\": \"yes\"}")).kind()).isEqualTo(ScalarKind.TEXT);
        assertThat(scalar(json("{\"a\": false}")).kind()).isEqualTo(ScalarKind.TRUTH);
        assertThat(scalar(json("{\"a\": 1e3}")))
                .isEqualTo(new ScalarNode(new Place("f", 1, 7), "1e3", ScalarKind.NUMBER));
        assertThat(scalar(json("{\"a\": null}")).kind()).isEqualTo(ScalarKind.NOTHING);
    }

    @Test
    void of_a_key_given_twice_the_first_stays() {
        Tree tree = yaml("a: 1\na: 2\n");

        assertThat(tree.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.place()).isEqualTo(new Place("f", 2, 1)));
        assertThat(scalar(tree).text()).isEqualTo("1");
    }

    @Test
    void no_value_and_no_key_is_in_the_string_of_a_node() {
        Tree tree = yaml("key-secret: [value-secret, {other-secret: 77123}]\n");

        assertThat(tree.toString()
                        + tree.root()
                        + map(tree).entries()
                        + map(tree).entries().get(0).value())
                .doesNotContain("secret")
                .doesNotContain("77123");
        assertThat(scalar(yaml("a: secret")).toString()).doesNotContain("secret");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void forty_levels_are_read_and_no_more(Format format) {
        assertThat(Tree.read("f", "[".repeat(40) + "]".repeat(40), format, 1).problems())
                .isEmpty();
        assertThat(Tree.read("f", "[".repeat(41) + "]".repeat(41), format, 1).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.place()).isEqualTo(new Place("f", 1, 41)));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_million_levels_are_refused_at_once(Format format) {
        String deep = "[".repeat(1_000_000);

        Tree tree = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Tree.read("f", deep, format, 1));

        assertThat(tree.root()).isEmpty();
        assertThat(tree.problems()).hasSize(1);
    }

    @Test
    void an_alias_bomb_is_refused_without_being_expanded() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 1_000_000; i++) {
            bomb.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [*a")
                    .append(i - 1)
                    .append(", *a")
                    .append(i - 1)
                    .append("]\n");
        }

        Tree tree = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> yaml(bomb.toString()));

        assertThat(tree.root()).isEmpty();
        assertThat(tree.problems()).hasSizeLessThan(1_100);
        assertThat(tree.problems())
                .anySatisfy(problem -> assertThat(problem.says()).contains("alias"));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void one_text_of_eight_megabytes_is_read_in_good_time(Format format) {
        String large = "{\"a\": \"" + "x".repeat(8_000_000) + "\"}";

        Tree tree = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Tree.read("f", large, format, 1));

        assertThat(scalar(tree).text()).hasSize(8_000_000);
    }

    @ParameterizedTest
    @CsvSource({"JSON, 64", "YAML, 16"})
    void so_many_megabytes_are_read_and_a_byte_more_is_not(Format format, int megabytes) {
        byte[] line = ("\"" + "x".repeat(124) + "\",\n").getBytes(UTF_8);
        byte[] bytes = new byte[megabytes * 1024 * 1024 + 1];
        for (int at = 0; at + line.length <= bytes.length; at += line.length) {
            System.arraycopy(line, 0, bytes, at, line.length);
        }
        bytes[0] = '[';
        bytes[1] = '"';
        bytes[bytes.length - 4] = '"';
        bytes[bytes.length - 3] = ' ';
        bytes[bytes.length - 2] = ']';
        bytes[bytes.length - 1] = ' ';

        Tree fits = Tree.read("f", Arrays.copyOf(bytes, bytes.length - 1), format);
        Tree isTooLarge = Tree.read("f", bytes, format);

        assertThat(fits.problems()).isEmpty();
        assertThat(((ListNode) fits.root().orElseThrow()).items()).hasSize(bytes.length / line.length);
        assertThat(isTooLarge.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.says()).contains("larger than " + megabytes + " MB"));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void more_than_a_million_values_are_refused(Format format) {
        Tree tree = Tree.read("f", "[" + "1,".repeat(1_000_000) + "1]", format, 1);

        assertThat(tree.root()).isEmpty();
        assertThat(tree.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.says()).contains("million"));
    }

    @Test
    void a_file_of_nothing_but_problems_is_not_listed_for_ever() {
        StringBuilder twice = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            twice.append("a: 1\nb").append(i).append(": 1\n");
        }

        assertThat(yaml(twice.toString()).problems()).hasSize(1_001);
        assertThat(yaml("a: 1\n".repeat(200_000)).problems()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_character_of_two_halves_may_stand_anywhere(Format format) {
        String longText = "{\"a\": \"" + "😀".repeat(100_000) + "\"}";

        assertThat(Tree.read("f", longText, format, 1).problems()).isEmpty();
        assertThat(Tree.read("f", longText.replace("a", "ab"), format, 1).problems())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void rubbish_is_refused_without_an_exception(Format format) {
        Random random = new Random(20240301);
        String letters = "{}[]:,-?&*!|>'\"%@`#~= \n\t\\abc019.\u00e9\u2028<x/u";
        for (int i = 0; i < 30_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(30); length >= 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }

            Tree tree = Tree.read("f", text.toString(), format, 1);

            assertThat(tree.root().isPresent() || !tree.problems().isEmpty()).isTrue();
            tree.problems().forEach(problem -> {
                assertThat(problem.says()).doesNotContain("fault");
                assertThat(problem.place().line()).isPositive();
                assertThat(problem.place().column()).isPositive();
            });
        }
    }

    private static Tree yaml(String text) {
        return Tree.read("f", text, Format.YAML, 1);
    }

    private static Tree json(String text) {
        return Tree.read("f", text, Format.JSON, 1);
    }

    private static MapNode map(Tree tree) {
        return (MapNode) tree.root().orElseThrow();
    }

    private static ScalarNode scalar(Tree tree) {
        return (ScalarNode) map(tree).get("a").orElseThrow();
    }

    private static MapNode.Entry seen(MapNode root) {
        ListNode visits = (ListNode) root.get("visits").orElseThrow();
        return ((MapNode) visits.items().get(0)).entries().get(1);
    }
}
