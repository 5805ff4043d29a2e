package org.reviewlearning.heed.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.ClasspathResourceSource;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.reviewlearning.heed.facts.Fact;

/** What JUnit tells of a class whose tests are examples. */
class RuleExamplesTest {

    private static final Path RULES = Path.of("src", "test", "resources", "rules-for-tests");
    private static final String NOTHING_WRONG = "nothing is wrong with the rules and their examples";

    @TempDir
    private Path folder;

    static class TheTestRules {
        @RuleExamples("src/test/resources/rules-for-tests")
        Stream<DynamicNode> examples(Stream<DynamicNode> examples) {
            return examples;
        }
    }

    @Test
    void every_example_is_a_test_named_by_its_sentence_below_its_rule() {
        EngineExecutionResults ran = run(TheTestRules.class);

        assertThat(below(ran, "moved-often"))
                .containsExactly(
                        "asks when the third placement of the year begins",
                        "asks although meetings were not supplied, and says so",
                        "stays quiet with one placement",
                        "cannot tell when no placements were supplied",
                        "is out of scope for a care leaver");
        assertThat(below(ran, "not-seen-alone")).hasSize(3);
        assertThat(names(ran, Status.SUCCESSFUL)).hasSize(9).endsWith(NOTHING_WRONG);
    }

    @Test
    void the_source_of_a_test_is_the_file_and_line_of_its_example() {
        FileSource source =
                (FileSource) finished(run(TheTestRules.class), "asks when the third placement of the year begins")
                        .getTestDescriptor()
                        .getSource()
                        .orElseThrow();

        assertThat(source.getFile().toPath())
                .isEqualTo(RULES.resolve("moves/moved-often.examples.yaml").toAbsolutePath());
        assertThat(source.getPosition().orElseThrow().getLine()).isEqualTo(4);
    }

    @Test
    void an_example_that_disagrees_fails_with_what_was_expected_what_came_and_why() throws IOException {
        Path rules = copy("rules");
        change(rules, "thresholds.yaml", "value: 3", "value: 30");

        EngineExecutionResults ran = run(InFolder.class, rules.toString());

        assertThat(names(ran, Status.FAILED))
                .containsExactly(
                        "asks when the third placement of the year begins",
                        "asks although meetings were not supplied, and says so");
        assertThat(failure(ran, "asks when the third placement of the year begins"))
                .contains(
                        "moved-often.examples.yaml:4:5: moved-often asks when the third placement of the year begins\n"
                                + "  expected: 1 prompt, because [p1, p2, p3], to team-manager")
                .contains(
                        "\n  came:     quiet\n  why:      It was considered, and does not ask on this day.\n            What")
                .contains("This is where it stopped");
    }

    @Test
    void a_rule_with_a_problem_is_one_failing_test_and_keeps_no_other_rule_from_running() throws IOException {
        Path rules = copy("rules");
        change(rules, "visits/not-seen-alone.drl", "seenAlone == Answer.NO", "seenAlon == Answer.NO");

        EngineExecutionResults ran = run(InFolder.class, rules.toString());

        assertThat(names(ran, Status.SUCCESSFUL)).hasSize(5);
        assertThat(names(ran, Status.FAILED)).containsExactly(NOTHING_WRONG);
        assertThat(failure(ran, NOTHING_WRONG))
                .contains("not-seen-alone.drl:22:")
                .contains("Did you mean seenAlone?");
    }

    @Test
    void a_file_of_examples_with_a_problem_is_one_failing_test_and_keeps_no_other_from_running() throws IOException {
        Path rules = copy("rules");
        change(rules, "moves/moved-often.examples.yaml", "asAt: 2024-03-01", "asAt: 2024-02-31");

        EngineExecutionResults ran = run(InFolder.class, rules.toString());

        assertThat(names(ran, Status.FAILED)).containsExactly(NOTHING_WRONG);
        assertThat(failure(ran, NOTHING_WRONG)).contains("moved-often.examples.yaml:5:");
        assertThat(names(ran, Status.SUCCESSFUL)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void a_live_rule_that_lacks_an_example_fails() throws IOException {
        Path rules = copy("rules");
        Files.delete(rules.resolve("moves/moved-often.examples.yaml"));

        EngineExecutionResults ran = run(InFolder.class, rules.toString());

        assertThat(failure(ran, NOTHING_WRONG)).contains("No example shows anything of moved-often.");
        assertThat(names(ran, Status.SUCCESSFUL)).hasSize(3);
    }

    @Test
    void nothing_passes_when_nothing_ran() throws IOException {
        for (String named : List.of(folder.resolve("missing").toString(), "classpath:nowhere", "", "\0")) {
            EngineExecutionResults ran = run(InFolder.class, named);

            assertThat(names(ran, Status.SUCCESSFUL)).as(named).isEmpty();
            assertThat(names(ran, Status.FAILED)).as(named).containsExactly(NOTHING_WRONG);
        }
        assertThat(failure(run(InFolder.class, "no such"), NOTHING_WRONG))
                .contains("no such:1:1: There is no such folder of rules.")
                .contains("which is " + Path.of("").toAbsolutePath());
    }

    @Test
    void one_example_can_be_run_again_by_itself() {
        UniqueId one = finished(run(TheTestRules.class), "stays quiet with one placement")
                .getTestDescriptor()
                .getUniqueId();

        assertThat(names(run(selectUniqueId(one)), Status.SUCCESSFUL))
                .containsExactly("stays quiet with one placement");
    }

    @Test
    void two_methods_of_two_folders_stand_side_by_side() throws IOException {
        Path rules = copy("rules with a space & (more) #1 %41");

        EngineExecutionResults ran = run(InFolder.class, rules.toString());

        assertThat(names(ran, Status.SUCCESSFUL)).hasSize(9);
        FileSource source = (FileSource) finished(ran, "stays quiet with one placement")
                .getTestDescriptor()
                .getSource()
                .orElseThrow();
        assertThat(source.getFile()).isFile();
        assertThat(names(run(Two.class), Status.SUCCESSFUL)).hasSize(18);
    }

    static class Two {
        @RuleExamples("src/test/resources/rules-for-tests")
        Stream<DynamicNode> some(Stream<DynamicNode> examples) {
            return examples;
        }

        @RuleExamples("classpath:rules-for-tests")
        Stream<DynamicNode> others(Stream<DynamicNode> examples) {
            return examples;
        }
    }

    @Test
    void a_layer_over_the_shipped_pack_is_proven_by_its_own_examples() {
        EngineExecutionResults ran = run(OurCouncil.class);

        assertThat(names(ran, Status.FAILED)).isEmpty();
        assertThat(below(ran, "stability-panel-after-second-home"))
                .startsWith("asks when four weeks after the second home no panel has met")
                .contains("is not about a child in any other arrangement (adopted)");
        assertThat(below(ran, "child-request-unanswered")).contains("asks our team manager");
    }

    static class OurCouncil {
        @RuleExamples(layers = "examples/05-our-council/local")
        Stream<DynamicNode> examples(Stream<DynamicNode> examples) {
            return examples;
        }
    }

    @Test
    void a_layer_with_a_problem_is_told_and_its_other_rules_are_proven() throws IOException {
        Path layer = copy(Path.of("examples/05-our-council/local"), "local");
        change(
                layer,
                "placement-stability/stability-panel-after-second-home.drl",
                "@to( \"stability-lead\" )",
                "@to( \"x\" )");

        EngineExecutionResults ran = run(OverThePack.class, layer.toString());

        assertThat(names(ran, Status.SUCCESSFUL))
                .contains("asks our team manager", "asks at our second home of the year")
                .doesNotContain("asks when four weeks after the second home no panel has met");
        assertThat(names(ran, Status.FAILED)).containsExactly(NOTHING_WRONG);
        assertThat(names(run(OverThePack.class, layer + "-missing"), Status.FAILED))
                .containsExactly(NOTHING_WRONG);
    }

    @Test
    void a_book_in_a_jar_is_read_from_the_class_path() throws Exception {
        Path jar = folder.resolve("our rules.jar");
        try (FileSystem files = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
            copy(RULES, files.getPath("/our rules"));
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
            List<DynamicNode> nodes =
                    new ExampleTests(asked("classpath:our rules"), loader).all().toList();

            assertThat(nodes)
                    .extracting(DynamicNode::getDisplayName)
                    .containsExactly("moved-often", "not-seen-alone", NOTHING_WRONG);
            assertThat(ClasspathResourceSource.from(
                                    nodes.get(0).getTestSourceUri().orElseThrow())
                            .getClasspathResourceName())
                    .isEqualTo("our rules/moves/moved-often.examples.yaml");
        }
    }

    @Test
    void a_host_s_own_kinds_are_known_to_its_rules() {
        assertThat(failure(run(WithoutKinds.class), NOTHING_WRONG)).contains("SchoolAbsence");
    }

    static class WithoutKinds {
        @RuleExamples("examples/02-embedding/rules")
        Stream<DynamicNode> examples(Stream<DynamicNode> examples) {
            return examples;
        }
    }

    @Test
    void a_sentence_may_hold_anything() throws IOException {
        Path rules = copy("rules");
        Path examples = rules.resolve("visits/not-seen-alone.examples.yaml");
        String text = Files.readString(examples);
        for (String it :
                List.of("\" \"", "\"\\u0007<b>]]>\\n\\n\"", "\"\\u202e x\"", "\"" + "x".repeat(5_000) + "\"")) {
            Files.writeString(examples, text.replaceFirst("it: .*", "it: " + it.replace("\\", "\\\\")));

            EngineExecutionResults ran = run(InFolder.class, rules.toString());

            assertThat(ran.testEvents().finished().count()).as(it).isGreaterThanOrEqualTo(8);
            assertThat(ran.allEvents().failed().count()).as(it).isLessThanOrEqualTo(1);
        }
    }

    // Fixtures whose folder is known only when they run.

    private static final ThreadLocal<String> NAMED = new ThreadLocal<>();

    static class InFolder {
        @org.junit.jupiter.api.TestFactory
        Stream<DynamicNode> examples() {
            return new ExampleTests(asked(NAMED.get()), RuleExamplesTest.class.getClassLoader()).all();
        }
    }

    static class OverThePack {
        @org.junit.jupiter.api.TestFactory
        Stream<DynamicNode> examples() {
            return new ExampleTests(asked("", NAMED.get()), RuleExamplesTest.class.getClassLoader()).all();
        }
    }

    private static RuleExamples asked(String value, String... layers) {
        return new RuleExamples() {
            @Override
            public String value() {
                return value;
            }

            @Override
            public String[] layers() {
                return layers;
            }

            @Override
            @SuppressWarnings({"unchecked", "rawtypes"})
            public Class<? extends Fact>[] kinds() {
                return new Class[0];
            }

            @Override
            public Class<RuleExamples> annotationType() {
                return RuleExamples.class;
            }
        };
    }

    private static EngineExecutionResults run(Class<?> tests, String named) {
        NAMED.set(named);
        return run(tests);
    }

    private static EngineExecutionResults run(Class<?> tests) {
        return run(selectClass(tests));
    }

    private static EngineExecutionResults run(DiscoverySelector what) {
        return EngineTestKit.engine("junit-jupiter").selectors(what).execute();
    }

    private static List<String> names(EngineExecutionResults ran, Status status) {
        return ran.testEvents()
                .finished()
                .filter(event -> event.getRequiredPayload(org.junit.platform.engine.TestExecutionResult.class)
                                .getStatus()
                        == status)
                .map(event -> event.getTestDescriptor().getDisplayName())
                .toList();
    }

    private static List<String> below(EngineExecutionResults ran, String container) {
        return ran.testEvents()
                .finished()
                .map(Event::getTestDescriptor)
                .filter(test -> test.getParent().orElseThrow().getDisplayName().equals(container))
                .map(TestDescriptor::getDisplayName)
                .toList();
    }

    private static Event finished(EngineExecutionResults ran, String name) {
        return ran.testEvents()
                .finished()
                .filter(event -> event.getTestDescriptor().getDisplayName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String failure(EngineExecutionResults ran, String name) {
        return finished(ran, name)
                .getRequiredPayload(org.junit.platform.engine.TestExecutionResult.class)
                .getThrowable()
                .orElseThrow()
                .getMessage();
    }

    private Path copy(String to) throws IOException {
        return copy(RULES, folder.resolve(to));
    }

    private Path copy(Path from, String to) throws IOException {
        return copy(from, folder.resolve(to));
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copied = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copied);
                } else {
                    Files.copy(file, copied);
                }
            }
        }
        return to;
    }

    private static void change(Path folder, String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replaceFirst(java.util.regex.Pattern.quote(from), to));
    }
}
