package org.reviewlearning.heed.suite;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.reviewlearning.heed.text.Problem;

/**
 * What came of examples as JUnit's XML, which build servers show: a suite for each rule, a case for each example, and a suite
 * of problems, which are errors. A case has the file and line that GitLab and the actions of GitHub lead to, and that Jenkins
 * passes over. No example is ever skipped.
 */
public final class JUnitReport {

    private JUnitReport() {}

    /** The document. */
    public static String xml(SuiteResult result) {
        Map<String, List<ExampleResult>> rules = result.results().stream()
                .collect(Collectors.groupingBy(each -> each.example().rule(), LinkedHashMap::new, Collectors.toList()));
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<testsuites name=\"heed\"")
                .append(counts(
                        result.results().size() + result.problems().size(),
                        result.disagreements().size(),
                        result.problems().size(),
                        took(result.results())))
                .append(">\n");
        rules.forEach((rule, examples) -> {
            long disagree = examples.stream().filter(each -> !each.agrees()).count();
            xml.append("  <testsuite")
                    .append(attribute("name", rule))
                    .append(counts(examples.size(), (int) disagree, 0, took(examples)))
                    .append(" skipped=\"0\">\n");
            examples.forEach(each -> example(each, xml));
            xml.append("  </testsuite>\n");
        });
        if (!result.problems().isEmpty()) {
            xml.append("  <testsuite name=\"problems\"")
                    .append(counts(
                            result.problems().size(), 0, result.problems().size(), Duration.ZERO))
                    .append(" skipped=\"0\">\n");
            result.problems().forEach(each -> problem(each, xml));
            xml.append("  </testsuite>\n");
        }
        return xml.append("</testsuites>\n").toString();
    }

    private static void example(ExampleResult result, StringBuilder xml) {
        Example example = result.example();
        xml.append("    <testcase")
                .append(attribute("classname", example.rule()))
                .append(attribute("name", example.it()))
                .append(attribute("file", example.place().file()))
                .append(attribute("line", Integer.toString(example.place().line())))
                .append(attribute("time", seconds(result.took())));
        if (result.agrees()) {
            xml.append("/>\n");
            return;
        }
        Came came = result.came().orElseThrow();
        String expected = example.then().inWords();
        xml.append(">\n      <failure type=\"disagreement\"")
                .append(attribute("message", "expected " + expected + ", came " + came.answer()))
                .append(">")
                .append(escaped(result.inWords()))
                .append("</failure>\n    </testcase>\n");
    }

    private static void problem(Problem problem, StringBuilder xml) {
        xml.append("    <testcase classname=\"problems\"")
                .append(attribute("name", problem.place().inWords()))
                .append(attribute("file", problem.place().file()))
                .append(attribute("line", Integer.toString(problem.place().line())))
                .append(attribute("time", seconds(Duration.ZERO)))
                .append(">\n      <error type=\"problem\"")
                .append(attribute("message", problem.says()))
                .append(">")
                .append(escaped(problem.inWords()))
                .append("</error>\n    </testcase>\n");
    }

    private static String counts(int tests, int failures, int errors, Duration took) {
        return attribute("tests", Integer.toString(tests))
                + attribute("failures", Integer.toString(failures))
                + attribute("errors", Integer.toString(errors))
                + attribute("time", seconds(took));
    }

    private static Duration took(List<ExampleResult> results) {
        return results.stream().map(ExampleResult::took).reduce(Duration.ZERO, Duration::plus);
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%d.%06d", took.toSeconds(), took.toNanosPart() / 1000);
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + escaped(value.replaceAll("\\s+", " ")) + "\"";
    }

    /** Words as XML holds them; what it cannot hold at all becomes the sign for that. */
    private static String escaped(String words) {
        return words.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
