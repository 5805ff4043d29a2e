package org.reviewlearning.heed.json;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Heed;
import org.reviewlearning.heed.document.Data;
import org.reviewlearning.heed.document.JsonText;
import org.reviewlearning.heed.document.Property;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.text.Problem.Severity;

/** What is wrong with rules, for programs: as Heed's own JSON, as SARIF 2.1.0, and as the commands of a GitHub workflow. */
public final class ProblemsJson {

    private static final String SARIF = "https://json.schemastore.org/sarif-2.1.0.json";

    private ProblemsJson() {}

    private record Document(int format, String heed, int errors, int notices, List<Entry> problems) {}

    private record Entry(
            Severity severity,
            String file,
            int line,
            int column,
            @Property(optional = true) @Nullable String about,
            String says,
            String next) {}

    private record Sarif(@Property(name = "$schema") String schema, String version, List<Run> runs) {}

    private record Run(Tool tool, String columnKind, List<Result> results) {}

    private record Tool(Driver driver) {}

    private record Driver(String name, String version, List<Kind> rules) {}

    private record Kind(String id, Text shortDescription) {}

    private record Text(String text) {}

    private record Result(String ruleId, String level, Text message, List<Location> locations) {}

    private record Location(Physical physicalLocation) {}

    private record Physical(Artifact artifactLocation, Region region) {}

    private record Artifact(String uri) {}

    private record Region(int startLine, int startColumn) {}

    /** One JSON object that holds every problem, in the order given. */
    public static String json(List<Problem> problems) {
        int errors = Problem.errors(problems).size();
        return JsonText.line(Data.of(new Document(
                1,
                Heed.version(),
                errors,
                problems.size() - errors,
                problems.stream().map(ProblemsJson::entry).toList())));
    }

    private static Entry entry(Problem problem) {
        return new Entry(
                problem.severity(),
                problem.place().file(),
                problem.place().line(),
                problem.place().column(),
                problem.path().isEmpty() ? null : problem.path(),
                problem.says(),
                problem.next());
    }

    /** The Static Analysis Results Interchange Format, which code hosts and editors show beside the lines. */
    public static String sarif(List<Problem> problems) {
        Driver heed = new Driver(
                "Heed",
                Heed.version(),
                List.of(
                        new Kind("error", new Text("Something is wrong, and has to be put right.")),
                        new Kind("notice", new Text("Nothing is wrong, and somebody should know."))));
        return JsonText.line(Data.of(new Sarif(
                SARIF,
                "2.1.0",
                List.of(new Run(
                        new Tool(heed),
                        "utf16CodeUnits",
                        problems.stream().map(ProblemsJson::result).toList())))));
    }

    private static Result result(Problem problem) {
        return new Result(
                problem.severity().name().toLowerCase(Locale.ROOT),
                problem.isError() ? "error" : "note",
                new Text(said(problem)),
                List.of(new Location(new Physical(
                        new Artifact(uri(problem.place().file())),
                        new Region(problem.place().line(), problem.place().column())))));
    }

    /** A reference within a project, as SARIF wants it: forward slashes, and what no address holds in its code. */
    private static String uri(String file) {
        return file.replace("%", "%25").replace(" ", "%20").replace("#", "%23").replace("?", "%3F");
    }

    /** A workflow command for each, which GitHub shows beside the line in a pull request. */
    public static String github(List<Problem> problems) {
        StringBuilder all = new StringBuilder();
        for (Problem problem : problems) {
            all.append(problem.isError() ? "::error " : "::notice ")
                    .append("file=")
                    .append(property(problem.place().file()))
                    .append(",line=")
                    .append(problem.place().line())
                    .append(",col=")
                    .append(problem.place().column())
                    .append(",title=Heed::")
                    .append(data(said(problem)))
                    .append('\n');
        }
        return all.toString();
    }

    private static String said(Problem problem) {
        String about = problem.path().isEmpty() ? "" : problem.path() + " ";
        return about + problem.says() + (problem.next().isEmpty() ? "" : " " + problem.next());
    }

    private static String data(String words) {
        return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String words) {
        return data(words).replace(":", "%3A").replace(",", "%2C");
    }
}
