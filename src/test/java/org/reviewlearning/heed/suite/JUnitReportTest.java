package org.reviewlearning.heed.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Problem;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The XML that build servers show: parsed as they parse it. */
class JUnitReportTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    /** What Jenkins' junit step, GitLab and the actions of GitHub read; a strict schema knows no other. */
    private static final Map<String, Set<String>> READ = Map.of(
            "testsuites", Set.of("name", "tests", "failures", "errors", "time"),
            "testsuite", Set.of("name", "tests", "failures", "errors", "skipped", "time"),
            "testcase", Set.of("classname", "name", "time", "file", "line"),
            "failure", Set.of("type", "message"),
            "error", Set.of("type", "message"));

    @Test
    void there_is_a_suite_for_each_rule_a_case_for_each_example_and_one_suite_of_problems() throws Exception {
        Document xml = parsed(new SuiteResult(
                List.of(agrees("a", "asks", 3), agrees("b", "asks", 9), disagrees("a", "stays quiet", "quiet", "why")),
                List.of(new Problem(new Place("x.examples.yaml", 7, 3), "It is not a day.", "Write a day."))));

        assertThat(xml.getDocumentElement().getTagName()).isEqualTo("testsuites");
        assertThat(counts(xml.getDocumentElement())).isEqualTo("4 1 1");
        assertThat(all(xml, "testsuite").map(each -> each.getAttribute("name") + ": " + counts(each)))
                .containsExactly("a: 2 1 0", "b: 1 0 0", "problems: 1 0 1");
        assertThat(all(xml, "testsuite").map(each -> all(each, "testcase").count()))
                .containsExactly(2L, 1L, 1L);
        assertThat(all(xml, "testsuite").map(each -> each.getAttribute("skipped")))
                .containsOnly("0");
    }

    @Test
    void nothing_is_written_that_build_servers_do_not_read() throws Exception {
        Document xml = parsed(new SuiteResult(
                List.of(agrees("a", "asks", 3), disagrees("a", "stays quiet", "quiet")),
                List.of(new Problem(new Place("x.examples.yaml", 7, 3), "It is not a day.", "Write a day."))));

        assertThat(all(xml, "*")).allSatisfy(element -> {
            assertThat(READ).containsKey(element.getTagName());
            Set<String> names = new HashSet<>();
            IntStream.range(0, element.getAttributes().getLength())
                    .forEach(i -> names.add(element.getAttributes().item(i).getNodeName()));
            assertThat(names).isEqualTo(READ.get(element.getTagName()));
        });
    }

    @Test
    void a_failure_says_what_was_expected_what_came_and_why() throws Exception {
        Element failure = all(
                        parsed(new SuiteResult(
                                List.of(disagrees("a", "stays quiet", "quiet", "because of that")), List.of())),
                        "failure")
                .findFirst()
                .orElseThrow();

        assertThat(failure.getAttribute("message")).isEqualTo("expected cannot tell, came quiet");
        assertThat(failure.getTextContent())
                .contains("x.examples.yaml:5:3: a stays quiet")
                .contains("expected: cannot tell")
                .contains("came:     quiet")
                .contains("because of that");
    }

    @Test
    void times_are_seconds_and_add_up() throws Exception {
        Document xml =
                parsed(new SuiteResult(List.of(agrees("a", "asks", 3), agrees("a", "asks again", 1)), List.of()));

        assertThat(all(xml, "testcase").map(each -> each.getAttribute("time"))).containsExactly("0.003000", "0.001000");
        assertThat(xml.getDocumentElement().getAttribute("time")).isEqualTo("0.004000");
    }

    @Test
    void no_sentence_breaks_the_document_and_each_comes_back() throws Exception {
        List<String> hostile = List.of(
                "<b>&amp; ]]> \"quoted\" 'and' more",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
                "\u00e9\u05d0\u4e2d\ud83d\ude00 is kept",
                "--> <testcase name=\"x\"/>");

        Document xml = parsed(new SuiteResult(
                hostile.stream().map(it -> disagrees("a", it, it)).toList(), List.of()));

        assertThat(all(xml, "testcase").map(each -> each.getAttribute("name"))).containsExactlyElementsOf(hostile);
        assertThat(all(xml, "failure").map(Node::getTextContent))
                .allSatisfy(text -> assertThat(hostile).anyMatch(text::contains));
    }

    @Test
    void what_xml_cannot_hold_becomes_the_sign_for_that() throws Exception {
        String it = "a\u0000b\u001b[31mc\ufffe\ud800d\r\ne\u0085f";

        Document xml = parsed(new SuiteResult(List.of(disagrees("a", it, it)), List.of()));

        assertThat(all(xml, "testcase").map(each -> each.getAttribute("name")))
                .containsExactly("a\ufffdb\ufffd[31mc\ufffd\ufffdd e\u0085f");
    }

    private static ExampleResult agrees(String rule, String it, int milliseconds) {
        return new ExampleResult(example(rule, it), Optional.empty(), Duration.ofMillis(milliseconds));
    }

    private static ExampleResult disagrees(String rule, String it, String came, String... why) {
        return new ExampleResult(example(rule, it), Optional.of(Came.of(came, List.of(why))));
    }

    private static Example example(String rule, String it) {
        return new Example(
                rule,
                it,
                DAY,
                CaseFile.about("EXAMPLE").build(),
                new Expected.CannotTell(null),
                new Place("x.examples.yaml", 5, 3));
    }

    private static String counts(Element suite) {
        return suite.getAttribute("tests") + " " + suite.getAttribute("failures") + " " + suite.getAttribute("errors");
    }

    private static Stream<Element> all(Document within, String name) {
        return elements(within.getElementsByTagName(name));
    }

    private static Stream<Element> all(Element within, String name) {
        return elements(within.getElementsByTagName(name));
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }

    private static Document parsed(SuiteResult result) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(JUnitReport.xml(result).getBytes(StandardCharsets.UTF_8)));
    }
}
