package org.reviewlearning.heed.suite.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.reviewlearning.heed.suite.Share;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.wording.English;

/** What examples show, in words: the totals, and then only what none shows, by file and line. */
public final class CoverageText {

    private static final int MOST_TOLD = 200;
    private static final int WIDTH = 22;

    private final ExampleCoverage coverage;
    private final Set<Measure> told;
    private final RuleLines lines = new RuleLines();

    private CoverageText(ExampleCoverage coverage, Set<Measure> told) {
        this.coverage = coverage;
        this.told = told;
    }

    /**
     * The text.
     *
     * @param told the measures of which is told what is missing; of others only how much
     */
    public static String text(ExampleCoverage coverage, Set<Measure> told) {
        return new CoverageText(coverage, told).text();
    }

    private String text() {
        StringBuilder text = new StringBuilder("What " + English.counted(coverage.examples(), "example") + " show of "
                + English.counted(coverage.rules().size(), "rule") + ":\n");
        Map<String, Share> shares = coverage.shares();
        for (Measure measure : Measure.values()) {
            Share share = shares.get(measure.written());
            text.append("  ")
                    .append(measure.written())
                    .append(" ".repeat(WIDTH - measure.written().length()))
                    .append(share == null ? "nothing was measured" : share.inWords())
                    .append('\n');
        }
        long cannot = coverage.rules().stream()
                .flatMap(rule -> rule.goals().stream())
                .filter(goal -> !goal.counts())
                .count();
        if (cannot > 0) {
            text.append("  left out, as it cannot be: ").append(cannot).append('\n');
        }
        List<String> missing = missing();
        missing.stream().limit(MOST_TOLD).forEach(each -> text.append('\n').append(each));
        if (missing.size() > MOST_TOLD) {
            text.append("\n... and ").append(missing.size() - MOST_TOLD).append(" more lines.\n");
        }
        return text.toString();
    }

    /** What is missing at each line of each file, the same of several rows said once. */
    private List<String> missing() {
        Map<Place, Map<String, List<String>>> byLine = new TreeMap<>();
        Map<Place, Map<String, List<String>>> arrangements = new TreeMap<>();
        for (CoveredRule rule : coverage.rules()) {
            String row = rule.rule().row() == null ? "" : rule.rule().row().id();
            for (Goal goal : rule.goals()) {
                if (goal.isMissing() && told.contains(goal.measure())) {
                    Place line = new Place(goal.place().file(), goal.place().line(), 1);
                    if (goal.measure() == Measure.SCOPE) {
                        add(arrangements, line, goal.does(), goal.with());
                    } else if (goal.measure() == Measure.LINES) {
                        // What the line says stands above it.
                        add(byLine, line, goal.does().replace(":", ""), row);
                    } else {
                        add(byLine, line, goal.says(), row);
                    }
                }
            }
        }
        arrangements.forEach((line, said) ->
                said.forEach((does, kinds) -> add(byLine, line, does + " " + String.join(", ", kinds), "")));
        List<String> told = new ArrayList<>();
        byLine.forEach((line, said) -> {
            StringBuilder text = new StringBuilder(
                    new Place(line.file(), line.line(), 1).inWords().replaceFirst(":1$", "") + "  " + lines.at(line)
                            + "\n");
            said.forEach((says, rows) -> text.append("  no example ")
                    .append(says)
                    .append(isRow(line) || rows.equals(List.of("")) ? "" : " (" + String.join(", ", rows) + ")")
                    .append('\n'));
            told.add(text.toString());
        });
        return told;
    }

    /** Whether it is the line of one row alone. */
    private static boolean isRow(Place line) {
        return line.file().endsWith(".table.yaml");
    }

    private static void add(Map<Place, Map<String, List<String>>> to, Place line, String says, String of) {
        to.computeIfAbsent(line, place -> new LinkedHashMap<>())
                .computeIfAbsent(says, each -> new ArrayList<>())
                .add(of);
    }
}
