package org.reviewlearning.heed.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Heed;
import org.reviewlearning.heed.document.Data;
import org.reviewlearning.heed.document.JsonText;
import org.reviewlearning.heed.document.Property;
import org.reviewlearning.heed.suite.Came;
import org.reviewlearning.heed.suite.ExampleResult;
import org.reviewlearning.heed.suite.SuiteResult;
import org.reviewlearning.heed.suite.coverage.ExampleCoverage;
import org.reviewlearning.heed.text.Problem;

/** What came of examples, as one JSON object. */
public final class SuiteJson {

    private SuiteJson() {}

    private record Document(
            int format,
            String heed,
            int ran,
            int disagree,
            List<Entry> examples,
            List<Wrong> problems,
            @Property(optional = true) @Nullable CoverageJson coverage,
            @Property(optional = true) @Nullable List<String> shortfalls) {}

    private record Entry(
            String rule,
            String it,
            String file,
            int line,
            boolean agrees,
            String expected,
            @Property(optional = true) @Nullable String came) {}

    private record Wrong(String file, int line, int column, String says, String next) {}

    /** The document. */
    public static String json(SuiteResult result) {
        return json(result, null, null);
    }

    /**
     * The document, with what examples show of the rules.
     *
     * @param coverage what they show; {@code null} when it was not measured
     * @param shortfalls a sentence for each requirement that is not met; {@code null} when nothing was required
     */
    public static String json(
            SuiteResult result, @Nullable ExampleCoverage coverage, @Nullable List<String> shortfalls) {
        return JsonText.line(Data.of(new Document(
                1,
                Heed.version(),
                result.results().size(),
                result.disagreements().size(),
                result.results().stream().map(SuiteJson::entry).toList(),
                result.problems().stream().map(SuiteJson::wrong).toList(),
                coverage == null ? null : CoverageJson.of(coverage),
                shortfalls)));
    }

    private static Entry entry(ExampleResult result) {
        return new Entry(
                result.example().rule(),
                result.example().it(),
                result.example().place().file(),
                result.example().place().line(),
                result.agrees(),
                result.example().then().inWords(),
                result.came().map(Came::inWords).orElse(null));
    }

    private static Wrong wrong(Problem problem) {
        return new Wrong(
                problem.place().file(),
                problem.place().line(),
                problem.place().column(),
                problem.says(),
                problem.next());
    }
}
