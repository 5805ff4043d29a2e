package org.reviewlearning.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came of examples, for a build server. */
class TestFormatsTest {

    @TempDir
    private Path folder;

    private Path rules;
    private RulesCopy copy;

    @BeforeEach
    void pack() throws Exception {
        rules = folder.resolve("rules");
        copy = RulesCopy.in(rules);
    }

    @Test
    void junit_has_a_suite_for_each_rule_and_a_case_for_each_example() throws Exception {
        copy.change("thresholds.yaml", "value: 3", "value: 30");

        Run run = Run.of("test", rules.toString(), "--format", "junit");
        Document xml = parsed(run.out());

        assertThat(run.code()).isEqualTo(1);
        assertThat(xml.getDocumentElement().getAttribute("failures")).isEqualTo("2");
        assertThat(xml.getElementsByTagName("testsuite").getLength()).isEqualTo(2);
        assertThat(xml.getElementsByTagName("testcase").getLength()).isEqualTo(8);
        Element failure = (Element) xml.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message"))
                .startsWith("expected 1 prompt")
                .contains("came quiet");
        Element example = (Element) failure.getParentNode();
        assertThat(example.getAttribute("file")).endsWith("moves/moved-often.examples.yaml");
        assertThat(example.getAttribute("line")).isEqualTo("4");
    }

    @Test
    void words_that_xml_cannot_hold_are_shown_as_words() throws Exception {
        Path examples = rules.resolve("visits/not-seen-alone.examples.yaml");
        Files.writeString(
                examples,
                Files.readString(examples)
                        .replaceFirst("it: ", "it: \"<b>&\\\\u0007 \" #")
                        .replaceFirst("then: quiet", "then: cannot tell"));

        assertThat(parsed(Run.of("test", rules.toString(), "--format", "junit").out())
                        .getElementsByTagName("b")
                        .getLength())
                .isZero();
    }

    @Test
    void problems_are_errors_of_a_suite_of_their_own() throws Exception {
        Path examples = rules.resolve("visits/not-seen-alone.examples.yaml");
        Files.writeString(examples, "rule: not-seen-alone\nexamples:\n  - it: asks\n");

        Run run = Run.of("test", rules.toString(), "--format", "junit");

        assertThat(run.code()).isEqualTo(3);
        assertThat(parsed(run.out()).getElementsByTagName("error").getLength()).isPositive();
    }

    /** A build server passes over an empty file, and shows one that says what is wrong. */
    @Test
    void where_no_example_ran_the_document_says_so() throws Exception {
        Run none = Run.of(
                "test", rules.toString(), "--rule", "moved-often", "--example", "no such words", "--format", "junit");
        assertThat(none.code()).isEqualTo(3);
        assertThat(none.out()).contains("No example ran");
        assertThat(parsed(none.out()).getDocumentElement().getAttribute("errors"))
                .isEqualTo("1");

        copy.change("thresholds.yaml", "moved-often.window:", "moved-often.wndow:");
        for (String[] asked : new String[][] {{}, {"--rule", "moved-often"}}) {
            Path file = folder.resolve("examples.json");
            String[] arguments = Stream.concat(
                            Stream.of("test", rules.toString(), "--format", "json", "-o", file.toString()),
                            Stream.of(asked))
                    .toArray(String[]::new);
            assertThat(Run.of(arguments).code()).isEqualTo(3);
            assertThat(JsonMapper.shared()
                            .readTree(Files.readString(file))
                            .get("problems")
                            .size())
                    .isEqualTo(1);
        }
    }

    @Test
    void json_says_expected_and_came() throws Exception {
        copy.change("thresholds.yaml", "value: 3", "value: 30");
        Path file = folder.resolve("examples.json");

        Run run = Run.of("test", rules.toString(), "--format", "json", "-o", file.toString());
        JsonNode told = JsonMapper.shared().readTree(Files.readString(file));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(told.get("ran").asInt()).isEqualTo(8);
        assertThat(told.get("disagree").asInt()).isEqualTo(2);
        assertThat(told.get("examples").get(0).get("expected").asString()).startsWith("1 prompt");
    }

    @Test
    void a_form_that_is_not_known_is_wrong_usage() {
        assertThat(Run.of("test", rules.toString(), "--format", "xml").code()).isEqualTo(2);
        assertThat(Run.of(
                                "test",
                                rules.toString(),
                                "-o",
                                rules.resolve("book.yaml").toString())
                        .code())
                .isEqualTo(2);
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
